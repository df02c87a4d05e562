import Foundation
import Testing

extension WithoutStack {
    /// The embedding model as an operator meets it: there, not there, or damaged.
    @Suite("Embedding model")
    struct ModelTests {
        private static let noModel: Comment = "there are no weights: scripts/model.sh could not fetch them"
        private static let said = "I always walk my dog Bruno at eight in the morning."
        private let home: CommandLineHome

        init() throws { home = try CommandLineHome() }

        private func folder(_ name: String) throws -> String {
            let path = home.folder + "/" + name
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            return path
        }

        /// A copy of a real model without copying its weights, to be spoilt by a test.
        private func copy(without left: String = "", _ name: String = "copy") throws -> String {
            let path = try folder(name)
            let (files, model) = (FileManager.default, CommandLineHome.bertPath)
            for file in try files.contentsOfDirectory(atPath: model) where file != left {
                try files.createSymbolicLink(atPath: "\(path)/\(file)", withDestinationPath: "\(model)/\(file)")
            }
            return path
        }

        /// Everything but recall by meaning works with a model that does not.
        private func worksByWords(_ path: String) throws {
            let settings = ["ELAOMS_EMBEDDING_MODEL_PATH": path]
            let call = Call(caller: Call.newCaller(), name: "Ines Calder", said: [Self.said])
            try home.learn(call, settings: settings)
            let answer = try home.ask("dog", about: call.caller, settings: settings)
            #expect(answer["memories"][0]["content"].text == Self.said)
            #expect(answer["explain"]["compared"] == "words")
            let recall = try home.elaoms("recall", "--user", call.caller, "dog", settings: settings)
            #expect(recall.isSuccess && recall.text.contains("words alone"))
            #expect(recall.text.contains("1. \(Self.said)"))
            let health = try home.cgi("GET", "/health/ready", settings: settings)
            #expect(health.status == 200)
            #expect(try health.json["checks"]["model"] == "none: ranking is by words alone")
        }

        // MARK: - elaoms embed

        @Test(.enabled(if: CommandLineHome.hasModel, noModel)) func embedPrintsAUnitVectorALine() throws {
            let texts = ["A dog.", "Ein \"Hund\" \u{1F415}\nauf zwei Zeilen", "", "A dog."]
            let output = try home.run(
                ["elaoms", "embed"] + texts, ["ELAOMS_EMBEDDING_MODEL_PATH": CommandLineHome.modelPath])
            #expect(output.isSuccess, "\(output.errors)")
            #expect(output.text.hasSuffix("]\n"))
            let lines = output.text.split(separator: "\n")
            #expect(lines.count == texts.count)
            var vectors: [[Double]] = []
            for line in lines {
                let vector = try JSON(Array(line.utf8)).items.map { try #require($0.number) }
                #expect(vector.count == 384)
                #expect(abs(vector.reduce(0) { $0 + $1 * $1 } - 1) < 1e-5)
                vectors.append(vector)
            }
            #expect(zip(vectors[0], vectors[3]).allSatisfy { abs($0 - $1) < 1e-5 })
            #expect(zip(vectors[0], vectors[1]).contains { abs($0 - $1) > 0.01 })
        }

        @Test func embedWithoutTextOrModelSaysSo() throws {
            let bare = try home.elaoms("embed")
            #expect(bare.ending == .exit(2) && bare.errors.contains("usage: elaoms embed") && bare.bytes.isEmpty)
            let lonely = try home.elaoms("embed", "A dog.")
            #expect(lonely.ending == .exit(1) && lonely.errors.contains("scripts/model.sh") && lonely.bytes.isEmpty)
            #expect(!lonely.errors.contains("Fatal error"))
        }

        // MARK: - No model

        @Test(arguments: ["empty", "nowhere"]) func withoutAModelEverythingWorksByWords(name: String) throws {
            let path = name == "empty" ? try folder(name) : home.folder + "/" + name
            try worksByWords(path)
            #expect(home.log.contains("no embedding model: recall goes by words alone; scripts/model.sh fetches one"))
            #expect(home.log.contains(#""level":"warning""#) && !home.log.contains(#""level":"error""#))
            let doctor = try home.elaoms("doctor", settings: ["ELAOMS_EMBEDDING_MODEL_PATH": path])
            #expect(doctor.isSuccess)
            #expect(doctor.text.contains("model          none: recall goes by words alone; scripts/model.sh"))
        }

        // MARK: - A damaged model

        @Test(
            .enabled(if: CommandLineHome.hasBERT, noModel),
            arguments: [
                ("vocab.txt", ""), ("config.json", "{"), ("config.json", #"{"model_type":"gpt2"}"#),
                ("model.safetensors", "cut off"), ("model.safetensors", ""), ("modules.json", "[]"),
            ]) func aDamagedModelIsNamedAndNotUsed(file: String, content: String) throws
        {
            let path = try copy(without: file)
            try content.write(toFile: path + "/" + file, atomically: false, encoding: .utf8)
            let embed = try home.elaoms("embed", "A dog.", settings: ["ELAOMS_EMBEDDING_MODEL_PATH": path])
            #expect(embed.ending == .exit(1) && embed.bytes.isEmpty)
            #expect(embed.errors.contains("embedding model"), "\(embed.errors)")
            #expect(!embed.errors.contains("Fatal error"))
            let doctor = try home.elaoms("doctor", settings: ["ELAOMS_EMBEDDING_MODEL_PATH": path])
            #expect(doctor.isSuccess, "\(doctor.errors)")
            #expect(doctor.text.contains("model          NOT USED, recall goes by words alone:"), "\(doctor.text)")
            try worksByWords(path)
            #expect(home.log.contains("the embedding model cannot be used: recall goes by words alone"))
        }

        @Test(.enabled(if: CommandLineHome.hasModel, noModel)) func aDamagedPackedModelIsNamedAndNotUsed() throws {
            let path = try folder("packed")
            let whole = try FileHandle(forReadingFrom: URL(filePath: CommandLineHome.modelPath + "/e5-small-q4.bin"))
            try whole.read(upToCount: 3_000_000)?.write(to: URL(filePath: path + "/e5-small-q4.bin"))
            let doctor = try home.elaoms("doctor", settings: ["ELAOMS_EMBEDDING_MODEL_PATH": path])
            #expect(doctor.isSuccess, "\(doctor.errors)")
            #expect(doctor.text.contains("model          NOT USED, recall goes by words alone:"), "\(doctor.text)")
            #expect(doctor.text.contains("e5-small-q4.bin"), "\(doctor.text)")
        }

        @Test(.enabled(if: CommandLineHome.hasBERT, noModel)) func aModelThatLacksAFileIsNamed() throws {
            for file in ["vocab.txt", "config.json", "model.safetensors"] {
                let path = try copy(without: file, "without-\(file)")
                let doctor = try home.elaoms("doctor", settings: ["ELAOMS_EMBEDDING_MODEL_PATH": path])
                #expect(doctor.text.contains("words alone"))
                #expect(doctor.text.contains(file), "\(doctor.text)")
            }
        }

        @Test(.enabled(if: CommandLineHome.hasModel, noModel)) func aSoundModelIsNamedByDoctorHealthAndLog() throws {
            let settings = ["ELAOMS_EMBEDDING_MODEL_PATH": CommandLineHome.modelPath]
            let doctor = try home.elaoms("doctor", settings: settings)
            #expect(doctor.text.contains("model          ok (multilingual-e5-small/384/"))
            let kernels = try #require(
                ["avx512vnni", "avx2", "neon-dot", "plain"].first { doctor.text.contains("by \($0),") })
            let health = try home.cgi("GET", "/health/ready", settings: settings)
            #expect(try health.json["checks"]["model"].text.hasPrefix("multilingual-e5-small/384/"))
            #expect(home.log.contains("embedding model loaded"))
            #expect(home.log.contains(#""kernels":"\#(kernels)""#))
        }
    }
}
