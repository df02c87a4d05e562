import Domain
import Heads

/// What is kept of an utterance that the heads have read, and what it ends.
struct StandingRules {
    /// What becomes of an utterance.
    enum Verdict: Equatable {
        /// It is never kept: an order to the machine.
        case never
        /// It teaches nothing: courtesies, irony, what is broken off, what is about the call itself.
        case nothing
        /// It takes back what was said before, and says nothing new.
        case denies
        /// It is evidence.
        case said
        /// It is true until something says otherwise.
        case holds
    }

    /// From this share on an utterance is what a kind says.
    private static let decided: Float = 0.5
    /// Above this share of what holds an utterance is at least evidence.
    private static let doubtful: Float = 0.3
    /// From this share of a repair on something before may be meant.
    private static let repairing: Float = 0.3
    /// How many turns back a repair reaches.
    private static let reach = 10
    /// From here on two utterances give a value for the same thing.
    private static let sameSlot: Float = 0.25

    private let readings: CallReadings

    init(_ readings: CallReadings) { self.readings = readings }

    /// What becomes of a turn; `nil` when no head has read it.
    func verdict(on turn: Int) -> Verdict? {
        guard let reading = readings.readings[turn] else { return nil }
        if reading[.order] >= Self.decided { return .never }
        if reading.standing >= Self.decided { return .holds }
        if reading[.deny] >= Self.decided || reading.kind == .deny && reading.standing < Self.doubtful {
            return .denies
        }
        if reading.standing >= Self.doubtful { return .said }
        return reading.kind == .question ? .said : .nothing
    }

    /// Whether a turn corrects something.
    func isRepair(_ turn: Int) -> Bool { (readings.readings[turn]?[.repair] ?? 0) >= Self.repairing }

    /// Which of the caller's earlier turns a turn takes back.
    ///
    /// - Parameters:
    ///   - turn: The turn that corrects or denies.
    ///   - earlier: The turns that taught something, in their order.
    ///   - answersAgent: Whether the agent had just said something that may be what was wrong.
    /// - Returns: The last one that gives a value for the same thing; without any, and when it is a correction beyond
    ///   doubt that answers nobody, the last one.
    func corrected(by turn: Int, among earlier: [Int], answersAgent: Bool) -> Int? {
        guard let reading = readings.readings[turn] else { return nil }
        let near = earlier.filter { $0 < turn && turn - $0 <= Self.reach }
        let same = near.last { other in
            guard let before = readings.readings[other] else { return false }
            return before.sharesSlot(with: reading) >= Self.sameSlot
                || before.slot == reading.slot && reading.slot != "none" && reading.slot != "other"
        }
        if let same { return same }
        return reading[.repair] >= Self.decided && !answersAgent ? near.last : nil
    }
}
