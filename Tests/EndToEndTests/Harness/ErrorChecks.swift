import Foundation
import Testing

/// What every answer and every error answer owes, whoever gave it.
enum ErrorChecks {
    /// The headers that nginx adds to each answer, once.
    static let securityHeaders = [
        "strict-transport-security", "x-content-type-options", "x-frame-options", "content-security-policy",
        "referrer-policy", "cache-control",
    ]

    /// An error of ours: its status, its code, a sentence, JSON, the security headers.
    static func expect(
        _ answer: Answer, _ status: Int, _ code: String, _ comment: String = "",
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(answer.status == status, "\(comment)", sourceLocation: sourceLocation)
        #expect(
            (try? answer.errorCode) == code, "\(comment): \(answer.text.prefix(200))", sourceLocation: sourceLocation)
        let message = (try? answer.json["error"]["message"].text) ?? ""
        #expect(message.hasSuffix(".") || message.contains(" "), "\(comment)", sourceLocation: sourceLocation)
        #expect((try? answer.json)?.members.count == 1, "\(comment)", sourceLocation: sourceLocation)
        expectHeaders(answer, comment, sourceLocation: sourceLocation)
    }

    /// JSON, and the security headers.
    static func expectHeaders(
        _ answer: Answer, _ comment: String = "", sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(answer.headers["content-type"] == "application/json", "\(comment)", sourceLocation: sourceLocation)
        for name in securityHeaders {
            #expect(answer.headerCounts[name] == 1, "\(comment): \(name)", sourceLocation: sourceLocation)
        }
        #expect(answer.headers["server"] == "nginx", "\(comment)", sourceLocation: sourceLocation)
    }
}
