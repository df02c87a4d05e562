import Foundation
import Testing

@testable import FastCGI
@testable import HTTP

struct ResponseTests {
    @Test func isWrittenInCGIForm() {
        let response = Response(body: Array(#"{"a":"é"}"#.utf8), headers: ["Retry-After": "5", "Allow": "POST"])
        #expect(
            String(decoding: response.cgiBytes, as: UTF8.self)
                == "Status: 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n"
                + "Allow: POST\r\nRetry-After: 5\r\n\r\n{\"a\":\"é\"}")
    }

    @Test func anEmptyBodyHasALength() {
        let text = String(decoding: Response(status: 404, body: []).cgiBytes, as: UTF8.self)
        #expect(text == "Status: 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: 0\r\n\r\n")
    }

    @Test func bytesOfTheBodyStayAsTheyAre() {
        let body: [UInt8] = [0, 13, 10, 255, 0]
        #expect(Response(body: body).cgiBytes.suffix(5) == body[...])
    }

    @Test(arguments: [
        (400, "Bad Request"), (401, "Unauthorized"), (403, "Forbidden"), (404, "Not Found"),
        (405, "Method Not Allowed"),
        (413, "Content Too Large"), (415, "Unsupported Media Type"), (429, "Too Many Requests"),
        (500, "Internal Server Error"), (503, "Service Unavailable"), (418, "Status 418"),
    ])
    func everyStatusHasAReason(_ status: Int, _ reason: String) {
        let head = String(decoding: Response(status: status, body: []).cgiBytes, as: UTF8.self)
        #expect(head.hasPrefix("Status: \(status) \(reason)\r\n"))
    }

    @Test func errorsAreJSON() throws {
        let response = Response.error(405, "method_not_allowed", "Not this way.", headers: ["Allow": "POST"])
        let object = try JSONSerialization.jsonObject(with: Data(response.body)) as? NSDictionary
        #expect(object == ["error": ["code": "method_not_allowed", "message": "Not this way."]])
        #expect(response.status == 405)
        #expect(response.headers == ["Allow": "POST"])
    }

    @Test func serverErrorsSayWhatFailed() {
        #expect(ServerError.initialization(code: 9).description == "libfcgi does not start (code 9)")
    }
}

extension Response {
    /// What the writer sends for this answer.
    fileprivate var cgiBytes: [UInt8] {
        var sent: [UInt8] = []
        _ = ResponseWriter(omitsBody: false) { bytes, _ in
            sent += bytes
            return true
        }.write(self)
        return sent
    }
}
