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

let package = Package(
    name: "Gazeta",
    dependencies: [],
    targets: [
        .target(name: "CDigest", linkerSettings: [.linkedLibrary("md")]),
        .target(name: "Articles", dependencies: ["CDigest"], swiftSettings: strict),
        .target(name: "CEdition"),
        .target(name: "Edition", dependencies: ["Articles", "CEdition"], swiftSettings: strict),
        .testTarget(
            name: "EditionTests", dependencies: ["Articles", "Edition"], swiftSettings: strict),
        .testTarget(name: "ArticlesTests", dependencies: ["Articles"], swiftSettings: strict),
    ]
)
