import Foundation

/// Writes JSON lines: a fixed message, the data in fields.
///
/// No field ever holds what a caller said, a number, a name or a body; ids made here or by the platform are fine.
public struct Log: Sendable {
    /// How bad it is.
    public enum Level: String, Sendable {
        /// Works as it should.
        case info
        /// Works, but somebody should look.
        case warning
        /// Does not work.
        case error
    }

    /// A value beside the message.
    public enum Field: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
        /// A text: an id or a fixed word.
        case text(String)
        /// A whole number.
        case integer(Int64)
        /// Any number.
        case number(Double)

        /// A literal text.
        public init(stringLiteral value: String) { self = .text(value) }
        /// A literal number.
        public init(integerLiteral value: Int64) { self = .integer(value) }
    }

    private let write: @Sendable ([UInt8]) -> Void
    private let program: String
    private let clock: @Sendable () -> Date

    /// Logs for a program.
    ///
    /// - Parameters:
    ///   - program: The name in every line.
    ///   - clock: The time in every line.
    ///   - write: Takes one whole line with its end.
    public init(
        program: String, clock: @escaping @Sendable () -> Date = { Date() },
        write: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.program = program
        self.clock = clock
        self.write = write
    }

    /// Logs to a file, appending, or to standard error.
    ///
    /// - Parameters:
    ///   - program: The name in every line.
    ///   - path: The file; `stderr` for standard error.
    /// - Throws: ``LogError/cannotOpen(errno:)``.
    public init(program: String, path: String) throws(LogError) {
        var descriptor: Int32 = 2
        if path != "stderr" {
            descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o640)
            guard descriptor >= 0 else { throw .cannotOpen(errno: errno) }
        }
        let target = descriptor
        // One write per line: lines of several threads and processes do not mix in a file opened for appending.
        self.init(program: program) { line in
            _ = line.withUnsafeBytes { Foundation.write(target, $0.baseAddress, $0.count) }
        }
    }

    /// Logs that something works as it should.
    public func info(_ message: StaticString, _ fields: [String: Field] = [:]) { log(.info, message, fields) }

    /// Logs that something works, but somebody should look.
    public func warning(_ message: StaticString, _ fields: [String: Field] = [:]) { log(.warning, message, fields) }

    /// Logs that something does not work.
    public func error(_ message: StaticString, _ fields: [String: Field] = [:]) { log(.error, message, fields) }

    private func log(_ level: Level, _ message: StaticString, _ fields: [String: Field]) {
        var line = "{\"time\":\"\(clock().formatted(Self.timeFormat))\""
        line += ",\"level\":\"\(level.rawValue)\",\"program\":\"\(program)\",\"pid\":\(getpid())"
        line += ",\"message\":\(Self.quoted(message.description))"
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
            line += ",\(Self.quoted(name)):"
            switch value {
            case .text(let text): line += Self.quoted(text)
            case .integer(let number): line += String(number)
            case .number(let number): line += number.isFinite ? String(number) : "null"
            }
        }
        write(Array((line + "}\n").utf8))
    }

    private static let timeFormat = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

/// Why there is no log.
public enum LogError: Error, Equatable, CustomStringConvertible {
    /// The file cannot be opened for appending.
    case cannotOpen(errno: Int32)

    /// Says what failed.
    public var description: String {
        switch self {
        case .cannotOpen(let code): "the log file cannot be opened (errno \(code))"
        }
    }
}
