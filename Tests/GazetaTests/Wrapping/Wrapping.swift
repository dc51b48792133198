import TextLayout

@testable import Gazeta

/// Lines as full as they can be, so that what is expected can be counted; no word is parted.
let plainManner = Manner(choice: .greedy, hyphenated: false, tailoring: false)

/// What the filter makes of a text that comes in pieces.
func wrapped(
    _ pieces: [[UInt8]], _ setting: ParagraphSetting,
    hyphenator: @escaping (Language) -> Hyphenator? = { _ in nil }
) -> [UInt8] {
    var output: [UInt8] = []
    var filter = ParagraphFilter(setting, hyphenator: hyphenator)
    for piece in pieces { filter.feed(piece) { output += $0 } }
    filter.finish { output += $0 }
    return output
}

func wrapped(_ text: String, _ setting: ParagraphSetting) -> String {
    String(decoding: wrapped([Array(text.utf8)], setting), as: UTF8.self)
}

func wrapped(
    _ text: String, width: Int = 20, indent: Int? = nil, prefix: String? = nil,
    manner: Manner = plainManner
) -> String {
    wrapped(
        text,
        ParagraphSetting(
            measure: width, manner: manner, language: .english, newspaperIndent: indent,
            prefix: prefix.map { Array($0.utf8) }))
}
