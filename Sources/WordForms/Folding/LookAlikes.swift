/// Letters of two scripts that look the same: a Latin c inside «соль», a Cyrillic С before «OVID-19».
enum LookAlikes {
    private static let pairs: [(latin: Unicode.Scalar, cyrillic: Unicode.Scalar)] = [
        ("a", "а"), ("b", "в"), ("c", "с"), ("e", "е"), ("h", "н"), ("i", "і"), ("k", "к"),
        ("m", "м"), ("o", "о"), ("p", "р"), ("t", "т"), ("x", "х"), ("y", "у"),
    ]

    /// A folded word of both scripts in Cyrillic letters; nil where a Latin one has no look-alike.
    static func cyrillic(_ word: [UInt8]) -> [UInt8]? {
        unified(word, foreign: { $0 < 0x250 && $0 > 0x39 }) { letter in
            pairs.first { $0.latin.value == letter }?.cyrillic.value
        }
    }

    /// A folded word of both scripts in Latin letters; nil where a Cyrillic one has no look-alike.
    static func latin(_ word: [UInt8]) -> [UInt8]? {
        unified(word, foreign: { $0 >= 0x400 && $0 < 0x530 }) { letter in
            pairs.first { $0.cyrillic.value == letter }?.latin.value
        }
    }

    private static func unified(
        _ word: [UInt8], foreign: (UInt32) -> Bool, twin: (UInt32) -> UInt32?
    ) -> [UInt8]? {
        var unified: [UInt8] = []
        var place = 0
        while place < word.count {
            let (value, length) = word.span.scalar(at: place)
            place += length
            if foreign(value) {
                guard let twin = twin(value) else { return nil }
                unified.append(scalar: twin)
            } else {
                unified.append(scalar: value)
            }
        }
        return unified
    }
}
