// Most of a text is letters, and letters need no rules: each is a cluster and joins the next one.

extension Span where Element == UInt8 {
    /// Where the Russian letters end that follow a place, eight bytes at a step. U+0400…U+047F, which
    /// UTF-8 writes with D0 or D1 first, are letters all.
    @inline(__always)
    func endOfCyrillicLetters(from start: Int) -> Int {
        cyrillicLetters(from: start).end
    }

    /// The same, and whether a capital is among them: А…Я and Ѐ…Џ are written D0 80…AF.
    @inline(__always)
    func cyrillicLetters(from start: Int) -> (end: Int, hasCapital: Bool) {
        let leads: UInt64 = 0x00D0_00D0_00D0_00D0
        let leadMask: UInt64 = 0x00FE_00FE_00FE_00FE
        let lowBits: UInt64 = 0x0001_0001_0001_0001
        var place = start
        var capitals: UInt64 = 0
        while place + 8 <= count {
            let word = bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
                .littleEndian
            // The second byte of a small letter after D0 has both bits of 30 set.
            let found = ~(word | word >> 13 & word >> 12) & lowBits
            let others = (word & leadMask) ^ leads
            guard others == 0 else {
                let matched = others.trailingZeroBitCount / 16
                capitals |= found & (1 << UInt64(matched * 16) &- 1)
                return (place + matched * 2, capitals != 0)
            }
            capitals |= found
            place += 8
        }
        while place + 1 < count, self[place] & 0xFE == 0xD0 {
            if isCyrillicCapital(at: place) { capitals = 1 }
            place += 2
        }
        return (place, capitals != 0)
    }

    /// Whether the Russian letter that begins at a place is a capital.
    @inline(__always)
    func isCyrillicCapital(at place: Int) -> Bool {
        self[place] == 0xD0 && self[place + 1] < 0xB0
    }

    /// Where the English letters end that follow a place.
    @inline(__always)
    func endOfLatinLetters(from start: Int) -> Int {
        var place = start
        while place < count, isLatinLetter(self[place]) { place += 1 }
        return place
    }

    /// Whether a Russian or an English letter begins at a place.
    @inline(__always)
    func beginsLetter(at place: Int) -> Bool {
        place < count && (self[place] & 0xFE == 0xD0 || isLatinLetter(self[place]))
    }

    @inline(__always)
    private func isLatinLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Where the Russian and English letters end that follow a place, and how many they are.
    @inline(__always)
    func letterRun(from start: Int) -> LetterRun {
        let cyrillic = cyrillicLetters(from: start)
        var run = LetterRun(
            end: cyrillic.end, letters: (cyrillic.end - start) / 2,
            hasCapital: cyrillic.hasCapital)
        while run.end < count {
            let latin = endOfLatinLetters(from: run.end)
            guard latin > run.end else { break }
            let next = endOfCyrillicLetters(from: latin)
            run.letters += latin - run.end + (next - latin) / 2
            run.isCyrillic = false
            run.end = next
        }
        return run
    }
}

/// Russian and English letters one after another.
struct LetterRun {
    var end: Int
    var letters: Int
    /// A Russian capital stands among the letters before the first English one.
    var hasCapital: Bool
    var isCyrillic = true
}

/// A word of Russian letters alone, known as one before any rule asks what it is.
struct PlainWord: Hashable {
    /// Its letters; none where a segment is not such a word.
    private(set) var letters: UInt8 = 0
    private(set) var isCapitalised = false
    /// A comma, a full stop, or nothing stands after it.
    private(set) var mark = Mark.none

    enum Mark: UInt8 { case none, comma, stop }

    /// No word.
    init() {}

    /// The word of a run of letters that begins a segment, and what stands after it. One with a
    /// capital inside is no plain word.
    init(_ run: LetterRun, from start: Int, hasMark: Bool, of bytes: Span<UInt8>) {
        guard run.isCyrillic, run.letters < 64, run.end - start == run.letters * 2 else { return }
        if run.hasCapital {
            let rest = bytes.cyrillicLetters(from: start + 2)
            guard !rest.hasCapital else { return }
            isCapitalised = true
        }
        letters = UInt8(run.letters)
        if hasMark { mark = bytes[run.end] == 0x2C ? .comma : .stop }
    }
}
