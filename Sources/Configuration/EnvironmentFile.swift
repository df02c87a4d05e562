import Foundation

/// The `.env` file of a home, as far as a program changes it.
public struct EnvironmentFile: Sendable {
    private let path: String

    /// Names the file of a home.
    public init(home: String) { path = home + "/.env" }

    /// Sets a variable; all other lines stay as they are, and a crash leaves the old file or the new one.
    ///
    /// - Parameters:
    ///   - name: The variable.
    ///   - value: One line.
    /// - Throws: An error of the file system; then nothing is changed.
    public func set(_ name: String, _ value: String) throws {
        precondition(!value.contains { $0.isNewline }, "a value is one line")
        let text = FileManager.default.fileExists(atPath: path) ? try String(contentsOfFile: path, encoding: .utf8) : ""
        // Windows ends lines with one Character of two bytes.
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        if lines.last == "" { lines.removeLast() }
        let line = "\(name)=\(value)"
        // Of two lines the last one holds.
        if let place = lines.lastIndex(where: { Self.name(in: $0) == name }) {
            lines[place] = line
        } else {
            lines.append(line)
        }
        // A link stays one, and whoever could read the file can read it afterwards.
        let path = URL(filePath: path).resolvingSymlinksInPath().path
        var status = stat()
        let isThere = stat(path, &status) == 0
        let temporary = path + ".\(getpid()).tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            if isThere {
                guard fchown(descriptor, status.st_uid, status.st_gid) == 0,
                    fchmod(descriptor, status.st_mode & 0o7777) == 0
                else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
            }
            try file.write(contentsOf: Data((lines.joined(separator: "\n") + "\n").utf8))
            try file.synchronize()
            guard rename(temporary, path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// The variable that a line sets, as ``SettingReader`` reads it.
    private static func name(in line: String) -> String? {
        let line = line.trimmingCharacters(in: .whitespaces)
        guard !line.hasPrefix("#"), let equals = line.firstIndex(of: "=") else { return nil }
        return line[..<equals].trimmingCharacters(in: .whitespaces)
    }
}
