import TextLayout
import Testing

@testable import Gazeta

/// Indents, prefixes, blanks and line ends: what stands around the words.
@Suite struct WrapShapeTests {
    @Test func linesOfAListItemHangBehindItsMarker() {
        #expect(wrapped("- one two three four five\n") == "- one two three four\n  five\n")
        #expect(wrapped("10. one two three four\n") == "10. one two three\n    four\n")
        #expect(wrapped("  а) one two three four\n") == "  а) one two three\n     four\n")
        #expect(wrapped("1.  one two three\n  four five\n") == "1. one two three\n  four five\n")
    }

    @Test func indentsStayAndTakeNoMoreThanHalf() {
        #expect(wrapped("    one two three four\n") == "    one two three\n    four\n")
        #expect(wrapped("  one two three\nfour five six\n") == "  one two three four\nfive six\n")
        #expect(wrapped("\tone\n  \ttwo\n") == "        one two\n")
        let deep = String(repeating: " ", count: 500)
        #expect(wrapped(deep + "one two three\n") == "          one two\n          three\n")
    }

    @Test func aNewspapersIndentTakesThePlaceOfFirstIndents() {
        let cases = [
            ("one two three four five", "   one two three\nfour five"),
            ("  one two three\nfour five", "   one two three\nfour five"),
            (" one\n\n     two", "   one\n\n   two"),
            ("  one two\n  three\n\n  four", "     one two three\n\n     four"),
            ("- one two three four five", "- one two three four\n  five"),
            ("> one two three four", ">    one two three\n> four"),
        ]
        for (text, expected) in cases {
            let set = wrapped(text, indent: 3)
            #expect(set == expected + "\n")
        }
        #expect(wrapped("  one two three\nfour five\n", indent: 0) == "one two three four\nfive\n")
    }

    @Test func quotesOfMailsStayQuotes() {
        let cases = [
            ("> one two three four five\n", "> one two three four\n> five\n"),
            (">one two three\n>four five\n", ">one two three four\n>five\n"),
            ("> > one\n>> two\n> three\n", "> > one two\n> three\n"),
            ("> one\n>\n> \n> two\n", "> one\n>\n>\n> two\n"),
            ("> - one two three four\n", "> - one two three\n>   four\n"),
            ("> one\ntwo\n", "> one\ntwo\n"),
            (">50 one\n>= two\n", ">50 one >= two\n"),
        ]
        for (text, expected) in cases { #expect(wrapped(text) == expected) }
        let deep = String(repeating: "> ", count: 6) + "one two three four five six\n"
        #expect(wrapped(deep) == deep, "Marks that leave too little room")
    }

    @Test func onlyLinesWithTheNamedPrefixAreSet() {
        let program = "\t# one two three\n\t# four\n\t#\n\t#!five\n\n x = 1   # six  \n"
        #expect(
            wrapped(program, width: 24, prefix: "# ")
                == "\t# one two three\n\t# four\n\t#\n\t#!five\n\n x = 1   # six  \n")
        #expect(
            wrapped(program, width: 40, prefix: "# ")
                == "\t# one two three four\n\t#\n\t#!five\n\n x = 1   # six  \n")
        #expect(wrapped("// one two three four\n", prefix: "//") == "// one two three\n// four\n")
        #expect(wrapped("-- one\n  -- two\n> six\n", prefix: "-- ") == "-- one\n  -- two\n> six\n")
        #expect(wrapped("日 one two three\n", width: 10, prefix: "日") == "日 one two\n日 three\n")
    }

    @Test func whatCommentsHaveOfTheirOwnIsNotJoined() {
        let cases = [
            ("// one\n/// two\n/// six\n// ten\n", "// one\n/// two\n/// six\n// ten\n"),
            ("//  one\n//  two\n", "//  one two\n"),
            ("// one\n// @two\n// six\n// @ ten\n", "// one\n// @two six @ ten\n"),
            ("// -*- one -*-\n// two\n", "// -*- one -*-\n// two\n"),
        ]
        for (text, expected) in cases {
            #expect(wrapped(text, width: 40, prefix: "//") == expected)
        }
        #expect(wrapped("one\n@two\n") == "one @two\n", "no comment")
    }

    @Test func tabsAndRunsOfSpacesInsideATextAreOneSpace() {
        #expect(
            wrapped("sixteen\ttwo  three six\t ten\n", width: 40) == "sixteen two three six ten\n")
        #expect(wrapped("one \ntwo\t\n", width: 40) == "one two\n")
        #expect(wrapped("one\u{A0} two\n", width: 40) == "one\u{A0} two\n")
    }

    @Test func linesEndAsTheFirstOneDoes() {
        #expect(wrapped("one\r\ntwo\r\n\r\nsix\r\n") == "one two\r\n\r\nsix\r\n")
        #expect(wrapped("one\r\n\ntwo\n") == "one\r\n\r\ntwo\r\n")
        #expect(wrapped("one\n\r\ntwo\r\n") == "one\n\ntwo\n")
        #expect(wrapped("one\r\r\ntwo\rsix\r\n") == "one two six\r\n")
        #expect(wrapped("# one\r\n# two\r\n") == "# one\r\n# two\r\n")
    }

    @Test func theEndOfTheTextNeedsNoLineEnd() {
        #expect(wrapped("") == "")
        #expect(wrapped("\n") == "\n")
        #expect(wrapped("one") == "one\n")
        #expect(wrapped("one\r\ntwo") == "one two\r\n")
        #expect(wrapped("# one") == "# one\n")
        #expect(wrapped("> ") == ">\n")
    }

    @Test func aByteOrderMarkStaysAndTakesNoPart() {
        #expect(
            wrapped("\u{FEFF}- one two three four five\n")
                == "\u{FEFF}- one two three four\n  five\n")
        #expect(wrapped("\u{FEFF}") == "\u{FEFF}\n")
    }

    @Test func aPageBreakStandsAlone() {
        #expect(wrapped("one\n\u{C}\ntwo\n") == "one\n\u{C}\ntwo\n")
        #expect(wrapped("one\n\u{C}two\nsix\n") == "one\n\u{C}\ntwo six\n")
    }

    @Test func gapsGrowWhereLinesAreFilled() {
        var manner = plainManner
        manner.justified = true
        let set = wrapped("- one two three five six\n", width: 20, manner: manner)
        #expect(set == "- one two three five\n  six\n")
        #expect(
            wrapped("- seventy sixteens and\n", manner: manner) == "- seventy   sixteens\n  and\n")
        #expect(
            wrapped("— seventy sixteens and\n", manner: manner) == "— seventy   sixteens\nand\n")
        #expect(
            wrapped("one two three fore nine six\n", manner: manner)
                == "one two  three  fore\nnine six\n")
    }

    @Test(arguments: [
        ("exa-\nmple.org", "exa-mple.org"), ("Ростову-\nна-Дону", "Ростову-на-Дону"),
        ("20–\n25 см", "20–25 см"), ("5-\n7", "5-7"), ("и/\nили", "и/или"), ("km/\nh", "km/h"),
        ("да\u{301}-\nда", "да\u{301}-да"), ("brother-\nand-sister", "brother-and-sister"),
        ("двух-\nи трёхэтажный", "двух- и трёхэтажный"),
        ("pre-\nor, once, post", "pre- or, once, post"),
        ("unu-\nsau", "unu- sau"), ("two- \nthree", "two- three"),
        ("two-\n(three)", "two- (three)"),
        ("one –\ntwo", "one – two"), ("one--\ntwo", "one-- two"), ("one /\ntwo", "one / two"),
    ])
    func aHyphenAtALinesEndStays(lines: String, joined: String) {
        #expect(wrapped(lines + "\n", width: 40) == joined + "\n")
    }

    @Test func anAddressOfTheWebIsJoinedWhereItGoesOn() {
        for (first, second) in [
            ("https://", "a.example"), ("https://a.", "b.example"), ("https://a-", "b.example"),
            ("https://a.example/b?", "c"), ("https://a.example/b/", "c/d"),
        ] {
            #expect(wrapped(first + "\n" + second, width: 60) == first + second + "\n")
        }
        for text in ["https://a.example/\nfor more", "https://a.example.\nthen."] {
            #expect(wrapped(text, width: 60) == text.replacing("\n", with: " ") + "\n")
        }
    }

    @Test func aSoftHyphenBecomesTheOneThatIsSeen() {
        let manner = Manner(choice: .greedy)
        #expect(
            wrapped("one two\u{AD}thirteen six\n", width: 12, manner: manner)
                == "one two-\nthirteen six\n")
        #expect(
            wrapped("one two\u{AD}three\n", width: 20, manner: manner) == "one two\u{AD}three\n")
    }
}
