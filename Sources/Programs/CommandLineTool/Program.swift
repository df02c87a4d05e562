import Foundation
import Telemetry

/// What every program does first and last.
public enum Program {
    /// Begins a program: answers `--version` and ends, or prepares the process.
    ///
    /// Everything that the process creates from here on is private to its user, and a full disk is an error to handle.
    ///
    /// - Parameter name: What the program is called on the command line.
    public static func begin(_ name: String) {
        if CommandLine.arguments.dropFirst().first == "--version" {
            print("\(name) \(Version.current)")
            exit(0)
        }
        umask(0o077)
        // A full disk or a file size limit is an error to handle, not a signal to die of.
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Prints one clear message on standard error and ends with status 1.
    public static func fail(_ error: any Error) -> Never {
        print(toStandardError: "\(error)")
        exit(1)
    }

    /// Prints a line on standard error.
    public static func print(toStandardError line: String) { write(line, to: 2) }

    /// Prints a line on standard output, at once.
    public static func print(_ line: String) { write(line, to: 1) }

    // `print` into a pipe is buffered, and lost when the process is killed.
    private static func write(_ line: String, to descriptor: Int32) {
        let bytes = Array((line + "\n").utf8)
        var written = 0
        bytes.withUnsafeBytes { buffer in
            while written < buffer.count, let base = buffer.baseAddress {
                let count = Foundation.write(descriptor, base + written, buffer.count - written)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return }
                written += count
            }
        }
    }
}
