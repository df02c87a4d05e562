import Text

/// The word lists of one language; phrases are compared as ``PhraseWords`` splits them.
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

    /// What a word for a secret or a code stands for.
    enum Secret: Sendable {
        /// A password: never kept.
        case password
        /// A code: not kept when an agent has asked for it.
        case code
        /// A zip code, a booking code: as good as any number.
        case harmless
    }

    /// How sure a phrase announces the caller's name.
    enum NameCue: Sendable {
        /// `My name is`, anywhere.
        case certain
        /// `This is`, at the beginning of a sentence only, and before a name alone.
        case likely
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
    let language: SpokenLanguage
    /// Articles, pronouns, prepositions, auxiliaries: words without a meaning of their own.
    var functionWords: Set<String> { language.functionWords }
    /// Words of every conversation: they say nothing of its topic.
    let weakWords: Set<String>
    /// The words for the one who speaks.
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
    /// Words that look like a name after `I'm`: adjectives, nationalities.
    let notNames: Set<String>
    /// What secrets are called.
    let secrets: PhraseTable<Secret>
    /// Verbs that tell somebody to drop something, and words for what a machine goes by.
    let dismissals: Set<String>
    let instructions: Set<String>
    /// What is not worth remembering.
    let filler: PhraseTable<Filler>
    /// What states a fact about the caller (`true`), and longer phrases that only look like it (`false`).
    let facts: PhraseTable<Bool>
    /// What announces the caller's name.
    let nameCues: PhraseTable<NameCue>
    /// Questions for the caller's name; `true` for the last name alone.
    let nameQuestions: PhraseTable<Bool>
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

    /// All word lists.
    static let all = SpokenLanguage.allCases.map(\.lexicon)

    /// Fillers of all languages.
    private static let sounds = """
        uh, um, uhm, hm, hmm, hmmm, mm, mmm, mhm, mmhm, uh huh, huh, ah, aha, aah, oh, ooh, eh, er, erm, ähm, äh, öh,
        euh, wow, ok, okay, okey, okidoki, k, haha, hehe, hello, hallo, hi, hey, ciao, alo, yo, super, oha, oops, ups,
        bravo
        """

    /// The sources of a language's lists: single words are parted by spaces, phrases by commas.
    struct Source {
        var weakWords = ""
        var firstPerson = ""
        var negations = ""
        var numbers = ""
        var determiners = ""
        var possessives = ""
        var copulas = ""
        var notNames = ""
        var secrets = ""
        var codes = ""
        var harmlessCodes = ""
        var dismissals = ""
        var instructions = ""
        var answers = ""
        var courtesies = ""
        var fillers = ""
        var facts = ""
        var notFacts = ""
        var certainNames = ""
        var likelyNames = ""
        var nameQuestions = ""
        var lastNameQuestions = ""
        var requests = ""
        var idleQuestions = ""
        var questionStarts = ""
        var information = ""
        var agentCourtesies = ""
        var recalls = ""
        var satisfied = ""
        var frustrated = ""
        var worried = ""
        var polite = ""
    }

    /// Builds the sets and tables.
    init(_ language: SpokenLanguage, _ source: Source) {
        self.language = language
        func words(_ text: String) -> Set<String> { Set(PhraseWords.split(text)) }
        weakWords = words(source.weakWords)
        firstPerson = words(source.firstPerson)
        negations = words(source.negations)
        numbers = words(source.numbers)
        determiners = words(source.determiners)
        possessives = words(source.possessives)
        copulas = words(source.copulas)
        notNames = words(source.notNames)
        secrets = PhraseTable([
            (.code, source.codes), (.password, source.secrets), (.harmless, source.harmlessCodes),
        ])
        dismissals = words(source.dismissals)
        instructions = words(source.instructions)
        filler = PhraseTable([
            (.answer, source.answers), (.courtesy, source.courtesies), (.other, source.fillers), (.other, Self.sounds),
        ])
        facts = PhraseTable([(false, source.notFacts), (true, source.facts)])
        nameCues = PhraseTable([(.certain, source.certainNames), (.likely, source.likelyNames)])
        nameQuestions = PhraseTable([(true, source.lastNameQuestions), (false, source.nameQuestions)])
        requests = PhraseTable([((), source.requests)])
        idleQuestions = PhraseTable([((), source.idleQuestions)])
        questionStarts = PhraseTable([((), source.questionStarts)])
        agentCues = PhraseTable([
            (.recall, source.recalls), (.courtesy, source.agentCourtesies), (.information, source.information),
        ])
        moods = PhraseTable([
            (.frustrated, source.frustrated), (.worried, source.worried), (.satisfied, source.satisfied),
            (.polite, source.polite),
        ])
    }
}
