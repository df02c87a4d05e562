import Languages
import Text

/// The lists of one language's pack as tables for the rules; phrases are compared as `PhraseWords` splits them.
struct Lexicon: Sendable {
    /// What a filler does in a conversation.
    enum Filler: Sendable {
        /// Answers yes or no.
        case answer
        /// Greets, thanks or takes leave; the other one's name may follow.
        case courtesy
        /// Holds the line, says that something was heard, gains time.
        case other
    }

    /// What a word tells of the caller's mood.
    enum Mood: Sendable {
        case satisfied
        case frustrated
        case worried
        /// Thanks: most callers say it, whatever their mood.
        case polite
    }

    /// What an agent's sentence does.
    enum AgentCue: Sendable {
        /// Promises, settles or tells something.
        case information
        /// Is said in every call.
        case courtesy
        /// Repeats what is remembered of the caller.
        case recall
    }

    /// The language of the lists.
    let code: String
    /// Whether every noun has a capital, so that a capital tells no name.
    let capitalizesNouns: Bool
    /// Articles, pronouns, prepositions, auxiliaries: words without a meaning of their own.
    let functionWords: Set<String>
    /// Words of every conversation: they say nothing of its topic.
    let weakWords: Set<String>
    /// The words for the one who speaks, verbs that mean them included.
    let firstPerson: Set<String>
    /// Words that turn a mood around.
    let negations: Set<String>
    /// Words for numbers.
    let numbers: Set<String>
    /// Words before a noun.
    let determiners: Set<String>
    /// Possessives of the one who speaks, and forms of `to be`: `my … is …` states a fact.
    let possessives: Set<String>
    let copulas: Set<String>
    /// Verbs that tell somebody to drop something, and words for what a machine goes by.
    let dismissals: Set<String>
    let instructions: Set<String>
    /// What is not worth remembering.
    let filler: PhraseTable<Filler>
    /// What states a fact about the caller (`true`), and longer phrases that only look like it (`false`).
    let facts: PhraseTable<Bool>
    /// Questions without a question mark: `tell me`, `please confirm`.
    let requests: PhraseTable<Void>
    /// Questions whose answer means nothing later, such as `anything else`.
    let idleQuestions: PhraseTable<Void>
    /// How a question begins when the transcript has no marks.
    let questionStarts: PhraseTable<Void>
    /// What an agent's sentence does.
    let agentCues: PhraseTable<AgentCue>
    /// What tells the caller's mood.
    let moods: PhraseTable<Mood>

    /// The tables of all languages.
    static let all = LanguagePack.all.map { Lexicon($0) }

    /// Finds the tables of a language.
    ///
    /// - Parameter code: An ISO 639-1 code, with or without a region.
    /// - Returns: `nil` for a language without a pack. The rules then keep every sentence of some length, take capitals for
    ///   names, and leave mood and topics open.
    static func named(_ code: String) -> Lexicon? {
        let language = LanguagePack.language(of: code)
        return all.first { $0.code == language }
    }

    /// The tables of a pack.
    static func of(_ pack: LanguagePack) -> Lexicon? { all.first { $0.code == pack.code } }

    /// Compiles a pack.
    init(_ pack: LanguagePack) {
        let (grammar, conversation) = (pack.grammar, pack.conversation)
        code = pack.code
        capitalizesNouns = grammar.capitalizesNouns
        functionWords = grammar.functionWords.set
        weakWords = conversation.weakWords.set
        firstPerson = grammar.firstPerson.set.union(grammar.firstPersonVerbs.words)
        negations = grammar.negations.set
        numbers = pack.numbers.spoken.set
        determiners = grammar.determiners.set
        possessives = grammar.possessives.set
        copulas = grammar.copulas.set.union(grammar.reflexiveCopulas.words)
        dismissals = pack.secrets.dismissals.set
        instructions = pack.secrets.instructions.set
        filler = PhraseTable(
            [
                (.answer, conversation.answers.text), (.courtesy, conversation.courtesies.text),
                (.other, conversation.fillers.text),
            ] + LanguagePack.all.map { (.other, $0.conversation.sounds.text) })
        facts = PhraseTable([(false, conversation.notFacts.text), (true, conversation.facts.text)])
        requests = PhraseTable([((), conversation.requests.text)])
        idleQuestions = PhraseTable([((), conversation.idleQuestions.text)])
        questionStarts = PhraseTable([((), conversation.questionStarts.text)])
        agentCues = PhraseTable([
            (.recall, pack.agent.recalls.text), (.courtesy, pack.agent.courtesies.text),
            (.information, pack.agent.information.text),
        ])
        moods = PhraseTable([
            (.frustrated, pack.moods.frustrated.text), (.worried, pack.moods.worried.text),
            (.satisfied, pack.moods.satisfied.text), (.polite, pack.moods.polite.text),
        ])
    }
}
