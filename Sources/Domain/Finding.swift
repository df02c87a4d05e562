import Time

/// One memory as an extractor found it in a call, before it is held against what is known already.
public struct Finding: Sendable, Equatable {
    /// The memory in words.
    public var content: String
    /// Its main sector.
    public var sector: Sector
    /// Where it comes from.
    public var origin: MemoryRecord.Origin
    /// The attribute that it fills, if any.
    public var attribute: String?
    /// The index in the transcript, if it rests on one turn.
    public var turn: Int?
    /// When it was said.
    public var saidAt: UnixTime
    /// What a language model bases it on; `nil` for what the rules keep word by word.
    public var evidence: MemoryEvidence?
    /// Memories that a language model or a head holds to be untrue because of this one.
    public var replaces: [String]
    /// Whether it is merely what was said, or holds.
    public var layer: MemoryRecord.Layer

    /// The salience that a new memory of it starts with, 0…1.
    public var initialSalience: Double {
        layer == .said
            ? min(MemoryRecord.Layer.evidenceSalience, origin.initialSalience)
            : evidence?.salience ?? origin.initialSalience
    }

    /// Makes a finding; see the properties.
    public init(
        content: String, sector: Sector, origin: MemoryRecord.Origin, attribute: String? = nil, turn: Int? = nil,
        saidAt: UnixTime, evidence: MemoryEvidence? = nil, replaces: [String] = [],
        layer: MemoryRecord.Layer = .holds
    ) {
        self.content = content
        self.sector = sector
        self.origin = origin
        self.attribute = attribute
        self.turn = turn
        self.saidAt = saidAt
        self.evidence = evidence
        self.replaces = replaces
        self.layer = layer
    }
}
