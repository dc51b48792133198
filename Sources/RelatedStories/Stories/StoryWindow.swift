/// Which articles of the last days tell one story, decided as each arrives.
///
/// An article joins the story whose articles within 72 hours are most like it in the mean, if
/// they are alike enough; else it founds one. It never leaves it: a story does not flicker. (The
/// way of the online clustering of topic detection and tracking, with the mean of all articles
/// in place of a centroid, so that one long article does not speak for all.)
///
/// Days are loaded as they are asked for, and the ones not asked for longest are forgotten.
package struct StoryWindow: Sendable {
    /// What the window knows of a story.
    private struct Story: Sendable {
        var key: Int64
        /// Of the members here, sorted.
        var instants: [Int64] = []
    }

    private struct Place: Sendable {
        var day: Int64
        var number: Int
    }

    private var days: [Int64: StoryDay] = [:]
    /// When each day was last asked for, by the count of askings.
    private var lastUse: [Int64: Int] = [:]
    private var uses = 0
    private var places: [Int64: Place] = [:]
    private var stories: [Story] = []
    private var storyNumbers: [Int64: Int32] = [:]
    /// Story numbers free to be given again.
    private var freeNumbers: [Int32] = []
    private let mostMembers: Int
    private var sums = Sums()

    /// A window of about `mostMembers` articles at most; the days about the last article asked
    /// for are held whatever they hold. A member takes about 600 bytes.
    package init(mostMembers: Int = 100_000) {
        self.mostMembers = mostMembers
    }

    package var count: Int { places.count }

    /// A day's number for an instant.
    package static func day(of instant: Int64) -> Int64 {
        Int64((Double(instant) / 86_400).rounded(.down))
    }

    /// The days that an article of `instant` is compared with.
    package static func days(around instant: Int64) -> ClosedRange<Int64> {
        let reach = StoryRules.reach
        return day(of: instant.subtracting(reach))...day(of: instant.adding(reach))
    }

    /// The days to load, with every member they have, before an article of `instant` is placed.
    package func missingDays(around instant: Int64) -> [Int64] {
        Self.days(around: instant).filter { days[$0] == nil }
    }

    /// Says that a day is loaded, even if nothing is in it.
    package mutating func open(day: Int64) {
        if days[day] == nil { days[day] = StoryDay() }
        use(day)
    }

    package func contains(_ arrival: Int64) -> Bool { places[arrival] != nil }

    /// Takes in a member of a known story; one that is here already is taken anew.
    package mutating func add(_ member: StoryMember, to story: Int64) {
        remove(member.arrival)
        let day = Self.day(of: member.instant)
        open(day: day)
        let number = number(of: story)
        let row = StoryDay.Member(
            arrival: member.arrival, instant: member.instant, title: member.title,
            headNorm: member.headNorm, story: number)
        guard let place = days[day]?.append(row, member.vector) else { return }
        places[member.arrival] = Place(day: day, number: place)
        let sorted = stories[Int(number)].instants.place(of: member.instant)
        stories[Int(number)].instants.insert(member.instant, at: sorted)
    }

    package mutating func remove(_ arrival: Int64) {
        guard let place = places.removeValue(forKey: arrival),
            let member = days[place.day]?.members[place.number], let story = member.story
        else { return }
        days[place.day]?.remove(place.number)
        leave(story, member.instant)
    }

    /// Forgets the days that were not asked for longest, until no more than `mostMembers`
    /// articles are held or no day is left but those around `instant`.
    package mutating func forget(allBut instant: Int64) {
        guard places.count > mostMembers else { return }
        let kept = Self.days(around: instant)
        let byUse = lastUse.filter { !kept.contains($0.key) }.sorted { $0.value < $1.value }
        for (day, _) in byUse {
            guard places.count > mostMembers else { return }
            close(day: day)
        }
    }

    private mutating func close(day: Int64) {
        lastUse[day] = nil
        guard let gone = days.removeValue(forKey: day) else { return }
        for member in gone.members {
            guard let story = member.story else { continue }
            places[member.arrival] = nil
            leave(story, member.instant)
        }
    }

    private mutating func use(_ day: Int64) {
        uses += 1
        lastUse[day] = uses
    }

    private mutating func number(of story: Int64) -> Int32 {
        if let number = storyNumbers[story] { return number }
        let number: Int32
        if let free = freeNumbers.popLast() {
            number = free
            stories[Int(free)] = Story(key: story)
        } else {
            number = Int32(stories.count)
            stories.append(Story(key: story))
        }
        storyNumbers[story] = number
        return number
    }

    private mutating func leave(_ story: Int32, _ instant: Int64) {
        let sorted = stories[Int(story)].instants.place(of: instant)
        guard sorted < stories[Int(story)].instants.count else { return }
        stories[Int(story)].instants.remove(at: sorted)
        if stories[Int(story)].instants.isEmpty {
            storyNumbers[stories[Int(story)].key] = nil
            freeNumbers.append(story)
        }
    }
}

// MARK: - The story an article belongs to

extension StoryWindow {
    /// The story that an article belongs to; nil where it founds one of its own. Its own days
    /// must be loaded. The article itself, if it is here, is not compared with itself.
    ///
    /// `former` is the story it was in before its text changed: it stays there while it is
    /// anything like its other articles.
    ///
    /// Costs the postings of its stems in seven days, some 30 µs among 4,000 articles.
    package mutating func story(
        for member: StoryMember, _ weighting: Weighting, former: Int64? = nil
    ) -> Int64? {
        let head = WeighedVector(member.vector, part: .head, weighting)
        gather(head, of: member)
        return best(for: member, norm: head.norm, former: former).map { stories[Int($0)].key }
    }

    /// Sums up the likeness to each story, article by article.
    private mutating func gather(_ head: WeighedVector, of asking: StoryMember) {
        sums.begin(stories: stories.count)
        let reach = StoryRules.reach
        let near = asking.instant.subtracting(reach)...asking.instant.adding(reach)
        for number in Self.days(around: asking.instant) {
            guard let day = days[number] else { continue }
            use(number)
            sums.add(head, with: day) { member in
                guard let story = member.story, near.contains(member.instant),
                    member.arrival != asking.arrival, member.headNorm > 0
                else { return nil }
                return (story, 1 / member.headNorm)
            }
            guard asking.title.pattern != 0 else { continue }
            for posting in day.postings(of: asking.title.key) where posting & 0xFF == 0 {
                let member = day.members[Int(posting >> 8)]
                guard let story = member.story, near.contains(member.instant),
                    member.arrival != asking.arrival, member.title.pattern == asking.title.pattern
                else { continue }
                let pause = max(member.instant, asking.instant)
                    .subtracting(min(member.instant, asking.instant))
                if pause >= StoryRules.columnPause {
                    sums.stories[Int(story)].isColumn = true
                } else if member.title.whole == asking.title.whole {
                    sums.stories[Int(story)].hasTitle = true
                }
                sums.touch(story)
            }
        }
    }

    private func best(for asking: StoryMember, norm: Double, former: Int64?) -> Int32? {
        let reach = StoryRules.reach
        var best: (likeness: Double, key: Int64, story: Int32)?
        for story in sums.touched {
            let sum = sums.stories[Int(story)]
            let key = stories[Int(story)].key
            let bar = key == former ? min(sum.bar, StoryRules.stays) : sum.bar
            let total = norm > 0 ? sum.likeness / norm : 0
            // The mean of more articles is never above their sum.
            guard total >= bar || (norm == 0 && sum.hasTitle) else { continue }
            let instants = stories[Int(story)].instants
            var near = instants.place(after: asking.instant.adding(reach))
            near -= instants.place(of: asking.instant.subtracting(reach))
            if let own = places[asking.arrival], days[own.day]?.members[own.number].story == story {
                near -= 1
            }
            guard near > 0 else { continue }
            let mean = min(1, total / Double(near))
            guard mean >= bar || (norm == 0 && sum.hasTitle) else { continue }
            // Of equals the older story, in whatever order they are met; closer than this is
            // equal, or the rounding of sums would choose.
            var likeness = (mean * 10_000).rounded()
            if sum.hasTitle, !sum.isColumn { likeness += 20_000 }
            if key == former { likeness += 40_000 }
            if best.map({ ($0.likeness, key) < (likeness, $0.key) }) ?? true {
                best = (likeness, key, story)
            }
        }
        return best?.story
    }
}

/// The likeness of one article to each story so far, in arrays that are used again.
private struct Sums: Sendable {
    struct Story: Sendable {
        /// Of the story's articles, times the asking one's length.
        var likeness = 0.0
        /// One of them has the same headline, within hours.
        var hasTitle = false
        /// One of them has it a day apart: an issue of the same column.
        var isColumn = false
        var isTouched = false

        /// The mean likeness from which the article joins.
        var bar: Double {
            if isColumn { return StoryRules.joinsAcrossIssues }
            return hasTitle ? StoryRules.joinsUnderOneTitle : StoryRules.joins
        }
    }

    var stories: [Story] = []
    private(set) var touched: [Int32] = []
    /// Of the asking article with each of a day; of which most are 0.
    private var dots: [Float] = []
    private let damped = (0...255).map { Float(Weighting.damped($0)) }

    mutating func begin(stories count: Int) {
        for story in touched { stories[Int(story)] = Story() }
        touched.removeAll(keepingCapacity: true)
        if stories.count < count {
            stories.append(contentsOf: repeatElement(Story(), count: count - stories.count))
        }
    }

    /// Adds the likeness of each of a day's articles, by its stems, to that of its story.
    /// `share` gives for an article its story and what its dot product is to be multiplied by.
    mutating func add(
        _ head: WeighedVector, with day: StoryDay,
        share: (StoryDay.Member) -> (story: Int32, factor: Double)?
    ) {
        let members = day.members.count
        if dots.count < members {
            dots.append(contentsOf: repeatElement(0, count: members - dots.count))
        }
        for term in head.terms {
            let pull = Float(term.pull)
            for posting in day.postings(of: term.key) {
                dots[Int(posting >> 8)] += pull * damped[Int(posting & 0xFF)]
            }
        }
        for place in 0..<members where dots[place] > 0 {
            let dot = dots[place]
            dots[place] = 0
            guard let (story, factor) = share(day.members[place]) else { continue }
            stories[Int(story)].likeness += Double(dot) * factor
            touch(story)
        }
    }

    mutating func touch(_ story: Int32) {
        if !stories[Int(story)].isTouched {
            stories[Int(story)].isTouched = true
            touched.append(story)
        }
    }
}

extension [Int64] {
    /// Where the first that is not less stands in the sorted array.
    fileprivate func place(of value: Int64) -> Int { place(beyond: { $0 < value }) }

    /// Where the first that is greater stands in the sorted array.
    fileprivate func place(after value: Int64) -> Int { place(beyond: { $0 <= value }) }

    private func place(beyond isBefore: (Int64) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = low + (high - low) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Int64 {
    /// Without going round at the ends.
    fileprivate func adding(_ other: Int64) -> Int64 {
        let (sum, isTooLarge) = addingReportingOverflow(other)
        return isTooLarge ? (other > 0 ? .max : .min) : sum
    }

    fileprivate func subtracting(_ other: Int64) -> Int64 {
        let (difference, isTooLarge) = subtractingReportingOverflow(other)
        return isTooLarge ? (other > 0 ? .min : .max) : difference
    }
}
