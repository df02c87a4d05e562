import Foundation

/// The outside of a post-call event: enough to store it, find duplicates and know whom it is about.
public struct PostCallEnvelope: Sendable, Equatable, Decodable {
    /// What an event is.
    public enum Kind: Sendable, Equatable {
        /// `post_call_transcription`, or the same as spans, `post_call_transcription_otel`.
        case transcription
        /// `post_call_audio`.
        case audio
        /// `call_initiation_failure`.
        case failure
        /// A type that the platform added later.
        case unknown
    }

    /// The type as sent.
    public var type: String
    /// Unix seconds; older senders leave it out, and one outside the calendar counts as left out.
    public var eventTimestamp: Int64?
    /// The conversation, as sent; empty when absent.
    public var conversationID: String
    /// The agent; empty when absent.
    public var agentID: String
    /// Who was on the line.
    public var caller: CallerEvidence

    /// The type's meaning.
    public var kind: Kind {
        switch type {
        case "post_call_transcription", "post_call_transcription_otel": .transcription
        case "post_call_audio": .audio
        case "call_initiation_failure": .failure
        default: .unknown
        }
    }

    /// Reads an event's bytes.
    ///
    /// - Throws: `DecodingError` when they are no JSON object with a `type` and a `data` object.
    public init(json: [UInt8]) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(json))
    }

    /// Reads what is there; only `type` and an object under `data` are required.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        type = try container.decode(String.self, forKey: .type)
        // Milliseconds by mistake, or a date beyond the calendar, would outrank every later event of the call.
        let timestamp = container.lossyInteger(.eventTimestamp)
        eventTimestamp = timestamp.flatMap { (0...100_000_000_000).contains($0) ? $0 : nil }
        let data = try container.nestedContainer(keyedBy: DataKeys.self, forKey: .data)
        conversationID = data.lossyText(.conversationID) ?? ""
        agentID = data.lossyText(.agentID) ?? ""
        caller = Self.evidence(in: data, type: type)
    }

    private static func evidence(in data: KeyedDecodingContainer<DataKeys>, type: String) -> CallerEvidence {
        if let root = data.lossy(ConversationTrace.self, .traces)?.root { return CallerEvidence(root) }
        var caller = CallerEvidence(userID: data.lossyText(.userID))
        let metadata = data.lossy(Metadata.self, .metadata)
        if let phone = metadata?.phoneCall {
            caller.take(phone)
        } else if let party = metadata?.whatsApp ?? metadata?.message {
            caller.take(party)
        } else if metadata?.isPlacedByUs == true {
            caller.isOutbound = true
        }
        if type == "call_initiation_failure", let body = metadata?.body {
            // Only outbound calls fail to start: the person is the one that was called.
            caller.isOutbound = true
            caller.externalNumber = body.to
            caller.agentNumber = body.from
        }
        guard let client = data.lossy(Client.self, .client) else { return caller }
        if caller.userID?.isEmpty ?? true { caller.userID = client.userID }
        caller.systemCallerID = client.variables["system__caller_id"]?.text
        caller.systemCalledNumber = client.variables["system__called_number"]?.text
        caller.ownUserID = client.variables["user_id"]?.text
        return caller
    }

    private enum CodingKeys: String, CodingKey {
        case type, data
        case eventTimestamp = "event_timestamp"
    }

    private enum DataKeys: String, CodingKey {
        case metadata
        case conversationID = "conversation_id"
        case agentID = "agent_id"
        case userID = "user_id"
        case client = "conversation_initiation_client_data"
        case traces = "otlp_traces"
    }

    private struct Metadata: Decodable {
        var phoneCall: CallParty?
        var whatsApp: CallParty?
        var message: CallParty?
        var body: FailureBody?
        /// Whether something besides the phone call says that our side placed it: a batch, or how it was started.
        var isPlacedByUs: Bool

        enum CodingKeys: String, CodingKey {
            case body, sms
            case whatsApp = "whatsapp"
            case phoneCall = "phone_call"
            case batchCall = "batch_call"
            case source = "conversation_initiation_source"
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            phoneCall = container.lossy(CallParty.self, .phoneCall)
            whatsApp = container.lossy(CallParty.self, .whatsApp)
            message = container.lossy(CallParty.self, .sms)
            body = container.lossy(FailureBody.self, .body)
            let hasBatch = container.contains(.batchCall) && (try? container.decodeNil(forKey: .batchCall)) == false
            isPlacedByUs = hasBatch || container.lossyText(.source)?.lowercased().contains("outbound") == true
        }
    }

    /// The trunk's or the carrier's own report: SIP writes `from_number`, Twilio `From`.
    private struct FailureBody: Decodable {
        var from: String?
        var to: String?

        enum CodingKeys: String, CodingKey {
            case from_number, to_number
            case From, To
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            from = container.lossyText(.from_number) ?? container.lossyText(.From)
            to = container.lossyText(.to_number) ?? container.lossyText(.To)
        }
    }

    private struct Client: Decodable {
        var userID: String?
        var variables: [String: DynamicValue] = [:]

        enum CodingKeys: String, CodingKey {
            case userID = "user_id"
            case variables = "dynamic_variables"
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            userID = container.lossyText(.userID)
            variables = container.lossy(LossyDictionary<DynamicValue>.self, .variables)?.values ?? [:]
        }
    }
}
