import Foundation
import Synchronization
import Text

/// The words by which claims are read, in one language.
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
        /// What follows up to ``replacedEnd`` is not so any more: `from … to`.
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
    /// The words for the one who speaks.
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
    /// Words for twelve o'clock.
    let noon: Set<String>
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

    /// The lists of a language.
    static func of(_ language: SpokenLanguage) -> ClaimLexicon { all[language] ?? english }

    private static let english = ClaimLexicon(.english, .english)
    private static let all: [SpokenLanguage: ClaimLexicon] = [
        .english: english, .german: ClaimLexicon(.german, .german), .spanish: ClaimLexicon(.spanish, .spanish),
        .french: ClaimLexicon(.french, .french), .portuguese: ClaimLexicon(.portuguese, .portuguese),
    ]

    /// The sources of the lists: single words are parted by spaces, phrases by commas.
    struct Source {
        var light = ""
        var firstPerson = ""
        var possessives = ""
        var addressed = ""
        var thirdPerson = ""
        var copulas = ""
        var relations = ""
        var singular = ""
        var yes = ""
        var no = ""
        var contact = ""
        var ago = ""
        var noon = ""
        var articlesOfDates = ""
        var beforeMonths = ""
        /// In order from the first.
        var ordinals = ""
        var negations = ""
        var idioms = ""
        var bareNegations = ""
        var endings = ""
        /// Pairs of words.
        var partedEndings = ""
        var unsuitable = ""
        var noMore = ""
        var changes = ""
        var corrections = ""
        var additions = ""
        var hypotheses = ""
        var reports = ""
        var past = ""
        var pastVerbs = ""
        var likes = ""
        var dislikes = ""
        var wishes = ""
        var conjunctions = ""
        var replacements = ""
        var replacedFrom = ""
        var replacedEnds = ""
        var residences = ""
        var moves = ""
        var employers = ""
        var newEmployers = ""
        var names = ""
        /// A line each: group, value, colon, phrases.
        var choices = ""
    }

    private init(_ language: SpokenLanguage, _ source: Source) {
        func words(_ text: String) -> Set<String> { Set(PhraseWords.split(text)) }
        let stems = Stems(language)
        self.stems = stems
        functionWords = language.functionWords
        light = words(source.light)
        firstPerson = words(source.firstPerson)
        possessives = words(source.possessives)
        addressed = words(source.addressed)
        thirdPerson = words(source.thirdPerson)
        copulas = words(source.copulas)
        relations = words(source.relations)
        singular = Set(PhraseWords.split(source.singular).map(stems.stem))
        yes = words(source.yes)
        no = words(source.no)
        contact = words(source.contact)
        ago = words(source.ago)
        noon = words(source.noon)
        articlesOfDates = words(source.articlesOfDates)
        beforeMonths = words(source.beforeMonths)
        bareNegations = words(source.bareNegations)
        replacedEnds = words(source.replacedEnds)
        pastVerbs = words(source.pastVerbs)
        let spelled = Self.spelledNumbers(language)
        spelledNumbers = PhraseTable(spelled.map { ($0.number, $0.words) })
        numbers = Dictionary(
            spelled.filter { $0.number <= 31 && !$0.words.contains(" ") }.map { ($0.words, $0.number) },
            uniquingKeysWith: { first, _ in first })
        ordinals = Dictionary(
            PhraseWords.split(source.ordinals).enumerated().map { ($0.element, $0.offset + 1) },
            uniquingKeysWith: { first, _ in first })
        choices = PhraseTable(
            source.choices.split(separator: "\n").compactMap { line in
                let sides = line.split(separator: ":", maxSplits: 1)
                let names = sides[0].split(separator: " ")
                guard sides.count == 2, names.count == 2 else { return nil }
                return (Choice(group: String(names[0]), value: String(names[1])), String(sides[1]))
            })
        cues = PhraseTable([
            (.idiom, source.idioms), (.unsuitable, source.unsuitable), (.noMore, source.noMore),
            (.ending, source.endings), (.correction, source.corrections),
            (.topic(.residence, isChange: true), source.moves),
            (.topic(.residence, isChange: false), source.residences),
            (.topic(.employer, isChange: true), source.newEmployers),
            (.topic(.employer, isChange: false), source.employers), (.topic(.name, isChange: false), source.names),
            (.replaced, source.replacements), (.replacedFrom, source.replacedFrom), (.addition, source.additions),
            (.hypothesis, source.hypotheses), (.report, source.reports), (.liking(false), source.dislikes),
            (.liking(true), source.likes), (.wish, source.wishes), (.change, source.changes), (.past, source.past),
            (.negation, source.negations),
        ])
        conjunctions = PhraseTable([((), source.conjunctions)])
        let parted = PhraseWords.split(source.partedEndings)
        partedEndings = stride(from: 0, to: parted.count - 1, by: 2).map { (parted[$0], parted[$0 + 1]) }
    }

    /// Whether a word is a verb that tells what once happened.
    func isPastVerb(_ word: String) -> Bool { pastVerbs.contains(word) }

    /// The stem of a word.
    func stem(_ word: String) -> String { stems.stem(word) }

    /// The numbers as Foundation spells them in a language.
    private static func spelledNumbers(_ language: SpokenLanguage) -> [(number: Int, words: String)] {
        let formatter = NumberFormatter()
        formatter.locale = Locale(identifier: language.rawValue)
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

    private let language: SpokenLanguage
    private let known = Mutex<[String: String]>([:])

    init(_ language: SpokenLanguage) { self.language = language }

    func stem(_ word: String) -> String {
        if let stem = known.withLock({ $0[word] }) { return stem }
        let stem = Stemmer(language: language.rawValue).stem(word)
        known.withLock { known in
            if known.count >= Self.limit { known = [:] }
            known[word] = stem
        }
        return stem
    }
}
