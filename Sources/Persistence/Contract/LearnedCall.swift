import Domain

/// A call with all that learning it changes, ready for its one transaction.
public struct LearnedCall: Sendable {
    /// Why it is learned.
    public enum Trigger: Sendable {
        /// An event told of it.
        case event(ClaimedEvent)
        /// A language model has read it.
        case model(ClaimedCall)

        /// Whether a language model has read what had been learned already.
        public var isModel: Bool { if case .model = self { true } else { false } }

        /// When the event was sent that told of it, Unix seconds.
        public var eventTimestamp: Int64 {
            switch self {
            case .event(let event): event.eventTimestamp
            case .model(let call): call.eventTimestamp
            }
        }
    }

    /// What a language model has to do with it.
    public enum ReadingState: String, Sendable {
        /// Nothing.
        case off
        /// It is to read the call.
        case waiting
        /// It has read it.
        case done
    }

    /// Why it is learned.
    public var trigger: Trigger
    /// What a language model has to do with it.
    public var readingState: ReadingState
    /// The call.
    public var call: CallRecord
    /// Its turns.
    public var turns: [StoredTurn]
    /// Whose call it is.
    public var owner: UserChange
    /// Users that an earlier event of the call had named; the call is theirs no more.
    public var former: [UserChange]
    /// Our own number in the call.
    public var agentNumber: CallerIdentifier?

    /// Makes a learned call; see the properties.
    public init(
        trigger: Trigger, readingState: ReadingState = .off, call: CallRecord, turns: [StoredTurn], owner: UserChange,
        former: [UserChange], agentNumber: CallerIdentifier?
    ) {
        self.trigger = trigger
        self.readingState = readingState
        self.call = call
        self.turns = turns
        self.owner = owner
        self.former = former
        self.agentNumber = agentNumber
    }
}
