/// A conversation as OpenTelemetry spans, in the JSON form of OTLP.
///
/// Shape: one root span, `elevenlabs.conversation`, with what is known of the call, and a span for each turn with
/// `elevenlabs.user.text` or `elevenlabs.agent.text`. Attributes are cut at 4 KB by the platform. Source:
/// ElevenLabs' documentation, *OpenTelemetry traces*.
struct ConversationTrace: Decodable {
    /// One span.
    struct Span: Decodable {
        var name: String
        /// Unix seconds.
        var start: Double?
        /// Unix seconds.
        var end: Double?
        var attributes: [String: DynamicValue] = [:]

        enum CodingKeys: String, CodingKey {
            case name, attributes
            case start = "startTimeUnixNano"
            case end = "endTimeUnixNano"
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            name = container.lossyText(.name) ?? ""
            // Nanoseconds come as text, since no JSON number holds them.
            start = container.lossyNumber(.start).map { $0 / 1e9 }
            end = container.lossyNumber(.end).map { $0 / 1e9 }
            for entry in container.lossy(LossyList<Attribute>.self, .attributes)?.elements ?? [] {
                if let entry, let value = entry.value { attributes[entry.key] = value }
            }
        }

        /// An attribute's text; empty counts as none.
        func text(_ key: String) -> String? {
            let text = attributes[key]?.text
            return text?.isEmpty == true ? nil : text
        }

        /// An attribute's number, whether it was sent as one or as its spelling.
        func number(_ key: String) -> Double? { attributes[key].flatMap { Double($0.text) } }
    }

    /// The span of the whole call.
    let root: Span?
    /// The spans of the turns, in the order of the conversation.
    let turns: [Span]

    /// The name of the root span.
    private static let rootName = "elevenlabs.conversation"

    /// Reads the object under `otlp_traces`; what is no span is left out.
    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let spans = (container.lossy(LossyList<Resource>.self, .resourceSpans)?.elements ?? [])
            .flatMap { $0?.spans ?? [] }
        root = spans.first { $0.name == Self.rootName }
        // Turns without an index keep their place among the others.
        var last = -1.0
        let spoken = spans.filter { $0.isTurn }.enumerated().map { place, span in
            last = span.number("elevenlabs.turn.index") ?? last
            return (index: last, place: place, span: span)
        }
        turns = spoken.sorted { ($0.index, $0.place) < ($1.index, $1.place) }.map(\.span)
    }

    private enum CodingKeys: String, CodingKey { case resourceSpans }

    private struct Resource: Decodable {
        var spans: [Span] = []

        enum CodingKeys: String, CodingKey { case scopeSpans }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            spans = (container.lossy(LossyList<Scope>.self, .scopeSpans)?.elements ?? []).flatMap { $0?.spans ?? [] }
        }
    }

    private struct Scope: Decodable {
        var spans: [Span] = []

        enum CodingKeys: String, CodingKey { case spans }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            spans = (container.lossy(LossyList<Span>.self, .spans)?.elements ?? []).compactMap { $0 }
        }
    }

    /// `{"key": "…", "value": {"stringValue": "…"}}`.
    private struct Attribute: Decodable {
        var key: String
        var value: DynamicValue?

        enum CodingKeys: String, CodingKey { case key, value }
        enum ValueKeys: String, CodingKey, CaseIterable { case stringValue, intValue, doubleValue, boolValue }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            key = try container.decode(String.self, forKey: .key)
            guard let value = try? container.nestedContainer(keyedBy: ValueKeys.self, forKey: .value) else { return }
            self.value = ValueKeys.allCases.lazy.compactMap { value.lossy(DynamicValue.self, $0) }.first
        }
    }
}

extension ConversationTrace.Span {
    /// What the caller said.
    var userText: String? { text("elevenlabs.user.text") }
    /// What the agent said.
    var agentText: String? { text("elevenlabs.agent.text") }

    fileprivate var isTurn: Bool { userText != nil || agentText != nil }
}

extension CallerEvidence {
    /// What the root span of a trace says about who was on the line.
    init(_ root: ConversationTrace.Span) {
        self.init(
            isOutbound: root.text("elevenlabs.telephony.direction") == "outbound",
            isInbound: root.text("elevenlabs.telephony.direction") == "inbound",
            externalNumber: root.text("elevenlabs.telephony.external_number"),
            agentNumber: root.text("elevenlabs.telephony.agent_number"),
            systemCallerID: root.text("elevenlabs.dynamic_variable.system__caller_id"),
            systemCalledNumber: root.text("elevenlabs.dynamic_variable.system__called_number"),
            userID: root.text("elevenlabs.user_id"), ownUserID: root.text("elevenlabs.dynamic_variable.user_id"))
    }
}
