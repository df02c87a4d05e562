import Callers
import Domain
import ElevenLabs
import Foundation
import HTTP
import Persistence
import Telemetry
import Time

/// The call is over: verify the event, make it durable, acknowledge.
///
/// Learning comes later. An authentic body is always kept and answered 200, whatever it holds: the platform never sends it again after a
/// 4xx, and switches the webhook off after repeated failures.
public struct CallEnd: Sendable {
    /// Who may send events.
    public struct Configuration: Sendable {
        /// The signing secrets, several during a rotation.
        public var secrets: [String]
        /// How old or early a signature may be, inclusive.
        public var toleranceSeconds: Int64 = 1800

        /// Makes a configuration with the defaults.
        public init(secrets: [String]) { self.secrets = secrets }
    }

    private let configuration: Configuration
    private let store: any EventStore
    private let who: WhoCalls
    private let context: Context

    /// Makes the route.
    public init(_ configuration: Configuration, store: any EventStore, who: WhoCalls, context: Context) {
        self.configuration = configuration
        self.store = store
        self.who = who
        self.context = context
    }

    func answer(_ request: Request) throws -> Response {
        let now = context.now
        do {
            try WebhookSignature.verify(
                header: request.headers["elevenlabs-signature"], body: request.body, secrets: configuration.secrets,
                now: now.milliseconds / 1000, toleranceSeconds: configuration.toleranceSeconds)
        } catch .unavailable {
            return .unavailable
        } catch {
            return .error(401, "invalid_signature", "The signature is missing, too old, or does not fit the body.")
        }
        let event = IncomingEvent(
            postCall: request.body, receivedAt: now, caller: who.queued)
        let acceptance: Acceptance
        do {
            acceptance = try store.accept(event)
        } catch {
            context.counters.add(.eventsRefused, error)
            context.log.error("an event could not be saved", ["error": .error(error)])
            return .unavailable
        }
        if let reason = acceptance.spooledBecause {
            let count = context.counters.add(.eventsSpooled, reason)
            context.log.warning(
                "an event went to the spool",
                ["event_id": .text(acceptance.eventID), "error": .error(reason), "count": .integer(count)])
        }
        if !ConversationID.isPlain(event.conversationID) {
            context.log.warning(
                "a conversation id is not plain; the event is kept under a derived name",
                ["event_id": .text(acceptance.eventID)])
        }
        return Response(body: try Self.receipt(acceptance, ignoredReason: event.ignoredReason))
    }

    private struct Receipt: Encodable {
        var status: String
        var eventID: String
        var duplicate: Bool
        var reason: String?

        enum CodingKeys: String, CodingKey {
            case status, duplicate, reason
            case eventID = "event_id"
        }
    }

    private static func receipt(_ acceptance: Acceptance, ignoredReason: String?) throws -> [UInt8] {
        Array(
            try JSONEncoder().encode(
                Receipt(
                    status: ignoredReason == nil ? "received" : "ignored", eventID: acceptance.eventID,
                    duplicate: acceptance.isDuplicate, reason: ignoredReason)))
    }
}
