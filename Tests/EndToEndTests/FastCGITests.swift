import Foundation
import Testing

extension EndToEnd.Shared {
    /// What nginx would never pass on, told to a worker over its socket.
    @Suite("FastCGI")
    struct FastCGITests {
        let stack: Stack

        init() throws { stack = try Stack.current }

        private static let path = "/webhook/post-call"
        private static let limit = 100_000

        private func worker() throws -> (child: Child, socket: String) {
            try stack.lonelyFastCGI(settings: ["ELAOMS_MAX_BODY_BYTES": "\(Self.limit)", "ELAOMS_THREADS": "2"])
        }

        private func post(_ socket: String, length: String?, body: [UInt8]) throws -> Answer {
            var parameters = FastCGIClient.parameters("POST", Self.path, headers: stack.postCallHeaders(body))
            if let length { parameters.append(("CONTENT_LENGTH", length)) }
            return try FastCGIClient.request(socket, parameters, body: body)
        }

        private func end(_ child: Child) throws {
            #expect(child.ended() == nil)
            child.send(SIGTERM)
            #expect(try child.wait() == .exit(0))
        }

        @Test func aLengthThatLiesIsRefused() throws {
            let (child, socket) = try worker()
            let body = try Call(caller: Call.newCaller()).body
            for (length, status, code) in [
                ("\(body.count + 1)", 400, "body_cut_short"), ("\(body.count * 2)", 400, "body_cut_short"),
                ("\(body.count - 1)", 400, "body_too_long"), ("0", 400, "body_too_long"), ("-1", 400, "bad_length"),
                ("12x", 400, "bad_length"), ("+5", 400, "bad_length"), (" 5", 400, "bad_length"),
                ("1e3", 400, "bad_length"),
                ("9223372036854775808", 413, "body_too_large"),
                (String(repeating: "9", count: 300), 413, "body_too_large"),
            ] {
                let answer = try post(socket, length: length, body: body)
                #expect(answer.status == status, "\(length)")
                #expect(try answer.errorCode == code, "\(length)")
            }
            for length in ["\(body.count)", nil, ""] {
                #expect(try post(socket, length: length, body: body).status == 200, "\(length ?? "none")")
            }
            try end(child)
        }

        @Test func aBodyIsTakenUpToTheLastByteOfTheLimit() throws {
            let (child, socket) = try worker()
            let fitting = [UInt8](repeating: 0x20, count: Self.limit)
            for isDeclared in [true, false] {
                let length = { (body: [UInt8]) in isDeclared ? "\(body.count)" : nil }
                #expect(try post(socket, length: length(fitting), body: fitting).status == 200)
                let tooLarge = try post(socket, length: length(fitting + [0x20]), body: fitting + [0x20])
                #expect(tooLarge.status == 413)
                #expect(try tooLarge.errorCode == "body_too_large")
            }
            try end(child)
            // The default is 64 MiB; what declares more is refused before it is read.
            let standard = try stack.lonelyFastCGI()
            let parameters = FastCGIClient.parameters("POST", Self.path, length: (64 << 20) + 1)
            #expect(try FastCGIClient.request(standard.socket, parameters).status == 413)
            let whole = [UInt8](repeating: 0x20, count: 64 << 20)
            let unsigned = FastCGIClient.parameters("POST", Self.path, length: whole.count)
            #expect(try FastCGIClient.request(standard.socket, unsigned, body: whole).status == 401)
            try end(standard.child)
        }

        @Test func aRequestWithoutItsPartsIsRefused() throws {
            let (child, socket) = try worker()
            let noMethod = try FastCGIClient.request(socket, [("DOCUMENT_URI", "/health")])
            #expect(noMethod.status == 400)
            #expect(try noMethod.errorCode == "bad_request")
            #expect(try FastCGIClient.request(socket, []).status == 400)
            #expect(try FastCGIClient.request(socket, [("REQUEST_METHOD", "")]).status == 400)
            #expect(try FastCGIClient.request(socket, [("REQUEST_METHOD", "GET")]).status == 200)
            for path in [
                "nowhere", "", "/../health", "//health", "/health?x", "\u{0}", String(repeating: "/", count: 70_000),
            ] {
                let parameters = [("REQUEST_METHOD", "POST"), ("DOCUMENT_URI", path)]
                #expect(
                    [404, 405].contains(try FastCGIClient.request(socket, parameters).status), "\(path.prefix(20))")
            }
            try end(child)
        }

        @Test func whatIsLeftOfARefusedBodyIsNoRequest() throws {
            let (child, socket) = try worker()
            let health = FastCGIClient.parameters("GET", "/health/live", length: 0)
            let kept = try FastCGIClient(path: socket, keepsConnection: true)
            for _ in 0..<3 {
                try kept.begin(health)
                try kept.sendBody([])
                #expect(try kept.receive().status == 200)
            }
            // Refused before its body is read. libfcgi gives such a connection up with the next request at the latest,
            // which nginx then sends again on a new one; it never takes the rest of the body for a request.
            try kept.begin(FastCGIClient.parameters("POST", Self.path, length: Self.limit * 2))
            try kept.sendBody([UInt8](repeating: 1, count: Self.limit * 2))
            #expect(try kept.receive().status == 413)
            let next = Result {
                try kept.begin(health)
                try kept.sendBody([])
                return try kept.receive().status
            }
            if case .success(let status) = next { #expect(status == 200) }
            for _ in 0..<4 { #expect(try FastCGIClient.request(socket, health).status == 200) }
            try end(child)
        }

        @Test func aPeerThatHangsUpHarmsNobody() throws {
            let (child, socket) = try worker()
            let (headers, body) = (stack.clientDataHeaders, try stack.initiation(Call.newCaller()))
            for round in 0..<20 {
                let client = try FastCGIClient(path: socket)
                switch round % 4 {
                case 0:  // In the middle of a body.
                    try client.begin(
                        FastCGIClient.parameters("POST", "/webhook/client-data", headers: headers, length: 5000))
                    try client.sendBody(body, isLast: false)
                case 1:  // Before the answer, which then goes into a closed connection: SIGPIPE.
                    try client.begin(
                        FastCGIClient.parameters("POST", "/webhook/client-data", headers: headers, length: body.count))
                    try client.sendBody(body)
                case 2:  // Without a word.
                    break
                default:  // With words of no protocol.
                    try client.send(Array("GET / HTTP/1.1\r\n\r\n".utf8) + [0xFF, 0x00, 0x01])
                }
            }
            for _ in 0..<4 {
                #expect(
                    try FastCGIClient.request(socket, FastCGIClient.parameters("GET", "/health/live")).status == 200)
            }
            try end(child)
        }

        @Test func twentyThousandHeadersAreRead() throws {
            let (child, socket) = try worker()
            let headers = (0..<20_000).map { ("X-Header-\($0)", "value") }
            #expect(
                try FastCGIClient.request(socket, FastCGIClient.parameters("GET", "/health/live", headers: headers))
                    .status == 200)
            try end(child)
        }
    }
}
