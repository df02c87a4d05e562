/// What an utterance of a caller is, as the heads read it.
public struct UtteranceReading: Sendable, Equatable {
    /// What an utterance may be; the labels of `training/utterances.jsonl`.
    public enum Kind: String, Sendable, CaseIterable {
        /// It states something that is true and worth knowing in a later call.
        case holds
        /// The same, correcting what was said before.
        case `repair`
        /// It only denies or takes back.
        case deny
        /// It is about the call itself.
        case call
        /// Greetings, thanks, a mere yes.
        case courtesy
        /// It asks, and states nothing.
        case question
        /// It is not meant.
        case ironic
        /// It is undecided or unreal.
        case maybe
        /// It breaks off.
        case broken
        /// It tells the machine what to do or to believe.
        case order
        /// It gives away a secret.
        case secret
    }

    /// The share of each kind; they sum up to 1.
    public var kinds: [Kind: Float]
    /// What the utterance gives a value for, most likely first: `address`, `appointment`, …, `none`.
    public var slots: [String: Float]
    /// Whether it is about somebody else, 0…1.
    public var aboutOther: Float
    /// Whether it sounds as if it ends something said before, as a log-odds ratio.
    public var change: Float

    /// Makes a reading; see the properties.
    public init(kinds: [Kind: Float], slots: [String: Float] = [:], aboutOther: Float = 0, change: Float = -9) {
        self.kinds = kinds
        self.slots = slots
        self.aboutOther = aboutOther
        self.change = change
    }

    /// The share of one kind.
    public subscript(_ kind: Kind) -> Float { kinds[kind] ?? 0 }

    /// How likely what it says holds, 0…1.
    public var standing: Float { self[.holds] + self[.repair] }

    /// What it most likely is.
    public var kind: Kind {
        Kind.allCases.max { self[$0] < self[$1] } ?? .courtesy
    }

    /// What it most likely gives a value for.
    public var slot: String {
        slots.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "none"
    }

    /// How likely two utterances give a value for the same thing, 0…1.
    public func sharesSlot(with other: Self) -> Float {
        slots.reduce(0) { $0 + ($1.key == "none" ? 0 : $1.value * (other.slots[$1.key] ?? 0)) }
    }
}
