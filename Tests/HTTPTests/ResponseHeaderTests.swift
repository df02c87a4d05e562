import Testing

@testable import HTTP

struct ResponseHeaderTests {
    private static func fault(_ name: String, _ value: String) -> InvalidHeader? {
        do {
            try Response(body: [], headers: [name: value]).checkHeaders()
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [("Allow", "GET, POST"), ("ETag", "\"a\tb\""), ("X-Name", "Zoë"), ("x", "")])
    func takesOrdinaryHeaders(_ name: String, _ value: String) { #expect(Self.fault(name, value) == nil) }

    @Test(arguments: ["a\r\nSet-Cookie: x", "a\nb", "a\rb", "\n", "a\u{0}", "a\u{7F}", "\u{1B}[0m"])
    func refusesAValueThatWouldBeMoreThanOne(_ value: String) throws {
        let fault = try #require(Self.fault("X-Name", value))
        #expect(fault.description == "the header X-Name of an answer is invalid")
        #expect(throws: InvalidHeader(name: "Content-Type")) {
            try Response(contentType: "text/plain" + value, body: []).checkHeaders()
        }
    }

    @Test(arguments: ["", "X Name", "X-Name:", "X\r\nY", "Ünicode", "X(Y)"])
    func refusesANameThatIsNone(_ name: String) {
        #expect(Self.fault(name, "a")?.description == "an answer has a header whose name is none")
    }

    @Test(arguments: ["Status", "content-type", "Content-Length", "Transfer-Encoding", "Connection"])
    func refusesHeadersThatTheServerSets(_ name: String) { #expect(Self.fault(name, "1")?.name == name) }
}
