import Foundation
import Synchronization
import Telemetry
import Testing

struct LogTests {
    /// Takes lines as a file would.
    private final class Lines: Sendable {
        private let bytes = Mutex<[[UInt8]]>([])

        var all: [[UInt8]] { bytes.withLock { $0 } }

        var log: Log {
            Log(program: "test", clock: { Date(timeIntervalSince1970: 1_768_319_041.25) }) { line in
                self.bytes.withLock { $0.append(line) }
            }
        }

        func object(_ index: Int = 0) throws -> [String: Any] {
            let line = try #require(all.indices.contains(index) ? all[index] : nil)
            return try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
        }
    }

    @Test func writesOneLineOfJSON() throws {
        let lines = Lines()
        lines.log.info("call learned", ["event_id": "evt_1", "memories": 5, "share": .number(0.5)])
        let object = try lines.object()
        #expect(lines.all.count == 1)
        #expect(object["time"] as? String == "2026-01-13T15:44:01.250Z")
        #expect(object["level"] as? String == "info")
        #expect(object["program"] as? String == "test")
        #expect(object["pid"] as? Int == Int(getpid()))
        #expect(object["message"] as? String == "call learned")
        #expect(object["event_id"] as? String == "evt_1")
        #expect(object["memories"] as? Int == 5)
        #expect(object["share"] as? Double == 0.5)
    }

    @Test func namesTheLevels() throws {
        let lines = Lines()
        lines.log.info("a")
        lines.log.warning("b")
        lines.log.error("c")
        #expect(try (0..<3).map { try lines.object($0)["level"] as? String } == ["info", "warning", "error"])
    }

    /// Handed to the test by number: a test's arguments are printed.
    static let odd = [
        "", "quote \" backslash \\ slash /", "\\\"", "line\nfeed\r\nreturn\ttab", "\u{0}\u{1}\u{1F}\u{7F}\u{9F}",
        "\u{2028}\u{2029}",
        "👨‍👩‍👧‍👦 שלום 東京 e\u{301}", "\u{202E}turned", "\u{FFFE}\u{10FFFF}", #"{"a":[1,}"#,
        String(repeating: "\"\n", count: 5000),
    ]

    @Test(arguments: odd.indices)
    func anyTextIsValidJSON(_ index: Int) throws {
        let text = Self.odd[index]
        let lines = Lines()
        lines.log.error("m", ["field": .text(text), text + "name": .text("x")])
        let object = try lines.object()
        #expect((object["field"] as? String).map { Array($0.utf8) } == Array(text.utf8))
        #expect(object[text + "name"] as? String == "x")
        let line = try #require(lines.all.first)
        #expect(line.filter { $0 == 0x0A }.count == 1)
        #expect(line.last == 0x0A)
    }

    @Test(arguments: [
        Double.nan, .infinity, -.infinity, 0, -0.0, 1e300, -1e-300, .leastNonzeroMagnitude, 0.1, 123_456_789.123,
    ])
    func anyNumberIsValidJSON(_ number: Double) throws {
        let lines = Lines()
        lines.log.info("m", ["n": .number(number), "i": .integer(.min)])
        let object = try lines.object()
        if number.isFinite {
            #expect(object["n"] as? Double == number)
        } else {
            #expect(object["n"] is NSNull)
        }
        #expect(object["i"] as? Int64 == .min)
    }

    @Test func fieldsComeInTheSameOrderEveryTime() {
        let lines = Lines()
        for _ in 0..<10 { lines.log.info("m", ["b": 1, "a": 2, "c": 3, "d": 4, "e": 5]) }
        #expect(Set(lines.all).count == 1)
    }

    // MARK: - Files

    @Test func appendsToAFile() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "log-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "elaoms.log")
        try Data("before\n".utf8).write(to: file)
        try Log(program: "one", path: file.path).info("first")
        try Log(program: "two", path: file.path).info("second")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.first == "before")
        #expect(lines.last?.contains(#""message":"second""#) == true)
    }

    @Test func linesOfSeveralThreadsDoNotMix() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "log-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "elaoms.log")
        let log = try Log(program: "test", path: file.path)
        let text = String(repeating: "x", count: 2000)
        DispatchQueue.concurrentPerform(iterations: 200) { number in
            log.info("m", ["number": .integer(Int64(number)), "text": .text(text)])
        }
        var numbers: Set<Int> = []
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            numbers.insert(try #require(object["number"] as? Int))
        }
        #expect(numbers == Set(0..<200))
    }

    @Test func saysWhyThereIsNoLog() {
        let path = "/nonexistent-\(UUID().uuidString)/elaoms.log"
        #expect(throws: LogError.cannotOpen(errno: ENOENT)) { try Log(program: "test", path: path) }
        #expect(!LogError.cannotOpen(errno: ENOENT).description.contains("/"))
    }
}
