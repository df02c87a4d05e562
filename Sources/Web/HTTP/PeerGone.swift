/// The client, or the web server in between, has hung up: nothing more can be sent.
public struct PeerGone: Error, Equatable, CustomStringConvertible {
    /// Makes the error.
    public init() {}

    /// Says so.
    public var description: String { "nobody listens any more" }
}
