import Languages
import Text

/// The words around names of one language as tables, for languages with a pack and for those without one.
struct NameLexicon: Sendable {
    /// Words around a name: `call me %`, `just % is fine`.
    struct Frame: Sendable {
        /// The words in front of the name.
        let before: [String]
        /// The words behind it.
        let after: [String]

        /// Reads a phrase with `%` for the name.
        init(_ phrase: Substring) {
            let sides = phrase.split(separator: "%", omittingEmptySubsequences: false).map(String.init)
            before = PhraseWords.split(sides.first ?? "")
            after = sides.count > 1 ? PhraseWords.split(sides[1]) : []
        }
    }

    /// What a question is after.
    enum Question: Sendable {
        /// The caller's name.
        case name
        /// The caller's last name.
        case lastName
        /// The caller's name when the question ends here, else that of somebody else.
        case open
    }

    /// The language of the lists.
    let code: String
    /// Whether every noun has a capital, so that a capital tells no name.
    let capitalizesNouns: Bool
    /// Whether an address tells no name; see ``NameWords/inflectsNames``.
    let inflectsNames: Bool
    /// What announces the name or the last name, anywhere, and at the beginning of a sentence.
    let certainCues: PhraseTable<Void>
    let lastNameCues: PhraseTable<Void>
    let likelyCues: PhraseTable<Void>
    /// What stands behind a name that a sentence begins with.
    let followingCues: PhraseTable<Void>
    /// How the caller wishes to be called, what others call them, and what is a wish where the name is spoken of.
    let wishes: [Frame]
    let nicknames: [Frame]
    let shortWishes: [Frame]
    /// What an agent asks for.
    let questions: PhraseTable<Question>
    /// Whether the caller is somebody.
    let confirmations: [Frame]
    /// What stands before the name that an agent addresses.
    let addressOpenings: PhraseTable<Void>
    /// Greetings and sounds that names follow.
    let fillers: PhraseTable<Void>
    /// Words that deny.
    let denials: Set<String>
    /// Whom people phone for.
    let relatives: Set<String>
    /// The words of the one who speaks in front of a noun.
    let possessives: Set<String>
    /// Words without a meaning of their own.
    let functionWords: Set<String>
    /// Words that look like a name after `I'm`, and their endings.
    let notNames: Set<String>
    let notNameEndings: [String]
    /// Words that are said every day: alone, with nothing but a capital, they are no name.
    let everydayWords: Set<String>
    /// Whom a business speaks of where it knows no name.
    let placeholders: Set<String>
    /// What letters are called.
    let letterNames: PhraseTable<Character>

    /// The tables of all languages.
    static let all = NameWords.all.map { NameLexicon($0) }

    /// Those of English, in which systems write whatever the language of a call.
    static let english = named("en")

    /// Finds the tables of a language.
    ///
    /// - Parameter code: An ISO 639-1 code, with or without a region.
    /// - Returns: `nil` for a language whose names are not read: announced ones are all the same.
    static func named(_ code: String) -> NameLexicon? {
        let language = LanguagePack.language(of: code)
        return all.first { $0.code == language }
    }

    /// The tables for a call: of the language that the platform names, else of the one that its words show.
    static func of(_ transcript: Transcript, _ utterances: [Utterance]) -> NameLexicon? {
        if let code = transcript.language, !code.isEmpty { return named(code) }
        if let pack = LanguagePack.spoken(in: utterances.lazy.flatMap(\.words).prefix(2000)) { return named(pack.code) }
        return TextLanguage.shown(by: utterances.prefix(40).flatMap { SearchToken.split($0.text) }).flatMap(named)
    }

    private init(_ names: NameWords) {
        let pack = LanguagePack.all.first { $0.code == names.code }
        let conversation = pack?.conversation
        code = names.code
        capitalizesNouns = pack?.grammar.capitalizesNouns ?? false
        inflectsNames = names.inflectsNames
        certainCues = PhraseTable([((), names.certainCues.text)])
        lastNameCues = PhraseTable([((), names.lastNameCues.text)])
        likelyCues = PhraseTable([((), names.likelyCues.text)])
        followingCues = PhraseTable([((), names.followingCues.text)])
        wishes = names.wishes.entries.map(Frame.init)
        nicknames = names.nicknames.entries.map(Frame.init)
        shortWishes = names.shortWishes.entries.map(Frame.init)
        questions = PhraseTable([
            (.lastName, names.lastNameQuestions.text), (.name, names.questions.text), (.open, names.openQuestions.text),
        ])
        confirmations = names.confirmations.entries.map(Frame.init)
        addressOpenings = PhraseTable([((), names.addressOpenings.text)])
        let said = [conversation?.answers, conversation?.courtesies, conversation?.fillers].compactMap { $0?.text }
        let sounds = LanguagePack.all.map(\.conversation.sounds.text)
        fillers = PhraseTable((said + sounds + [names.addressOpenings.text]).map { ((), $0) })
        denials = names.denials.set
        relatives = names.relatives.set
        possessives = (pack?.grammar.possessives.set ?? []).union(pack?.grammar.objectPossessives.set ?? [])
        functionWords = pack?.grammar.functionWords.set ?? SearchForms.named(names.code)?.functionWords.set ?? []
        notNames = names.notNames.set
        notNameEndings = names.notNameEndings.words
        placeholders = names.placeholders.set
        let phrases = said + [conversation?.facts.text, conversation?.requests.text].compactMap(\.self)
        everydayWords = Set(PhraseWords.split((phrases + [conversation?.weakWords.text ?? ""]).joined(separator: " ")))
            .union(placeholders).union(notNames).union(relatives).union(functionWords)
        letterNames = PhraseTable(
            names.letterNames.entries.compactMap { entry in
                guard let letter = entry.last else { return nil }
                return (letter, String(entry.dropLast()))
            })
    }
}

extension NameLexicon.Frame {
    /// Finds the frame in a sentence.
    ///
    /// - Parameters:
    ///   - sentence: Where to look.
    ///   - skipping: The place behind a courtesy at a place, if there is one.
    ///   - read: Reads a name at a place.
    /// - Returns: The name between the words, and its place; `nil` when the words or the name are not there.
    func name(
        in sentence: Sentence, skipping: ([String], Int) -> Int? = { _, _ in nil }, _ read: (Int) -> NameReader.Read?
    ) -> (read: NameReader.Read, start: Int)? {
        let words = sentence.words
        for place in words.indices.dropFirst(before.count) {
            guard words[(place - before.count)..<place].elementsEqual(before) else { continue }
            // `Call me, please, Bea`: a courtesy may stand between.
            for start in [place, skipping(words, place)].compactMap(\.self) where start < words.count {
                guard let found = read(start), found.end + after.count <= words.count,
                    words[found.end..<(found.end + after.count)].elementsEqual(after)
                else { continue }
                return (found, start)
            }
        }
        return nil
    }
}
