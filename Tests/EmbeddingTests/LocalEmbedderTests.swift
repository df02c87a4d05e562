import Domain
import Foundation
import Testing

@testable import Embedding

struct LocalEmbedderTests {
    @Test func embedsWithAFolderOfItsKind() throws {
        let model = try TinyModel()
        let embedder = try model.embedder()
        #expect(embedder.tokenIDs(of: "The parcels, late!") == [2, 5, 6, 7, 8, 1, 10, 16, 3])
        let vectors = try embedder.embed(["the parcel is late", "", "the call", "THE CALL"], as: .memory)
        #expect(vectors.count == 4)
        #expect(vectors.allSatisfy { $0.components.count == 12 })
        #expect(vectors[2].similarity(to: vectors[3]) > 0.999999)
        #expect(vectors[0].similarity(to: vectors[2]) < 0.999)
        #expect(try embedder.embed([], as: .memory).isEmpty)
    }

    @Test func givesTheSameForOneTextAloneAgainAndInABatch() throws {
        let embedder = try TinyModel().embedder()
        let alone = try embedder.embed("the parcel is late", as: .memory)
        let again = try embedder.embed("The parcel is late", as: .memory)
        #expect(again == alone)
        let batch = try embedder.embed(["a call", "the parcel is late"], as: .memory)
        #expect(batch[1].similarity(to: alone) > 0.999999)
    }

    @Test func keepsNoMoreVectorsThanItShould() throws {
        let cache = VectorCache<[Int32]>(limit: 2)
        let vectors = try (1...3).map { try UnitVector(normalizing: [Float($0), 1]) }
        cache[[1]] = vectors[0]
        cache[[2]] = vectors[1]
        #expect(cache[[1]] == vectors[0])
        cache[[3]] = vectors[2]
        // The one that was asked for last stays.
        #expect(cache[[2]] == nil)
        #expect(cache[[1]] == vectors[0])
        #expect(cache[[3]] == vectors[2])
        let none = VectorCache<[Int32]>(limit: 0)
        none[[1]] = vectors[0]
        #expect(none[[1]] == nil)
    }

    @Test func itsIdentityTellsModelsApart() throws {
        let model = try TinyModel()
        let identity = try model.embedder().model
        #expect(identity.dimensions == 12)
        #expect(identity.name == URL(filePath: model.path).lastPathComponent)
        #expect(identity.digest.count == 16)
        #expect("\(identity)" == "\(identity.name)/12/\(identity.digest)")
        #expect(try LocalEmbedder(folder: model.path + "/").model == identity)
        // The same content elsewhere differs by name alone; other weights or settings by digest.
        #expect(try TinyModel().embedder().model.digest == identity.digest)
        #expect(try TinyModel { $0.seed = 2 }.embedder().model.digest != identity.digest)
        #expect(try TinyModel { $0.pooling = "cls" }.embedder().model.digest != identity.digest)
        #expect(try TinyModel { $0.maximumTokenCount = 9 }.embedder().model.digest != identity.digest)
        try model.write((TinyModel.pieces.dropLast() + ["##other"]).joined(separator: "\n"), to: "vocab.txt")
        #expect(try model.embedder().model.digest != identity.digest)
    }

    @Test func saysThatThereIsNoModel() throws {
        #expect(throws: EmbeddingError.noModel(path: "/nonexistent/model")) {
            try LocalEmbedder(folder: "/nonexistent/model")
        }
        #expect(throws: EmbeddingError.noModel(path: "/dev/null")) { try LocalEmbedder(folder: "/dev/null") }
        // Made and never filled.
        let empty = FileManager.default.temporaryDirectory.path + "/elaoms-model-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: empty) }
        #expect(throws: EmbeddingError.noModel(path: empty)) { try LocalEmbedder(folder: empty) }
    }

    @Test(arguments: ["config.json", "vocab.txt", "model.safetensors", "1_Pooling/config.json"])
    func namesTheFileThatIsMissing(_ name: String) throws {
        let model = try TinyModel()
        try model.remove(name)
        #expect(throws: EmbeddingError.missingFile(name)) { try model.embedder() }
    }

    @Test func doesWithoutTheFilesThatAreOptional() throws {
        let model = try TinyModel()
        let expected = try model.embedder().embed("the call", as: .memory)
        try model.remove("modules.json")
        try model.remove("sentence_bert_config.json")
        let embedder = try model.embedder()
        #expect(try embedder.embed("the call", as: .memory) == expected)
        #expect(embedder.tokenIDs(of: String(repeating: "the ", count: 100)).count == 24)
    }

    /// A file and what is written there instead.
    struct Change: CustomTestStringConvertible {
        var file: String
        var text: String
        var testDescription: String { "\(file): \(text)" }
    }

    @Test(arguments: [
        Change(file: "config.json", text: ""), Change(file: "config.json", text: "[]"),
        Change(file: "config.json", text: #"{"hidden_size": 12}"#),
        Change(file: "modules.json", text: "{}"), Change(file: "modules.json", text: "[]"),
        Change(file: "modules.json", text: #"[{"type": "x.Pooling", "path": "1_Pooling"}]"#),
        Change(file: "modules.json", text: #"[{"type": "x.Transformer", "path": "../../etc"}]"#),
        Change(file: "modules.json", text: #"[{"type": "x.Transformer", "path": "/etc"}]"#),
        Change(
            file: "modules.json",
            text:
                #"[{"type": "x.Transformer", "path": ""}, {"type": "x.Pooling", "path": "1_Pooling"}, {"type": "x.Dense"}]"#
        ),
        Change(file: "sentence_bert_config.json", text: #"{"max_seq_length": 1}"#),
        Change(file: "sentence_bert_config.json", text: #"{"max_seq_length": -5}"#),
        Change(file: "sentence_bert_config.json", text: #"{"max_seq_length": "many"}"#),
        Change(file: "tokenizer_config.json", text: #"{"tokenizer_class": "XLMRobertaTokenizer"}"#),
        Change(file: "tokenizer_config.json", text: #"{"cls_token": "[START]"}"#),
        Change(file: "tokenizer_config.json", text: "7"),
        Change(file: "1_Pooling/config.json", text: #"{"pooling_mode_max_tokens": true}"#),
        Change(
            file: "1_Pooling/config.json", text: #"{"pooling_mode_mean_tokens": true, "pooling_mode_cls_token": true}"#),
        Change(file: "1_Pooling/config.json", text: "{}"),
        Change(file: "vocab.txt", text: ""), Change(file: "vocab.txt", text: "a\nb\n"),
        Change(file: "vocab.txt", text: "[UNK]\n[CLS]\n[SEP]\n" + (0..<30).map { "w\($0)\n" }.joined()),
        Change(file: "model.safetensors", text: ""), Change(file: "model.safetensors", text: "not weights at all"),
    ])
    func refusesWhatItCannotUse(_ change: Change) throws {
        let model = try TinyModel()
        try model.write(change.text, to: change.file)
        #expect(throws: EmbeddingError.self) { try model.embedder() }
    }

    @Test(arguments: [
        ("bert", "roberta"), ("gelu", "gelu_new"), (#""hidden_size": 12"#, #""hidden_size": 24"#),
        (#""hidden_size": 12"#, #""hidden_size": 13"#), (#""hidden_size": 12"#, #""hidden_size": 0"#),
        (#""hidden_size": 12"#, #""hidden_size": 4611686018427387904"#),
        (#""hidden_size": 12"#, #""hidden_size": 1e400"#),
        (#"attention_heads": 3"#, #"attention_heads": -3"#), (#"attention_heads": 3"#, #"attention_heads": 0"#),
        (#"hidden_layers": 2"#, #"hidden_layers": 3"#), (#"hidden_layers": 2"#, #"hidden_layers": 1000000"#),
        (#"intermediate_size": 20"#, #"intermediate_size": 21"#), ("1e-12", "-1"), ("1e-12", "0"),
        (#"position_embeddings": 24"#, #"position_embeddings": 25"#),
        (#""model_type""#, #""position_embedding_type": "relative_key", "model_type""#),
    ])
    func refusesAnArchitectureThatItsWeightsDoNotHave(old: String, new: String) throws {
        let model = try TinyModel()
        let config = String(decoding: try model.bytes("config.json"), as: UTF8.self)
        try #require(config.contains(old))
        try model.write(config.replacing(old, with: new), to: "config.json")
        #expect(throws: EmbeddingError.self) { try model.embedder() }
    }

    @Test func readsSpecialTokensInBothForms() throws {
        let model = try TinyModel()
        try model.write(
            #"{"tokenizer_class": "BertTokenizer", "do_lower_case": false, "unk_token": {"content": "late"}, "sep_token": "!"}"#,
            to: "tokenizer_config.json")
        #expect(try model.embedder().tokenIDs(of: "call CALL zzz") == [2, 11, 10, 10, 16])
    }

    @Test func findsTheTransformerInAFolderOfItsOwn() throws {
        let model = try TinyModel()
        let expected = try model.embedder().embed("the call", as: .memory)
        let folder = model.path + "/0_Transformer"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in ["config.json", "vocab.txt", "model.safetensors", "sentence_bert_config.json"] {
            try FileManager.default.moveItem(atPath: model.path + "/" + name, toPath: folder + "/" + name)
        }
        try model.write(
            #"[{"type": "x.Transformer", "path": "0_Transformer"}, {"type": "x.Pooling", "path": "1_Pooling"}]"#,
            to: "modules.json")
        #expect(try model.embedder().embed("the call", as: .memory) == expected)
    }

    /// What an error says ends up in logs.
    @Test func noErrorIsSilentAboutTheReason() {
        let errors: [EmbeddingError] = [
            .noModel(path: "models/x"), .missingFile("vocab.txt"), .file(name: "vocab.txt", errno: 13),
            .malformed(file: "config.json", reason: "why"), .unsupported("why"), .noDirection,
        ]
        #expect(Set(errors.map(\.description)).count == errors.count)
        #expect(errors.filter(\.isRetryable) == [.file(name: "vocab.txt", errno: 13)])
    }
}
