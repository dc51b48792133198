import Articles

/// The text that stands in for a picture: «Мост через Реут - Городские вести, 1920, 01.02.2022».
///
/// What the picture shows, the site's name, the picture's width in pixels, the day. Pictures of
/// a page's furniture have no day, those of a pull quote's speaker no width either.
struct ImageDescription: Hashable, Sendable {
    var caption: String
    var site: String
    /// Pixels: «1920» is no year.
    var width: Int?
    var date: ArticleDate?

    /// Bytes; a description is one line of a page.
    private static let longest = 4096
    /// Scalars of the longest name a site may have.
    private static let longestSite = 60

    /// Nil for a line that does not end in a site's name and a picture's width.
    init?(_ line: String) {
        guard let last = line.utf8.last, (0x30...0x39).contains(last),
            line.utf8.count <= Self.longest
        else { return nil }
        var scan = BackwardScan(line)
        let date = scan.dayAndTime()
        if date != nil { guard scan.take(",") else { return nil } }
        // Pictures whose size no page knew are 0 wide; any other single digit counts something.
        guard let width = scan.number(digits: 1...5), width == 0 || width > 9 || date != nil,
            scan.take(",")
        else { return nil }
        guard let (caption, site) = scan.split(longestSite: Self.longestSite) else { return nil }
        self.caption = caption
        self.site = site
        self.width = width
        self.date = date
    }

    /// The bare form «caption - site», told by a site that is already known.
    init?(_ line: String, from sites: [String]) {
        guard sites.contains(where: { line.utf8.reversed().starts(with: $0.utf8.reversed()) }),
            let description = ImageDescription(bare: line),
            sites.contains(where: { sayTheSame($0, description.site) })
        else { return nil }
        self = description
    }

    /// The bare form of a line with a dash, whatever stands behind the dash.
    init?(bare line: String) {
        guard line.utf8.count <= Self.longest else { return nil }
        var scan = BackwardScan(line)
        guard let (caption, site) = scan.split(longestSite: Self.longestSite) else { return nil }
        self.caption = caption
        self.site = site
    }
}

/// A line read from its end.
private struct BackwardScan {
    private var scalars: ArraySlice<Unicode.Scalar>

    init(_ line: String) {
        scalars = Array(line.unicodeScalars)[...]
    }

    private mutating func skipSpaces() {
        while let last = scalars.last, last.isSpace { scalars.removeLast() }
    }

    mutating func take(_ mark: Unicode.Scalar) -> Bool {
        skipSpaces()
        guard scalars.last == mark else { return false }
        scalars.removeLast()
        return true
    }

    mutating func number(digits allowed: ClosedRange<Int>) -> Int? {
        skipSpaces()
        var (value, place, count) = (0, 1, 0)
        while count <= allowed.upperBound, let last = scalars.last, last.isDigit {
            value += Int(last.value - 0x30) * place
            place *= 10
            count += 1
            scalars.removeLast()
        }
        return allowed.contains(count) ? value : nil
    }

    /// «01.02.2022», perhaps with a time behind it; takes nothing where there is none.
    mutating func dayAndTime() -> ArticleDate? {
        let start = scalars
        if let day = day() { return day }
        scalars = start
        guard let minute = number(digits: 2...2), take(":"), let hour = number(digits: 1...2),
            let day = day(),
            let date = ArticleDate(
                year: day.year, month: day.month, day: day.day, hour: hour, minute: minute,
                offset: nil)
        else {
            scalars = start
            return nil
        }
        return date
    }

    private mutating func day() -> ArticleDate? {
        guard let year = number(digits: 4...4), take("."), let month = number(digits: 2...2),
            take("."), let day = number(digits: 1...2)
        else { return nil }
        return ArticleDate(year: year, month: month, day: day)
    }

    /// What stands before and after the last dash that stands between spaces.
    mutating func split(longestSite: Int) -> (caption: String, site: String)? {
        skipSpaces()
        var index = scalars.endIndex
        while index > scalars.startIndex, scalars.endIndex - index <= longestSite {
            index -= 1
            guard dashes.contains(scalars[index]) else { continue }
            let before = index == scalars.startIndex ? " " : scalars[index - 1]
            let after = index + 1 == scalars.endIndex ? "x" : scalars[index + 1]
            guard before.isSpace, after.isSpace else { continue }
            let site = trimmed(scalars[(index + 1)...])
            let shape = LineShape(site)
            guard shape.letters >= 2, shape.words <= 6, !shape.endsSentence else { return nil }
            return (trimmed(scalars[..<index]), site)
        }
        return nil
    }
}

private let dashes: Set<Unicode.Scalar> = ["-", "–", "—"]
