extension Response {
    /// Headers that follow from other properties, or that mean something to the web server.
    private static let reserved: Set<String> = [
        "content-type", "content-length", "transfer-encoding", "connection", "status",
    ]

    /// Checks that all headers can be sent as they are.
    ///
    /// Source: [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110), sections 5.1 and 5.5.
    ///
    /// - Throws: ``InvalidHeader`` for a name that is no token or is given by another property of an answer, and for a
    ///   value with a control character: with a line feed it would be two headers.
    public func checkHeaders() throws(InvalidHeader) {
        for (name, value) in headers {
            guard !name.isEmpty, name.utf8.allSatisfy(Self.isTokenByte) else { throw InvalidHeader(name: "") }
            guard !Self.reserved.contains(name.lowercased()), Self.isValue(value) else {
                throw InvalidHeader(name: name)
            }
        }
        if let contentType, contentType.isEmpty || !Self.isValue(contentType) {
            throw InvalidHeader(name: "Content-Type")
        }
    }

    private static func isValue(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == UInt8(ascii: "\t") }
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}
