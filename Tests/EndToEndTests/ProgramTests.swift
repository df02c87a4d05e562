import Foundation
import Telemetry
import Testing

extension WithoutStack {
    /// The executables by themselves: what they refuse, and what they never make.
    @Suite("Programs")
    final class ProgramTests {
        private let folder: String
        private let keys = [
            "ELAOMS_MASTER_KEY": Data((0..<32).map { UInt8($0) }).base64EncodedString(),
            "ELEVENLABS_POST_CALL_KEY": "post-call-secret", "ELEVENLABS_CLIENT_DATA_KEY": "client-data-secret",
            "ELEVENLABS_SEARCH_DATA_KEY": "search-data-secret",
        ]

        init() throws {
            folder = "/tmp/e2e-programs-\(UInt64.random(in: 0...UInt64.max))"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        private func run(_ words: String..., settings: [String: String]) throws -> Child.Output {
            var environment = settings
            for name in ["PATH", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"] {
                environment[name] = ProcessInfo.processInfo.environment[name]
            }
            return try Child.run(
                ["\(Stack.programs)/\(words[0])"] + words.dropFirst(), environment: environment, folder: folder)
        }

        private var files: [String] { (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] }

        private func refuses(_ output: Child.Output, naming words: [String]) {
            #expect(output.ending == .exit(1), "\(output.text)\(output.errors)")
            for word in words { #expect(output.errors.contains(word), "\(output.errors)") }
            for secret in keys.values { #expect(!output.errors.contains(secret)) }
            #expect(!output.errors.contains("Fatal error"))
        }

        @Test func checkNamesEveryFaultAtOnce() throws {
            let nothing = try run("elaoms-fcgi", "--check", settings: [:])
            refuses(nothing, naming: Array(keys.keys))
            let wrong = try run(
                "elaoms-fcgi", "--check",
                settings: [
                    "ELAOMS_MASTER_KEY": "c2hvcnQ=", "ELAOMS_THREADS": "0", "ELAOMS_MAX_BODY_BYTES": "much",
                    "ELAOMS_LEASE_SECONDS": "-1", "ELAOMS_PLAIN_PAYLOADS": "yes", "ELAOMS_OVERRIDES": "voice",
                    "ELAOMS_DEFAULT_COUNTRY": "Germany", "ELAOMS_CLIENT_DATA_AUTH": "off",
                    "ELAOMS_DYNAMIC_VARIABLES": #"{"system__x":1}"#, "ELEVENLABS_POST_CALL_KEY_FILE": "/nowhere",
                ])
            refuses(
                wrong,
                naming: [
                    "ELAOMS_MASTER_KEY", "ELAOMS_THREADS", "ELAOMS_MAX_BODY_BYTES", "ELAOMS_LEASE_SECONDS",
                    "ELAOMS_PLAIN_PAYLOADS", "ELAOMS_OVERRIDES", "ELAOMS_DEFAULT_COUNTRY", "ELAOMS_CLIENT_DATA_AUTH",
                    "ELAOMS_DYNAMIC_VARIABLES", "ELEVENLABS_POST_CALL_KEY", "ELEVENLABS_SEARCH_DATA_KEY",
                ])
            #expect(files == [])
            let right = try run("elaoms-fcgi", "--check", settings: keys)
            #expect(right.isSuccess, "\(right.errors)")
        }

        @Test func anEmptySecretNeverMeansOpen() throws {
            for name in keys.keys {
                for value in ["", " ", ",", "a-key,,another-key", ",a-key"] {
                    let output = try run("elaoms-fcgi", "--check", settings: keys.merging([name: value]) { $1 })
                    refuses(output, naming: [name])
                }
            }
            #expect(files == [])
            // Open is said with a word of its own, and never for the webhook that writes.
            let open = ["ELAOMS_CLIENT_DATA_AUTH": "none", "ELAOMS_SEARCH_DATA_AUTH": "none"]
            let without = keys.filter { !$0.key.hasPrefix("ELEVENLABS_") }.merging(open) { $1 }
            let output = try run("elaoms-fcgi", "--check", settings: without)
            refuses(output, naming: ["ELEVENLABS_POST_CALL_KEY"])
            #expect(!output.errors.contains("CLIENT_DATA") && !output.errors.contains("SEARCH_DATA"))
        }

        @Test func aSecretMayBeAFile() throws {
            var settings = keys
            for (name, value) in keys {
                settings[name] = nil
                settings[name + "_FILE"] = "secret-\(name)"
                try (value + "\n").write(toFile: "\(folder)/secret-\(name)", atomically: true, encoding: .utf8)
            }
            settings["ELAOMS_HOME"] = folder
            #expect(try run("elaoms-fcgi", "--check", settings: settings).isSuccess)
            try "\n".write(toFile: folder + "/secret-ELEVENLABS_POST_CALL_KEY", atomically: true, encoding: .utf8)
            refuses(try run("elaoms-fcgi", "--check", settings: settings), naming: ["ELEVENLABS_POST_CALL_KEY"])
        }

        @Test func theEnvironmentWinsOverTheFileAndTheLastLineOverTheFirst() throws {
            let lines = keys.map { "\($0)=\($1)" } + ["ELAOMS_THREADS=0", "# a comment", "", "ELAOMS_THREADS = '4'"]
            let settings = ["ELAOMS_HOME": folder]
            try lines.joined(separator: "\n").write(toFile: folder + "/.env", atomically: true, encoding: .utf8)
            let output = try run("elaoms-fcgi", "--check", settings: settings)
            #expect(output.isSuccess, "\(output.errors)")
            let overruled = settings.merging(["ELAOMS_THREADS": "none"]) { $1 }
            refuses(try run("elaoms-fcgi", "--check", settings: overruled), naming: ["ELAOMS_THREADS"])
            try (lines + ["nonsense"]).joined(separator: "\n")
                .write(toFile: folder + "/.env", atomically: true, encoding: .utf8)
            refuses(try run("elaoms-fcgi", "--check", settings: settings), naming: [".env", "\(lines.count + 1)"])
        }

        @Test func aWrongFolderMakesNoSecondDatabase() throws {
            // As a cron job that forgot ELAOMS_HOME: no .env, no data.
            for words in [["elaoms-worker", "drain"], ["elaoms-worker", "decay"], ["elaoms-worker", "run"]] {
                refuses(try run(words[0], words[1], settings: [:]), naming: ["ELAOMS_MASTER_KEY"])
                refuses(try run(words[0], words[1], settings: keys), naming: ["elaoms migrate", "ELAOMS_HOME"])
            }
            for words in [["doctor"], ["events"], ["payload", "show", "x"]] {
                let output = try run("elaoms", words[0], words.last ?? "", words.last ?? "", settings: keys)
                #expect(output.ending == .exit(1) || output.ending == .exit(2), "\(words)")
            }
            #expect(files == [])
            #expect(try run("elaoms", "migrate", settings: keys).isSuccess)
            #expect(files.contains("data/openmemory.db") && files.contains("data/keys.db"))
            #expect(try run("elaoms-worker", "drain", settings: keys).isSuccess)
            #expect(try run("elaoms-worker", "decay", settings: keys).isSuccess)
        }

        @Test func aLostKeysFileIsNotReplaced() throws {
            #expect(try run("elaoms", "migrate", settings: keys).isSuccess)
            for name in files where name.hasPrefix("data/keys.db") {
                try FileManager.default.removeItem(atPath: folder + "/" + name)
            }
            refuses(try run("elaoms-fcgi", "--check", settings: keys), naming: ["keys file", "ELAOMS_KEYS_PATH"])
            refuses(try run("elaoms", "migrate", settings: keys), naming: ["keys file"])
            #expect(!files.contains { $0.hasPrefix("data/keys.db") })
        }

        @Test func everyProgramExplainsItself() throws {
            for (words, ending) in [
                (["elaoms-fcgi", "--help"], 0), (["elaoms-worker", "--help"], 0), (["elaoms", "--help"], 0),
                (["elaoms-bench", "--help"], 0), (["elaoms-worker", "dance"], 2), (["elaoms", "dance"], 2),
                (["elaoms-bench", "dance"], 2),
            ] {
                let output = try run(words[0], words[1], settings: [:])
                #expect(output.ending == .exit(Int32(ending)))
                #expect((output.text + output.errors).contains("usage:"))
            }
            // Standard input is no socket and there is no request: neither FastCGI nor CGI.
            let bare = try run("elaoms-fcgi", settings: keys)
            #expect(bare.ending == .exit(2))
            #expect(bare.errors.contains("usage:"))
        }

        @Test(arguments: ["elaoms-fcgi", "elaoms-worker", "elaoms", "elaoms-bench"])
        func everyProgramSaysItsVersion(name: String) throws {
            let output = try run(name, "--version", settings: [:])
            #expect(output.isSuccess)
            #expect(output.text == "\(name) \(Version.current)\n")
            #expect(output.errors.isEmpty)
        }

        /// What measures the product is no business of whoever operates it.
        @Test func theOperatorsToolHasNoBenchmarks() throws {
            #expect(!(try run("elaoms", "--help", settings: [:]).text.contains("bench")))
            #expect(try run("elaoms", "bench", settings: [:]).ending == .exit(2))
        }

        @Test(arguments: ["embed", "growth", "learn", "constant", "caller", "commits", "sign"])
        func everyBenchmarkSaysHowItIsUsed(name: String) throws {
            let output = try run("elaoms-bench", name, "--wat", settings: [:])
            #expect(output.ending == .exit(2))
            #expect(output.errors.hasPrefix("usage: elaoms-bench \(name)"), "\(output.errors)")
        }

        @Test func theNeutralAnswerNeedsNoKey() throws {
            let plain = try run("elaoms", "neutral-answer", settings: [:])
            #expect(try JSON(plain.bytes)["dynamic_variables"]["returning_caller"] == false)
            let further = ["ELAOMS_DYNAMIC_VARIABLES": #"{"plan":"basic","user_name":"friend"}"#]
            let variables = try JSON(try run("elaoms", "neutral-answer", settings: further).bytes)["dynamic_variables"]
            #expect(variables["plan"] == "basic" && variables["user_name"] == "friend")
            for wrong in ["[]", "{\"a\":null}", "{\"a\":{}}", "{", "{\"system__a\":1}", "{\"\":1}"] {
                let output = try run("elaoms", "neutral-answer", settings: ["ELAOMS_DYNAMIC_VARIABLES": wrong])
                refuses(output, naming: ["ELAOMS_DYNAMIC_VARIABLES"])
            }
            #expect(files == [])
        }
    }
}
