import Foundation

/// What the platform sends while the phone rings.
public struct InitiationRequest: Sendable, Equatable, Decodable {
    /// Who calls; empty when absent.
    public var callerID: String
    /// Who is called.
    public var agentID: String
    /// Our own number.
    public var calledNumber: String

    /// Reads a request's bytes.
    ///
    /// - Throws: `DecodingError` when they are no JSON object.
    public init(json: [UInt8]) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(json))
    }

    /// Reads what is there; nothing is required.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        callerID = container.lossyText(.callerID) ?? ""
        agentID = container.lossyText(.agentID) ?? ""
        calledNumber = container.lossyText(.calledNumber) ?? ""
    }

    private enum CodingKeys: String, CodingKey {
        case callerID = "caller_id"
        case agentID = "agent_id"
        case calledNumber = "called_number"
    }
}
