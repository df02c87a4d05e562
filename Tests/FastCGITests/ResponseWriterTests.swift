import Testing

@testable import FastCGI
@testable import HTTP

struct ResponseWriterTests {
    private struct Broken: Error {}

    /// A peer that takes so many pieces and then hangs up.
    private final class Peer {
        var pieces: [String] = []
        var urgent: [Bool] = []
        private let patience: Int

        init(patience: Int = .max) { self.patience = patience }

        func receive(_ response: Response, omitsBody: Bool = false) -> ResponseWriter.Ending {
            ResponseWriter(omitsBody: omitsBody) { bytes, isUrgent in
                guard self.pieces.count < self.patience else { return false }
                self.pieces.append(String(decoding: bytes, as: UTF8.self))
                self.urgent.append(isUrgent)
                return true
            }.write(response)
        }

        var text: String { pieces.joined() }
    }

    private static func stream(
        _ pieces: [String], byteCount: Int? = nil, fails: Bool = false
    ) -> Response {
        Response(
            contentType: "application/x-ndjson",
            stream: BodyStream(byteCount: byteCount) { write in
                for piece in pieces { try write(Array(piece.utf8)) }
                if fails { throw Broken() }
            })
    }

    private static let head = "Status: 200 OK\r\nContent-Type: application/x-ndjson\r\n"
    private static let failed =
        "Status: 500 Internal Server Error\r\nContent-Type: application/json\r\nContent-Length: 73\r\n\r\n"
        + #"{"error":{"code":"internal","message":"The server's log has the error."}}"#

    // MARK: - Streams

    @Test func sendsAStreamPieceByPieceAndAtOnce() {
        let peer = Peer()
        let ending = peer.receive(Self.stream(["1\n", "", "22\n", "3\n"]))
        #expect(ending.isComplete && ending.failure == nil)
        #expect(peer.pieces == [Self.head + "\r\n", "1\n", "22\n", "3\n"])
        #expect(peer.urgent == [false, true, true, true])
    }

    @Test func declaresALengthThatIsKnown() {
        let peer = Peer()
        #expect(peer.receive(Self.stream(["1\n", "22\n"], byteCount: 5)).isComplete)
        #expect(peer.text == Self.head + "Content-Length: 5\r\n\r\n1\n22\n")
    }

    @Test func anEmptyStreamHasAHead() {
        let peer = Peer()
        #expect(peer.receive(Self.stream([])).isComplete)
        #expect(peer.text == Self.head + "\r\n")
    }

    @Test func aStreamThatFailsInTheMiddleIsCutShortAndReported() {
        let peer = Peer()
        let ending = peer.receive(Self.stream(["1\n"], fails: true))
        #expect(!ending.isComplete)
        #expect(ending.failure is Broken)
        #expect(peer.text == Self.head + "\r\n1\n")
    }

    @Test func aStreamThatFailsBeforeItsFirstPieceIsAnsweredAsAnError() {
        let peer = Peer()
        let ending = peer.receive(Self.stream([], fails: true))
        #expect(ending.isComplete)
        #expect(ending.failure is Broken)
        #expect(peer.text == Self.failed)
    }

    @Test(arguments: [
        (["12"], 3, "12"), (["12", "34"], 3, "12"), (["1", "2", "3", "4"], 3, "123"), (["12", "345"], 4, "12"),
    ]) func holdsAStreamToItsLength(_ pieces: [String], _ length: Int, _ sent: String) {
        let peer = Peer()
        let ending = peer.receive(Self.stream(pieces, byteCount: length))
        #expect(!ending.isComplete)
        #expect(ending.failure is ResponseWriter.LengthBroken)
        #expect(peer.text == Self.head + "Content-Length: \(length)\r\n\r\n" + sent)
    }

    @Test func stopsTheStreamWhenNobodyListens() {
        for patience in 0..<3 {
            let peer = Peer(patience: patience)
            nonisolated(unsafe) var madeCount = 0
            let ending = peer.receive(
                Response(
                    stream: BodyStream { write in
                        while true {
                            madeCount += 1
                            try write([65])
                        }
                    }))
            // The head is a piece, too; hanging up is no error.
            #expect(madeCount == max(1, patience))
            #expect(!ending.isComplete && ending.failure == nil)
        }
    }

    @Test func aStreamThatHidesThatNobodyListensIsNotComplete() {
        let ending = Peer(patience: 1).receive(
            Response(stream: BodyStream { write in for _ in 0..<3 { do { try write([65]) } catch { continue } } }))
        #expect(!ending.isComplete && ending.failure == nil)
    }

    // MARK: - Heads

    @Test func aHeadRequestGetsTheHeadAlone() {
        let bytes = Peer()
        #expect(bytes.receive(Response(body: Array("{}".utf8)), omitsBody: true).isComplete)
        #expect(bytes.text == "Status: 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n")
        let stream = Peer()
        #expect(stream.receive(Self.stream(["1"], fails: true), omitsBody: true).isComplete)
        #expect(stream.text == Self.head + "\r\n")
    }

    @Test(arguments: [(204, "No Content"), (304, "Not Modified")])
    func aStatusWithoutABodyHasNone(_ status: Int, _ reason: String) {
        for response in [
            Response(status: status, contentType: nil, body: [], headers: ["ETag": "\"a\""]),
            Response(status: status, body: [65], headers: ["ETag": "\"a\""]),
        ] {
            let peer = Peer()
            #expect(peer.receive(response).isComplete)
            #expect(peer.text == "Status: \(status) \(reason)\r\nETag: \"a\"\r\n\r\n")
        }
    }

    @Test func anyContentTypeIsSent() {
        let peer = Peer()
        _ = peer.receive(Response(contentType: "text/plain; version=0.0.4", body: Array("a 1\n".utf8)))
        #expect(
            peer.text == "Status: 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\nContent-Length: 4\r\n\r\na 1\n")
    }

    @Test func namesTheRouteForTheWebServersLog() {
        var response = Response(body: [])
        response.route = "/users/{user}"
        let peer = Peer()
        _ = peer.receive(response)
        #expect(peer.text.hasSuffix("Content-Length: 0\r\nX-Elaoms-Route: /users/{user}\r\n\r\n"))
    }

    @Test func aHeaderThatWouldBeTwoIsAnsweredAsAnError() {
        for omitsBody in [false, true] {
            let peer = Peer()
            let ending = peer.receive(
                Response(body: [65], headers: ["X-Name": "Ana\r\nStatus: 200"]), omitsBody: omitsBody)
            #expect(ending.failure as? InvalidHeader == InvalidHeader(name: "X-Name"))
            #expect(ending.isComplete)
            #expect(peer.text == (omitsBody ? String(Self.failed.prefix { $0 != "{" }) : Self.failed))
        }
    }

    @Test func aPeerThatHangsUpDuringABodyIsNoError() {
        for patience in 0..<2 {
            let ending = Peer(patience: patience).receive(Response(body: [65]))
            #expect(!ending.isComplete && ending.failure == nil)
        }
    }
}
