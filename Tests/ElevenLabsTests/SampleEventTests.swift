import ElevenLabs
import Foundation
import Testing

/// The events of `payloads/examples`, which the demo plays.
struct SampleEventTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "payloads/examples")

    private static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: name + ".json")))
    }

    static let files: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()

    @Test func thereAreSevenOfThem() {
        #expect(Self.files.count == 7)
    }

    @Test(arguments: files)
    func parse(_ name: String) throws {
        let body = try Self.bytes(name)
        let envelope = try PostCallEnvelope(json: body)
        #expect(envelope.eventTimestamp != nil)
        #expect(envelope.conversationID.hasPrefix("conv_"))
        #expect(envelope.agentID.hasPrefix("agent_"))
        switch envelope.kind {
        case .transcription:
            let event = try TranscriptionEvent(json: body)
            #expect(event.turns.count >= 8)
            #expect(event.turns.allSatisfy { $0 != nil })
            #expect(event.startSeconds != nil)
            #expect(event.summary?.isEmpty == false)
        case .audio:
            let audio = try AudioEvent(json: body).audio
            #expect(audio.count > 1000)
            // An ID3 tag or a frame of MPEG audio.
            #expect(audio.starts(with: Array("ID3".utf8)) || (audio[0] == 0xFF && audio[1] >= 0xE0))
        case .failure: #expect(envelope.caller.isOutbound)
        case .unknown: Issue.record("an unknown type")
        }
    }

    @Test(
        arguments: [
            ("01_first_call_transcription", "+12025550143", "+12025550100"), ("02_first_call_audio", "", nil),
            ("03_initiation_failure", "+12025550178", "+12025550100"),
            ("04_second_call_transcription", "+12025550143", "+12025550100"),
            ("05_other_caller_transcription", "+447700900123", "+441632960012"),
            ("06_outbound_transcription", "+12025550178", "+12025550100"),
            ("07_withheld_transcription", "anonymous", "+12025550100"),
        ] as [(String, String, String?)])
    func nameTheirCaller(_ name: String, _ caller: String, _ own: String?) throws {
        let evidence = try PostCallEnvelope(json: Self.bytes(name)).caller
        #expect((evidence.line(isPlacedByUs: evidence.isOutbound) ?? "") == caller)
        #expect(evidence.agentNumber == own)
    }
}
