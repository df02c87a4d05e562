/// How a request names a caller.
public enum CallerReference: Sendable, Equatable {
    /// By the keyed hash of a number or id.
    case identifier(hash: [UInt8])
    /// By our own id.
    case user(String)
    /// Not at all.
    case withheld
}
