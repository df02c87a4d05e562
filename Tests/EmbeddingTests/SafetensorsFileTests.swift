import Foundation
import Testing

@testable import Embedding

struct SafetensorsFileTests {
    private static let sound = [
        Tensor(name: "a", shape: [2, 3], numbers: [1, 2, 3, 4, 5, -6.5]),
        Tensor(name: "b", shape: [1], numbers: [0.25]),
    ]

    /// Opens bytes as a file of their own; the mapping outlives the name.
    private func open(_ bytes: [UInt8]) throws -> SafetensorsFile {
        let path = FileManager.default.temporaryDirectory.path + "/elaoms-weights-\(UUID().uuidString).safetensors"
        try Data(bytes).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try SafetensorsFile(path: path)
    }

    private func open(header: String, data: Int) throws -> SafetensorsFile {
        try open(Tensor.file(header: header, data: [UInt8](repeating: 0, count: data)))
    }

    @Test func readsNumbersInPlace() throws {
        let file = try open(Tensor.file(Self.sound))
        let numbers = try file.floats("a", shape: [2, 3])
        #expect((0..<6).map { numbers[$0] } == [1, 2, 3, 4, 5, -6.5])
        #expect(try file.floats("b", shape: [1])[0] == 0.25)
        #expect(file.contains("b") && !file.contains("c") && !file.contains("__metadata__"))
        #expect(file.rowCount(of: "a") == 2 && file.rowCount(of: "c") == 0)
    }

    @Test func refusesAnotherShapeAndAMissingTensor() throws {
        let file = try open(Tensor.file(Self.sound))
        #expect(throws: EmbeddingError.self) { try file.floats("a", shape: [3, 2]) }
        #expect(throws: EmbeddingError.self) { try file.floats("a", shape: [6]) }
        #expect(throws: EmbeddingError.self) { try file.floats("c", shape: [1]) }
    }

    @Test(arguments: ["F16", "BF16", "F64", "I64", "U8"])
    func namesTheTypeOfOtherNumbers(_ dtype: String) throws {
        let file = try open(Tensor.file([Tensor(name: "a", shape: [2], numbers: [1, 2], dtype: dtype)]))
        let error = #expect(throws: EmbeddingError.self) { try file.floats("a", shape: [2]) }
        guard case .unsupported(let reason) = error else {
            Issue.record("\(dtype)")
            return
        }
        #expect(reason.contains(dtype))
    }

    @Test func refusesEveryTruncation() throws {
        let bytes = Tensor.file(Self.sound)
        for count in 0..<bytes.count {
            #expect(throws: EmbeddingError.self, "\(count) bytes") { try open(Array(bytes.prefix(count))) }
        }
        #expect(throws: EmbeddingError.self) { try open(bytes + [0]) }
    }

    /// Whatever a header says, reading stays within the file.
    @Test func livesThroughEveryFlippedBit() throws {
        let bytes = Tensor.file(Self.sound)
        for place in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[place] ^= 1 << UInt8(bit)
                guard let file = try? open(changed), let numbers = try? file.floats("a", shape: [2, 3]) else {
                    continue
                }
                #expect((0..<6).map { numbers[$0] }.count == 6)
            }
        }
    }

    @Test(arguments: [
        #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,9223372036854775807]}}"#,
        #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[-8,0]}}"#,
        #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}"#,
        #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0]}}"#,
        #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8,16]}}"#,
        #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[]}}"#,
        #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,1e30]}}"#,
        #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0.5,8]}}"#,
        #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[4,8]}}"#,
        #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}"#,
        #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}"#,
        #"{"a":{"dtype":"F32","shape":"x","data_offsets":[0,8]}}"#,
        #"{"a":{"shape":[2],"data_offsets":[0,8]}}"#,
        #"{"a":[]}"#, "[]", "{", "", "null", "\u{0}", #"{"a":{"dtype":"F32""#,
    ])
    func refusesAHeaderThatLies(_ header: String) {
        #expect(throws: EmbeddingError.self) { try open(header: header, data: 8) }
    }

    @Test(arguments: [
        "[9223372036854775807,2]", "[4611686018427387904,4]", "[-1,-2]", "[0]", "[3]", "[]", "[1,1,1]",
    ])
    func refusesAShapeOfAnotherSize(_ shape: String) throws {
        let header = #"{"a":{"dtype":"F32","shape":\#(shape),"data_offsets":[0,8]}}"#
        let dimensions = try JSONDecoder().decode([Int].self, from: Data(shape.utf8))
        let file = try open(header: header, data: 8)
        #expect(throws: EmbeddingError.self) { try file.floats("a", shape: dimensions) }
    }

    @Test(arguments: [UInt64.max, UInt64(Int64.max), 1 << 40, 100_000_001, 17])
    func refusesAHeaderLongerThanTheFile(_ length: UInt64) {
        let bytes = withUnsafeBytes(of: length.littleEndian) { Array($0) } + Array("{}              ".utf8)
        #expect(throws: EmbeddingError.self) { try open(bytes) }
    }

    @Test func refusesNumbersThatAreNotAligned() throws {
        let entry = #"{"dtype":"U8","shape":[1],"data_offsets":[0,1]}"#
        let file = try open(header: #"{"x":\#(entry),"a":{"dtype":"F32","shape":[1],"data_offsets":[1,5]}}"#, data: 5)
        #expect(throws: EmbeddingError.self) { try file.floats("a", shape: [1]) }
    }

    @Test func refusesWhatIsNoFile() throws {
        #expect(throws: EmbeddingError.missingFile("model.safetensors")) {
            try SafetensorsFile(path: "/nonexistent/model.safetensors")
        }
        #expect(throws: EmbeddingError.self) { try SafetensorsFile(path: FileManager.default.temporaryDirectory.path) }
        #expect(throws: EmbeddingError.self) { try SafetensorsFile(path: "/dev/zero") }
        let pipe = FileManager.default.temporaryDirectory.path + "/elaoms-pipe-\(UUID().uuidString)"
        try #require(mkfifo(pipe, 0o600) == 0)
        defer { unlink(pipe) }
        #expect(throws: EmbeddingError.self) { try SafetensorsFile(path: pipe) }
    }
}
