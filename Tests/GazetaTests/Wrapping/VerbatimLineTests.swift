import Testing

@testable import Gazeta

/// Lines that are no prose stay as they are, whatever the measure.
@Suite struct VerbatimLineTests {
    @Test(arguments: [
        "# A heading that is longer than the measure\ntext\n",
        "text\n# Please enter the commit message for it\n#\n# On branch main and more of it\n",
        "Title\n=====\ntext\n", "text\n---\ntext\n", "* * *\n  text\n", "text\n~~~~~~\ntext\n",
        "| a | b |\n|---|---|\n| one long cell | another |\n",
        "Stop      5:52  6:01\nTheatre    5:58  6:07\n",
        "Stop\tWeekday\tSunday\nTheatre\t5:58\t6:07\n",
        "┌───┬───┐\n│ a │ b of a row │\n┃ a ┃ b of a row ┃\n║ c ║\n└───┴───┘\n",
        "text\n~~~ swift\nlet a = 1   // one, two, three, four\n~~~~~~\ntext\n",
        "````\n~~~\na\n```\nb\n````\ntext\n",
        "text\n\nFixes: 0123abc (\"wrap\")\nSigned-off-by: Ivan P. <i@p.example>\n",
        "text\nCo-authored-by: Ivan P. <i@p.example>\nCc: Ivan P. <i@p.example>\n",
        "Врач: как?\nПациент: так.\n",
        "text\n```\nlet a = 1   // one, two, three, four\n\n  b\n```\ntext\n",
        "````\n```\na\nb\n````\ntext\n",
        "text\n-- \nIvan Petrov\nPrutsk, Post street\n\ntext\n",
        "> text\n> -- \n> Ivan\n> Petrov\nanswer\n",
    ])
    func whatIsNoProseIsNotTouched(text: String) {
        #expect(wrapped(text, width: 20) == text)
    }

    @Test func onlyProseAroundItIsSet() {
        #expect(wrapped("```\na\nb\n```\nc\nd\n") == "```\na\nb\n```\nc d\n")
        #expect(wrapped("~~~\na\nb\n~~~\nc\nd\n") == "~~~\na\nb\n~~~\nc d\n")
        #expect(wrapped("Title\n~~~~~\nc\nd\n") == "Title\n~~~~~\nc d\n")
        #expect(wrapped("```a```\nb\n") == "```a``` b\n")
        #expect(wrapped("-\tone\n\ttwo\n", width: 40) == "- one two\n")
        #expect(wrapped("Note: one two three four\n") == "Note: one two three\nfour\n")
        #expect(wrapped("-- \na\nb\n\nc\nd\n") == "-- \na\nb\n\nc d\n")
        #expect(wrapped("> ```\n> a\nb\nc\n") == "> ```\n> a\nb c\n")
        #expect(wrapped("a  word   is\nnot  far   off\n") == "a word is not far\noff\n")
        #expect(wrapped("По-хозяйски: да\nПо-людски: да\n") == "По-хозяйски: да\nПо-людски: да\n")
        #expect(
            wrapped("Всё вышло.\nПо-хозяйски: да\n", width: 30) == "Всё вышло. По-хозяйски: да\n")
    }

    @Test(arguments: [
        "Do:\n\n    if a {\n        b(c, d, e, f, g)\n    }\n\n    h()\n\ntext\n",
        "- Do:\n\n      a = b;\n      c = d;\n\n- text\n",
        "> Do:\n>\n>     def a(b):\n>         return b + one\n>\n> text\n",
        "Verse\n\n      The curfew tolls the,\n      the lowing herds,\n      the end of it\n",
    ])
    func whatIsSetInLikeCodeIsNotTouched(text: String) {
        #expect(wrapped(text, width: 20) == text)
    }

    @Test func whatIsSetInLikeProseIsSet() {
        for (text, expected) in [
            ("a\n\n    b\n    c\n", "a\n\n    b c\n"),
            ("a\n\n    b;\nc\n", "a\n\n    b; c\n"),
            ("a\n\n      b\n    c\n    d\n", "a\n\n      b c d\n"),
            ("a\n\n    - b\n      c\n    - d\n", "a\n\n    - b c\n    - d\n"),
            ("- a\n\n  b;\n  c;\n", "- a\n\n  b; c;\n"),
            ("a\n\n    b;\n    c;\n\nd\ne\n", "a\n\n    b;\n    c;\n\nd e\n"),
        ] {
            #expect(wrapped(text, width: 40) == expected)
        }
    }
}
