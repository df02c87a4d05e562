import Time

/// One thing that is known about a caller.
public struct MemoryRecord: Sendable, Equatable {
    /// Whether recall returns a memory.
    public enum State: String, Sendable, CaseIterable {
        /// Current.
        case active
        /// Replaced by a newer one; kept as history with its interval of validity.
        case superseded
        /// Faded; found only when asked for.
        case archived
    }

    /// Where a memory comes from, which decides its first salience.
    public enum Origin: String, Sendable, Codable, CaseIterable {
        /// A value that the platform collected, such as the name.
        case collected
        /// A statement of fact by the caller.
        case fact
        /// Anything else of substance that the caller said.
        case user
        /// Something that the agent said.
        case agent
        /// The summary of a whole call.
        case summary

        /// The salience that a new memory starts with, 0…1.
        public var initialSalience: Double {
            switch self {
            case .collected, .fact: 0.9
            case .user, .summary: 0.7
            case .agent: 0.3
            }
        }
    }

    /// How much a memory may be relied on.
    public enum Layer: String, Sendable, CaseIterable {
        /// Somebody said so: it is evidence, can be found, and is never told unasked.
        case said
        /// It is held to be true now.
        case holds

        /// The salience that evidence starts with at most, 0…1: what holds stands before it.
        public static let evidenceSalience = 0.3
    }

    /// `mem_` and 22 base62 digits, or so.
    public var id: String
    /// The memory in words.
    public var content: String
    /// Its main sector.
    public var sector: Sector
    /// The sectors that it belongs to as well.
    public var otherSectors: Set<Sector>
    /// Where it comes from.
    public var origin: Origin
    /// The attribute that it fills, such as `delivery_address`; two values of one attribute exclude each other.
    public var attribute: String?
    /// The base salience, 0…1; see ``Salience``.
    public var salience: Double
    /// The decay per day, 0 for a permanent memory.
    public var decayRate: Double
    /// Whether recall returns it.
    public var state: State
    /// Whether it is merely what was said, or holds.
    public var layer: Layer
    /// When it was said: call start and time in the call.
    public var saidAt: UnixTime
    /// When it was last said again or recalled.
    public var lastReinforcedAt: UnixTime
    /// Since when it has not been true any more; `nil` while it is.
    public var validUntil: UnixTime?
    /// The memory that replaced it.
    public var supersededBy: String?
    /// The call that it was learned from.
    public var conversationID: String?
    /// The index in that call's transcript.
    public var turn: Int?
    /// The superseded memory of which this is the part that still holds.
    public var partOf: String?
    /// What a language model bases it on; `nil` for what the rules keep word by word.
    public var evidence: MemoryEvidence?
    /// Who said it, where it was not the person whose number it is.
    public var speaker: String?

    /// Makes a memory; see the properties.
    public init(
        id: String, content: String, sector: Sector, otherSectors: Set<Sector> = [], origin: Origin,
        attribute: String? = nil, salience: Double,
        decayRate: Double = 0, state: State = .active, layer: Layer = .holds, saidAt: UnixTime,
        lastReinforcedAt: UnixTime? = nil,
        validUntil: UnixTime? = nil, supersededBy: String? = nil, conversationID: String? = nil, turn: Int? = nil,
        partOf: String? = nil, evidence: MemoryEvidence? = nil, speaker: String? = nil
    ) {
        self.id = id
        self.content = content
        self.sector = sector
        self.otherSectors = otherSectors
        self.origin = origin
        self.attribute = attribute
        self.salience = salience
        self.decayRate = decayRate
        self.state = state
        self.layer = layer
        self.saidAt = saidAt
        self.lastReinforcedAt = lastReinforcedAt ?? saidAt
        self.validUntil = validUntil
        self.supersededBy = supersededBy
        self.conversationID = conversationID
        self.turn = turn
        self.partOf = partOf
        self.evidence = evidence
        self.speaker = speaker
    }

    /// Takes back that something replaced it.
    public mutating func reactivate() {
        if state == .superseded { state = .active }
        validUntil = nil
        supersededBy = nil
    }

    /// All sectors that it belongs to.
    public var sectors: Set<Sector> { otherSectors.union([sector]) }

    /// What the memory is worth now, 0…1.
    public func effectiveSalience(at now: UnixTime) -> Double {
        Salience.effective(base: salience, ratePerDay: decayRate, days: now.days(since: lastReinforcedAt))
    }
}
