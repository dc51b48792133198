/// Notices web and mail addresses, which may be broken after some of their marks though UAX #14
/// holds them whole.
struct AddressDetector {
    /// A line may end after the scalar that was taken last, if a letter or digit follows.
    private(set) var mayEndLine = false
    private(set) var isInside = false

    private var last: UInt32 = 0
    /// How much of `://` was seen.
    private var matched = 0
    private var hasLetters = false
    private var hasDottedLetters = false

    mutating func take(_ scalar: UInt32) {
        switch scalar {
        case 0x3A:  // :
            matched = 1
        case 0x2F:  // /
            matched = matched > 0 ? matched + 1 : 0
            isInside = isInside || matched == 3 || hasDottedLetters
        case 0x40:  // @
            isInside = isInside || hasLetters
        case 0x2E:  // .
            hasDottedLetters = hasDottedLetters || hasLetters
            matched = 0
        case 0x61...0x7A, 0x41...0x5A:
            takeLetters(areLatin: true)
        case 0...0x20, 0x22, 0xA0, 0xAB, 0xBB, 0x2028, 0x2029:
            self = AddressDetector()
        case 0x400...0x52F:
            takeLetters(areLatin: false)
        default:
            matched = 0
        }
        mayEndLine = isInside && last != scalar && mayStandAtLineEnd(scalar)
        last = scalar
    }

    /// Takes English or Russian letters, however many. Without "://" an address is of English ones:
    /// "руб./кв.м" is none.
    mutating func takeLetters(areLatin: Bool) {
        hasLetters = areLatin
        matched = 0
        mayEndLine = false
        last = 0
    }
}

/// The marks of an address after which it may be broken.
private func mayStandAtLineEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2F, 0x3F, 0x26, 0x3D, 0x23, 0x5F, 0x2D, 0x2E, 0x2C: true  // / ? & = # _ - . ,
    default: false
    }
}
