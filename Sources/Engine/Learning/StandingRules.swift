import Domain
import Heads

/// What is kept of what the heads have read, and what it ends.
enum StandingRules {
    /// What becomes of a sentence.
    enum Verdict: Equatable {
        /// It is never kept: an order to the machine.
        case never
        /// It teaches nothing: courtesies, irony, what is broken off, what is about the call itself.
        case nothing
        /// It takes back what was said before.
        case denies
        /// It is evidence.
        case said
        /// It is true until something says otherwise.
        case holds
    }

    /// From this share on a sentence is what a kind says.
    private static let decided: Float = 0.5
    /// From this share on what a sentence says holds.
    private static let believed: Float = 0.4
    /// From this share on a sentence is an order to the machine.
    private static let commanding: Float = 0.6
    /// Above this share of what holds a sentence is at least evidence.
    private static let doubtful: Float = 0.3
    /// From this share of a repair on something before may be meant.
    private static let repairing: Float = 0.3
    /// From here on two sentences give a value for the same thing.
    private static let sameSlot: Float = 0.25

    /// What becomes of a sentence.
    static func verdict(on reading: UtteranceReading) -> Verdict {
        if reading[.order] >= commanding { return .never }
        if reading.standing >= believed { return .holds }
        if reading[.deny] >= decided || reading.kind == .deny && reading.standing < doubtful { return .denies }
        if reading.standing >= doubtful { return .said }
        return reading.kind == .question ? .said : .nothing
    }

    /// Whether a sentence corrects something.
    static func isRepair(_ reading: UtteranceReading) -> Bool { reading[.repair] >= repairing }

    /// Whether it can be nothing but a correction.
    static func isBeyondDoubt(_ reading: UtteranceReading) -> Bool { reading[.repair] >= 0.8 }

    /// Whether two sentences give a value for the same thing.
    static func isSameThing(_ one: UtteranceReading, _ other: UtteranceReading) -> Bool {
        one.sharesSlot(with: other) >= sameSlot
            || one.slot == other.slot && one.slot != "none" && one.slot != "other"
    }
}
