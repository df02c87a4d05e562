import HTTPClient
import Telemetry

/// Why a language model taught nothing.
///
/// Descriptions hold nothing of a prompt or an answer.
public enum LanguageModelError: LoggableError, Equatable {
    /// The peer gave no usable answer.
    case peer(HTTPClientError)
    /// The answer was cut off by its length.
    case truncated
    /// The model declined, or a filter did for it.
    case refused
    /// The answer is no JSON of the shape that was asked for; a fixed text says what is wrong.
    case malformed(String)

    /// Whether the same call may succeed later without anybody's help.
    public var isRetryable: Bool {
        switch self {
        case .peer(let error): error.isRetryable
        case .truncated, .refused: false
        // The next answer may be a better one.
        case .malformed: true
        }
    }

    /// A fixed word for what went wrong.
    public var kind: String {
        switch self {
        case .peer(let error): error.kind
        case .truncated: "truncated"
        case .refused: "refused"
        case .malformed: "malformed"
        }
    }

    /// Says what went wrong.
    public var description: String {
        switch self {
        case .peer(let error): "the language model: \(error)"
        case .truncated: "the language model's answer was cut off"
        case .refused: "the language model declined"
        case .malformed(let what): "the language model's answer cannot be used: \(what)"
        }
    }
}
