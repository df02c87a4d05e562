import Domain
import Time

extension IncomingEvent {
    /// Reads what the queue needs to know of an authentic body; what cannot be read is an event all the same.
    ///
    /// - Parameters:
    ///   - body: The exact bytes.
    ///   - receivedAt: When they came.
    ///   - defaultCountry: The calling code of numbers without one.
    public init(postCall body: [UInt8], receivedAt: UnixTime, defaultCountry: String?) {
        guard let envelope = try? PostCallEnvelope(json: body) else {
            self.init(
                type: "unreadable", conversationID: "", eventTimestamp: nil, caller: .withheld, body: body,
                receivedAt: receivedAt, ignoredReason: "unreadable")
            return
        }
        self.init(
            type: envelope.type, conversationID: envelope.conversationID, eventTimestamp: envelope.eventTimestamp,
            caller: CallerIdentifier(envelope.caller.identifier, defaultCountry: defaultCountry), body: body,
            receivedAt: receivedAt, ignoredReason: envelope.kind == .unknown ? "unknown_type" : nil)
    }
}
