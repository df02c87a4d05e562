import Text

/// Finds the name that the caller says is theirs.
struct SpokenName {
    /// The word lists of the call's language.
    let lexicon: Lexicon?

    /// `This is Ana` introduces the caller in the first turns only; later it may be anybody.
    private static let introductionTurns = 3

    /// Returns the name that was said last; a shorter form of one said before changes nothing.
    func name(in utterances: [Utterance]) -> String? {
        let filler = FillerRules(lexicon: lexicon)
        var certain: String?
        var likely: String?
        var asked: AskedQuestion.Subject?
        var callerTurns = 0
        for utterance in utterances {
            guard utterance.isCaller else {
                asked = AskedQuestion(utterance, filler)?.subject
                continue
            }
            callerTurns += 1
            let reader = NameReader(utterance, lexicon)
            for sentence in utterance.sentences {
                if let found = announced(in: sentence, reader) { certain = Self.merge(certain, found) }
                if callerTurns <= Self.introductionTurns, likely == nil { likely = introduced(in: sentence, reader) }
            }
            if let subject = asked, subject != .other, let found = answered(utterance, reader) {
                certain = Self.adding(found, to: certain ?? likely, isLastName: subject == .lastName)
            }
            // Sounds are no answer: the question still stands.
            if filler.verdict(on: utterance) != .filler { asked = nil }
        }
        return certain ?? likely
    }

    /// `Ana` after `Ana Torres` adds nothing, `Anna Torres` corrects.
    private static func merge(_ old: String?, _ new: String) -> String {
        guard let old else { return new }
        let known = PhraseWords.split(old)
        return PhraseWords.split(new).allSatisfy(known.contains) ? old : new
    }

    private static func adding(_ new: String, to old: String?, isLastName: Bool) -> String? {
        guard isLastName else { return merge(old, new) }
        // A last name alone is nothing to greet by.
        guard let old else { return nil }
        return old.contains(" ") ? old : CallerName.sanitized(old + " " + new)
    }

    // MARK: - Phrases

    /// `My name is Ana`, in any language.
    private func announced(in sentence: Sentence, _ reader: NameReader) -> String? {
        var found: String?
        for candidate in Lexicon.all {
            for match in candidate.nameCues.matches(in: sentence.words) where match.value == .certain {
                if isOwn(sentence, match.words.lowerBound),
                    let read = reader.name(sentence, from: match.words.upperBound)
                {
                    found = read.name
                }
            }
        }
        return found
    }

    /// `The name is` and `call me` speak of the caller; `her … my name is` does not occur, `'s name is` does.
    private func isOwn(_ sentence: Sentence, _ place: Int) -> Bool {
        place == 0 || !NameReader.possessiveEndings.contains(sentence.words[place - 1])
    }

    /// `Hello, this is Ana Torres`: at the beginning, and followed by nothing that makes it something else.
    private func introduced(in sentence: Sentence, _ reader: NameReader) -> String? {
        guard let lexicon else { return nil }
        let start = reader.skippingFillers(sentence, from: 0)
        guard start < sentence.words.count else { return nil }
        if let match = lexicon.nameCues.match(in: sentence.words, at: start), match.value == .likely {
            // `Soy de Madrid`: a particle begins a place, not a name.
            guard match.words.upperBound < sentence.tokens.count,
                sentence.tokens[match.words.upperBound].isCapitalized,
                let read = reader.name(sentence, from: match.words.upperBound), read.isCased,
                reader.endsIntroduction(sentence, at: read.end)
            else { return nil }
            // Where every noun has a capital, it may be any: `Ich bin Kunde`.
            if lexicon.capitalizesNouns, !read.name.contains(" ") { return nil }
            return reader.isPlausible(sentence, match.words.upperBound..<read.end) ? read.name : nil
        }
        guard let read = reader.name(sentence, from: start), read.isCased, read.end < sentence.words.count,
            NameReader.afterBareName.contains(sentence.words[read.end]),
            reader.isPlausible(sentence, start..<read.end)
        else { return nil }
        return read.name
    }

    /// A bare name after `What is your name?`.
    private func answered(_ utterance: Utterance, _ reader: NameReader) -> String? {
        var found: String?
        for sentence in utterance.sentences {
            let start = reader.skippingOpening(sentence)
            guard start < sentence.words.count else { continue }
            guard let read = reader.name(sentence, from: start), reader.endsIntroduction(sentence, at: read.end),
                reader.isPlausible(sentence, start..<read.end)
            else { return found }
            guard let first = found else {
                found = read.name
                continue
            }
            // `It's Mike. Mike O'Connor.`
            let words = PhraseWords.split(read.name)
            return PhraseWords.split(first).allSatisfy(words.contains) ? read.name : first
        }
        return found
    }
}
