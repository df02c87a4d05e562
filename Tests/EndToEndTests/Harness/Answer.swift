import Foundation

/// An answer, from nginx or straight from a worker.
struct Answer: Sendable {
    var status: Int
    /// By lower-case name; of repeated ones the last.
    var headers: [String: String] = [:]
    /// How often each name came.
    var headerCounts: [String: Int] = [:]
    var body: [UInt8] = []

    /// A text that is no answer.
    struct Malformed: Error, CustomStringConvertible {
        var description: String
    }

    /// The body as JSON; what it is instead when it is none.
    var json: JSON {
        get throws {
            do {
                return try JSON(body)
            } catch {
                throw Malformed(
                    description: "status \(status), no JSON: \(String(decoding: body.prefix(300), as: UTF8.self))")
            }
        }
    }

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The code of an error answer.
    var errorCode: String { get throws { try json["error"]["code"].text } }

    /// The variables of a call-start answer.
    var variables: JSON { get throws { try json["dynamic_variables"] } }

    /// Reads a head of HTTP/1.1, without the empty line at its end.
    init(head: [UInt8]) throws {
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        let words = (lines.first ?? "").split(separator: " ", maxSplits: 2)
        guard words.count >= 2, words[0].hasPrefix("HTTP/1."), let status = Int(words[1]) else {
            throw Malformed(description: "no HTTP answer: \(lines.first ?? "")")
        }
        self.status = status
        readHeaders(lines.dropFirst())
    }

    /// Reads an answer in CGI form: header lines with a `Status`, an empty line, the body.
    init(cgi bytes: [UInt8]) throws {
        guard let end = Self.headEnd(bytes) else {
            throw Malformed(description: "no CGI answer: \(String(decoding: bytes.prefix(300), as: UTF8.self))")
        }
        status = 200
        readHeaders(String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")[...])
        if let word = headers["status"]?.split(separator: " ").first { status = Int(word) ?? 0 }
        body = Array(bytes[(end + 4)...])
    }

    /// Where the empty line begins.
    static func headEnd(_ bytes: [UInt8]) -> Int? {
        bytes.indices.dropLast(3).first {
            bytes[$0] == 13 && bytes[$0 + 1] == 10 && bytes[$0 + 2] == 13 && bytes[$0 + 3] == 10
        }
    }

    private mutating func readHeaders(_ lines: ArraySlice<Substring>) {
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let name = line[..<colon].lowercased()
            headers[name] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            headerCounts[name, default: 0] += 1
        }
    }
}
