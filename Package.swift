// swift-tools-version: 6.3
import PackageDescription

/// Every Swift target: the Swift 6 language mode, and a warning stops the build.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// Every C target.
let strictC: [CSetting] = [.treatAllWarnings(as: .error)]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")

let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func program(
    _ name: String, _ dependencies: [Target.Dependency] = [], compiled: [SwiftSetting] = [],
    linked: [LinkerSetting] = []
) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, swiftSettings: strict + compiled,
        linkerSettings: linked)
}

/// `data` is read by its path beside the tests, not bundled.
func tests(
    of name: String, _ dependencies: [Target.Dependency] = [], data: [String] = []
) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.target(name: name)] + dependencies, exclude: data,
        swiftSettings: strict)
}

let package = Package(
    name: "Gazeta",
    products: [
        .executable(name: "gazeta", targets: ["Gazeta"]),
        .library(name: "TextLayout", targets: ["TextLayout"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    ],
    targets: [
        // C as it comes, with no decisions of its own.
        // libcurl is loaded when it is first needed; only its headers are compiled against.
        .target(name: "CCurl", cSettings: strictC, linkerSettings: [.linkedLibrary("dl")]),
        .target(name: "CDigest", cSettings: strictC, linkerSettings: [.linkedLibrary("md")]),
        .target(name: "CEdition", cSettings: strictC),
        // libxml2 is loaded when it is first needed; only its headers are compiled against.
        .target(
            name: "CMarkup",
            cSettings: strictC + [.unsafeFlags(["-I/usr/include/libxml2"])],
            linkerSettings: [.linkedLibrary("dl")]),
        .target(
            name: "CNcurses", cSettings: strictC,
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(
            name: "CStemmer", cSettings: strictC, linkerSettings: [.linkedLibrary("stemmer")]),

        // Layer 0: what everything speaks of.
        library("Articles", ["CDigest"]),
        library("TextLayout"),
        library("WordForms", ["CStemmer"]),

        // Layer 1: what is known and kept.
        library(
            "ArticleCache",
            ["Articles", "RelatedStories", "TextLayout", "WordForms", grdb, sqlite]),
        library("Edition", ["Articles", "CEdition"]),
        library("Ingest", ["Articles", "CMarkup", "TextLayout"]),
        library("RelatedStories", ["Articles", "WordForms"]),
        library("Screen", ["TextLayout"]),

        // Layer 2: what a person meets, and what the network brings.
        library("NewsFetching", ["Articles", "CCurl", "Ingest"]),
        library("Reader", ["Articles", "Screen", "TextLayout"]),
        library("Terminal", ["CNcurses", "Screen"]),

        // Layer 3: the program.
        program(
            "Gazeta",
            [
                "ArticleCache", "Articles", "Edition", "Ingest", "NewsFetching", "Reader", "Screen",
                "Terminal", "TextLayout", "WordForms", argumentParser, toml,
            ],
            // With Swift's libraries inside it starts in less time and memory, and runs where
            // there is no Swift.
            compiled: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))],
            linked: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]),

        // Tools.
        program("GenerateTables", ["TextLayout"]),
        program(
            "gazeta-bench",
            [
                "ArticleCache", "Articles", "Edition", "Ingest", "Reader", "Screen", "TextLayout",
                argumentParser,
            ]),

        tests(of: "ArticleCache", ["Articles", "RelatedStories", "WordForms", grdb]),
        tests(of: "Articles"),
        tests(of: "Edition", ["Articles"]),
        tests(of: "Gazeta", ["ArticleCache", "Articles", "Reader", "TextLayout"]),
        tests(of: "Ingest", ["Articles"]),
        tests(of: "NewsFetching", ["Articles", "Ingest"]),
        tests(of: "Reader", ["Articles", "Screen", "TextLayout"], data: ["Screens"]),
        tests(of: "RelatedStories", ["Articles", "WordForms"]),
        tests(of: "Screen", ["TextLayout"]),
        tests(of: "Terminal", ["CNcurses", "Screen"]),
        tests(of: "TextLayout", ["GenerateTables"]),
        tests(of: "WordForms"),
    ]
)
