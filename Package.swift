// swift-tools-version: 6.2
import PackageDescription

/// Strict settings for every Swift target of ours.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "tolok",
    products: [.executable(name: "tolok", targets: ["tolok"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        // Data files compiled into the binary, and module maps of C libraries.
        .target(name: "CAset", cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),

        .target(name: "Kinerja", dependencies: ["CAset"], swiftSettings: strict),
        .target(
            name: "Documents", dependencies: ["CAset", "CZip", "CXlsxWriter", "CPango"], swiftSettings: strict),
        .target(
            name: "Berkas", dependencies: ["Kinerja", "Documents", "CXlsxWriter"], exclude: ["README.md"],
            swiftSettings: strict),
        .target(name: "Laporan", dependencies: ["Kinerja", "Documents", "CAset"], swiftSettings: strict),
        .executableTarget(
            name: "tolok",
            dependencies: [
                "Kinerja", "Documents", "Berkas", "Laporan",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: strict),

        .executableTarget(
            name: "ukur", dependencies: ["Kinerja", "Documents", "Berkas", "Laporan"], path: "Benchmarks/ukur",
            swiftSettings: strict),

        .target(
            name: "TestSupport", dependencies: ["Kinerja", "Documents", "Berkas"], path: "Tests/TestSupport",
            swiftSettings: strict),
        .testTarget(
            name: "KinerjaTests", dependencies: ["Kinerja", "Berkas", "TestSupport"], exclude: ["Kasus", "Emas"],
            swiftSettings: strict),
        .testTarget(
            name: "DocumentsTests", dependencies: ["Documents", "TestSupport", "CZip"], exclude: ["Alat"],
            swiftSettings: strict),
        .testTarget(name: "BerkasTests", dependencies: ["Berkas", "Kinerja", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "LaporanTests", dependencies: ["Laporan", "Berkas", "Kinerja", "Documents", "TestSupport"],
            swiftSettings: strict),
        .testTarget(name: "CLITests", dependencies: ["tolok"], exclude: ["Alat"], swiftSettings: strict),
    ]
)
