import WordForms

/// A headline as two hashes: what two tellings of one story may have in common, and what tells
/// the daily issues of one column from tellings of one story.
package struct TitleKeys: Hashable, Sendable {
    /// Of the headline without case, ё, quotes and the like; 0 for one that says nothing.
    package var whole: Int64
    /// The same without its numbers and the names of months and days: «Курс валют на 31 января»
    /// is «Курс валют на 1 февраля».
    package var pattern: Int64

    package init(whole: Int64, pattern: Int64) {
        self.whole = whole
        self.pattern = pattern
    }

    package init(_ title: String) {
        let folded = foldedHeadline(title)
        whole = Self.hash(folded.utf8)
        pattern = Self.hash(Self.pattern(of: folded))
    }

    /// The letters that stay where numbers and dates go.
    private static func pattern(of folded: String) -> [UInt8] {
        let letters = folded.utf8.filter { !(0x30...0x39).contains($0) }
        return Array(
            letters.split(separator: UInt8(ascii: " "))
                .filter { !CalendarWords.contains(hash($0)) }.joined())
    }

    /// FNV-1a; 0 where there is nothing to hash.
    fileprivate static func hash(_ bytes: some Sequence<UInt8>) -> Int64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var isEmpty = true
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            isEmpty = false
        }
        return isEmpty ? 0 : Int64(bitPattern: hash)
    }

    /// The key under which a day finds its articles of one pattern.
    var key: StemKey {
        let bits = UInt64(bitPattern: pattern)
        return StemKey(value: UInt32(truncatingIfNeeded: bits ^ bits >> 32) | 1)
            ?? StemKey(stem: [])
    }
}

/// The names of months and days, in the forms that dates have, by their hashes.
private enum CalendarWords {
    static func contains(_ hash: Int64) -> Bool { hashes.contains(hash) }

    private static let hashes = Set(
        names.split { $0 == " " || $0 == "\n" }.map {
            TitleKeys.hash(foldedHeadline(String($0)).utf8)
        })

    /// With the prepositions that go with some days alone: «во вторник».
    private static let names = """
        январь января январе февраль февраля феврале март марта марте апрель апреля апреле май мая
        мае июнь июня июне июль июля июле август августа августе сентябрь сентября сентябре октябрь
        октября октябре ноябрь ноября ноябре декабрь декабря декабре
        понедельник понедельника вторник вторника среда среду среды четверг четверга пятница
        пятницу пятницы суббота субботу субботы воскресенье воскресенья в во
        січень січня січні лютий лютого лютому березень березня березні квітень квітня квітні
        травень травня травні червень червня червні липень липня липні серпень серпня серпні
        вересень вересня вересні жовтень жовтня жовтні листопад листопада листопаді грудень грудня
        грудні понеділок понеділка вівторок вівторка середа середу середи четвер четверга пʼятниця
        п'ятниця п'ятницю п'ятниці субота суботу суботи неділя неділю неділі
        ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie
        decembrie luni marți miercuri joi vineri sâmbătă duminică
        january february march april may june july august september october november december
        monday tuesday wednesday thursday friday saturday sunday
        """
}
