import Foundation

/// The content of a `post_call_transcription`, or of the same as spans.
///
/// Everything that is absent, null or of an unexpected type is left out; nothing in it makes the event unreadable.
public struct TranscriptionEvent: Sendable, Equatable, Decodable {
    /// One entry of the transcript.
    public struct Turn: Sendable, Equatable, Decodable {
        /// `user`, `agent`, or what the platform adds later.
        public var role: String
        /// The words; `nil` on tool-only turns.
        public var message: String?
        /// Seconds since the call began.
        public var timeInCallSeconds: Double

        init(role: String, message: String, timeInCallSeconds: Double) {
            self.role = role
            self.message = message
            self.timeInCallSeconds = timeInCallSeconds.isFinite ? min(max(timeInCallSeconds, 0), 1_000_000) : 0
        }

        /// Reads a turn.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            role = container.lossyText(.role) ?? ""
            message = container.lossyText(.message)
            let seconds = container.lossyNumber(.time) ?? 0
            timeInCallSeconds = seconds.isFinite ? min(max(seconds, 0), 1_000_000) : 0
        }

        private enum CodingKeys: String, CodingKey {
            case role, message
            case time = "time_in_call_secs"
        }
    }

    /// The transcript; an entry that is no object is `nil`, so that indices are the platform's.
    public var turns: [Turn?] = []
    /// Whether the event came without a transcript, as a workspace may have it; an empty one is one.
    public var isExcluded = false
    /// `done`, `failed`, ….
    public var status: String?
    /// When the call began, Unix seconds.
    public var startSeconds: Double?
    /// How long it took.
    public var durationSeconds: Double?
    /// ISO 639-1 code.
    public var language: String?
    /// The time zone of the call, by its IANA name.
    public var timeZone: String?
    /// `success`, `failure` or `unknown`.
    public var callSuccessful: String?
    /// The platform's summary.
    public var summary: String?
    /// The platform's title.
    public var title: String?
    /// Collected values by id; null ones left out.
    public var collected: [String: String] = [:]
    /// Results of the evaluation criteria by id.
    public var evaluation: [String: String] = [:]
    /// Whether the platform found that a machine answered.
    public var reachedMachine = false

    /// Reads an event's bytes.
    ///
    /// - Throws: `DecodingError` when they are no JSON object with an object under `data`.
    public init(json: [UInt8]) throws {
        self = try JSONDecoder().decode(Event.self, from: Data(json)).data
    }

    /// Reads the object under `data`.
    public init(from decoder: any Decoder) throws {
        let data = try decoder.container(keyedBy: CodingKeys.self)
        turns = data.lossy(LossyList<Turn>.self, .transcript)?.elements ?? []
        isExcluded = data.lossy(LossyList<Turn>.self, .transcript) == nil && !data.contains(.traces)
        if turns.isEmpty, let trace = data.lossy(ConversationTrace.self, .traces) { read(trace) }
        status = data.lossyText(.status)
        if let metadata = data.lossy(Metadata.self, .metadata) {
            startSeconds = metadata.start
            durationSeconds = metadata.duration
            language = metadata.language
            timeZone = metadata.timeZone
        }
        reachedMachine = (try? AnsweringMachine(from: decoder))?.wasReached ?? false
        guard let analysis = data.lossy(Analysis.self, .analysis) else { return }
        callSuccessful = analysis.successful
        summary = analysis.summary
        title = analysis.title
        collected = analysis.collected
        evaluation = analysis.evaluation
    }

    /// Takes what spans tell of a call.
    private mutating func read(_ trace: ConversationTrace) {
        let start = trace.root?.start ?? trace.turns.compactMap(\.start).min()
        turns = trace.turns.flatMap { span in
            let time = (span.start ?? start ?? 0) - (start ?? 0)
            // One span may hold what the caller said and what the agent answered.
            return [("user", span.userText), ("agent", span.agentText)].compactMap { role, text in
                text.map { Turn(role: role, message: $0, timeInCallSeconds: time) }
            }
        }
        startSeconds = start.flatMap { (0...100_000_000_000).contains($0) ? $0 : nil }
        guard let root = trace.root else { return }
        let duration =
            root.number("elevenlabs.session.duration_ms").map { $0 / 1000 }
            ?? root.end.flatMap { end in root.start.map { max(0, end - $0) } }
        durationSeconds = duration.flatMap { (0...10_000_000).contains($0) ? $0 : nil }
        summary = root.text("elevenlabs.analysis.transcript_summary")
        title = root.text("elevenlabs.analysis.call_summary_title")
        callSuccessful = root.text("elevenlabs.analysis.call_successful")
    }

    private struct Event: Decodable {
        var data: TranscriptionEvent
    }

    private enum CodingKeys: String, CodingKey {
        case transcript, status, metadata, analysis
        case traces = "otlp_traces"
    }

    private struct Metadata: Decodable {
        var start: Double?
        var duration: Double?
        var language: String?
        var timeZone: String?

        enum CodingKeys: String, CodingKey {
            case start = "start_time_unix_secs"
            case duration = "call_duration_secs"
            case language = "main_language"
            case timeZone = "timezone"
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            // Milliseconds by mistake, or a date beyond the calendar, would put the call out of every order.
            start = container.lossyNumber(.start).flatMap { (0...100_000_000_000).contains($0) ? $0 : nil }
            duration = container.lossyNumber(.duration).flatMap { (0...10_000_000).contains($0) ? $0 : nil }
            language = container.lossyText(.language)
            timeZone = container.lossyText(.timeZone)
        }
    }

    private struct Analysis: Decodable {
        var successful: String?
        var summary: String?
        var title: String?
        var collected: [String: String] = [:]
        var evaluation: [String: String] = [:]

        enum CodingKeys: String, CodingKey {
            case successful = "call_successful"
            case summary = "transcript_summary"
            case title = "call_summary_title"
            case collected = "data_collection_results"
            case evaluation = "evaluation_criteria_results"
            case collectedList = "data_collection_results_list"
            case evaluationList = "evaluation_criteria_results_list"
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            successful = container.lossyText(.successful)
            summary = container.lossyText(.summary)
            title = container.lossyText(.title)
            collected = Self.texts(container, .collected, .collectedList)
            evaluation = Self.texts(container, .evaluation, .evaluationList)
        }

        /// The results of a map, and those of a list beside or instead of it; either may stand under the other's name.
        private static func texts(
            _ container: KeyedDecodingContainer<CodingKeys>, _ map: CodingKeys, _ list: CodingKeys
        ) -> [String: String] {
            var texts: [String: String] = [:]
            for key in [list, map] {
                let entries = container.lossy(LossyList<Result>.self, key)?.elements ?? []
                for entry in entries { if let id = entry?.id, let text = entry?.text { texts[id] = text } }
                let values = container.lossy(LossyDictionary<Result>.self, key)?.values ?? [:]
                texts.merge(values.compactMapValues(\.text)) { _, named in named }
            }
            return texts
        }
    }

    /// A collected value or the result of a criterion.
    private struct Result: Decodable {
        /// What a list names it by; a map has it as the key.
        var id: String?
        var text: String?

        enum CodingKeys: String, CodingKey {
            case value, result, id, name
            case collectionID = "data_collection_id"
            case criteriaID = "criteria_id"
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            text = container.lossyText(.value) ?? container.lossyText(.result)
            id = [.collectionID, .criteriaID, .id, .name].lazy.compactMap { container.lossyText($0) }.first {
                !$0.isEmpty
            }
        }
    }
}
