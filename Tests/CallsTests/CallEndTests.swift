import ElevenLabs
import Foundation
import HTTP
import Store
import Testing

@Suite struct CallEndTests {
    private let service: Service

    init() throws { service = try Service() }

    private func deliver(_ body: [UInt8], header: String?) -> Response {
        service.routes.answer(
            Request(
                method: "POST", path: "/webhook/post-call", contentType: "application/json",
                headers: header.map { ["elevenlabs-signature": $0] } ?? [:], body: body))
    }

    private func header(_ body: [UInt8], secret: String = Service.secret, offset: Int64 = 0) throws -> String {
        try WebhookSignature.header(body: body, secret: secret, at: service.clock.seconds + offset)
    }

    private func eventCount() throws -> Int { try service.store.eventCounts().values.reduce(0, +) }

    // MARK: - Acknowledging

    @Test func acknowledgesAnEventWithAReceipt() throws {
        let receipt = try service.callEnd(PhoneCall())
        #expect(receipt.keys == ["status", "event_id", "duplicate"])
        #expect(receipt["status"].text == "received")
        #expect(receipt["event_id"].text?.hasPrefix("evt_") == true)
        #expect(receipt["duplicate"].flag == false)
        #expect(try service.store.eventCounts() == ["pending": 1])
    }

    @Test func acknowledgesARedeliveryAsADuplicate() throws {
        let first = try service.callEnd(PhoneCall())
        service.clock.advance(seconds: 30)
        let again = try service.callEnd(PhoneCall())
        #expect(again["duplicate"].flag == true)
        #expect(again["event_id"] == first["event_id"])
        _ = try service.drain()
        #expect(try service.callEnd(PhoneCall())["duplicate"].flag == true)
        #expect(try service.drain() == 0)
        #expect(try service.variables("+12025550143")["call_count"].number == 1)
        #expect(try service.memories("+12025550143").map(\.salience).allSatisfy { $0 < 0.901 })
    }

    @Test func asksForNoContentType() throws {
        var request = try Request.signed(PhoneCall().json.bytes, at: service.clock.seconds)
        request.contentType = "text/plain"
        #expect(service.routes.answer(request).status == 200)
    }

    // MARK: - Whatever it holds

    private static let deepObject =
        String(repeating: "{\"data\":", count: 1000) + "1" + String(repeating: "}", count: 1000)
    private static let deepTranscript =
        "{\"type\":\"post_call_transcription\",\"data\":{\"conversation_id\":\"conv_1\",\"transcript\":"
        + String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000) + "}}"

    @Test(arguments: [
        "", " ", "not json", "[]", "null", "\"x\"", "17", "{}", "{\"data\":null}", "{\"type\":null,\"data\":{}}",
        "{\"type\":\"post_call_transcription\"}", "{\"type\":\"post_call_transcription\",\"data\":null}",
        "{\"type\":\"post_call_transcription\",\"data\":[]}", "{\"type\":17,\"data\":{}}", deepObject, deepTranscript,
        "{\"type\":\"x\",\"data\":{}", "\u{0}",
    ]) func keepsASignedBodyThatItCannotRead(text: String) throws {
        let body = Array(text.utf8)
        let receipt = try service.callEnd(body)
        #expect(receipt["status"].text == "ignored")
        #expect(receipt["reason"].text == "unreadable")
        #expect(receipt["event_id"].text?.hasPrefix("evt_") == true)
        #expect(try service.drain() == 0)
        #expect(try service.store.eventCounts() == ["ignored": 1])
        // The same again is the same event.
        #expect(try service.callEnd(body)["duplicate"].flag == true)
        #expect(try eventCount() == 1)
    }

    @Test func keepsASignedBodyThatIsNoText() throws {
        for body in [[0xFF, 0xFE, 0xFD], [0xC3, 0x28], [UInt8](repeating: 0, count: 3)] {
            #expect(try service.callEnd(body)["reason"].text == "unreadable")
        }
        #expect(try service.store.eventCounts() == ["ignored": 3])
    }

    @Test(arguments: ["post_call_video", "an event of the future", "", "🙂"])
    func keepsATypeThatItDoesNotKnow(type: String) throws {
        let event: JSON = ["type": .string(type), "event_timestamp": 5, "data": ["conversation_id": "conv_1"]]
        let receipt = try service.callEnd(event.bytes)
        #expect(receipt["status"].text == "ignored")
        #expect(receipt["reason"].text == "unknown_type")
        #expect(try service.drain() == 0)
        #expect(try service.store.events().first?.reason == "unknown_type")
    }

    @Test(arguments: [
        "../../x", "/etc/passwd", "", ".", "conv 1", String(repeating: "x", count: 129), "会話",
    ]) func neverUsesAStrangeConversationIDAsAPath(id: String) throws {
        var call = PhoneCall()
        call.conversation = id
        try service.learn(call)
        let folders = service.folder.names(in: "payloads")
        #expect(folders.count == 1)
        #expect(folders.first?.hasPrefix("unnamed-") == true)
        #expect(service.folder.names(in: "").sorted() == ["data", "payloads"])
        #expect(service.log.count("a conversation id is not plain; the event is kept under a derived name") == 1)
        #expect(try service.variables("+12025550143")["user_name"].text == "Ana Duarte")
        // It is learned, and learned once.
        try service.learn(call)
        #expect(try service.variables("+12025550143")["call_count"].number == 1)
        let userID = try #require(try service.userID("+12025550143"))
        #expect(try service.store.snapshot(of: userID)?.calls.map(\.conversationID) == folders)
    }

    @Test func readsAConversationIDThatIsANumber() throws {
        var event = PhoneCall().json
        event["data"]["conversation_id"] = 12345
        try service.callEnd(event.bytes)
        #expect(try service.store.events().map(\.conversationID) == ["12345"])
    }

    // MARK: - Signatures

    @Test func refusesWhatIsNotSigned() throws {
        let body = try PhoneCall().json.bytes
        let now = service.clock.seconds
        let good = try header(body)
        let code = String(good.split(separator: "=")[2])
        for header in [
            nil, "", "v0=\(code)", "t=\(now)", "t=\(now),v0=", "t=\(now),v0=\(code.dropLast())", "t=\(now),v1=\(code)",
            "t=\(now + 1),v0=\(code)", "t=,v0=\(code)", "t=now,v0=\(code)", "t=-\(now),v0=\(code)", code, "{}", ",,,=",
            "t=99999999999999999999,v0=\(code)", "t=\(now),v0=" + String(repeating: "0", count: 64),
            "\u{FFFD}=\(now),v0=\(code)", try self.header(body + [32]), try self.header(body, secret: "other"),
            try self.header([], secret: Service.secret),
        ] {
            let response = deliver(body, header: header)
            #expect(response.status == 401, "\(header ?? "none")")
            #expect(try JSON(response.body)["error"]["code"].text == "invalid_signature")
        }
        #expect(try eventCount() == 0)
        #expect(service.folder.names(in: "data/spool").isEmpty)
        #expect(service.folder.names(in: "data/intake").isEmpty)
    }

    @Test(
        arguments: [
            (-1800, 200), (1800, 200), (0, 200), (-1801, 401), (1801, 401), (-86_400, 401), (86_400, 401),
            (315_360_000, 401), (-315_360_000, 401),
        ] as [(Int64, Int)]) func toleratesThirtyMinutesInBothDirections(offset: Int64, status: Int) throws
    {
        let body = try PhoneCall().json.bytes
        #expect(deliver(body, header: try header(body, offset: offset)).status == status)
        #expect(try eventCount() == (status == 200 ? 1 : 0))
    }

    @Test func readsTheHeaderAsItMayBeWritten() throws {
        let now = service.clock.seconds
        for (index, form) in [
            "t=T,v0=C", "t=T, v0=C", "v0=C,t=T", " t=T , v0=C ", "v1=x,t=T,v0=C,v2=y", "t=T,v0=0,v0=C",
        ]
        .enumerated() {
            let body = Array("{\"type\":\"x\",\"data\":{\"n\":\(index)}}".utf8)
            let code = String(try header(body).split(separator: "=")[2])
            let header = form.replacing("T", with: "\(now)").replacing("C", with: code)
            #expect(deliver(body, header: header).status == 200, "\(form)")
        }
        #expect(try eventCount() == 6)
    }

    @Test func takesEverySecretOfARotationAndNoEmptyOne() throws {
        let service = try Service(["ELEVENLABS_POST_CALL_KEY": "new-secret,old-secret"])
        for (secret, status) in [("new-secret", 200), ("old-secret", 200), (Service.secret, 401)] {
            let request = try Request.signed(PhoneCall().json.bytes, at: service.clock.seconds, secret: secret)
            #expect(service.routes.answer(request).status == status)
        }
        let open = try Service { $0.callEnd.secrets = ["", ""] }
        #expect(open.routes.answer(try .signed([], at: open.clock.seconds, secret: "x")).status == 401)
    }

    @Test func doesNotTakeAKeyOfAnotherRouteForASignature() throws {
        let body = try PhoneCall().json.bytes
        let request = Request.post("/webhook/post-call", body, key: Service.clientDataKey)
        #expect(service.routes.answer(request).status == 401)
    }

    // MARK: - When the database cannot take it

    @Test func acknowledgesFromTheSpoolAndFromNowhere() throws {
        let locked = try Service(sharing: service) { $0.store.writeTimeoutMilliseconds = 20 }
        let blocker = try Blocker(service.configuration.store.dataPath)
        let receipt = try locked.callEnd(PhoneCall())
        #expect(receipt["status"].text == "received")
        #expect(locked.log.count("an event went to the spool") == 1)
        // Which error it was is said and counted.
        #expect(locked.log.lines.contains { $0.contains("went to the spool") && $0.contains("stayed locked") })
        #expect(locked.context.counters.fields.keys.contains("events_spooled.busy"))
        #expect(locked.context.counters.total(.eventsSpooled) == 1)
        #expect(service.folder.names(in: "data/spool").count == 1)
        // And when the spool cannot either, the platform is asked to come again.
        let spool = service.configuration.store.spoolPath
        try FileManager.default.moveItem(atPath: spool, toPath: spool + "-away")
        let response = locked.routes.answer(
            try .signed(PhoneCall(conversation: "conv_2").json.bytes, at: service.clock.seconds))
        #expect(response.status == 503)
        #expect(response.headers["Retry-After"] != nil)
        #expect(locked.context.counters.total(.eventsRefused) == 1)
        try FileManager.default.moveItem(atPath: spool + "-away", toPath: spool)
        try blocker.release()

        #expect(try service.drain() == 1)
        #expect(service.folder.names(in: "data/spool").isEmpty)
        let variables = try service.variables("+12025550143")
        #expect(variables["call_count"].number == 1)
    }

    @Test func reportsASpoolFileThatDoesNotOpenOnce() throws {
        try Data([1, 2, 3]).write(
            to: URL(fileURLWithPath: service.configuration.store.spoolPath + "/evt_broken.spooled"))
        try service.callEnd(PhoneCall())
        for _ in 0..<3 { _ = try service.drain() }
        #expect(service.log.count("a spool file cannot be taken in") == 1)
        #expect(service.folder.names(in: "data/spool") == ["evt_broken.spooled"])
        #expect(try service.variables("+12025550143")["call_count"].number == 1)
    }
}
