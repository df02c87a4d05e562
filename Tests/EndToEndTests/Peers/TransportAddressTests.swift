import Foundation
import HTTPClient
import Testing

extension WithoutStack {
    /// Requests that reach no peer: nobody is there, or the address or a header is none.
    @Suite("Requests to nobody")
    struct TransportAddressTests {
        private let transport = CurlTransport()

        @Test func nobodyThereIsUnreachable() throws {
            let request = HTTPRequest(url: "http://127.0.0.1:1/")
            let error = #expect(throws: HTTPClientError.self) {
                try transport.send(request, deadlines: HTTPRequest.Deadlines())
            }
            guard case .unreachable = error else {
                throw Child.Failure(description: "\(String(describing: error))")
            }
        }

        /// A listener that never speaks: TCP stands, TLS does not, and that is the connect deadline.
        @Test func aConnectionThatDoesNotComeAboutHasADeadlineOfItsOwn() throws {
            let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(listener) }
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = inet_addr("127.0.0.1")
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let port = withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                    guard bind(listener, name, length) == 0, listen(listener, 8) == 0,
                        getsockname(listener, name, &length) == 0
                    else { return UInt16(0) }
                    return pointer.pointee.sin_port.bigEndian
                }
            }
            try #require(port > 0)
            let transport = transport
            @Sendable func ask(connect: Duration) throws -> HTTPResponse {
                try transport.send(
                    HTTPRequest(url: "https://127.0.0.1:\(port)/"),
                    deadlines: HTTPRequest.Deadlines(connect: connect, total: .seconds(60)))
            }
            let patient = Background { try ask(connect: .seconds(60)) }
            #expect(throws: HTTPClientError.timedOut) { try ask(connect: .milliseconds(200)) }
            // Only the deadline for connecting is different, and whoever has a longer one waits on.
            #expect(!patient.isFinished)
            transport.cancelAll()
            #expect(throws: HTTPClientError.cancelled) { try patient.value() }
        }

        @Test(arguments: ["", "nonsense", "file:///etc/passwd", "gopher://127.0.0.1/", "http://"])
        func anAddressThatIsNoneIsRefused(url: String) {
            #expect(throws: HTTPClientError.badAddress) {
                try transport.send(HTTPRequest(url: url), deadlines: HTTPRequest.Deadlines())
            }
        }

        @Test func aHeaderCannotBeginAnother() {
            #expect(throws: HTTPClientError.badAddress) {
                try transport.send(
                    HTTPRequest(url: "http://127.0.0.1:1/", headers: [("X-Key", "a\r\nX-Other: b")]),
                    deadlines: HTTPRequest.Deadlines())
            }
        }
    }
}
