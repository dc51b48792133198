import Screen

/// How many colours the terminal has, as far as the palette makes a difference.
enum ColourDepth: Hashable, CaseIterable {
    case none, eight, many

    /// The depth for terminfo's number of colours.
    init(colours: Int) {
        self = colours >= 256 ? .many : colours >= 8 ? .eight : .none
    }
}

/// How a cell looks: colours by their number in the terminal, nil for its own, and attributes.
struct Look: Hashable {
    var foreground: Int?
    var background: Int?
    var attributes: Attributes = []

    struct Attributes: OptionSet, Hashable {
        let rawValue: Int
        static let bold = Attributes(rawValue: 1)
        static let dim = Attributes(rawValue: 2)
        static let italic = Attributes(rawValue: 4)
        static let underline = Attributes(rawValue: 8)
        static let reverse = Attributes(rawValue: 16)
    }
}

/// Gives every style its look, by the theme and by what the terminal can.
struct Palette: Hashable {
    let theme: Theme
    let depth: ColourDepth
    /// Whether the terminal has slanted letters; where it has not, they are underlined.
    let italics: Bool

    func look(of style: Style) -> Look {
        let recipe = Recipe(for: style)
        let colours = theme.colours(depth)
        var look = Look(attributes: recipe.attributes)

        if let ground = colours.grounds[recipe.ground] {
            look.foreground = ground.ink
            look.background = ground.colour
        } else {
            look.attributes.formUnion(recipe.ground.withoutColour)
        }
        if let colour = colours.inks[recipe.ink] {
            look.foreground = colour
        } else if recipe.ink != .own {
            look.attributes.formUnion(recipe.ink.withoutColour)
        }
        if !italics && look.attributes.contains(.italic) {
            look.attributes.remove(.italic)
            look.attributes.insert(.underline)
        }
        return look
    }
}

/// What a style is made of, whatever the theme.
private struct Recipe {
    var ink = Ink.own
    var ground = Ground.own
    var attributes: Look.Attributes = []

    init(_ ink: Ink = .own, on ground: Ground = .own, _ attributes: Look.Attributes = []) {
        self.ink = ink
        self.ground = ground
        self.attributes = attributes
    }

    init(for style: Style) {
        self =
            switch style {
            case .text: Recipe()
            case .dim: Recipe(.quiet)
            case .masthead: Recipe(on: .bar, .bold)
            case .tab: Recipe(.quiet, on: .bar)
            case .tabSelected: Recipe(on: .chosen, .bold)
            case .status: Recipe(.quiet, on: .bar)
            case .statusKey: Recipe(.accent, on: .bar, .bold)
            case .border, .scrollbar, .cardFrame: Recipe(.faint)
            case .headline: Recipe(.fresh)
            case .headlineRead: Recipe(.quiet)
            case .selected: Recipe(on: .chosen)
            case .selectedDim: Recipe(on: .chosenElsewhere)
            case .marker: Recipe(.accent)
            case .star: Recipe(.warm)
            case .title, .lede, .strong, .cardTitle: Recipe(.own, .bold)
            case .heading: Recipe(.accent, .bold)
            case .section: Recipe(.accent)
            case .emphasis: Recipe(.own, .italic)
            case .link: Recipe(.accent, .underline)
            case .code: Recipe(.code)
            case .quote: Recipe()
            case .quoteBar: Recipe(.accent)
            case .speaker: Recipe(.quiet)
            case .caption: Recipe(.quiet, .italic)
            case .hit: Recipe(on: .marked)
            case .hitNow: Recipe(on: .markedNow, .bold)
            case .hitSelected: Recipe(on: .chosen, [.bold, .underline])
            case .hitSelectedDim: Recipe(on: .chosenElsewhere, [.bold, .underline])
            case .reason: Recipe(.quiet, .bold)
            case .arrived: Recipe(.good)
            case .trouble: Recipe(.warm)
            case .field: Recipe(on: .bar)
            case .fieldCursor: Recipe(on: .chosen)
            case .message: Recipe(.good)
            case .error: Recipe(.bad, .bold)
            case .helpKey: Recipe(.accent, .bold)
            }
    }

    private init(_ ink: Ink, _ attributes: Look.Attributes) {
        self.init(ink, on: .own, attributes)
    }
}
