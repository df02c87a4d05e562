import Telemetry

/// Why a peer gave no usable answer.
///
/// Descriptions name the peer and the kind of failure, never an address, a key or anything of a body.
public enum HTTPClientError: LoggableError, Equatable {
    /// The address cannot be used.
    case badAddress
    /// No connection came about: no such name, refused, or TLS failed; libcurl's code.
    case unreachable(code: Int)
    /// A deadline passed.
    case timedOut
    /// The connection broke before the answer was complete; libcurl's code.
    case interrupted(code: Int)
    /// The answer is larger than the request allows.
    case tooLarge
    /// The program is shutting down.
    case cancelled
    /// The peer failed repeatedly and is left alone for a while.
    case circuitOpen
    /// An answer outside 200…299, with the error code that its body names, if any.
    case status(Int, code: String?)
    /// An answer that is not what the peer's contract says; a fixed text says what.
    case malformed(String)

    /// Whether the same request may succeed later without anybody's help.
    public var isRetryable: Bool {
        switch self {
        case .badAddress, .tooLarge, .malformed: false
        case .unreachable, .timedOut, .interrupted, .cancelled, .circuitOpen: true
        case .status(let status, _): RetryPolicy.statuses.contains(status) || status >= 500
        }
    }

    /// A fixed word for what went wrong.
    public var kind: String {
        switch self {
        case .badAddress: "bad_address"
        case .unreachable: "unreachable"
        case .timedOut: "timed_out"
        case .interrupted: "interrupted"
        case .tooLarge: "too_large"
        case .cancelled: "cancelled"
        case .circuitOpen: "circuit_open"
        case .status(let status, _): "status_\(status)"
        case .malformed: "malformed"
        }
    }

    /// Says what went wrong.
    public var description: String {
        switch self {
        case .badAddress: "the address cannot be used"
        case .unreachable(let code): "no connection (libcurl \(code))"
        case .timedOut: "no answer in time"
        case .interrupted(let code): "the connection broke (libcurl \(code))"
        case .tooLarge: "the answer is too large"
        case .cancelled: "cancelled by the shutdown"
        case .circuitOpen: "not asked, since it failed repeatedly just now"
        case .status(let status, let code): "status \(status)" + (code.map { " (\($0))" } ?? "")
        case .malformed(let what): "an answer that cannot be used: \(what)"
        }
    }
}
