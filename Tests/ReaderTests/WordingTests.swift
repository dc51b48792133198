import Articles
import Testing

@testable import Reader

@Suite struct WordingTests {
    @Test(arguments: [
        ("ru_RU.UTF-8", "Все"), ("ru", "Все"), ("ro_MD.UTF-8", "Toate"), ("en_GB", "All"),
        ("C", "All"), ("", "All"), ("uk_UA.UTF-8", "All"), ("rue_UA", "All"),
    ])
    func theLocaleChoosesTheLanguage(locale: String, all: String) {
        #expect(Wording.in(InterfaceLanguage(locale: locale)).all == all)
    }

    @Test(arguments: [
        (0, "Новых 0 статей"), (1, "Новая 1 статья"), (2, "Новые 2 статьи"),
        (5, "Новых 5 статей"), (11, "Новых 11 статей"), (12, "Новых 12 статей"),
        (21, "Новая 21 статья"), (22, "Новые 22 статьи"), (111, "Новых 111 статей"),
        (20_001, "Новая 20\u{A0}001 статья"),
    ])
    func russianNumbersTakeTheirForms(count: Int, text: String) {
        #expect(Wording.russian.counted(Wording.russian.articlesAdded, count) == text)
    }

    @Test(arguments: [
        (0, "0 articole noi"), (1, "1 articol nou"), (2, "2 articole noi"),
        (19, "19 articole noi"), (20, "20 de articole noi"), (100, "100 de articole noi"),
        (101, "101 articole noi"), (20_000, "20.000 de articole noi"),
    ])
    func romanianNumbersTakeTheirForms(count: Int, text: String) {
        #expect(Wording.romanian.counted(Wording.romanian.articlesAdded, count) == text)
    }

    @Test(arguments: [(0, "0 new articles"), (1, "1 new article"), (20_000, "20,000 new articles")])
    func englishNumbersTakeTheirForms(count: Int, text: String) {
        #expect(Wording.english.counted(Wording.english.articlesAdded, count) == text)
    }

    @Test(arguments: [
        ("2022-02-01T14:02:00+02:00", "14:02"), ("2022-02-01T00:05:00Z", "00:05"),
        ("2022-02-02T00:05:00+02:00", "2 фев"), ("2022-02-01", "1 фев"), ("2022-01-30", "30 янв"),
        ("2021-12-31", "31 дек"), ("2021-05-14", "14.05.21"), ("1999-05-09", "09.05.99"),
    ])
    func shortDatesSayWhatTellsThemApart(iso: String, text: String) {
        let short = Wording.russian.dates.short(Edition.date(iso), today: Edition.today)
        #expect(short == text)
    }

    @Test func wholeDatesFollowTheLanguage() {
        let date = Edition.date("2022-02-01T14:02:00+02:00")
        #expect(Wording.russian.dates.full(date) == "1 февраля 2022, 14:02")
        #expect(Wording.romanian.dates.full(date.dayAlone) == "1 februarie 2022")
        #expect(Wording.english.dates.full(date.dayAlone) == "1 February 2022")
        #expect(Wording.russian.dates.masthead(date) == "вторник, 1 февраля 2022")
        #expect(
            Wording.english.dates.masthead(Edition.date("1999-12-31"))
                == "Friday, 31 December 1999")
    }
}
