/// A body that is written piece by piece while it is made, and never held whole.
///
/// nginx passes pieces on as its buffers fill, some ten kilobytes at a time, unless the answer has the header
/// `X-Accel-Buffering: no` ([fastcgi_buffering](https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html)).
public struct BodyStream: Sendable {
    /// Sends a piece at once; throws when nobody listens any more.
    ///
    /// Some ten kilobytes are a good size. nginx hangs up when none comes for as long as its `fastcgi_read_timeout`.
    public typealias Write = ([UInt8]) throws(PeerGone) -> Void

    /// Makes the body.
    ///
    /// What it throws is reported and ends the answer where it is, so that the client sees that it is cut short. Before
    /// the first piece it becomes an ordinary internal error.
    public typealias Produce = @Sendable (_ write: Write) throws -> Void

    /// The length in bytes, which is then held to; `nil` when it is not known before the end.
    public let byteCount: Int?
    /// Makes the body.
    public let produce: Produce

    /// Makes a stream.
    public init(byteCount: Int? = nil, produce: @escaping Produce) {
        self.byteCount = byteCount
        self.produce = produce
    }
}
