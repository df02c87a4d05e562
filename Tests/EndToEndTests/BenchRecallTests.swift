import Foundation
import Testing

extension WithoutStack {
    /// `elaoms-bench recall`: figures for a machine, for a person, and plain words about a file that is none.
    @Suite("Bench of recall")
    struct BenchRecallTests {
        private static let fixture = Stack.repository + "/Tests/Fixtures/conversations.json"
        private static let noModel: Comment = "there are no weights: scripts/model.sh could not fetch them"
        private let home: CommandLineHome

        init() throws { home = try CommandLineHome() }

        private func bench(_ words: String...) throws -> Child.Output {
            try home.run(
                ["elaoms-bench", "recall"] + words, ["ELAOMS_EMBEDDING_MODEL_PATH": CommandLineHome.modelPath])
        }

        /// Two calls with a question each, in the shape of LoCoMo, to be spoilt by a test.
        private static let small: JSON = [
            [
                "conversation": [
                    "speaker_a": "Ines", "speaker_b": "Otto", "session_1_date_time": "1:56 pm on 8 May, 2023",
                    "session_1": [
                        ["speaker": "Ines", "dia_id": "D1:1", "text": "I own a red canoe."],
                        ["speaker": "Otto", "dia_id": "D1:2", "text": "My ladder is broken."],
                    ],
                    "session_2_date_time": "9:00 am on 9 June, 2023",
                    "session_2": [["speaker": "Ines", "dia_id": "D2:1", "text": "Otto, I bake bread on Sundays."]],
                ],
                "qa": [
                    ["question": "What does Ines bake?", "answer": "bread", "evidence": ["D2:1"], "category": 4],
                    ["question": "What is broken?", "answer": "ladder", "evidence": ["D1:2"], "category": 1],
                    ["question": "What is green?", "adversarial_answer": "x", "evidence": ["D1:1"], "category": 5],
                ],
            ]
        ]

        /// One of six, since to embed all of them takes a debug build half a minute.
        private static func firstCaller() throws -> JSON {
            let all = try JSON(Array(try Data(contentsOf: URL(filePath: fixture))))
            return .array([all[0]])
        }

        private func file(_ json: JSON) throws -> String { try file(json.bytes) }

        private func file(_ bytes: [UInt8]) throws -> String {
            let path = home.folder + "/data-\(UInt32.random(in: 0...UInt32.max)).json"
            try Data(bytes).write(to: URL(filePath: path))
            return path
        }

        private func refuses(_ output: Child.Output, _ what: String, ending: Int32) {
            #expect(output.ending == .exit(ending), "\(output.text)\(output.errors)")
            #expect(output.errors.contains(what), "\(output.errors)")
            #expect(output.bytes.isEmpty)
            #expect(!output.errors.contains("Fatal error"))
        }

        private func checkFigures(_ figures: JSON, depths: [Int]) throws {
            let names = depths.flatMap { ["recall@\($0)", "hit@\($0)"] }
            #expect(Set(figures.members.keys) == Set(names))
            for name in names { #expect((0...1).contains(try #require(figures[name].number))) }
            for (one, next) in zip(depths, depths.dropFirst()) {
                #expect(try #require(figures["recall@\(one)"].number) <= #require(figures["recall@\(next)"].number))
            }
            for depth in depths {
                #expect(
                    try #require(figures["recall@\(depth)"].number) <= #require(figures["hit@\(depth)"].number) + 1e-9)
            }
        }

        @Test(.enabled(if: CommandLineHome.hasModel, noModel)) func jsonIsOneObjectOnStandardOutput() throws {
            let output = try bench("--data", try file(Self.firstCaller()), "--json")
            #expect(output.isSuccess, "\(output.errors)")
            // The whole output and nothing beside it.
            let figures = try JSON(output.bytes)
            #expect(output.text.split(separator: "\n", omittingEmptySubsequences: false).count == 2)
            #expect(output.text.hasSuffix("}\n"))
            #expect(figures["questions"] == 51)
            for name in ["turn", "call"] { try checkFigures(figures[name], depths: [5, 10, 20]) }
            let (median, tail) = (figures["query_ms_p50"].number, figures["query_ms_p95"].number)
            #expect(try #require(median) > 0)
            #expect(try #require(tail) >= #require(median))
            // Floors below the figures of the day.
            let (turn, call) = (figures["turn"], figures["call"])
            #expect(try #require(turn["recall@5"].number) > 0.6)
            #expect(try #require(turn["recall@10"].number) > 0.7)
            #expect(try #require(call["hit@5"].number) > 0.94)
            // Either half of it alone finds much less.
            for ranking in ["bm25", "cosine"] {
                let path = try file(Self.firstCaller())
                let alone = try JSON(try bench("--data", path, "--json", "--ranking", ranking).bytes)["turn"]
                #expect(
                    try #require(alone["recall@10"].number) + 0.1 < #require(turn["recall@10"].number), "\(ranking)")
            }
        }

        @Test func depthsAndPartsAreChosen() throws {
            let output = try bench("--data", Self.fixture, "--json", "--k", "1,3", "--ablate", "vectors,recency")
            #expect(output.isSuccess, "\(output.errors)")
            let figures = try JSON(output.bytes)
            #expect(figures["questions"] == 308)
            for name in ["turn", "call"] { try checkFigures(figures[name], depths: [1, 3]) }
            let table = try bench("--data", Self.fixture, "--k", "5,10,20", "--ablate", "vectors")
            #expect(table.isSuccess)
            for word in ["recall@5", "hit@20", "by turn, all", "by call, all", "query_ms p50"] {
                #expect(table.text.contains(word))
            }
            // The words are what is left without vectors.
            let less = try JSON(try bench("--data", Self.fixture, "--json", "--ablate", "vectors,words,call").bytes)
            let more = try JSON(try bench("--data", Self.fixture, "--json", "--ablate", "vectors").bytes)
            #expect(try #require(less["turn"]["recall@5"].number) < #require(more["turn"]["recall@5"].number))
        }

        @Test func aRepeatedDepthIsOneColumn() throws {
            let output = try bench("--data", try file(Self.small), "--json", "--k", "5,5", "--ablate", "vectors")
            #expect(output.isSuccess, "\(output.errors)")
            try checkFigures(try JSON(output.bytes)["turn"], depths: [5])
        }

        @Test func aSmallFileIsMeasured() throws {
            let output = try bench("--data", try file(Self.small), "--json", "--k", "1", "--ablate", "vectors")
            #expect(output.isSuccess, "\(output.errors)")
            let figures = try JSON(output.bytes)
            // What has no answer is no question of recall.
            #expect(figures["questions"] == 2)
            #expect(figures["turn"]["recall@1"] == 1)
            #expect(figures["call"]["hit@1"] == 1)
        }

        @Test(.enabled(if: CommandLineHome.hasModel, noModel)) func eachPartIsLeftOutInTurn() throws {
            let output = try bench("--data", try file(Self.small), "--k", "1", "--ablate", "each")
            #expect(output.isSuccess, "\(output.errors)")
            let lines = output.text.split(separator: "\n").map { String($0) }
            let parts = [
                "nothing", "vectors", "salience", "recency", "link", "own", "passage", "words", "call", "speaker",
                "date",
                "when", "answer", "question", "length", "call-nearest",
            ]
            #expect(lines.count == parts.count)
            for (line, part) in zip(lines, parts) {
                #expect(line.hasPrefix("without \(part) ") && line.contains("turn recall@1 "), "\(line)")
            }
        }

        @Test func aFileThatIsNoneIsNamed() throws {
            let missing = home.folder + "/nowhere.json"
            refuses(try bench("--data", missing, "--json"), "\(missing) cannot be read", ending: 1)
            refuses(try bench("--data", home.folder, "--json"), "cannot be read", ending: 1)
            for text in ["", "{", "[]", "null", "{}", "[1]", "[{}]", "\u{0}\u{1}", #"[{"conversation":{},"qa":[{}]}]"#]
            {
                let path = try file(Array(text.utf8))
                refuses(try bench("--data", path, "--json"), "not in the shape of LoCoMo", ending: 1)
            }
        }

        @Test func aConversationThatContradictsItselfIsRefused() throws {
            func spoilt(_ change: (inout JSON) -> Void) throws -> String {
                var sample = Self.small[0]
                var conversation = sample["conversation"]
                change(&conversation)
                sample["conversation"] = conversation
                return try file(.array([sample]))
            }
            let files = [
                // Two turns with one id, an id twice in two sessions, no date, a date of another form, no text.
                try spoilt { $0["session_2"] = [["speaker": "Ines", "dia_id": "D1:1", "text": "Again."]] },
                try spoilt { $0["session_02"] = $0["session_2"] },
                try spoilt { $0["session_1_date_time"] = .null },
                try spoilt { $0["session_1_date_time"] = "2023-05-08" },
                try spoilt { $0["session_2"] = [["speaker": "Ines", "dia_id": "D2:1"]] },
                try spoilt { $0["session_2"] = "none" },
            ]
            for path in files {
                refuses(
                    try bench("--data", path, "--json", "--ablate", "vectors"), "not in the shape of LoCoMo", ending: 1)
            }
        }

        @Test func badArgumentsGiveTheUsage() throws {
            let data = ["--data", Self.fixture]
            for words in [
                [], ["--data"], data + ["--k", "0"], data + ["--k", "five"], data + ["--k", ""],
                data + ["--ablate", "magic"], data + ["--ablate", "each", "--json"], data + ["--ranking", "best"],
                data + ["--weights", "recency=2"], data + ["--weights", "magic=1"], data + ["--fast"], data + ["extra"],
            ] {
                let output = try home.run(["elaoms-bench", "recall"] + words)
                refuses(output, "usage: elaoms-bench recall", ending: 2)
            }
        }

        @Test func withoutAModelItSaysWhatToDo() throws {
            let output = try home.run(["elaoms-bench", "recall", "--data", Self.fixture, "--json"])
            refuses(output, "scripts/model.sh", ending: 1)
        }
    }
}
