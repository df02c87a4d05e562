/// What one clause of a memory says, in a form in which two can be held against each other.
///
/// `My dentist appointment is on Tuesday` is about {dentist, appoint} with the weekday 1; `I don't eat meat any more`
/// is about {eat, meat}, denied, and tells of a change.
struct Claim: Sendable, Equatable {
    /// What the speaker's words do.
    enum Mode: Sendable {
        /// Tells how things are.
        case state
        /// Tells what somebody likes, or with ``Claim/isPositive`` false does not.
        case liking
        /// Asks for something: two wishes are two wishes.
        case wish
    }

    /// A part of life that has one value at a time.
    enum Topic: Sendable, Hashable {
        /// Where somebody lives.
        case residence
        /// Whom somebody works for.
        case employer
        /// What somebody is called.
        case name
        /// Whatever `my … is …` names, by its stems.
        case possession(Set<String>)
    }

    /// The sentence of the memory, counted from 0.
    var sentence: Int
    /// Whom it is about: empty for the one who speaks, else the stem of a relation, such as `sister`.
    var owner = ""
    /// What the words do.
    var mode = Mode.state
    /// Whether it says so, and does not deny it.
    var isPositive = true
    /// The stems that say what it is about, without its values.
    var frame: Set<String> = []
    /// Its typed values.
    var values: [ClaimValue.Kind: Set<String>] = [:]
    /// The topic that it fills, if any.
    var topic: Topic?
    /// What it fills the topic with, as stems.
    var filling: Set<String> = []
    /// What it says is not so any more: `not Oak Street`, `instead of the back door`.
    var replaced: Set<String> = []
    /// Whether it says that something changed, or was wrong.
    var isChange = false
    /// Whether it adds to what is so already: `also`, `another`.
    var isAddition = false
    /// Whether it tells what once happened.
    var isPast = false
    /// Whether it is about the speaker's own: `my`, `I`, or an answer to what was asked about them.
    var isPersonal = false
    /// Whether anything that was said with it is.
    var isAmongPersonal = false
    /// Whether everybody has one of what its topic names: `my doctor`.
    var isSingular = false
    /// Whether ``replaced`` has come to an end: `gave up running`.
    var isEnding = false
    /// Whether it says that a value does not suit: `Saturday won't work`.
    var isUnsuitable = false

    /// Everything that it mentions: stems and values.
    var mentions: Set<String> {
        values.reduce(into: frame.union(filling)) { mentions, entry in
            for value in entry.value { mentions.insert(entry.key.mention(of: value)) }
        }
    }
}
