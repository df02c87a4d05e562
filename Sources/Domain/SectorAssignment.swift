/// The sectors of one memory.
public struct SectorAssignment: Sendable, Equatable {
    /// The sector that matters most.
    public var main: Sector
    /// Sectors that the memory clearly belongs to as well.
    public var others: Set<Sector>

    /// Makes an assignment.
    ///
    /// - Parameters:
    ///   - main: The sector that matters most.
    ///   - others: Further sectors; the main one is left out of them.
    public init(main: Sector, others: Set<Sector> = []) {
        self.main = main
        self.others = others.subtracting([main])
    }

    /// Every sector of the memory.
    public var all: Set<Sector> { others.union([main]) }
}
