/// The two ends of a call, a chat or a message, as an event's metadata tells of them.
struct CallParty: Decodable {
    /// `inbound` or `outbound`.
    var direction: String?
    /// The other side.
    var externalNumber: String?
    /// Our side.
    var agentNumber: String?

    private enum CodingKeys: String, CodingKey {
        case direction
        case externalNumber = "external_number"
        case agentNumber = "agent_number"
        case whatsAppUserID = "whatsapp_user_id"
        case messagePhoneNumber = "sms_user_phone_number"
        case agentPhoneNumber = "agent_phone_number"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func text(_ keys: CodingKeys...) -> String? {
            keys.lazy.compactMap { container.lossyText($0) }.first { !$0.isEmpty }
        }
        direction = text(.direction)
        // WhatsApp writes a number as digits that begin with the calling code.
        let chat = text(.whatsAppUserID).map { $0.first == "+" ? $0 : "whatsapp:" + $0 }
        externalNumber = chat ?? text(.messagePhoneNumber, .externalNumber) ?? container.lossyText(.externalNumber)
        agentNumber = text(.agentNumber, .agentPhoneNumber)
    }
}

extension CallerEvidence {
    /// Takes what the metadata says.
    mutating func take(_ party: CallParty) {
        isOutbound = party.direction == "outbound"
        isInbound = party.direction == "inbound"
        externalNumber = party.externalNumber
        agentNumber = party.agentNumber
    }
}
