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
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        // Data files compiled into the binary, and module maps of C libraries.
        .target(name: "CAset", cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),

        .systemLibrary(name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        .target(name: "Kinerja", dependencies: ["CAset"], swiftSettings: strict),
        .target(
            name: "Documents", dependencies: ["CAset", "CZip", "CXlsxWriter", "CPango"], swiftSettings: strict),
        .target(
            name: "Berkas", dependencies: ["Kinerja", "Documents", "CXlsxWriter"], exclude: ["README.md"],
            swiftSettings: strict),
        .target(name: "Laporan", dependencies: ["Kinerja", "Documents", "CAset"], swiftSettings: strict),
        .target(
            name: "Databases",
            dependencies: [
                "CPostgreSQL", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "NIOPosix", package: "swift-nio"),
            ], exclude: ["README.md"], swiftSettings: strict),
        .target(
            name: "Storage",
            dependencies: [
                "Kinerja", "Databases", "CAset", "CArgon2", .product(name: "Crypto", package: "swift-crypto"),
            ], exclude: ["README.md"],
            swiftSettings: strict),
        .target(
            name: "Web",
            dependencies: [
                "Kinerja", "Berkas", "Laporan", "Documents", "Storage", "CAset", "CZlib",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ], exclude: ["README.md"], swiftSettings: strict),
        .executableTarget(
            name: "tolok",
            dependencies: [
                "Kinerja", "Documents", "Berkas", "Laporan", "Databases", "Storage", "Web", "CZlib",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ], swiftSettings: strict),

        .executableTarget(
            name: "ukur", dependencies: ["Kinerja", "Documents", "Berkas", "Laporan"], path: "Benchmarks/ukur",
            swiftSettings: strict),

        .executableTarget(
            name: "beban",
            dependencies: [
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                // Without MemberImportVisibility: AsyncHTTPClient takes a value of a module it does not hand on.
            ], path: "Benchmarks/beban", swiftSettings: [.swiftLanguageMode(.v6)]),

        .target(
            name: "TestSupport",
            dependencies: [
                "Kinerja", "Documents", "Berkas", "Databases", "Storage", "Web",
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOFoundationCompat", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ], path: "Tests/TestSupport",
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
        .testTarget(name: "DatabasesTests", dependencies: ["Databases", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "StorageTests", dependencies: ["Storage", "Berkas", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Web", "Storage", "Berkas", "Kinerja", "Documents", "Laporan", "TestSupport",
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
            ], exclude: ["Halaman/Golden"], swiftSettings: strict),
        .testTarget(
            name: "CLITests",
            dependencies: [
                "tolok", "Databases", "TestSupport",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ], exclude: ["Alat"], swiftSettings: strict),
    ]
)
