import Foundation

/// A folder of its own for each test, deleted with it.
public final class TemporaryFolder: Sendable {
    /// Where it is.
    public let path: String

    /// Makes it.
    public init() throws {
        path = Self.base + "/elaoms-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// In memory where there is room: a test syncs some hundred files, and a slow disk would make minutes of it.
    private static let base: String = {
        var status = statvfs()
        let isRoomy = statvfs("/dev/shm", &status) == 0 && UInt64(status.f_bavail) * UInt64(status.f_frsize) >= 1 << 30
        let isChosen = ProcessInfo.processInfo.environment["TMPDIR"] != nil
        return isRoomy && !isChosen ? "/dev/shm" : FileManager.default.temporaryDirectory.path
    }()

    /// The names in a folder below this one, sorted; none when there is no such folder.
    public func names(in folder: String = "") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
    }

    /// Every file below this folder with its bytes, the folders' names included as empty files.
    public func contents() throws -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
            contents[name] = FileManager.default.contents(atPath: path + "/" + name).map { Array($0) } ?? []
        }
        return contents
    }
}
