// The marks that the reading of words tells apart.

func isStraightQuote(_ scalar: UInt32) -> Bool { scalar == 0x22 || scalar == 0x27 }

func isHyphen(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011
}

/// — – − and a hyphen in their place.
func isDash(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2014, 0x2013, 0x2212, 0x2015, 0x2D, 0x2012: true
    default: false
    }
}

func isLongDash(_ scalar: UInt32) -> Bool { scalar == 0x2014 || scalar == 0x2013 }

/// “ ‘ and straight quotes, which close as well.
func isCloserToo(_ scalar: UInt32) -> Bool {
    isStraightQuote(scalar) || scalar == 0x201C || scalar == 0x2018
}

/// ( [ { « „ “ ‚ ‘ and straight quotes.
func isOpener(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0x7B, 0xAB, 0x201E, 0x201C, 0x201A, 0x2018, 0x22, 0x27: true
    default: false
    }
}

/// , . ; : ! ? ) ] } » … ” ’ and straight quotes.
func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D, 0x7D, 0xBB, 0x2026, 0x201D, 0x2019: true
    case 0x22, 0x27: true
    default: false
    }
}

/// % ‰ ° × and signs of currencies.
func isSign(_ scalar: UInt32) -> Bool {
    scalar == 0x25 || scalar == 0xD7 || scalar == 0x2030 || scalar == 0xB0 || isCurrency(scalar)
}

func isCurrency(_ scalar: UInt32) -> Bool {
    scalar == 0x24 || 0xA2...0xA5 ~= scalar || 0x20A0...0x20CF ~= scalar
}

/// What may stand before the digits of a number: + − - ± ~ ≈ № and currencies.
func isSignOfNumber(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2B, 0x2212, 0x2D, 0x2013, 0xB1, 0x7E, 0x2248, 0x2116: true
    default: isCurrency(scalar)
    }
}

/// I V X L C D M, and the Cyrillic Х that is often typed for X.
func isRomanDigit(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D, 0x425, 0x406: true
    default: false
    }
}
