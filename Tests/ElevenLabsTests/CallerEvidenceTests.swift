import ElevenLabs
import Testing

struct CallerEvidenceTests {
    private static let all = CallerEvidence(
        externalNumber: "external", agentNumber: "agent", systemCallerID: "caller", systemCalledNumber: "called",
        userID: "user", ownUserID: "own")

    @Test func anInboundCallIsTheCallersInThisOrder() {
        var evidence = Self.all
        #expect(evidence.identifier == "external")
        evidence.externalNumber = nil
        #expect(evidence.identifier == "caller")
        evidence.systemCallerID = nil
        // The called number is our own: it is skipped.
        #expect(evidence.identifier == "user")
        evidence.userID = nil
        #expect(evidence.identifier == "own")
        evidence.ownUserID = nil
        #expect(evidence.identifier.isEmpty)
    }

    @Test func anOutboundCallIsTheCalledPersonsInThisOrder() {
        var evidence = Self.all
        evidence.isOutbound = true
        #expect(evidence.identifier == "external")
        evidence.externalNumber = nil
        #expect(evidence.identifier == "called")
        evidence.systemCalledNumber = nil
        #expect(evidence.identifier == "user")
        evidence.userID = nil
        #expect(evidence.identifier == "own")
    }

    @Test func emptyFieldsSayNothing() {
        var evidence = Self.all
        evidence.externalNumber = ""
        evidence.systemCallerID = ""
        evidence.userID = ""
        #expect(evidence.identifier == "own")
    }

    /// Else the caller would be taken for whoever the next best field names.
    @Test func aWithheldNumberDecides() {
        var evidence = Self.all
        evidence.externalNumber = "anonymous"
        #expect(evidence.identifier == "anonymous")
    }

    /// Older senders say no direction: our own number as the caller means that we called.
    @Test func ourOwnNumberAsTheCallerMeansThatWeCalled() {
        var evidence = Self.all
        evidence.externalNumber = nil
        evidence.isOutbound = false
        #expect(evidence.identifier { $0 == "caller" } == "called")
        #expect(evidence.identifier { $0 == "called" } == "caller")
        evidence.externalNumber = "external"
        #expect(evidence.identifier { $0 == "caller" } == "external")
    }

    @Test func neverNamesOurOwnNumberAsThePerson() {
        for isOutbound in [false, true] {
            var evidence = CallerEvidence(isOutbound: isOutbound, agentNumber: "ours")
            if isOutbound { evidence.systemCallerID = "ours" } else { evidence.systemCalledNumber = "ours" }
            #expect(evidence.identifier.isEmpty)
            #expect(evidence.agentNumber == "ours")
        }
    }
}
