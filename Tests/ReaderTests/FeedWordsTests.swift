import Articles
import Screen
import Testing

@testable import Reader

@Suite struct FeedWordsTests {
    private static let problems: [FetchProblem] = [
        .badAddress, .nameNotResolved(host: "reut.example"), .cannotConnect(host: "reut.example"),
        .proxyFailed, .notTrusted(reason: "certificate has expired"), .timedOut(seconds: 60),
        .closedEarly, .tooManyRedirections(limit: 5), .forbiddenRedirection(to: "file:///etc"),
        .tooLarge(limit: 10_000_000), .loginWanted(status: 401), .missing(status: 404),
        .missing(status: 410), .askedToWait(status: 429, until: nil), .refused(status: 500),
        .empty, .notAFeed, .noLibrary(name: "libcurl.so.4"), .cancelled, .other(reason: "56"),
    ]

    @Test(arguments: [Wording.russian, .romanian, .english])
    func everyProblemHasItsOwnWordsThatFitARow(wording: Wording) {
        let words = Self.problems.map { wording.words(for: $0) }
        #expect(Set(words.map(\.brief)).count == words.count)
        #expect(Set(words.map(\.sentence)).count == words.count)
        #expect(words.allSatisfy { drawnWidth(of: $0.brief) <= 20 })
        #expect(words.allSatisfy { $0.sentence.first?.isUppercase == true })
    }

    @Test func theMomentThatAServerNamesIsTold() {
        let until = Edition.date("2022-02-01T15:40:00+02:00").instant
        let sentence = Wording.russian.sentence(
            for: .failed(.askedToWait(status: 503, until: until)), today: Edition.today)
        #expect(sentence == "Сервер просит подождать до 15:40 (503)")
    }

    @Test(arguments: [
        ("2022-02-01T14:00:00+02:00", "сейчас"), ("2022-02-01T14:30:00+02:00", "сейчас"),
        ("2022-02-01T14:30:20+02:00", "через 1 мин"), ("2022-02-01T14:55:00+02:00", "через 25 мин"),
        ("2022-02-01T15:29:00+02:00", "через 59 мин"), ("2022-02-01T15:30:00+02:00", "в 15:30"),
        ("2022-02-01T23:59:00+02:00", "в 23:59"), ("2022-02-02T06:00:00+02:00", "завтра 06:00"),
        ("2022-02-03T00:00:00+02:00", "3 фев"), ("2099-02-03T00:00:00+02:00", "03.02.99"),
    ])
    func theNextCheckIsToldAsPeopleDo(iso: String, text: String) {
        #expect(Wording.russian.soon(Edition.date(iso), today: Edition.today) == text)
    }

    @Test(arguments: [
        (-5, "0 КБ"), (0, "0 КБ"), (1, "1 КБ"), (999, "1 КБ"), (1_999, "1 КБ"), (148_000, "148 КБ"),
        (999_999, "999 КБ"), (1_000_000, "1,0 МБ"), (3_420_000, "3,4 МБ"), (25_900_000, "25 МБ"),
        (7_200_000_000, "7,2 ГБ"), (Int64.max, "9\u{A0}223\u{A0}372\u{A0}036 ГБ"),
    ])
    func amountsOfDataAreShort(bytes: Int64, text: String) {
        #expect(Wording.russian.amount(ofBytes: bytes) == text)
    }

    @Test func eachLanguageHasItsOwnMark() {
        #expect(Wording.english.amount(ofBytes: 3_420_000) == "3.4 MB")
        #expect(Wording.romanian.amount(ofBytes: 3_420_000) == "3,4 MB")
    }
}
