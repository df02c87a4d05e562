/// Why a server does not start.
public enum ServerError: Error, Equatable, CustomStringConvertible {
    /// libfcgi's own set-up failed.
    case initialization(code: Int)

    /// Says what failed.
    public var description: String {
        switch self {
        case .initialization(let code): "libfcgi does not start (code \(code))"
        }
    }
}
