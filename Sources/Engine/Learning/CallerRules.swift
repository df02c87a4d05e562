import Domain
import Sectors
import Text

/// Makes memories of what the caller says.
struct CallerRules {
    /// The longest content, in characters.
    static let contentLimit = 1000
    /// An answer of at most so many words is kept with its question.
    private static let shortAnswer = 8.0

    /// The word lists of the call's language.
    let lexicon: Lexicon?
    /// What is not worth remembering.
    let filler: FillerRules
    /// What is a fact.
    let facts: FactRules

    /// Uses the lists of a language.
    init(lexicon: Lexicon?) {
        self.lexicon = lexicon
        filler = FillerRules(lexicon: lexicon)
        facts = FactRules(lexicon: lexicon)
    }

    /// Returns the memory of one utterance.
    ///
    /// - Parameters:
    ///   - utterance: What the caller said.
    ///   - question: What the agent asked before and the caller has not answered yet.
    /// - Returns: `nil` for what is not worth remembering.
    func memory(of utterance: Utterance, answering question: AskedQuestion?) -> Finding? {
        if utterance.words.isEmpty { return nil }
        switch filler.verdict(on: utterance) {
        case .filler: return nil
        case .answer:
            guard let question, question.isSpecific else { return nil }
            return memory(utterance, Self.quoting(question, utterance), .user)
        case .substance: break
        }
        let isFact = facts.isFact(utterance)
        let isAsking = utterance.sentences.contains(where: facts.isQuestion)
        let answered = isAsking ? nil : question
        guard isSubstantive(utterance, isFact: isFact, isAnswer: answered != nil) else { return nil }
        if let answered, isShort(utterance), !standsAlone(utterance) {
            let origin: MemoryRecord.Origin = isFact || utterance.hasDigits ? .fact : .user
            return memory(utterance, Self.quoting(answered, utterance), origin)
        }
        return memory(utterance, utterance.text, isFact ? .fact : .user)
    }

    /// The memory of an utterance that says something, whatever its words: a short one quotes what it answers.
    func statement(of utterance: Utterance, answering question: AskedQuestion?) -> Finding? {
        if utterance.words.isEmpty { return nil }
        guard let question, isShort(utterance), !standsAlone(utterance) else {
            return memory(utterance, utterance.text, .user)
        }
        return memory(utterance, Self.quoting(question, utterance), .user)
    }

    /// Whether enough is said to be of use later.
    private func isSubstantive(_ utterance: Utterance, isFact: Bool, isAnswer: Bool) -> Bool {
        let length = SpokenLength.words(in: utterance.words)
        if utterance.hasDigits { return true }
        if isAnswer { return length >= 1 }
        guard let lexicon else { return length >= 3 }
        let content = utterance.sentences.reduce(0) { $0 + filler.contentWords(of: $1).count }
        if content >= 2 { return length >= 3 || !utterance.sentences.contains(where: facts.isQuestion) }
        return content == 1 && (isFact || utterance.words.contains(where: lexicon.firstPerson.contains))
    }

    /// Numbers that are read out do not make an answer long.
    private func isShort(_ utterance: Utterance) -> Bool {
        let words = utterance.words.filter { !$0.beginsWithDigit && lexicon?.numbers.contains($0) != true }
        return SpokenLength.words(in: words) <= Self.shortAnswer && utterance.words.count <= 25
    }

    /// A whole statement about oneself needs no question in front.
    private func standsAlone(_ utterance: Utterance) -> Bool {
        guard let lexicon else { return false }
        return utterance.sentences.contains { lexicon.facts.matches(in: $0.words).contains(where: \.value) }
    }

    private static func quoting(_ question: AskedQuestion, _ utterance: Utterance) -> String {
        SpokenForm.answer(utterance.text, to: question.text)
    }

    private func memory(
        _ utterance: Utterance, _ content: String, _ origin: MemoryRecord.Origin
    ) -> Finding {
        let content = PlainText.cut(content, to: Self.contentLimit)
        let spoken =
            content.utf8.count == utterance.text.utf8.count
            ? content : PlainText.cut(utterance.text, to: Self.contentLimit)
        return Finding(
            content: content, sector: SectorClassifier.sector(of: spoken, language: lexicon?.code),
            origin: origin, turn: utterance.index, saidAt: utterance.saidAt)
    }
}

/// How much is said, across scripts.
enum SpokenLength {
    /// The number of words; in scripts without spaces two characters (or four letters of Thai) count as one.
    static func words(in words: [String]) -> Double {
        words.reduce(0) { $0 + weight(of: $1) }
    }

    private static func weight(of word: String) -> Double {
        guard let first = word.unicodeScalars.first, !first.isASCII else { return 1 }
        switch first.value {
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            return 0.5
        // Thai, Lao, Burmese, Khmer: a run between spaces is a whole phrase.
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF:
            return max(1, Double(word.unicodeScalars.count) / 4)
        default: return 1
        }
    }
}
