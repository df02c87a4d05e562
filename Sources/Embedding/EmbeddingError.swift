import HTTPClient
import Telemetry

/// What can go wrong between a model folder and a vector.
///
/// Descriptions name files and reasons, never a text that was to be embedded.
public enum EmbeddingError: LoggableError, Equatable {
    /// There is no model at this path: no folder, or none of its files.
    case noModel(path: String)
    /// The folder is there and a file that it needs is not.
    case missingFile(String)
    /// A file operation failed with this `errno`.
    case file(name: String, errno: Int32)
    /// A file is not what it should be: cut off, inconsistent, or of another model.
    case malformed(file: String, reason: String)
    /// The model is sound, but of a kind that this program cannot run.
    case unsupported(String)
    /// The server of a remote model gave no usable answer.
    case peer(HTTPClientError)
    /// The model's output for a text has no direction: the weights are broken.
    case noDirection

    /// Whether the same call may succeed later without anybody's help.
    public var isRetryable: Bool {
        switch self {
        case .file: true
        case .peer(let error): error.isRetryable
        default: false
        }
    }

    /// A fixed word for what went wrong.
    public var kind: String {
        switch self {
        case .noModel: "no_model"
        case .missingFile: "missing_file"
        case .file: "file"
        case .malformed: "malformed"
        case .unsupported: "unsupported"
        case .peer(let error): error.kind
        case .noDirection: "no_direction"
        }
    }

    /// Says what is wrong and where.
    public var description: String {
        switch self {
        case .noModel(let path): "there is no embedding model at \(path); fetch it with scripts/model.sh"
        case .missingFile(let name): "the embedding model has no \(name)"
        case .file(let name, let code): "\(name) of the embedding model cannot be read (errno \(code))"
        case .malformed(let file, let reason): "\(file) of the embedding model is not usable: \(reason)"
        case .unsupported(let reason): "this embedding model cannot be run here: \(reason)"
        case .peer(let error): "the server of the embedding model: \(error)"
        case .noDirection: "the embedding model gave a vector without direction"
        }
    }
}
