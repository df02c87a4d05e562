import Languages
import Text

/// The ways in which callers say their name.
extension SpokenName {
    /// A name that the caller gave.
    struct Answer {
        /// The name.
        var name: String
        /// Whether its letters were spelled.
        var isSpelled = false
        /// Whether it may be any word that begins a sentence.
        var isDoubtful = false
    }

    /// `My name is Ana`, `my surname is Torres`, in any language.
    func announced(in sentence: Sentence, _ reader: NameReader) -> [(answer: Answer, isLastName: Bool)] {
        var found: [(answer: Answer, isLastName: Bool)] = []
        for candidate in NameLexicon.all {
            for (cues, isLastName) in [(candidate.certainCues, false), (candidate.lastNameCues, true)] {
                for match in cues.matches(in: sentence.words) {
                    let place = match.words.upperBound
                    guard isOwn(sentence, match.words.lowerBound), place < sentence.words.count,
                        !NameReader.isPause(sentence.gap(before: place)) || !isLastName,
                        let read = reader.name(sentence, from: place), !isLastName || read.isCased
                    else { continue }
                    let name = isLastName ? read.name : whole(sentence, place, read, reader)
                    found.append((Answer(name: name, isSpelled: read.isSpelled), isLastName))
                }
            }
        }
        if found.isEmpty, let joined = followed(in: sentence, reader) { found.append((joined, false)) }
        return found
    }

    /// `The name is` and `call me` speak of the caller; `her … my name is` does not occur, `'s name is` does.
    private func isOwn(_ sentence: Sentence, _ place: Int) -> Bool {
        place == 0 || !NameReader.possessiveEndings.contains(sentence.words[place - 1])
    }

    /// A name that what says so is joined to, in a script without spaces: `田中と申します`.
    private func followed(in sentence: Sentence, _ reader: NameReader) -> Answer? {
        guard let lexicon else { return nil }
        for place in sentence.words.indices.dropFirst() where sentence.gap(before: place).isEmpty {
            guard lexicon.followingCues.match(in: sentence.words, at: place) != nil else { continue }
            // `お電話ありがとう、私は田中と申します`: the name begins behind the last pause or cue.
            var start = place - 1
            while start > 0, sentence.gap(before: start).isEmpty || sentence.gap(before: start) == "・" { start -= 1 }
            for cue in start..<place {
                let match =
                    lexicon.likelyCues.match(in: sentence.words, at: cue)
                    ?? lexicon.certainCues.match(in: sentence.words, at: cue)
                if let match, match.words.upperBound < place { start = match.words.upperBound }
            }
            if let read = reader.name(sentence, from: start), read.end == place { return Answer(name: read.name) }
        }
        return nil
    }

    /// `Krämer mein Name, äh, Lutz Krämer`: the fuller name behind it.
    private func whole(
        _ sentence: Sentence, _ start: Int, _ read: NameReader.Read, _ reader: NameReader
    ) -> String {
        let known = PhraseWords.split(read.name)
        var place = read.end
        while place < sentence.words.count {
            if NameReader.isPause(sentence.gap(before: place)),
                let next = reader.name(sentence, from: reader.skippingFillers(sentence, from: place)),
                next.name.contains(" "), known.allSatisfy(PhraseWords.split(next.name).contains)
            {
                return next.name
            }
            place += 1
        }
        return read.name
    }

    /// `Hello, this is Ana Torres`: at the beginning, and followed by nothing that makes it something else.
    func introduced(in sentence: Sentence, _ reader: NameReader, _ context: Introduction) -> Answer? {
        guard let lexicon else { return nil }
        let start = reader.skippingFillers(sentence, from: 0)
        guard start < sentence.words.count else { return nil }
        for place in beginnings(of: sentence, behind: start, isDenied: context.isDenied) {
            if let match = lexicon.likelyCues.match(in: sentence.words, at: place),
                let found = announcedHere(sentence, match.words.upperBound, reader)
            {
                return found
            }
        }
        return bare(sentence, start, reader, context)
    }

    /// Where an introduction may begin: behind greetings, or behind one of the first pauses (`yes, er, this is Ana`);
    /// of somebody who has just denied to be another also within the sentence.
    private func beginnings(of sentence: Sentence, behind start: Int, isDenied: Bool) -> [Int] {
        let pauses = sentence.words.indices.dropFirst(start + 1).filter {
            isDenied || NameReader.isPause(sentence.gap(before: $0))
        }
        return [start] + (isDenied ? pauses : Array(pauses.prefix(3)))
    }

    private func announcedHere(_ sentence: Sentence, _ place: Int, _ reader: NameReader) -> Answer? {
        guard let lexicon else { return nil }
        let start = reader.skippingTitles(sentence, from: place)
        // `Soy de Madrid`: a particle begins a place, not a name.
        guard start < sentence.tokens.count,
            sentence.tokens[start].isCapitalized || NameReader.isWithoutCase(sentence.words[start]),
            let read = reader.name(sentence, from: start),
            read.isCased || NameReader.isWithoutCase(sentence.words[start]),
            reader.endsIntroduction(sentence, at: read.end)
        else { return nil }
        let name = whole(sentence, start, read, reader)
        // Where every noun has a capital, it may be any: `Ich bin Kunde`.
        if lexicon.capitalizesNouns, !name.contains(" ") { return nil }
        guard reader.isPlausible(sentence, start..<read.end) else { return nil }
        return Answer(name: name, isSpelled: read.isSpelled)
    }

    /// `Ana Torres speaking`, and at the very beginning a name alone, `Good evening, Ana Torres`.
    private func bare(
        _ sentence: Sentence, _ start: Int, _ reader: NameReader, _ context: Introduction
    ) -> Answer? {
        guard let lexicon, let read = reader.name(sentence, from: start), read.isCased,
            reader.isPlausible(sentence, start..<read.end)
        else { return nil }
        if read.end < sentence.words.count, lexicon.followingCues.match(in: sentence.words, at: read.end) != nil {
            return Answer(name: whole(sentence, start, read, reader))
        }
        guard context.callerTurns == 1 else { return nil }
        let (listed, end) = listed(sentence, start, read, reader)
        let name = listed.contains(" ") ? listed : whole(sentence, start, read, reader)
        let words = PhraseWords.split(name)
        // A caller may repeat what the agent said: `Hello, Oakmere Kitchens?`
        guard name.contains(" "), reader.endsIntroduction(sentence, at: end), !sentence.isQuestion,
            context.agentWords.isDisjoint(with: words),
            words.allSatisfy({ !lexicon.everydayWords.contains($0) || NameReader.particles.contains($0) })
        else { return nil }
        return Answer(name: name)
    }

    /// `Torres, Ana` is `Ana Torres`.
    private func listed(
        _ sentence: Sentence, _ start: Int, _ read: NameReader.Read, _ reader: NameReader
    ) -> (name: String, end: Int) {
        guard !read.name.contains(" "), read.end < sentence.words.count, sentence.gap(before: read.end) == ", ",
            let next = reader.name(sentence, from: read.end), !next.isSpelled, !next.name.contains(" "), next.isCased,
            reader.endsIntroduction(sentence, at: next.end), reader.isPlausible(sentence, read.end..<next.end),
            reader.isMoreThanAWord(sentence, read.end..<next.end)
        else { return (read.name, read.end) }
        return (next.name + " " + read.name, next.end)
    }

    /// A bare name after `What is your name?`.
    func answered(_ utterance: Utterance, _ reader: NameReader, _ context: Introduction) -> Answer? {
        var found: Answer?
        for sentence in utterance.sentences {
            let start = answerStart(of: sentence, reader, context)
            guard start < sentence.words.count else { continue }
            guard let read = reader.name(sentence, from: start), reader.endsIntroduction(sentence, at: read.end),
                reader.isPlausible(sentence, start..<read.end),
                read.isSpelled || reader.isMoreThanAWord(sentence, start..<read.end)
            else { return found }
            let answer = continued(sentence, start, read, reader)
            guard let first = found else {
                found = answer
                continue
            }
            // `It's Mike. Mike O'Connor.`
            let words = PhraseWords.split(answer.name)
            return PhraseWords.split(first.name).allSatisfy(words.contains) ? answer : first
        }
        return found
    }

    /// Where an answer begins: not with the agent's own name, `hi Ella, this is Yusuf`.
    private func answerStart(of sentence: Sentence, _ reader: NameReader, _ context: Introduction) -> Int {
        let start = reader.skippingOpening(sentence)
        guard start > 0, start < sentence.words.count, let read = reader.name(sentence, from: start),
            read.end < sentence.words.count, NameReader.isPause(sentence.gap(before: read.end)),
            sentence.words[start..<read.end].allSatisfy(context.agentWords.contains)
        else { return start }
        return reader.skippingOpening(sentence, from: read.end)
    }

    /// Names of several words, for one whose last name an agent uses.
    func mentioned(in utterance: Utterance, _ reader: NameReader) -> [String] {
        guard let lexicon else { return [] }
        var found: [String] = []
        for sentence in utterance.sentences where lexicon.relatives.isDisjoint(with: sentence.words) {
            var place = 0
            while place < sentence.words.count {
                guard let read = reader.name(sentence, from: place), read.isCased, !read.isSpelled else {
                    place += 1
                    continue
                }
                if read.name.contains(" ") { found.append(read.name) }
                place = read.end
            }
        }
        return found
    }

    /// The words with a capital beside somebody who is no more than spoken of: `my son Leo`, `Leo, my son`.
    func relatives(in utterance: Utterance) -> Set<String> {
        guard let lexicon else { return [] }
        var found: Set<String> = []
        for sentence in utterance.sentences {
            for (place, word) in sentence.words.enumerated() where lexicon.relatives.contains(word) {
                let isOwn = place > 0 && lexicon.possessives.contains(sentence.words[place - 1])
                guard isOwn || lexicon.possessives.isEmpty else { continue }
                let near = max(0, place - 2)..<min(sentence.words.count, place + 4)
                for other in near where other != place && sentence.tokens[other].isCapitalized {
                    found.insert(sentence.words[other])
                }
            }
        }
        return found
    }

    /// What follows an answer in the same sentence: letters, the other name, or the whole one.
    private func continued(
        _ sentence: Sentence, _ start: Int, _ read: NameReader.Read, _ reader: NameReader
    ) -> Answer {
        let full = whole(sentence, start, read, reader)
        let isAlone = !full.contains(" ")
        var answer = Answer(
            name: full, isSpelled: read.isSpelled,
            isDoubtful: isAlone && sentence.words.count == 1)
        guard isAlone, read.end < sentence.words.count else { return answer }
        if let run = SpelledName.run(sentence, from: read.end, lexicon) {
            // `Priya, P R I Y A, Raman`: the letters are of the first one, the other follows.
            let next = run.places.upperBound
            if next < sentence.words.count, NameReader.isPause(sentence.gap(before: next)),
                let last = reader.name(sentence, from: next), !last.isSpelled,
                reader.isPlausible(sentence, next..<last.end)
            {
                answer.name = full + " " + last.name
            }
            return answer
        }
        answer.name = listed(sentence, start, read, reader).name
        return answer
    }

    /// `Call me Bea`, and where names are spoken of `just Tom is fine`.
    func wished(in utterance: Utterance, _ reader: NameReader, isNaming: Bool, known: String?) -> String? {
        guard let lexicon else { return nil }
        let wishes = lexicon.wishes.map { ($0, false) } + lexicon.nicknames.map { ($0, true) }
        for (frame, isNickname) in wishes + (isNaming ? lexicon.shortWishes.map { ($0, false) } : []) {
            for (place, sentence) in utterance.sentences.enumerated() {
                let courtesy = { (words: [String], place: Int) in
                    frame.before.isEmpty ? nil : lexicon.fillers.match(in: words, at: place)?.words.upperBound
                }
                let found = frame.name(in: sentence, skipping: courtesy) { start in
                    guard let read = reader.name(sentence, from: start),
                        !frame.after.isEmpty || reader.endsIntroduction(sentence, at: read.end)
                    else { return nil }
                    return read
                }
                guard let found, reader.isPlausible(sentence, found.start..<found.read.end),
                    !found.read.name.contains(" ") || known == nil,
                    found.start - frame.before.count == 0
                        || !lexicon.denials.contains(sentence.words[found.start - frame.before.count - 1])
                else { continue }
                let rest = utterance.sentences[place...].flatMap { $0.words }.dropFirst(found.read.end)
                // `Everyone calls me Male, but write Malena`.
                if isNickname, isTakenBack(Array(rest), known: known, wish: found.read.name) { continue }
                return found.read.name
            }
        }
        return nil
    }

    /// Whether the first name is said once more behind the wish, and not to deny it.
    private func isTakenBack(_ rest: [String], known: String?, wish: String) -> Bool {
        guard let lexicon, let first = known.flatMap({ PhraseWords.split($0).first }),
            first != PhraseWords.split(wish).first, let place = rest.firstIndex(of: first)
        else { return false }
        return !rest[..<place].contains { lexicon.denials.contains($0) || lexicon.notNames.contains($0) }
    }
}

/// What is known when a caller may introduce themselves.
struct Introduction {
    /// How often the caller has spoken, this time included.
    var callerTurns: Int
    /// What the agent has said.
    var agentWords: Set<String>
    /// Whether the caller has just denied to be somebody.
    var isDenied: Bool
}
