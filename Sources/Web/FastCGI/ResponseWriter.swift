import HTTP

/// Writes an answer in CGI form, which FastCGI uses too: header lines, an empty line, the body.
struct ResponseWriter {
    /// How an answer ended.
    enum Ending {
        case complete
        /// The peer hung up. That is its right, and no error.
        case peerGone
        /// Part of the answer is missing.
        case cutShort(any Error)
        /// Another answer went out in place of this one.
        case replaced(any Error)

        /// What is to be reported.
        var failure: (any Error)? {
            switch self {
            case .complete, .peerGone: nil
            case .cutShort(let error), .replaced(let error): error
            }
        }

        /// Whether an answer went out to its end.
        var isComplete: Bool {
            switch self {
            case .complete, .replaced: true
            case .peerGone, .cutShort: false
            }
        }
    }

    /// A stream that does not keep to the length it declared.
    struct LengthBroken: Error {}

    /// Whether to send the head alone: the request was a HEAD.
    var omitsBody: Bool
    /// Sends bytes, urgent ones without waiting for others, and returns whether the peer takes them.
    var send: (_ bytes: UnsafeRawBufferPointer, _ isUrgent: Bool) -> Bool

    /// Writes an answer to its end, or as far as it goes.
    func write(_ response: Response) -> Ending {
        do {
            try response.checkHeaders()
        } catch {
            return replace(because: error)
        }
        switch response.content {
        case .bytes(let bytes):
            let body = hasBody(response) ? bytes : []
            guard send(head(of: response)), body.isEmpty || send(body) else { return .peerGone }
            return .complete
        case .stream(let stream):
            guard hasBody(response) else { return send(head(of: response)) ? .complete : .peerGone }
            return write(stream, of: response)
        }
    }

    private func write(_ stream: BodyStream, of response: Response) -> Ending {
        var (sentCount, isHeadSent, isGone) = (0, false, false)
        let declared = stream.byteCount ?? Int.max
        // The head waits for the first piece: a stream that fails before it can still be answered properly.
        func sendHead() -> Bool {
            guard !isHeadSent else { return true }
            isHeadSent = true
            return send(head(of: response))
        }
        do {
            try stream.produce { (piece: [UInt8]) throws(PeerGone) in
                if piece.isEmpty { return }
                sentCount += piece.count
                // What goes beyond the length is not sent, and its maker is stopped.
                guard sentCount <= declared else { throw PeerGone() }
                guard !isGone, sendHead(), send(piece, isUrgent: true) else {
                    isGone = true
                    throw PeerGone()
                }
            }
            if !isGone, sentCount != stream.byteCount ?? sentCount { throw LengthBroken() }
        } catch {
            if !isGone {
                let error: any Error = sentCount > declared ? LengthBroken() : error
                return isHeadSent ? .cutShort(error) : replace(because: error)
            }
        }
        if isGone { return .peerGone }
        return sendHead() ? .complete : .peerGone
    }

    private func replace(because error: any Error) -> Ending {
        let response = Response.internalError
        let isSent = send(head(of: response)) && (omitsBody || send(response.body))
        return isSent ? .replaced(error) : .cutShort(error)
    }

    private func send(_ bytes: [UInt8], isUrgent: Bool = false) -> Bool {
        bytes.withUnsafeBytes { send($0, isUrgent) }
    }

    private func hasBody(_ response: Response) -> Bool { !omitsBody && !response.isWithoutBody }

    // MARK: - The head

    /// The header lines and the empty one.
    private func head(of response: Response) -> [UInt8] {
        var head = "Status: \(response.status) \(Self.reason(response.status))\r\n"
        if !response.isWithoutBody {
            if let contentType = response.contentType { head += "Content-Type: \(contentType)\r\n" }
            if let count = response.byteCount { head += "Content-Length: \(count)\r\n" }
        }
        for (name, value) in response.headers.sorted(by: { $0.key < $1.key }) { head += "\(name): \(value)\r\n" }
        // For the web server's log, which must name no path; nginx keeps it to itself.
        if let route = response.route { head += "X-Elaoms-Route: \(route)\r\n" }
        return Array((head + "\r\n").utf8)
    }

    private static func reason(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 201: "Created"
        case 202: "Accepted"
        case 204: "No Content"
        case 303: "See Other"
        case 304: "Not Modified"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 406: "Not Acceptable"
        case 409: "Conflict"
        case 410: "Gone"
        case 412: "Precondition Failed"
        case 413: "Content Too Large"
        case 415: "Unsupported Media Type"
        case 422: "Unprocessable Content"
        case 428: "Precondition Required"
        case 429: "Too Many Requests"
        case 500: "Internal Server Error"
        case 503: "Service Unavailable"
        default: "Status \(status)"
        }
    }
}
