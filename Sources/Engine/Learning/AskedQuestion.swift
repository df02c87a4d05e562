import Text

/// What the agent asked, for answers that mean nothing without it.
struct AskedQuestion {
    /// What the question is after.
    enum Subject {
        case callerName
        case lastName
        case other
    }

    /// The longest question that a memory quotes, in characters.
    private static let limit = 200

    /// The question as it is quoted.
    let text: String
    /// What it is after.
    let subject: Subject
    /// Whether a bare yes or no to it tells something.
    let isSpecific: Bool
    /// Whether it asks if what the agent has understood is right.
    let isConfirming: Bool

    /// Finds the last question of an agent's turn.
    ///
    /// - Returns: `nil` when it asks nothing.
    init?(_ utterance: Utterance, _ filler: FillerRules) {
        let sentences = utterance.sentences
        guard let place = sentences.lastIndex(where: { Self.isAsking($0, filler.lexicon) }) else { return nil }
        let question = sentences[place]
        var quoted = question.text
        var isConfirming = false
        // `It is 14 Elm Street. Is that right?`: the question alone says nothing.
        if place > 0, question.words.count <= 5, sentences[place - 1].words.contains(where: \.beginsWithDigit) {
            quoted = utterance.text[sentences[place - 1].text.startIndex..<question.text.endIndex]
            isConfirming = true
        }
        text = PlainText.cut(String(quoted), to: Self.limit)
        subject = Self.subject(of: question, filler.lexicon)
        self.isConfirming = isConfirming || question.words.contains(where: \.beginsWithDigit)
        isSpecific = isConfirming || Self.isSpecific(question, filler)
    }

    private static func isAsking(_ sentence: Sentence, _ lexicon: Lexicon?) -> Bool {
        sentence.isQuestion || lexicon?.requests.hasMatch(in: sentence.words) == true
    }

    private static func subject(of question: Sentence, _ lexicon: Lexicon?) -> Subject {
        let found = lexicon?.nameQuestions.matches(in: question.words) ?? []
        if found.isEmpty { return .other }
        return found.allSatisfy(\.value) ? .lastName : .callerName
    }

    private static func isSpecific(_ question: Sentence, _ filler: FillerRules) -> Bool {
        if question.words.contains(where: \.beginsWithDigit) { return true }
        guard let lexicon = filler.lexicon, !lexicon.idleQuestions.hasMatch(in: question.words) else { return false }
        let telling = filler.contentWords(of: question).filter { !lexicon.weakWords.contains($0) }
        return telling.count >= 2 || !lexicon.capitalizesNouns && namesSomething(question, lexicon)
    }

    /// Whether a word inside the question has a capital, other than the caller's name at its end.
    private static func namesSomething(_ question: Sentence, _ lexicon: Lexicon) -> Bool {
        let named = question.tokens.indices.dropFirst().filter {
            question.tokens[$0].isCapitalized && !lexicon.functionWords.contains(question.tokens[$0].key)
        }
        guard let last = named.last else { return false }
        if named.count > 1 || last != question.tokens.count - 1 { return true }
        return !question.gap(before: last).contains(",")
    }
}
