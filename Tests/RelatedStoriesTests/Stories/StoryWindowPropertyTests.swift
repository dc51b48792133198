import RelatedStories
import Testing

/// The window beside a list of all articles, compared one by one.
@Suite struct StoryWindowPropertyTests {
    private struct SlowWindow {
        var members: [(member: StoryMember, story: Int64)] = []

        /// The mean likeness to each story that has an article alike by more than a name.
        func means(for asking: StoryMember, _ weighting: Weighting) -> [Int64: Double] {
            var likeness: [Int64: [Double]] = [:]
            var candidates: Set<Int64> = []
            for (member, story) in members
            where member.arrival != asking.arrival
                && abs(member.instant - asking.instant) <= StoryRules.reach
            {
                let cosine = slowCosine(asking.vector, member.vector, .head, weighting)
                likeness[story, default: []].append(cosine)
                if cosine >= StoryRules.joins, shareEnough(asking.vector, member.vector, weighting)
                {
                    candidates.insert(story)
                }
            }
            return likeness.filter { candidates.contains($0.key) }
                .mapValues { $0.reduce(0, +) / Double($0.count) }
        }

        private func shareEnough(
            _ a: StemVector, _ b: StemVector, _ weighting: Weighting
        ) -> Bool {
            let mine = Set(a.entries.filter { $0.head > 0 }.map(\.key))
            let other = Set(b.entries.filter { $0.head > 0 }.map(\.key))
            let shared = mine.intersection(other).filter { weighting.rarity(of: $0) > 0 }
            return shared.count >= [mine, other].map { needed(of: $0.count) }.min() ?? 0
        }

        /// A third of the stems, at most five; of a few the half, at least two.
        private func needed(of stems: Int) -> Int {
            if stems < 4 { return 2 }
            return stems < 10 ? 3 : stems < 13 ? 4 : 5
        }

        mutating func remove(_ arrival: Int64) {
            members.removeAll { $0.member.arrival == arrival }
        }
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func itChoosesWhatTheDefinitionChooses(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let vectors = (0..<250).map { _ in
            chanceVector(words: Int.random(in: 0...40, using: &dice), of: 90, &dice)
        }
        let weighting = Weighting(of: vectors)
        var window = StoryWindow()
        var slow = SlowWindow()
        for (arrival, vector) in vectors.enumerated() {
            let member = StoryMember(
                arrival: Int64(arrival),
                instant: Int64.random(in: -600_000...600_000, using: &dice), vector: vector,
                headNorm: norm(of: vector, part: .head, weighting), title: TitleKeys(""))
            let story = window.story(for: member, weighting)
            let means = slow.means(for: member, weighting)
            let best = means.values.max() ?? 0
            if let story {
                let mean = try #require(means[story])
                #expect(mean >= StoryRules.joins - 1e-4)
                #expect(mean >= best - 2e-4)
            } else {
                #expect(best < StoryRules.joins + 1e-4)
            }
            window.add(member, to: story ?? member.arrival)
            slow.members.append((member, story ?? member.arrival))
            if Int.random(in: 0..<4, using: &dice) == 0 {
                let gone = Int64.random(in: 0...Int64(arrival), using: &dice)
                window.remove(gone)
                slow.remove(gone)
            }
            #expect(window.count == slow.members.count)
        }
    }
}
