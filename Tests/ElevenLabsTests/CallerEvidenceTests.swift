import ElevenLabs
import Testing

struct CallerEvidenceTests {
    private static let all = CallerEvidence(
        externalNumber: "external", agentNumber: "agent", systemCallerID: "caller", systemCalledNumber: "called",
        userID: "user", ownUserID: "own")

    /// What was there when the phone rang: the external number may be a trunk's.
    @Test func anInboundCallIsTheCallersNumber() {
        var evidence = Self.all
        #expect(evidence.line(isPlacedByUs: false) == "caller")
        evidence.systemCallerID = nil
        #expect(evidence.line(isPlacedByUs: false) == "external")
        evidence.externalNumber = nil
        // The called number is our own: it is skipped.
        #expect(evidence.line(isPlacedByUs: false) == nil)
    }

    @Test func anOutboundCallIsTheCalledNumber() {
        var evidence = Self.all
        #expect(evidence.line(isPlacedByUs: true) == "external")
        evidence.externalNumber = nil
        #expect(evidence.line(isPlacedByUs: true) == "called")
        evidence.systemCalledNumber = nil
        #expect(evidence.line(isPlacedByUs: true) == nil)
    }

    @Test(arguments: ["", "None", "null", "undefined"]) func whatWasNeverSetSaysNothing(value: String) {
        var evidence = Self.all
        evidence.systemCallerID = value
        #expect(evidence.line(isPlacedByUs: false) == "external")
        evidence.externalNumber = value
        #expect(evidence.line(isPlacedByUs: false) == nil)
    }

    /// Else the caller would be taken for whoever the next best field names.
    @Test func aWithheldNumberDecides() {
        var evidence = Self.all
        evidence.externalNumber = "anonymous"
        #expect(evidence.line(isPlacedByUs: false) == "anonymous")
        evidence.externalNumber = "external"
        evidence.systemCallerID = "anonymous"
        #expect(evidence.line(isPlacedByUs: false) == "anonymous")
    }
}
