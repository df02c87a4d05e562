import Domain
import Time

extension IncomingEvent {
    /// Reads what the queue needs to know of an authentic body; what cannot be read is an event all the same.
    ///
    /// - Parameters:
    ///   - body: The exact bytes.
    ///   - receivedAt: When they came.
    ///   - caller: Who is meant by what the event says of the caller.
    public init(postCall body: [UInt8], receivedAt: UnixTime, caller: (CallerEvidence) -> CallerIdentifier) {
        guard let envelope = try? PostCallEnvelope(json: body) else {
            self.init(
                type: "unreadable", conversationID: "", eventTimestamp: nil, caller: .withheld, body: body,
                receivedAt: receivedAt, ignoredReason: "unreadable")
            return
        }
        self.init(
            type: envelope.type, conversationID: envelope.conversationID, eventTimestamp: envelope.eventTimestamp,
            caller: caller(envelope.caller), body: body,
            receivedAt: receivedAt, ignoredReason: envelope.kind == .unknown ? "unknown_type" : nil)
    }
}
