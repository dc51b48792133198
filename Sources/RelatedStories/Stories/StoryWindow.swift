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
    struct Story: Sendable {
        var key: Int64
        /// The members that are here, by time.
        var members: [Place] = []
    }

    /// Where a member stands.
    struct Place: Sendable {
        var instant: Int64
        var number: Int

        var day: Int64 { StoryWindow.day(of: instant) }
    }

    private(set) var days: [Int64: StoryDay] = [:]
    /// When each day was last asked for, by the count of askings.
    private var lastUse: [Int64: Int] = [:]
    private var uses = 0
    private(set) var places: [Int64: Place] = [:]
    private(set) var stories: [Story] = []
    private(set) var storyNumbers: [Int64: Int32] = [:]
    /// Story numbers free to be given again.
    private var freeNumbers: [Int32] = []
    private let mostMembers: Int
    /// Room for the dot products of the article asked for with the others.
    var dots: [SharedDot] = []

    /// A window of about `mostMembers` articles at most; the days about the last article asked
    /// for are held whatever they hold. A member takes about a kilobyte.
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

    /// Takes in a member of a known story; one that is here already is taken anew.
    package mutating func add(_ member: StoryMember, to story: Int64) {
        remove(member.arrival)
        let day = Self.day(of: member.instant)
        open(day: day)
        let number = number(of: story)
        let row = StoryDay.Member(
            arrival: member.arrival, instant: member.instant, title: member.title, story: number)
        guard let last = days[day]?.append(row, member.vector, headNorm: member.headNorm) else {
            return
        }
        let place = Place(instant: member.instant, number: last)
        places[member.arrival] = place
        let sorted = stories[Int(number)].members.place(of: member.instant)
        stories[Int(number)].members.insert(place, at: sorted)
    }

    package mutating func remove(_ arrival: Int64) {
        guard let place = places.removeValue(forKey: arrival),
            let story = days[place.day]?.members[place.number].story
        else { return }
        days[place.day]?.remove(place.number)
        leave(story, place)
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
        for (number, member) in gone.members.enumerated() {
            guard let story = member.story else { continue }
            places[member.arrival] = nil
            leave(story, Place(instant: member.instant, number: number))
        }
    }

    mutating func use(_ day: Int64) {
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

    private mutating func leave(_ story: Int32, _ place: Place) {
        // Of those of one instant, the one with this number.
        var sorted = stories[Int(story)].members.place(of: place.instant)
        let members = stories[Int(story)].members
        while sorted < members.count, members[sorted].instant == place.instant,
            members[sorted].number != place.number
        {
            sorted += 1
        }
        guard sorted < members.count else { return }
        stories[Int(story)].members.remove(at: sorted)
        if stories[Int(story)].members.isEmpty {
            storyNumbers[stories[Int(story)].key] = nil
            freeNumbers.append(story)
        }
    }
}

extension [StoryWindow.Place] {
    /// Where the first that is not less stands in the sorted array.
    func place(of instant: Int64) -> Int { place(beyond: { $0.instant < instant }) }

    /// Where the first that is greater stands in the sorted array.
    func place(after instant: Int64) -> Int { place(beyond: { $0.instant <= instant }) }

    private func place(beyond isBefore: (StoryWindow.Place) -> Bool) -> Int {
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
    func adding(_ other: Int64) -> Int64 {
        let (sum, isTooLarge) = addingReportingOverflow(other)
        return isTooLarge ? (other > 0 ? .max : .min) : sum
    }

    func subtracting(_ other: Int64) -> Int64 {
        let (difference, isTooLarge) = subtractingReportingOverflow(other)
        return isTooLarge ? (other > 0 ? .min : .max) : difference
    }
}
