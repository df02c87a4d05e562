import Testing

@testable import FastCGI
@testable import HTTP

struct RequestReaderTests {
    /// A body stream as libfcgi gives it: as much as is asked for, less only at the end.
    private final class Stream {
        private var rest: ArraySlice<UInt8>
        /// How many bytes were asked for, each time.
        private(set) var asked: [Int] = []

        init(_ bytes: [UInt8]) { rest = bytes[...] }

        func read(_ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
            asked.append(buffer.count)
            let piece = rest.prefix(buffer.count)
            rest = rest.dropFirst(buffer.count)
            for (place, byte) in piece.enumerated() { buffer[place] = byte }
            return piece.count
        }
    }

    private static func read(
        _ parameters: [String: String], _ stream: Stream = Stream([]), maximum: Int = 1000
    ) -> Result<Request, RequestReader.Refusal> {
        RequestReader(maximumBodyBytes: maximum).read(parameters: parameters) { stream.read($0) }
    }

    private static func post(_ length: String?, _ body: [UInt8], maximum: Int = 1000) -> Result<
        Request, RequestReader.Refusal
    > {
        var parameters = ["REQUEST_METHOD": "POST", "DOCUMENT_URI": "/x"]
        parameters["CONTENT_LENGTH"] = length
        return read(parameters, Stream(body), maximum: maximum)
    }

    private static func refusal(_ result: Result<Request, RequestReader.Refusal>) -> (status: Int, body: String)? {
        guard case .failure(let refusal) = result else { return nil }
        return (refusal.response.status, String(decoding: refusal.response.body, as: UTF8.self))
    }

    private static let body = Array(#"{"caller_id":"+12025550143"}"#.utf8)

    // MARK: - The body

    @Test func readsABodyOfTheDeclaredLength() throws {
        let request = try Self.post("\(Self.body.count)", Self.body).get()
        #expect(request.body == Self.body)
        #expect(request.method == "POST")
        #expect(request.path == "/x")
    }

    @Test(arguments: [nil, ""])
    func readsToTheEndWithoutALength(_ length: String?) throws {
        #expect(try Self.post(length, Self.body).get().body == Self.body)
        #expect(try Self.post(length, []).get().body.isEmpty)
    }

    @Test(arguments: [65_535, 65_536, 65_537, 200_000])
    func readsLongBodiesWithoutALength(_ count: Int) throws {
        let body = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        #expect(try Self.post(nil, body, maximum: 1 << 20).get().body == body)
    }

    @Test(arguments: [1, 10, 900])
    func refusesABodyThatIsCutShort(_ missing: Int) throws {
        let refusal = try #require(Self.refusal(Self.post("\(Self.body.count + missing)", Self.body)))
        #expect(refusal.status == 400)
        #expect(refusal.body.contains(#""code":"body_cut_short""#))
    }

    @Test(arguments: [1, 10])
    func refusesABodyThatIsLongerThanItSays(_ surplus: Int) throws {
        let refusal = try #require(Self.refusal(Self.post("\(Self.body.count - surplus)", Self.body)))
        #expect(refusal.status == 400)
        #expect(refusal.body.contains(#""code":"body_too_long""#))
    }

    @Test(arguments: ["-1", "+5", "5.0", "0x10", "five", " 5", "5 ", "5,5", "٥", "1e3"])
    func refusesALengthThatIsNoNumber(_ length: String) throws {
        let refusal = try #require(Self.refusal(Self.post(length, Self.body)))
        #expect(refusal.status == 400)
        #expect(refusal.body.contains(#""code":"bad_length""#))
    }

    @Test func takesTheLimitAndRefusesOneByteMore() throws {
        let body = [UInt8](repeating: 1, count: 1000)
        #expect(try Self.post("1000", body).get().body.count == 1000)
        #expect(try Self.post(nil, body).get().body.count == 1000)
        for length in ["1001", nil] {
            let refusal = try #require(Self.refusal(Self.post(length, body + [1])))
            #expect(refusal.status == 413)
            #expect(refusal.body.contains(#""code":"body_too_large""#))
        }
    }

    @Test(arguments: ["1001", "9223372036854775807", "9223372036854775808", "99999999999999999999999999"])
    func refusesATooLargeLengthWithoutMakingRoomForIt(_ length: String) throws {
        let stream = Stream(Self.body)
        let result = Self.read(["REQUEST_METHOD": "POST", "CONTENT_LENGTH": length], stream)
        #expect(Self.refusal(result)?.status == 413)
        #expect(stream.asked.allSatisfy { $0 <= 65_536 })
    }

    @Test func stopsReadingAStreamWithoutALengthAtTheLimit() {
        let stream = Stream([UInt8](repeating: 0, count: 1_000_000))
        #expect(Self.refusal(Self.read(["REQUEST_METHOD": "POST"], stream))?.status == 413)
        #expect(stream.asked.count < 3)
    }

    // MARK: - The rest

    @Test(arguments: [[:], ["REQUEST_METHOD": ""], ["DOCUMENT_URI": "/x", "CONTENT_LENGTH": "0"]])
    func refusesARequestWithoutAMethod(_ parameters: [String: String]) {
        #expect(Self.refusal(Self.read(parameters))?.status == 400)
    }

    @Test(arguments: [
        (
            ["DOCUMENT_URI": "/webhook/post-call", "REQUEST_URI": "//webhook/../webhook/post-call?a=b"],
            "/webhook/post-call"
        ),
        (["REQUEST_URI": "/webhook/post-call?key=secret?x"], "/webhook/post-call"),
        (["REQUEST_URI": "/health"], "/health"),
        (["DOCUMENT_URI": "", "REQUEST_URI": "/health"], "/health"),
        (["SCRIPT_NAME": "/cgi-bin/elaoms", "PATH_INFO": "/health"], "/cgi-bin/elaoms/health"),
        (["REQUEST_URI": "", "SCRIPT_NAME": "", "PATH_INFO": "/health"], "/health"), (["SCRIPT_NAME": "/x"], "/x"),
        ([:], "/"),
        (["REQUEST_URI": "?a=b"], ""),
    ])
    func findsThePathWhereverTheHostPutsIt(_ parameters: [String: String], _ path: String) throws {
        let request = try Self.read(parameters.merging(["REQUEST_METHOD": "GET"]) { $1 }).get()
        #expect(request.path == path)
    }

    @Test func keepsThePathAsItWasWrittenAndItsQuery() throws {
        func request(_ parameters: [String: String]) throws -> Request {
            try Self.read(parameters.merging(["REQUEST_METHOD": "GET"]) { $1 }).get()
        }
        let passed = try request([
            "DOCUMENT_URI": "/users/a/b", "REQUEST_URI": "/users/a%2Fb?q=%41?&r", "QUERY_STRING": "q=%41?&r",
        ])
        #expect(passed.path == "/users/a/b")
        #expect(passed.encodedPath == "/users/a%2Fb")
        #expect(passed.queryString == "q=%41?&r")
        #expect(passed.query["q"] == "A?")
        // A CGI host that passes no more than the request line: the path is decoded here.
        let line = try request(["REQUEST_URI": "/users/a%2Fb?q=1"])
        #expect(line.path == "/users/a/b")
        #expect(line.encodedPath == "/users/a%2Fb")
        #expect(line.queryString == "q=1")
        let script = try request(["SCRIPT_NAME": "/users", "PATH_INFO": "/a%41"])
        #expect(script.path == "/users/a%41")
        #expect(script.encodedPath == nil)
        #expect(script.queryString == "")
    }

    @Test(arguments: [
        ("application/json", "application/json"), ("Application/JSON; charset=utf-8", "application/json"),
        ("application/json;charset=utf-8", "application/json"), (" application/json ", "application/json"), ("", ""),
        (";", ""), ("; charset=utf-8", "charset=utf-8"), ("text/plain", "text/plain"),
    ])
    func readsTheMediaTypeWithoutParameters(_ header: String, _ type: String) throws {
        #expect(try Self.read(["REQUEST_METHOD": "POST", "CONTENT_TYPE": header]).get().contentType == type)
    }

    @Test func aMissingMediaTypeIsEmpty() throws {
        #expect(try Self.read(["REQUEST_METHOD": "POST"]).get().contentType.isEmpty)
    }

    @Test func namesHeadersAsTheyWereSent() throws {
        let request = try Self.read([
            "REQUEST_METHOD": "POST", "HTTP_ELEVENLABS_SIGNATURE": "t=1,v0=ab", "HTTP_X_API_KEY": "kéy👍", "HTTP_": "x",
            "SERVER_NAME": "x", "ELAOMS_MASTER_KEY": "x",
        ]).get()
        #expect(request.headers == ["elevenlabs-signature": "t=1,v0=ab", "x-api-key": "kéy👍", "": "x"])
    }

    @Test func refusalsEchoNothing() throws {
        let parameters = ["REQUEST_METHOD": "POST", "CONTENT_LENGTH": "+12025550143", "REQUEST_URI": "/+12025550143"]
        let refusal = try #require(Self.refusal(Self.read(parameters)))
        #expect(!refusal.body.contains("2025550143"))
    }
}
