import Languages
import Text

/// Finds who the caller says they are, and whom the agent takes them for.
struct SpokenName {
    /// What a call tells of its caller's name.
    struct Heard {
        /// What the caller said it is.
        var said: String?
        /// Whether letters were spelled that ``said`` is made of.
        var isSpelled = false
        /// How the caller wishes to be called.
        var wish: String?
        /// Whom the agent addressed without being corrected, last one first.
        var addressed: [AddressedName.Address] = []
        /// Names of several words that the caller spoke of, and of nobody's relatives.
        var mentioned: [String] = []
        /// Words of names that the caller gave to relatives: `my son Leo`.
        var relatives: Set<String> = []
        /// The words of names that the caller denied, and did not claim.
        var denied: Set<String> = []
        /// Whether somebody else is on the caller's telephone, and says so.
        var isAnother = false
    }

    /// `This is Ana` introduces the caller in the first turns only; later it may be anybody.
    private static let introductionTurns = 3

    /// The words around names in the call's language.
    let lexicon: NameLexicon?

    /// How far a call is read.
    private struct Progress {
        var heard = Heard()
        var certain: String?
        var likely: String?
        var runs: [SpelledName.Run] = []
        /// What the agent's last question is after: the last name alone (`true`) or the name.
        var asked: Bool?
        /// Whom the agent has addressed since the caller spoke last.
        var pending: [AddressedName.Address] = []
        /// An answer of one word that may be any word, until the agent goes on.
        var doubtful: String?
        var callerTurns = 0
        /// What the agent has said before: a caller may greet it by its own name.
        var agentWords: Set<String> = []
        /// Who was denied when asked for, for the sentence that says who it is instead.
        var isDenied = false
    }

    /// Reads a call from its first turn to its last.
    func heard(in utterances: [Utterance]) -> Heard {
        var progress = Progress()
        let hasTellingStart = Self.beginsWithSmallLetters(utterances)
        for utterance in utterances {
            if utterance.isCaller {
                hear(utterance, NameReader(utterance, lexicon, hasTellingStart: hasTellingStart), &progress)
            } else {
                listen(to: utterance, &progress)
            }
        }
        // Nobody is left to correct the agent's last words.
        progress.heard.addressed.insert(contentsOf: progress.pending.filter { $0.isTelling && !$0.isQuestion }, at: 0)
        var heard = progress.heard
        heard.said = progress.certain ?? progress.likely
        if let said = heard.said {
            let spelled = SpelledName.applying(progress.runs, to: said)
            heard.said = spelled.name
            heard.isSpelled = heard.isSpelled || spelled.isSpelled
            heard.denied.subtract(PhraseWords.split(spelled.name))
        }
        let denied = heard.denied
        heard.addressed.removeAll { !denied.isDisjoint(with: $0.words) }
        return heard
    }

    /// Whether most of the caller's turns begin with a small letter, so that a capital there is a name's.
    private static func beginsWithSmallLetters(_ utterances: [Utterance]) -> Bool {
        let first = utterances.filter(\.isCaller).compactMap { $0.text.unicodeScalars.first }
        let small = first.count { $0.properties.isLowercase }
        return small >= 2 && 2 * small > first.count
    }

    // MARK: - The agent

    private func listen(to utterance: Utterance, _ progress: inout Progress) {
        progress.asked = asked(in: utterance)
        // Asked again, the caller has not told it.
        if progress.asked == false, let doubtful = progress.doubtful, progress.certain == doubtful {
            progress.certain = nil
        }
        progress.doubtful = nil
        if let lexicon {
            let addressed = AddressedName(utterance, lexicon, hasCallerSpoken: progress.callerTurns > 0)
            progress.pending += addressed.addresses()
        }
        progress.agentWords.formUnion(utterance.words)
    }

    /// What the agent's last question is after; `nil` when it is no name.
    private func asked(in utterance: Utterance) -> Bool? {
        guard let lexicon else { return nil }
        guard let last = utterance.sentences.last(where: \.isQuestion) ?? utterance.sentences.last else { return nil }
        let found = lexicon.questions.matches(in: last.words).filter { match in
            match.value != .open || match.words.upperBound == last.words.count
                || NameReader.isPause(last.gap(before: match.words.upperBound))
        }
        return found.isEmpty ? nil : found.allSatisfy { $0.value == .lastName }
    }

    // MARK: - The caller

    private func hear(_ utterance: Utterance, _ reader: NameReader, _ progress: inout Progress) {
        progress.callerTurns += 1
        settle(utterance, reader, &progress)
        let context = Introduction(
            callerTurns: progress.callerTurns, agentWords: progress.agentWords, isDenied: progress.isDenied)
        var isNaming = progress.asked != nil || !progress.heard.addressed.isEmpty
        for sentence in utterance.sentences {
            for found in announced(in: sentence, reader).filter({ !$0.isLastName }) {
                take(found.answer, &progress, isLastName: false)
                isNaming = true
            }
            if progress.callerTurns <= Self.introductionTurns, progress.likely == nil || progress.isDenied,
                let found = introduced(in: sentence, reader, context)
            {
                if progress.isDenied { progress.certain = found.name } else { progress.likely = found.name }
                isNaming = true
            }
        }
        if let isLastName = progress.asked, let found = answered(utterance, reader, context) {
            take(found, &progress, isLastName: isLastName)
            if found.isDoubtful { progress.doubtful = progress.certain }
            isNaming = true
        }
        for found in utterance.sentences.flatMap({ announced(in: $0, reader) }) where found.isLastName {
            take(found.answer, &progress, isLastName: true)
        }
        progress.heard.relatives.formUnion(relatives(in: utterance))
        progress.heard.mentioned += mentioned(in: utterance, reader)
        progress.runs += utterance.sentences.flatMap { SpelledName.runs(in: $0, lexicon) }
        if let wish = wished(in: utterance, reader, isNaming: isNaming, known: progress.certain ?? progress.likely) {
            progress.heard.wish = wish
        }
        // Sounds are no answer: the question still stands.
        if !isFiller(utterance, reader) { progress.asked = nil }
        progress.isDenied = false
    }

    /// Decides about those whom the agent has addressed: denied, or not.
    private func settle(_ utterance: Utterance, _ reader: NameReader, _ progress: inout Progress) {
        let denial = Denial(utterance, lexicon)
        progress.heard.denied.formUnion(denial.names)
        for address in progress.pending {
            if denial.denies(address) {
                progress.heard.denied.formUnion(address.words)
                progress.isDenied = true
                if denial.tellsOfARelative { progress.heard.isAnother = true }
            } else if address.isTelling {
                progress.heard.addressed.insert(address, at: 0)
            }
        }
        progress.pending = []
    }

    private func take(_ found: Answer, _ progress: inout Progress, isLastName: Bool) {
        progress.heard.isSpelled = progress.heard.isSpelled || found.isSpelled
        let old = progress.certain ?? progress.likely
        if isLastName, !found.name.contains(" ") {
            // A last name alone is nothing to greet by.
            guard let old else { return }
            progress.certain = old.contains(" ") ? old : CallerName.sanitized(old + " " + found.name)
        } else {
            progress.certain = Self.merge(old, found.name)
        }
    }

    /// `Ana` after `Ana Torres` adds nothing, `Anna Torres` corrects.
    private static func merge(_ old: String?, _ new: String) -> String {
        guard let old else { return new }
        let known = PhraseWords.split(old)
        return PhraseWords.split(new).allSatisfy(known.contains) ? old : new
    }

    private func isFiller(_ utterance: Utterance, _ reader: NameReader) -> Bool {
        utterance.sentences.allSatisfy { reader.skippingFillers($0, from: 0) >= $0.words.count }
    }
}
