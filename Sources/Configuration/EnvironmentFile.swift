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
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        let line = "\(name)=\(value)"
        // Of two lines the last one holds.
        if let place = lines.lastIndex(where: { $0.hasPrefix(name + "=") }) {
            lines[place] = line
        } else {
            lines.append(line)
        }
        let temporary = path + ".\(getpid()).tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: Data((lines.joined(separator: "\n") + "\n").utf8))
            try file.synchronize()
            guard rename(temporary, path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        } catch {
            unlink(temporary)
            throw error
        }
    }
}
