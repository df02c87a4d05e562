/// Two memories of which a newer one took an older one's place.
public struct MemoryConflict: Sendable, Equatable {
    /// Why a newer statement makes an older one untrue.
    public enum Reason: String, Sendable, CaseIterable {
        /// Another value of the same attribute.
        case attribute
        /// Another value of the same thing: a number, a date, an address.
        case value
        /// What was so has ended, or what was not so is.
        case polarity
        /// The newer one names what is not so any more.
        case replaced
        /// A language model holds the older one to be untrue.
        case judged
    }

    /// The memory that holds now.
    public var winnerID: String
    /// The memory that became history.
    public var loserID: String
    /// Why.
    public var reason: Reason

    /// Makes a conflict; see the properties.
    public init(winnerID: String, loserID: String, reason: Reason) {
        self.winnerID = winnerID
        self.loserID = loserID
        self.reason = reason
    }
}

/// A newer and an older memory, such as two of which somebody has said that both are true.
public struct MemoryPair: Sendable, Hashable {
    /// The newer one.
    public var winnerID: String
    /// The older one.
    public var loserID: String

    /// Names two memories.
    public init(winnerID: String, loserID: String) {
        self.winnerID = winnerID
        self.loserID = loserID
    }
}
