import Domain
import Languages
import Sectors
import Text

/// Makes memories of what the agent says.
struct AgentRules {
    /// The word lists of the call's language.
    let lexicon: Lexicon?
    /// What is not worth remembering.
    let filler: FillerRules

    /// Uses the lists of a language.
    init(lexicon: Lexicon?) {
        self.lexicon = lexicon
        filler = FillerRules(lexicon: lexicon)
    }

    /// Returns the memory of one turn of the agent, without its questions and pleasantries.
    ///
    /// - Parameters:
    ///   - utterance: What the agent said.
    ///   - isAnswering: Whether the caller has just asked something.
    /// - Returns: `nil` when no sentence promises, settles, answers or names a figure.
    func memory(of utterance: Utterance, isAnswering: Bool) -> Finding? {
        var kept: [Substring] = []
        var isInformative = false
        for sentence in utterance.sentences where !sentence.isQuestion {
            switch weigh(sentence, isAnswering: isAnswering) {
            case .idle: continue
            case .neutral: kept.append(sentence.text)
            case .informative:
                kept.append(sentence.text)
                isInformative = true
            }
        }
        guard isInformative else { return nil }
        let said = PlainText.cut(kept.joined(separator: " "), to: CallerRules.contentLimit)
        return Finding(
            content: SpokenForm.agent(said),
            sector: SectorClassifier.sector(of: said, language: lexicon?.code),
            origin: .agent, turn: utterance.index, saidAt: utterance.saidAt, layer: .said)
    }

    private enum Weight {
        /// Left out.
        case idle
        /// Kept beside something informative.
        case neutral
        case informative
    }

    private func weigh(_ sentence: Sentence, isAnswering: Bool) -> Weight {
        if filler.isFiller(sentence) { return .idle }
        let hasFigures = sentence.words.contains { $0.beginsWithDigit || CalendarWords.weekdays.contains($0) }
        guard let lexicon else {
            let length = SpokenLength.words(in: sentence.words)
            return hasFigures || isAnswering && length >= 3 ? .informative : .neutral
        }
        let cues = lexicon.agentCues.matches(in: sentence.words).map(\.value)
        if cues.contains(.recall) { return .idle }
        let isCourteous = cues.contains(.courtesy)
        let information = cues.count { $0 == .information }
        // `See you on Thursday, Ana`.
        let isFarewell = isCourteous && sentence.words.count <= 5 && !sentence.words.contains(where: \.beginsWithDigit)
        if isFarewell { return .idle }
        if hasFigures || information >= 2 { return .informative }
        if isCourteous { return .idle }
        if information == 1 || sentence.words.contains(where: lexicon.numbers.contains) { return .informative }
        return isAnswering && filler.contentWords(of: sentence).count >= 2 ? .informative : .neutral
    }
}
