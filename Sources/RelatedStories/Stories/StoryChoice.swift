extension StoryWindow {
    /// A story that the article asked for may belong to.
    private struct Candidate {
        /// An article of it has the same headline, within hours.
        var hasTitle = false
        /// An article of it has it a day apart: an issue of the same column.
        var isColumn = false
        /// That issue has another number: it is of another day, and tells of that.
        var isOtherIssue = false

        /// The mean likeness from which the article joins.
        var bar: Double {
            if isColumn { return StoryRules.joinsAcrossIssues }
            return hasTitle ? StoryRules.joinsUnderOneTitle : StoryRules.joins
        }
    }

    private static let damped = (0...255).map { Weighting.damped($0) }

    /// The story that an article belongs to; nil where it founds one of its own. Its own days
    /// must be loaded. The article itself, if it is here, is not compared with itself.
    ///
    /// `former` is the story it was in before its text changed: it stays there while it is
    /// anything like its other articles.
    ///
    /// Costs the postings of its stems in seven days, some 30 µs among 4,000 articles, whose dot
    /// products with it are summed up in a flat array. Only stories that have an article alike
    /// enough are looked at as a whole: the mean is never above the best.
    package mutating func story(
        for member: StoryMember, _ weighting: Weighting, former: Int64? = nil
    ) -> Int64? {
        let head = WeighedVector(member.vector, part: .head, weighting)
        let offsets = sumUp(head, around: member.instant)
        var candidates = alike(member, head, offsets)
        addTellings(under: member, to: &candidates)
        if let number = former.flatMap({ storyNumbers[$0] }) {
            if candidates[number] == nil { candidates[number] = Candidate() }
        }
        return best(of: candidates, for: member, norm: head.norm, offsets, former: former)
    }

    /// The dot products with all articles around an instant; where each day's begin in `dots`.
    private mutating func sumUp(_ head: WeighedVector, around instant: Int64) -> [Int64: Int] {
        var offsets: [Int64: Int] = [:]
        var count = 0
        for number in Self.days(around: instant) {
            guard let day = days[number] else { continue }
            use(number)
            offsets[number] = count
            count += day.members.count
        }
        dots.removeAll(keepingCapacity: true)
        dots.append(contentsOf: repeatElement(SharedDot(), count: count))
        for (number, offset) in offsets {
            days[number]?.addDots(of: head, damped: Self.damped, to: &dots, from: offset)
        }
        return offsets
    }

    /// The stories that have an article as alike as all of them must be in the mean, by more than a
    /// name.
    private func alike(
        _ asking: StoryMember, _ head: WeighedVector, _ offsets: [Int64: Int]
    ) -> [Int32: Candidate] {
        var candidates: [Int32: Candidate] = [:]
        // A little under, for the rounding of sums.
        let least = StoryRules.joins * head.norm * 0.999
        let leastShared = StoryRules.leastShared(of: asking.vector)
        guard least > 0 else { return candidates }
        for (number, offset) in offsets {
            guard let day = days[number] else { continue }
            for (place, needed) in day.leastShared.enumerated()
            where dots[offset + place].has(stems: min(needed, leastShared))
                && dots[offset + place].dot * day.factors[place] >= least
            {
                let found = day.members[place]
                guard let story = found.story, found.arrival != asking.arrival,
                    found.pause(to: asking) <= StoryRules.reach
                else { continue }
                candidates[story] = Candidate()
            }
        }
        return candidates
    }

    /// Adds the stories that have an article under the same headline.
    private func addTellings(
        under asking: StoryMember, to candidates: inout [Int32: Candidate]
    ) {
        for number in Self.days(around: asking.instant) {
            guard let tellings = days[number]?.members(under: asking.title) else { continue }
            for telling in tellings {
                guard let story = telling.story, telling.arrival != asking.arrival else { continue }
                let pause = telling.pause(to: asking)
                if pause > StoryRules.reach { continue }
                if pause >= StoryRules.columnPause {
                    candidates[story, default: Candidate()].isColumn = true
                    if telling.title.whole != asking.title.whole {
                        candidates[story]?.isOtherIssue = true
                    }
                } else if telling.title.whole == asking.title.whole {
                    candidates[story, default: Candidate()].hasTitle = true
                }
            }
        }
    }

    private func best(
        of candidates: [Int32: Candidate], for asking: StoryMember, norm: Double,
        _ offsets: [Int64: Int], former: Int64?
    ) -> Int64? {
        var best: (likeness: Double, key: Int64)?
        for (number, candidate) in candidates where !candidate.isOtherIssue {
            let story = stories[Int(number)]
            let isFormer = story.key == former
            let bar = isFormer ? min(candidate.bar, StoryRules.stays) : candidate.bar
            guard let mean = mean(of: story, for: asking, norm: norm, offsets),
                mean >= bar || (norm == 0 && candidate.hasTitle)
            else { continue }
            // Of equals the older story, in whatever order they are met; closer than this is
            // equal, or the rounding of sums would choose.
            var likeness = (mean * 10_000).rounded()
            if candidate.hasTitle, !candidate.isColumn { likeness += 20_000 }
            if isFormer { likeness += 40_000 }
            if best.map({ ($0.likeness, story.key) < (likeness, $0.key) }) ?? true {
                best = (likeness, story.key)
            }
        }
        return best?.key
    }

    /// The mean likeness to a story's articles within reach; nil where there is none.
    private func mean(
        of story: Story, for asking: StoryMember, norm: Double, _ offsets: [Int64: Int]
    ) -> Double? {
        let reach = StoryRules.reach
        let first = story.members.place(of: asking.instant.subtracting(reach))
        let end = story.members.place(after: asking.instant.adding(reach))
        let own = places[asking.arrival]
        var sum = 0.0
        var count = 0
        for place in story.members[first..<max(first, end)] {
            if let own, own.instant == place.instant, own.number == place.number { continue }
            count += 1
            guard let offset = offsets[place.day], let day = days[place.day] else { continue }
            sum += dots[offset + place.number].dot * day.factors[place.number]
        }
        guard count > 0 else { return nil }
        return norm > 0 ? min(1, sum / norm / Double(count)) : 0
    }
}

extension StoryDay.Member {
    /// The seconds between two articles.
    fileprivate func pause(to other: StoryMember) -> Int64 {
        max(instant, other.instant).subtracting(min(instant, other.instant))
    }
}
