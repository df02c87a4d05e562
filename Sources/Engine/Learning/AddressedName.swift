import Languages
import Text

/// How an agent addresses whoever is on the line: `Thank you, Mr. Whitlock`, `Am I speaking with Bea?`.
struct AddressedName {
    /// Somebody who was addressed.
    struct Address {
        /// The name without its title.
        var name: String
        /// The title in front of a last name, as it was said.
        var title: String?
        /// Whether the agent asked whether it is they.
        var isQuestion: Bool
        /// Whether it tells the name: an agent's first greeting may only repeat what it was told, or name itself.
        var isTelling = true
        /// The words of ``name``.
        var words: [String] { PhraseWords.split(name) }
    }

    private let utterance: Utterance
    private let reader: NameReader
    private let lexicon: NameLexicon
    /// Whether the caller has said something: what an agent greets with before may be its own name.
    private let hasCallerSpoken: Bool

    /// Looks at what an agent said.
    init(_ utterance: Utterance, _ lexicon: NameLexicon, hasCallerSpoken: Bool) {
        self.utterance = utterance
        self.lexicon = lexicon
        self.hasCallerSpoken = hasCallerSpoken
        reader = NameReader(utterance, lexicon)
    }

    /// Everybody who is addressed, in order.
    func addresses() -> [Address] {
        var found: [Address] = []
        for sentence in utterance.sentences {
            if sentence.isQuestion, let asked = confirmation(in: sentence) {
                found.append(asked)
                continue
            }
            for place in sentence.words.indices {
                guard let address = address(in: sentence, at: place) else { continue }
                found.append(address)
                break
            }
        }
        return found
    }

    private func confirmation(in sentence: Sentence) -> Address? {
        for frame in lexicon.confirmations {
            var title: String?
            let found = frame.name(in: sentence) { start in
                guard let (read, itsTitle) = titled(sentence, from: start) else { return nil }
                title = itsTitle
                // `Is this Tuesday's parcel?`: only a name alone is asked for.
                guard frame.after.isEmpty == false || ends(sentence, at: read.end) else { return nil }
                return read
            }
            guard let found, reader.isPlausible(sentence, found.start..<found.read.end) else { continue }
            return Address(name: found.read.name, title: title, isQuestion: true, isTelling: !lexicon.inflectsNames)
        }
        return nil
    }

    /// Somebody whose name, and nothing else, stands behind a greeting, or with a title between two pauses.
    private func address(in sentence: Sentence, at place: Int) -> Address? {
        let opening = lexicon.addressOpenings.match(in: sentence.words, at: place)
        let start = opening?.words.upperBound ?? place
        guard start < sentence.words.count else { return nil }
        let isApart = place == 0 || NameReader.isPause(sentence.gap(before: place))
        if opening != nil {
            guard [" ", ", "].contains(sentence.gap(before: start)) else { return nil }
        } else if !isApart {
            return nil
        }
        guard let (read, title) = titled(sentence, from: start), ends(sentence, at: read.end),
            reader.isPlausible(sentence, start..<read.end)
        else { return nil }
        let hasTitle = title != nil || isTitled(sentence, start, read.end)
        guard hasTitle || opening != nil, lexicon.placeholders.isDisjoint(with: PhraseWords.split(read.name)) else {
            return nil
        }
        if !hasTitle, lexicon.capitalizesNouns, !reader.isMoreThanAWord(sentence, start..<read.end) { return nil }
        // `Hello Tom, how can I help?`: whoever says no to it is not Tom.
        return Address(
            name: read.name, title: title, isQuestion: !hasCallerSpoken,
            isTelling: (hasTitle || hasCallerSpoken) && !lexicon.inflectsNames)
    }

    /// Reads a name with a title in front of it or behind it.
    private func titled(_ sentence: Sentence, from start: Int) -> (NameReader.Read, title: String?)? {
        var place = start
        var title: String?
        while place + 1 < sentence.words.count, NameReader.isTitle(sentence.words[place]) {
            if NameReader.honorifics.contains(sentence.words[place]) {
                title = String(utterance.text[sentence.tokens[place].range])
                // `Mr.` keeps its dot.
                if sentence.gap(before: place + 1).hasPrefix(".") { title? += "." }
            }
            if NameReader.firstNameHonorifics.contains(sentence.words[place]) { title = nil }
            place += 1
        }
        guard var read = reader.name(sentence, from: place) else { return nil }
        if read.end - place > 1, NameReader.followingHonorifics.contains(sentence.words[read.end - 1]) {
            let last = sentence.tokens[read.end - 2].range.upperBound
            read.name = String(utterance.text[sentence.tokens[place].range.lowerBound..<last])
        }
        // `田中様`: what is joined behind it is a title as well.
        if read.end < sentence.words.count, NameReader.followingHonorifics.contains(sentence.words[read.end]),
            sentence.gap(before: read.end).isEmpty
        {
            read.end += 1
        }
        // Two names behind a title are a first and a last one.
        if read.name.contains(" ") { title = nil }
        return (read, title)
    }

    private func isTitled(_ sentence: Sentence, _ start: Int, _ end: Int) -> Bool {
        NameReader.isTitle(sentence.words[start])
            || end - start > 1 && NameReader.followingHonorifics.contains(sentence.words[end - 1])
    }

    private func ends(_ sentence: Sentence, at place: Int) -> Bool {
        place >= sentence.tokens.count || NameReader.isPause(sentence.gap(before: place))
    }
}
