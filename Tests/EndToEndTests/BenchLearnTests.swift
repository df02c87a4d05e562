import Foundation
import Testing

extension WithoutStack {
    /// What the rules learn of the repository's own calls, by the command that measures it.
    @Suite("Bench of learning")
    struct BenchLearnTests {
        private static let fixture = Stack.repository + "/Tests/Fixtures/transcripts.json"
        private let home: CommandLineHome

        init() throws { home = try CommandLineHome() }

        private func bench(_ words: String...) throws -> Child.Output {
            try home.run(["elaoms-bench", "learn"] + words)
        }

        /// Floors below the figures of the day: precision 0.938 and 0.902, recall 0.966 and 0.969, slipped 4 and 10.
        @Test(arguments: [("tuning", 5), ("held-out", 12)])
        func theRulesLearnWhatMatters(half: String, slips: Double) throws {
            let output = try bench("--data", Self.fixture, "--half", half, "--json")
            #expect(output.isSuccess, "\(output.errors)")
            let report = try JSON(output.bytes)
            let (all, facts) = (report["all"]["all"], report["facts"]["all"])
            #expect(try #require(all["precision"].number) >= 0.89)
            #expect(try #require(all["recall"].number) >= 0.95)
            #expect(try #require(all["slipped"].number) <= slips)
            #expect(try #require(facts["precision"].number) >= 0.92)
        }

        @Test func printsATableByLanguage() throws {
            let lines = try bench("--data", Self.fixture).text.split(separator: "\n")
            #expect(lines.first?.contains("precision  recall") == true)
            for language in ["de", "en", "es", "fr", "it", "pt"] {
                #expect(lines.contains { $0.hasPrefix("  \(language) ") })
            }
        }

        @Test(arguments: [
            [], ["--data"], ["--data", fixture, "--half", "third"], ["--data", fixture, "--wat"],
            ["--data", fixture, "x"],
        ])
        func saysHowItIsUsed(words: [String]) throws {
            let output = try home.run(["elaoms-bench", "learn"] + words)
            #expect(output.ending == .exit(2))
            #expect(output.errors.contains("usage: elaoms-bench"))
        }

        @Test(arguments: [
            "", "{}", "[7]", #"[{"id":"a","language":"en","turns":[],"remember":[{"turn":3,"words":[]}],"forget":[]}]"#,
        ])
        func refusesAFileThatIsNone(content: String) throws {
            let path = home.folder + "/data.json"
            try Data(content.utf8).write(to: URL(filePath: path))
            let output = try bench("--data", path)
            #expect(output.ending == .exit(1))
            #expect(output.bytes.isEmpty && !output.errors.isEmpty)
        }

        @Test func aModelThatIsNotConfiguredIsMissed() throws {
            let output = try bench("--data", Self.fixture, "--model")
            #expect(output.ending == .exit(1))
            #expect(output.errors.contains("OPENAI_API_KEY"))
        }
    }
}
