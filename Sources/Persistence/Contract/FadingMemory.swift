import Time

/// A memory that may have faded enough to be archived.
public struct FadingMemory: Sendable, Equatable {
    /// Whose it is.
    public var userID: String
    /// The memory.
    public var memoryID: String
    /// The base salience.
    public var salience: Double
    /// The decay per day.
    public var decayRate: Double
    /// When it was last said or recalled.
    public var lastReinforcedAt: UnixTime

    /// Makes one; see the properties.
    public init(userID: String, memoryID: String, salience: Double, decayRate: Double, lastReinforcedAt: UnixTime) {
        self.userID = userID
        self.memoryID = memoryID
        self.salience = salience
        self.decayRate = decayRate
        self.lastReinforcedAt = lastReinforcedAt
    }
}
