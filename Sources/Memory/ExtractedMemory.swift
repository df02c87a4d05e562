/// One memory as an extractor found it in a call, before it is held against what is known already.
public struct ExtractedMemory: Sendable, Equatable {
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

    /// Makes a finding; see the properties.
    public init(
        content: String, sector: Sector, origin: MemoryRecord.Origin, attribute: String? = nil, turn: Int? = nil,
        saidAt: UnixTime
    ) {
        self.content = content
        self.sector = sector
        self.origin = origin
        self.attribute = attribute
        self.turn = turn
        self.saidAt = saidAt
    }
}
