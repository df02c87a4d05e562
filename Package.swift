// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors in every target: a warning that nobody reads is a bug that nobody sees.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// One C library, described by a module map, a shim header and the Debian package that brings it.
func system(_ name: String, pkgConfig: String? = nil, package: String) -> Target {
    .systemLibrary(name: name, path: "Sources/C/\(name)", pkgConfig: pkgConfig, providers: [.apt([package])])
}

/// One room of the house (see ARCHITECTURE.md for who may import whom).
///
/// - Parameters:
///   - name: The module.
///   - floor: The folder of `Sources/` that it lies in; its own folder there when it has the floor to itself.
///   - dependencies: The rooms that it imports.
///   - resources: Files that are built in.
///   - isAlwaysOptimized: Also in a debug build, where every test would wait for it otherwise.
/// - Returns: The room's target.
func room(
    _ name: String, in floor: String? = nil, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [],
    isAlwaysOptimized: Bool = false
) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Sources/" + (floor.map { "\($0)/\(name)" } ?? name),
        resources: resources,
        swiftSettings: strict + (isAlwaysOptimized ? [.unsafeFlags(["-O"], .when(configuration: .debug))] : []))
}

/// An executable: reads the configuration, builds the parts, runs.
func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, path: "Sources/Programs/\(name)", swiftSettings: strict)
}

/// The tests of one room.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// What several suites of tests use.
func shared(_ name: String, path: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, path: "Tests/\(path)", swiftSettings: strict)
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
        system("CCurl", pkgConfig: "libcurl", package: "libcurl4-openssl-dev"),
        system("CSQLite", pkgConfig: "sqlite3", package: "libsqlite3-dev"),
        system("COpenSSL", pkgConfig: "libcrypto", package: "libssl-dev"),
        system("CStemmer", package: "libstemmer-dev"),
        system("CZlib", pkgConfig: "zlib", package: "zlib1g-dev"),
        // Our own C; optimised in a debug build too, where every test would wait for it otherwise.
        .target(name: "CKernels", path: "Sources/C/CKernels", cSettings: [.unsafeFlags(["-O3"])]),
        // Our own C++: telephone numbers by libphonenumber behind an interface in C.
        .target(
            name: "CPhoneNumber", path: "Sources/C/CPhoneNumber", cxxSettings: [.unsafeFlags(["-O2"])],
            linkerSettings: [.linkedLibrary("phonenumber")]),
        // For the end-to-end tests' client; the product itself speaks no TLS.
        .systemLibrary(
            name: "COpenSSLTLS", path: "Tests/COpenSSLTLS", pkgConfig: "libssl", providers: [.apt(["libssl-dev"])]),

        room("Time", in: "Base"),
        room("JSON", in: "Base", isAlwaysOptimized: true),
        room("Text", in: "Base", ["CStemmer"], isAlwaysOptimized: true),
        room("Cryptography", in: "Base", ["COpenSSL"], isAlwaysOptimized: true),
        room("Telemetry", in: "Base", ["Time"]),

        room("Domain", ["Time"]),

        room("Languages", in: "Engine", ["Text"]),
        room("Sectors", in: "Engine", ["Text", "Domain", "Languages"], isAlwaysOptimized: true),
        room("Statements", in: "Engine", ["Time", "Text", "Domain", "Languages"], isAlwaysOptimized: true),
        room("Recall", in: "Engine", ["CKernels", "Time", "Text", "Domain", "Languages"], isAlwaysOptimized: true),
        room("Secrets", in: "Engine", ["Text", "Languages"], isAlwaysOptimized: true),
        room(
            "Heads", in: "Engine", ["Domain"], resources: [.embedInCode("heads.bin")], isAlwaysOptimized: true),
        room(
            "Learning", in: "Engine", ["Time", "Text", "Domain", "Languages", "Sectors", "Secrets", "Heads"],
            isAlwaysOptimized: true),

        room("HTTPClient", in: "Platform", ["CCurl", "Telemetry"]),
        room("ElevenLabs", in: "Platform", ["Time", "JSON", "Cryptography", "Domain", "HTTPClient"]),
        room("LanguageModel", in: "Platform", ["JSON", "Telemetry", "HTTPClient"]),

        room("Embedding", ["CKernels", "CZlib", "Telemetry", "Domain", "HTTPClient"], isAlwaysOptimized: true),
        room("Reading", ["JSON", "Text", "Domain", "Sectors", "Heads", "Learning", "LanguageModel"]),

        .target(
            name: "Persistence", dependencies: ["Time", "Cryptography", "Telemetry", "Domain"],
            path: "Sources/Persistence/Contract",
            swiftSettings: strict),
        room("Database", in: "Persistence", ["CSQLite", "Persistence"]),
        room("Sealing", in: "Persistence", ["CZlib", "Time", "Cryptography", "Domain", "Persistence"]),
        room(
            "Store", in: "Persistence", ["Time", "Cryptography", "Domain", "Persistence", "Database", "Sealing"],
            resources: [
                .embedInCode("Migrations/m001_create_memory.sql"),
                .embedInCode("Migrations/m002_create_embeddings.sql"),
                .embedInCode("Migrations/m003_create_model_work.sql"),
                .embedInCode("Migrations/m004_free_enumerations.sql"),
                .embedInCode("Migrations/m005_one_vector_a_memory.sql"),
                .embedInCode("Migrations/m006_no_temporal_links.sql"),
                .embedInCode("Migrations/m007_two_layers.sql"),
                .embedInCode("Migrations/m008_who_is_calling.sql"),
                .embedInCode("Migrations/keys_m001_create_keys.sql"),
            ]),

        room("HTTP", in: "Web", ["Cryptography"]),
        room("FastCGI", in: "Web", ["CFastCGI", "HTTP"]),

        room("CallerIndex", in: "Services", ["Time", "Telemetry", "Domain", "Recall", "Embedding", "Persistence"]),
        room("Callers", in: "Services", ["CPhoneNumber", "Time", "Domain", "ElevenLabs", "Persistence"]),
        room(
            "Calls", in: "Services",
            [
                "Time", "Text", "Telemetry", "Domain", "Secrets", "Recall", "ElevenLabs", "Persistence", "HTTP",
                "CallerIndex", "Callers",
            ]),
        room(
            "Worker",
            [
                "Time", "JSON", "Text", "Telemetry", "Domain", "Sectors", "Secrets", "Heads", "Statements",
                "Recall", "Learning", "HTTPClient", "ElevenLabs", "LanguageModel", "Embedding", "Reading",
                "Persistence", "Callers",
            ]),
        room(
            "Configuration",
            [
                "Time", "Cryptography", "Telemetry", "Domain", "Recall", "HTTPClient", "ElevenLabs", "LanguageModel",
                "Embedding", "Reading", "Persistence", "Store", "HTTP", "FastCGI", "CallerIndex", "Callers", "Calls",
                "Worker",
            ]),

        room("CommandLineTool", in: "Programs", ["Telemetry"]),
        program(
            "elaoms-fcgi", ["Telemetry", "Store", "FastCGI", "Calls", "Configuration", "CommandLineTool"]),
        program(
            "elaoms-worker",
            ["Telemetry", "HTTPClient", "Persistence", "Store", "Worker", "Configuration", "CommandLineTool"]),
        program(
            "elaoms",
            [
                "Time", "Cryptography", "Telemetry", "Domain", "Recall", "HTTPClient", "ElevenLabs",
                "LanguageModel", "Embedding", "Persistence", "Store", "CallerIndex", "Calls", "Worker",
                "Configuration", "CommandLineTool", "Callers",
            ]),
        program(
            "elaoms-bench",
            [
                "Time", "Text", "Cryptography", "Telemetry", "Domain", "Languages", "Heads", "Statements", "Recall",
                "Learning", "HTTPClient", "ElevenLabs", "Embedding", "Reading", "Persistence", "Store", "HTTP",
                "CallerIndex", "FastCGI", "Worker", "Configuration", "CommandLineTool", "Callers",
            ]),

        shared("TestSupport", path: "Support", ["Time"]),
        shared("SectorSentences", path: "SectorSentences", ["Domain"]),
        shared("ConflictPairs", path: "ConflictPairs"),
        tests("CKernelsTests", ["TestSupport", "CKernels"], exclude: ["Check"]),
        tests("CryptographyTests", ["Cryptography"]),
        tests("TextTests", ["Text"]),
        tests("TelemetryTests", ["Telemetry"]),
        tests("DomainTests", ["TestSupport", "Time", "Domain", "Recall"]),
        tests("LanguagesTests", ["Text", "Languages"]),
        tests("SectorsTests", ["Domain", "Languages", "Sectors", "SectorSentences"]),
        tests("StatementsTests", ["TestSupport", "Time", "Domain", "Statements", "ConflictPairs"]),
        tests("SecretsTests", ["Languages", "Secrets"]),
        tests("RecallTests", ["TestSupport", "Time", "Text", "Domain", "Languages", "Recall"]),
        tests("LearningTests", ["Time", "Text", "Domain", "Heads", "Learning"]),
        tests("HTTPClientTests", ["HTTPClient"]),
        tests("ElevenLabsTests", ["Cryptography", "ElevenLabs"]),
        tests(
            "EmbeddingTests", ["TestSupport", "CKernels", "Domain", "Sectors", "Embedding", "SectorSentences"],
            exclude: ["Fixtures", "reference.py", "reference_e5.py"]),
        tests(
            "StoreTests",
            [
                "TestSupport", "Time", "Cryptography", "Domain", "Statements", "Persistence", "Database", "Sealing",
                "Store",
            ]),
        tests("CallersTests", ["TestSupport", "Domain", "ElevenLabs", "Callers"]),
        tests("HTTPTests", ["HTTP"]),
        tests("FastCGITests", ["HTTP", "FastCGI"]),
        tests("WorkerTests", ["TestSupport", "Time", "Telemetry", "Worker"]),
        tests(
            "CallsTests",
            [
                "TestSupport", "Time", "Cryptography", "Telemetry", "Domain", "Sectors", "Recall", "HTTPClient",
                "ElevenLabs", "LanguageModel", "Embedding", "Reading", "Database", "Persistence", "Store", "HTTP",
                "CallerIndex", "Callers", "Calls", "Worker", "Configuration",
            ]),
        tests(
            "ConfigurationTests",
            [
                "Telemetry", "Domain", "Callers", "HTTPClient", "Embedding", "Persistence", "Store", "Calls",
                "Configuration",
            ]),
        tests(
            "EndToEndTests",
            [
                "Time", "Cryptography", "Telemetry", "Domain", "HTTPClient", "Database", "Persistence", "Store",
                "COpenSSLTLS", "CSQLite",
                "Callers",
                "elaoms-fcgi", "elaoms-worker", "elaoms", "elaoms-bench",
            ], exclude: ["Fixtures"]),
    ],
    swiftLanguageModes: [.v6]
)
