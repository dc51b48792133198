import Screen
import Testing

@testable import Terminal

@Suite struct PaletteTests {
    private static let palettes = Theme.allCases.flatMap { theme in
        ColourDepth.allCases.flatMap { depth in
            [true, false].map { Palette(theme: theme, depth: depth, italics: $0) }
        }
    }

    /// Styles that stand side by side and must be told apart at a glance.
    private static let rivals: [[Style]] = [
        [.text, .selected, .selectedDim], [.tab, .tabSelected], [.status, .statusKey],
        [.headline, .headlineRead, .selected, .selectedDim], [.text, .title], [.text, .strong],
        [.text, .emphasis], [.text, .link], [.text, .dim], [.message, .error],
        [.dim, .arrived, .error], [.dim, .trouble, .error], [.field, .fieldCursor],
    ]

    @Test(arguments: palettes)
    func stylesSideBySideLookDifferent(palette: Palette) {
        for styles in Self.rivals {
            let looks = Set(styles.map(palette.look))
            #expect(looks.count == styles.count, "\(styles)")
        }
    }

    @Test(arguments: palettes)
    func coloursStayWithinWhatTheTerminalHas(palette: Palette) {
        let colours = [ColourDepth.none: -1..<0, .eight: -1..<8, .many: -1..<256]
        for style in Style.allCases {
            let look = palette.look(of: style)
            for colour in [look.foreground, look.background].compactMap(\.self) {
                #expect(colours[palette.depth]?.contains(colour) == true, "\(style)")
            }
        }
    }

    @Test func withoutColourTheMonoThemeIsAllThereIs() {
        for theme in Theme.allCases {
            let palette = Palette(theme: theme, depth: .none, italics: true)
            let mono = Palette(theme: .mono, depth: .many, italics: true)
            #expect(Style.allCases.allSatisfy { palette.look(of: $0) == mono.look(of: $0) })
        }
    }

    @Test func whereLettersCannotSlantTheyAreUnderlined() {
        let palette = Palette(theme: .dark, depth: .many, italics: false)
        #expect(palette.look(of: .emphasis).attributes == .underline)
        #expect(
            Style.allCases.allSatisfy { !palette.look(of: $0).attributes.contains(.italic) })
    }

    @Test(arguments: [
        (-1, ColourDepth.none), (0, .none), (2, .none), (8, .eight), (16, .eight), (88, .eight),
        (256, .many), (16_777_216, .many),
    ])
    func theDepthFollowsTheNumberOfColours(colours: Int, depth: ColourDepth) {
        #expect(ColourDepth(colours: colours) == depth)
    }

    @Test func theThemesGoRound() {
        var seen: [Theme] = []
        var theme = Theme.auto
        repeat {
            seen.append(theme)
            theme = theme.next
        } while theme != .auto && seen.count <= Theme.allCases.count
        #expect(Set(seen) == Set(Theme.allCases))
    }
}
