import Foundation
import Languages
import Synchronization
import Text

/// The words of one language's pack as tables by which claims are read.
struct ClaimLexicon: Sendable {
    /// What a phrase does to the clause that holds it.
    enum Cue: Sendable {
        /// Denies it.
        case negation
        /// Only looks like a denial: `not only`.
        case idiom
        /// Says that it has ended, as `cancelled` does: denies it, and tells of a change.
        case ending
        /// Says with a denial that it has ended: `any more`.
        case noMore
        /// Says that a value does not suit: `won't work`.
        case unsuitable
        /// Tells of a change.
        case change
        /// Says that something was wrong, in this sentence or the next.
        case correction
        /// Adds to what is so.
        case addition
        /// Tells of what is not so, or not yet.
        case hypothesis
        /// Tells what somebody else says.
        case report
        /// Tells what once was.
        case past
        /// Likes, or dislikes.
        case liking(Bool)
        /// Wishes.
        case wish
        /// What follows is not so any more: `instead of`.
        case replaced
        /// What follows up to ``replacedEnds`` is not so any more: `from … to`.
        case replacedFrom
        /// What follows fills a topic.
        case topic(Claim.Topic, isChange: Bool)
    }

    /// A word of a group of which only one can be meant.
    struct Choice: Sendable {
        var group: String
        var value: String
    }

    /// Articles, pronouns, prepositions, auxiliaries.
    let functionWords: Set<String>
    /// Words that do not say what a clause is about: `have`, `move`, `new`.
    let light: Set<String>
    /// The words for the one who speaks, verbs that mean them included.
    let firstPerson: Set<String>
    /// Possessives of the one who speaks.
    let possessives: Set<String>
    /// Possessives of the one who is spoken to, for what an agent says.
    let addressed: Set<String>
    /// The words for somebody else.
    let thirdPerson: Set<String>
    /// Forms of `to be`.
    let copulas: Set<String>
    /// People who have claims of their own.
    let relations: Set<String>
    /// What everybody has one of, by stem: `favourit`, `doctor`.
    let singular: Set<String>
    /// A bare yes to what was asked.
    let yes: Set<String>
    /// A bare no to what was asked.
    let no: Set<String>
    /// Where a call, a letter or a mail is a way to reach somebody.
    let contact: Set<String>
    /// What makes a number a time that has passed: `five years ago`.
    let ago: Set<String>
    /// Phrases for twelve o'clock.
    let noon: PhraseTable<Void>
    /// Between a day and its month: `the 3rd of May`.
    let articlesOfDates: Set<String>
    /// Before a month that is another word, too.
    let beforeMonths: Set<String>
    /// The words for 0…31, each alone.
    let numbers: [String: Int]
    /// The words for 1st…31st.
    let ordinals: [String: Int]
    /// The words for 0…199 and the round hundreds.
    let spelledNumbers: PhraseTable<Int>
    /// The words that deny a thing, not a verb: `not`.
    let bareNegations: Set<String>
    /// What ends a ``Cue/replacedFrom``: `to`.
    let replacedEnds: Set<String>
    /// Verbs that tell what once happened.
    let pastVerbs: Set<String>
    /// The groups.
    let choices: PhraseTable<Choice>
    /// What phrases do.
    let cues: PhraseTable<Cue>
    /// What parts two clauses.
    let conjunctions: PhraseTable<Void>
    /// Two words that, with others between them, say that something has ended: `ne … plus`.
    let partedEndings: [(first: String, second: String)]
    private let stems: Stems

    /// The tables of a language.
    static func of(_ pack: LanguagePack) -> ClaimLexicon {
        guard let lexicon = all[pack.code] else { preconditionFailure("each pack has a lexicon") }
        return lexicon
    }

    private static let all = Dictionary(
        uniqueKeysWithValues: LanguagePack.all.map { ($0.code, ClaimLexicon($0)) })

    private init(_ pack: LanguagePack) {
        let (grammar, calendar, words) = (pack.grammar, pack.calendar, pack.statements)
        let stems = Stems(pack)
        self.stems = stems
        functionWords = grammar.functionWords.set
        firstPerson = grammar.firstPerson.set.union(grammar.firstPersonVerbs.words)
        possessives = grammar.possessives.set.union(grammar.objectPossessives.words)
        addressed = grammar.addressed.set
        thirdPerson = grammar.thirdPerson.set
        copulas = grammar.copulas.set.union(grammar.firstCopulas.words)
        articlesOfDates = calendar.dateLinks.set
        beforeMonths = calendar.beforeMonths.set
        noon = PhraseTable([((), pack.clock.noon.text)])
        light = words.light.set
        relations = words.relations.set
        singular = Set(words.singular.words.map(stems.stem))
        yes = words.yes.set
        no = words.no.set
        contact = words.contact.set
        ago = words.ago.set
        bareNegations = words.bareNegations.set
        replacedEnds = words.replacedEnds.set
        pastVerbs = words.pastVerbs.set
        let spelled = Self.spelledNumbers(pack)
        spelledNumbers = PhraseTable(spelled.map { ($0.number, $0.words) })
        numbers = Dictionary(
            spelled.filter { $0.number <= 31 && !$0.words.contains(" ") }.map { ($0.words, $0.number) },
            uniquingKeysWith: { first, _ in first })
        ordinals = Dictionary(
            pack.numbers.ordinals.words.enumerated().map { ($0.element, $0.offset + 1) },
            uniquingKeysWith: { first, _ in first })
        choices = PhraseTable(
            words.choices.choices.map { (Choice(group: $0.group, value: $0.value), $0.phrases.text) })
        cues = Self.cues(words)
        conjunctions = PhraseTable([((), words.conjunctions.text)])
        partedEndings = words.partedEndings.pairs
    }

    private static func cues(_ words: StatementWords) -> PhraseTable<Cue> {
        let lists: [(Cue, PhraseList)] = [
            (.idiom, words.idioms), (.unsuitable, words.unsuitable), (.noMore, words.noMore),
            (.ending, words.endings), (.correction, words.corrections),
            (.topic(.residence, isChange: true), words.moves),
            (.topic(.residence, isChange: false), words.residences),
            (.topic(.employer, isChange: true), words.newEmployers),
            (.topic(.employer, isChange: false), words.employers), (.topic(.name, isChange: false), words.names),
            (.replaced, words.replacements), (.replacedFrom, words.replacedFrom), (.addition, words.additions),
            (.hypothesis, words.hypotheses), (.report, words.reports), (.liking(false), words.dislikes),
            (.liking(true), words.likes), (.wish, words.wishes), (.change, words.changes), (.past, words.past),
            (.negation, words.negations),
        ]
        return PhraseTable(lists.map { ($0, $1.text) })
    }

    /// Whether a word is a verb that tells what once happened.
    func isPastVerb(_ word: String) -> Bool { pastVerbs.contains(word) }

    /// The stem of a word.
    func stem(_ word: String) -> String { stems.stem(word) }

    /// The numbers as Foundation spells them in a language.
    private static func spelledNumbers(_ pack: LanguagePack) -> [(number: Int, words: String)] {
        let formatter = NumberFormatter()
        formatter.locale = Locale(identifier: pack.code)
        formatter.numberStyle = .spellOut
        return (Array(0...199) + stride(from: 200, through: 1000, by: 100)).compactMap { number in
            // Soft hyphens part the long words of German.
            guard let text = formatter.string(from: number as NSNumber)?.replacing("\u{AD}", with: "") else {
                return nil
            }
            return (number, PhraseWords.split(text).joined(separator: " "))
        }
    }
}

/// Stems of one language, remembered: the same words come again and again.
private final class Stems: Sendable {
    /// As many words as anybody uses; when they are exceeded, remembering begins anew.
    private static let limit = 50_000

    private let language: String
    private let known = Mutex<[String: String]>([:])

    init(_ pack: LanguagePack) { language = pack.code }

    func stem(_ word: String) -> String {
        if let stem = known.withLock({ $0[word] }) { return stem }
        let stem = Stemmer(language: language).stem(word)
        known.withLock { known in
            if known.count >= Self.limit { known = [:] }
            known[word] = stem
        }
        return stem
    }
}
