import Callers
import Domain
import ElevenLabs
import HTTPClient
import JSON
import Persistence
import Telemetry
import Time

/// Takes in calls of the past from the platform, and those whose webhook was lost.
///
/// What is known already is left alone, so it can be broken off and run again at any time. Each call goes into the queue
/// as the event that the platform would have sent.
public struct Backfill: Sendable {
    /// How far it is.
    public struct Progress: Sendable, Equatable {
        /// The calls that the platform has named.
        public var seen = 0
        /// Those that are in the queue now.
        public var taken = 0
        /// Those that were known.
        public var known = 0
        /// Those that have not ended, or that the platform does not hand out.
        public var skipped = 0
        /// How much of the time that is asked for has been looked through, 0…1: the newest calls come first.
        public var share = 0.0
    }

    /// Unix seconds that are no mistake.
    private static let calendar: ClosedRange<Int64> = 0...100_000_000_000

    private let platform: PlatformClient
    private let store: any EventStore & CallStore
    private let who: WhoCalls
    private let context: Context

    /// Makes the work.
    ///
    /// - Parameters:
    ///   - platform: Where the calls are.
    ///   - store: Whose queue takes them.
    ///   - who: The rule of who is calling.
    ///   - context: Clock, log and counters.
    public init(platform: PlatformClient, store: any EventStore & CallStore, who: WhoCalls, context: Context) {
        self.platform = platform
        self.store = store
        self.who = who
        self.context = context
    }

    /// Looks through an agent's calls.
    ///
    /// - Parameters:
    ///   - agentID: The agent.
    ///   - since: The oldest start of a call.
    ///   - isDry: Whether nothing is taken in.
    ///   - isStopping: Asked between calls whether to break off.
    ///   - report: Told after each page of calls.
    /// - Returns: What was done.
    /// - Throws: ``HTTPClientError`` or ``StoreError``.
    public func run(
        agentID: String, since: UnixTime, isDry: Bool = false, isStopping: () -> Bool = { false },
        report: (Progress) -> Void = { _ in }
    ) throws -> Progress {
        var progress = Progress()
        var cursor: String?
        // A cursor that was there before would never end.
        var cursors: Set<String> = []
        let start = context.now
        repeat {
            var query = [
                ("agent_id", agentID), ("call_start_after_unix", String(since.milliseconds / 1000)),
                ("page_size", "100"),
            ].map { (name: $0.0, value: $0.1) }
            if let cursor { query.append(("cursor", cursor)) }
            let page = try platform.get(["convai", "conversations"], query: query)
            for call in page["conversations"]?.list ?? [] {
                if isStopping() { return progress }
                progress.seen += 1
                try take(call, isDry: isDry, &progress)
                if let began = call["start_time_unix_secs"]?.integer, Self.calendar.contains(began) {
                    let span = Double(max(1, start.milliseconds - since.milliseconds))
                    progress.share = min(1, max(progress.share, Double(start.milliseconds - began * 1000) / span))
                }
            }
            let next = page["has_more"]?.boolean == false ? nil : page["next_cursor"]?.text
            cursor = next.flatMap { cursors.insert($0).inserted ? $0 : nil }
            if cursor == nil { progress.share = 1 }
            report(progress)
        } while cursor != nil
        return progress
    }

    private func take(_ call: JSONValue, isDry: Bool, _ progress: inout Progress) throws {
        guard let id = call["conversation_id"]?.text, ConversationID.isPlain(id),
            ["done", "failed"].contains(call["status"]?.text ?? "done")
        else {
            progress.skipped += 1
            return
        }
        guard try !store.knows(conversationID: id) else {
            progress.known += 1
            return
        }
        if isDry {
            progress.taken += 1
            return
        }
        // Nobody answered: there is nothing to learn, and no call to be counted.
        guard let data = try conversation(id),
            data["status"]?.text != "failed" || data["transcript"]?.list?.isEmpty == false
        else {
            progress.skipped += 1
            return
        }
        let metadata = data["metadata"]
        var event: [String: JSONValue] = ["type": "post_call_transcription", "data": data]
        if let began = metadata?["start_time_unix_secs"]?.integer, Self.calendar.contains(began) {
            let duration = metadata?["call_duration_secs"]?.integer ?? 0
            event["event_timestamp"] = .integer(began + min(max(0, duration), 1_000_000))
        }
        let acceptance = try store.accept(
            IncomingEvent(
                postCall: JSONValue.object(event).json, receivedAt: context.now, caller: who.queued))
        progress.taken += 1
        context.log.info(
            "a call was taken in from the platform",
            ["event_id": .text(acceptance.eventID), "conversation_id": .text(id)])
    }

    /// A call in full; `nil` when the platform does not hand it out, such as one that was erased meanwhile.
    private func conversation(_ id: String) throws(HTTPClientError) -> JSONValue? {
        do throws(HTTPClientError) {
            return try platform.get(["convai", "conversations", id])
        } catch {
            switch error {
            // What all others would run into as well.
            case .status(401, _), .cancelled, .circuitOpen, .unreachable, .timedOut, .badAddress: throw error
            case .status(let status, _) where status >= 500: throw error
            default:
                context.log.warning(
                    "a call cannot be had from the platform",
                    ["conversation_id": .text(id), "error": .text(error.description)])
                return nil
            }
        }
    }
}
