import TextLayout
import Testing

@testable import Gazeta

/// A text that was set before, to this measure or to another.
@Suite struct SecondSettingTests {
    private static let paragraphs: [(language: Language, text: String)] = [
        (
            .russian,
            "Поезд из Ростова-на-Дону пришёл в 19:40, на 20–25 минут позже, и кто-то из встречавших "
                + "сказал, что это ещё по-божески: из-за снега в 2019–2021 гг. опаздывали и на сутки."
        ),
        (
            .russian,
            "Двух- и трёхэтажные дома на ул. Мира, д. 12/14 и/или на площади передадут городу — так "
                + "решил совет; «за» — 17 голосов, против — 5, а А. С. Петров-Водкин воздержался."
        ),
        (
            .ukrainian,
            "Івано-Франківськ і Кам’янець-Подільський з’єднає потяг; одно- та двоповерхові вагони "
                + "їхатимуть 3–4 години, квиток — 120–180 грн, повідомили в мерії."
        ),
        (
            .romanian,
            "Într-o dimineață, la Chișinău, s-au adunat 20–25 de oameni; n-au vrut să plece și/sau "
                + "să tacă, iar prim-ministrul le-a spus: „Dați-mi voie să vă răspund mâine-poimâine”."
        ),
        (
            .english,
            "The three- and four-storey houses of Stratford-upon-Avon, see https://a-b.example/c/d-e "
                + "and/or pp. 12–19, were well-built, up-to-date and half-empty in 1998–2003."
        ),
    ]

    private func setting(_ measure: Int, _ language: Language) -> ParagraphSetting {
        ParagraphSetting(measure: measure, manner: Manner(hyphenated: false), language: language)
    }

    @Test func aNarrowSettingBeforeLeavesNoTrace() {
        for (language, text) in Self.paragraphs {
            let once = wrapped(text, setting(60, language))
            for narrow in 32...72 {
                let before = wrapped(text, setting(narrow, language))
                #expect(wrapped(before, setting(60, language)) == once, "at \(narrow)\n\(before)")
            }
        }
    }

    @Test func settingTwiceChangesNothing() {
        for (language, text) in Self.paragraphs {
            for measure in 32...90 {
                let once = wrapped(text, setting(measure, language))
                #expect(wrapped(once, setting(measure, language)) == once)
            }
        }
    }
}
