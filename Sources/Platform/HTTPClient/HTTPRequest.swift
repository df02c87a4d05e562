/// A request to an outside peer.
public struct HTTPRequest: Sendable {
    /// How long a request may take.
    public struct Deadlines: Sendable, Equatable {
        /// Until the connection stands, name look-up and TLS included.
        public var connect: Duration
        /// Until the last byte of the answer is here.
        public var total: Duration

        /// Makes deadlines.
        public init(connect: Duration = .seconds(3), total: Duration = .seconds(60)) {
            self.connect = connect
            self.total = total
        }
    }

    /// `GET`, `POST`, `PATCH` or `DELETE`.
    public var method: String
    /// An `http` or `https` address.
    public var url: String
    /// Names and values.
    public var headers: [(name: String, value: String)]
    /// What is sent, if anything.
    public var body: [UInt8]?
    /// The largest answer that is taken, in bytes.
    public var maximumAnswerBytes = 16 << 20

    /// Makes a request.
    public init(
        method: String = "GET", url: String, headers: [(name: String, value: String)] = [], body: [UInt8]? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }
}

/// What a peer answered.
public struct HTTPResponse: Sendable, Equatable {
    /// The status code.
    public var status: Int
    /// Values by name in small letters; of several with one name the last.
    public var headers: [String: String]
    /// The content, decompressed.
    public var body: [UInt8]

    /// Makes an answer.
    public init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
