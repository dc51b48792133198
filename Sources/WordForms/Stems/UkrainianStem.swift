/// Ukrainian has no stemmer in libstemmer: the endings of its declensions and conjugations are taken
/// away here, with the vowel that a verb has before them.
///
/// Of the forms of a word in Debian's hunspell-uk .96 are found by any other (with `StemVariants`), of
/// names .99; of what is found .82 is a form of the word, most of the rest is of its family.
enum UkrainianStem {
    private static let reflexive = EndingTable("ся сь")

    private static let endings = EndingTable(
        """
        а я о е є у ю и і ї ь й има ам ям ами ями ах ях ою ею єю ом ем єм ові еві єві ів їв ей ий ій \
        ого його ому йому им їм ім ої их їх ими їми іший іша іше іші ішого ішому ішим іших ішими ішу ішою ішої ішій ішім \
        ати яти ити іти їти ути увати ювати \
        ав яв ив ів їв ув ував ював ала яла ила іла їла ула увала ювала \
        ало яло ило іло уло увало ювало али яли или іли їли ули ували ювали \
        вши авши явши ивши івши увши увавши ювавши ачи ячи учи ючи уючи юючи \
        ую юю аю яю ію уєш юєш аєш яєш ієш еш єш иш їш ує ює ає яє іє \
        уємо юємо аємо яємо іємо ємо емо имо їмо уєте юєте аєте яєте ієте єте ете ите їте \
        юють ають яють іють уть ють ать ять ить їть \
        еть єть ують уєть юєть аєть яєть ієть уй юй ай яй уймо юймо аймо яймо уйте юйте ймо йте айте яйте іть ійте іймо імо
        """)

    /// The future that is one word: читатиму is читати with an ending.
    private static let futures: [StaticString] = [
        "тиму", "тимеш", "тиме", "тимемо", "тимем", "тимете", "тимуть", "тимет",
    ]

    static func stem(_ word: inout [UInt8]) {
        reflexive.cut(&word, leaving: 3)
        // молодість, молодості
        for ending: StaticString in ["ість", "істю", "ости"]
        where word.exchange(ending, for: "ост") { return }
        for future in futures where word.exchange(future, for: "ти") { break }
        EndingTable.cut(&word, endings)
    }
}
