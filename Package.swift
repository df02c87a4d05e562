// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors in every target: a warning that nobody reads is a bug that nobody sees.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// One C library, described by a module map, a shim header and the Debian package that brings it.
func system(_ name: String, pkgConfig: String? = nil, package: String) -> Target {
    .systemLibrary(name: name, path: "Sources/\(name)", pkgConfig: pkgConfig, providers: [.apt([package])])
}

/// One room of the house (see ARCHITECTURE.md for who may import whom).
func room(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// An executable: reads the configuration, builds the parts, runs.
func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one room.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
    name: "elaoms",
    products: [
        .executable(name: "elaoms-fcgi", targets: ["elaoms-fcgi"]),
        .executable(name: "elaoms-worker", targets: ["elaoms-worker"]),
        .executable(name: "elaoms", targets: ["elaoms"]),
    ],
    targets: [
        system("CFastCGI", pkgConfig: "fcgi", package: "libfcgi-dev"),
        system("COpenBLAS", pkgConfig: "openblas", package: "libopenblas-serial-dev"),
        system("CCurl", pkgConfig: "libcurl", package: "libcurl4-openssl-dev"),
        system("CSQLite", pkgConfig: "sqlite3", package: "libsqlite3-dev"),
        system("COpenSSL", pkgConfig: "libcrypto", package: "libssl-dev"),
        system("CStemmer", package: "libstemmer-dev"),
        system("CZlib", pkgConfig: "zlib", package: "zlib1g-dev"),
        // For the end-to-end tests' client; the product itself speaks no TLS.
        .systemLibrary(
            name: "COpenSSLTLS", path: "Tests/COpenSSLTLS", pkgConfig: "libssl", providers: [.apt(["libssl-dev"])]),

        room("FastCGI", ["CFastCGI"]),
        room("Cryptography", ["COpenSSL"]),
        room("Text", ["CStemmer"]),
        room("HTTPClient", ["CCurl"]),
        room("Memory", ["Text"]),
        // Always optimised: without it a text takes a second, and every test and demo in a debug build waits for it.
        .target(
            name: "Embedding", dependencies: ["COpenBLAS", "Memory", "HTTPClient"],
            swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
        room("ElevenLabs", ["Cryptography", "HTTPClient"]),
        room("Learning", ["Text", "Memory", "HTTPClient", "ElevenLabs"]),
        room(
            "Store", ["CSQLite", "CZlib", "Cryptography", "Memory"],
            resources: [
                .embedInCode("Migrations/m001_create_memory.sql"),
                .embedInCode("Migrations/m002_create_embeddings.sql"),
                .embedInCode("Migrations/m003_create_model_work.sql"),
                .embedInCode("Migrations/keys_m001_create_keys.sql"),
            ]),
        room("Telemetry"),
        room(
            "Calls",
            [
                "FastCGI", "Cryptography", "Memory", "HTTPClient", "Embedding", "ElevenLabs", "Learning", "Store",
                "Telemetry",
            ]),
        room(
            "Configuration",
            [
                "FastCGI", "Cryptography", "Memory", "HTTPClient", "Embedding", "ElevenLabs", "Learning", "Store",
                "Telemetry", "Calls",
            ]),

        program("elaoms-fcgi", ["FastCGI", "Store", "Telemetry", "Calls", "Configuration"]),
        program("elaoms-worker", ["HTTPClient", "Store", "Telemetry", "Calls", "Configuration"]),
        program(
            "elaoms",
            [
                "FastCGI", "Cryptography", "Text", "Memory", "HTTPClient", "Embedding", "ElevenLabs", "Learning",
                "Store", "Telemetry", "Calls", "Configuration",
            ]),

        tests("CryptographyTests", ["Cryptography"]),
        tests("TextTests", ["Text"]),
        .target(
            name: "SectorSentences", dependencies: ["Memory"], path: "Tests/SectorSentences", swiftSettings: strict),
        .target(name: "ConflictPairs", path: "Tests/ConflictPairs", swiftSettings: strict),
        tests("MemoryTests", ["Memory", "SectorSentences", "ConflictPairs"]),
        .testTarget(
            name: "EmbeddingTests", dependencies: ["Embedding", "Memory", "SectorSentences"],
            exclude: ["Fixtures", "reference.py"], swiftSettings: strict),
        tests("ElevenLabsTests", ["ElevenLabs", "Cryptography"]),
        tests("LearningTests", ["Learning", "Text", "Memory", "HTTPClient", "ElevenLabs"]),
        .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
        tests("StoreTests", ["TestSupport", "Store", "Cryptography", "Memory"]),
        tests("TelemetryTests", ["Telemetry"]),
        tests("HTTPClientTests", ["HTTPClient"]),
        tests("FastCGITests", ["FastCGI"]),
        tests(
            "CallsTests",
            [
                "TestSupport", "Calls", "Configuration", "FastCGI", "Cryptography", "Memory", "HTTPClient", "Embedding",
                "ElevenLabs", "Store", "Telemetry",
            ]),
        tests("ConfigurationTests", ["Configuration", "HTTPClient", "Embedding", "Telemetry", "Calls", "Store"]),
        tests(
            "EndToEndTests",
            [
                "Cryptography", "Memory", "HTTPClient", "Store", "COpenSSLTLS", "CSQLite", "elaoms-fcgi",
                "elaoms-worker", "elaoms",
            ]),
    ],
    swiftLanguageModes: [.v6]
)
