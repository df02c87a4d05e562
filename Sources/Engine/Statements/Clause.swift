import Languages
import Text

/// A part of a sentence that says one thing, with what was found in it.
struct Clause {
    typealias CueMatch = PhraseTable<ClaimLexicon.Cue>.Match

    /// The words, by `PhraseWords`.
    let words: [String]
    /// The values, with places counted from the clause's first word.
    let values: [ClaimValue]
    /// The phrases, likewise.
    let cues: [CueMatch]

    init(
        _ sentence: Sentence, _ range: Range<Int>, _ values: [ClaimValue], _ cues: [CueMatch], _ lexicon: ClaimLexicon
    ) {
        let words = Array(sentence.words[range])
        func moved(_ places: Range<Int>) -> Range<Int> {
            (places.lowerBound - range.lowerBound)..<min(words.count, places.upperBound - range.lowerBound)
        }
        self.words = words
        self.cues = cues.map { CueMatch(words: moved($0.words), value: $0.value) }
        let isContact = words.contains(where: lexicon.contact.contains)
        var found = values.compactMap { (value) -> ClaimValue? in
            // `my e-mail is …` names a thing, `by e-mail, please` a choice.
            if value.kind == .choice("channel"), !isContact { return nil }
            return ClaimValue(kind: value.kind, value: value.value, words: moved(value.words))
        }
        let written = Set(found.map(\.kind))
        if written.contains(.email) || written.contains(.digits) { found.removeAll { $0.kind == .choice("channel") } }
        self.values = found
    }

    /// The values by their kind.
    var groupedValues: [ClaimValue.Kind: Set<String>] {
        values.reduce(into: [:]) { $0[$1.kind, default: []].insert($1.value) }
    }

    /// The stems of the words that say what it is about.
    func frame(_ lexicon: ClaimLexicon) -> Set<String> {
        stems(of: words.indices, lexicon)
    }

    /// Stems of some words, without values, cues and what means little.
    private func stems(of places: Range<Int>, _ lexicon: ClaimLexicon) -> Set<String> {
        var stems: Set<String> = []
        for place in places {
            let word = words[place]
            if values.contains(where: { $0.words.contains(place) }) { continue }
            if cues.contains(where: { $0.words.contains(place) && $0.value.isSilent }) { continue }
            if lexicon.functionWords.contains(word) || lexicon.light.contains(word) { continue }
            stems.insert(lexicon.stem(word))
        }
        return stems
    }

    /// Everything that some words mention: stems and values.
    private func mentions(of places: Range<Int>, _ lexicon: ClaimLexicon) -> Set<String> {
        var mentioned = stems(of: places, lexicon)
        for value in values where places.overlaps(value.words) {
            mentioned.insert(value.kind.mention(of: value.value))
        }
        return mentioned
    }

    /// Whether a verb tells what once happened.
    func hasPast(_ lexicon: ClaimLexicon) -> Bool {
        words.contains { lexicon.isPastVerb($0) }
    }

    /// `I won't quit`: nothing ends.
    var deniesAnEnd: Bool {
        var isDenied = false
        for cue in cues {
            switch cue.value {
            case .negation: isDenied = true
            case .ending where isDenied: return true
            default: continue
            }
        }
        return false
    }

    /// Whether two parted words say that something has ended: `ne va plus`.
    func hasPartedEnding(_ lexicon: ClaimLexicon) -> Bool {
        lexicon.partedEndings.contains { first, second in
            guard let start = words.firstIndex(of: first) else { return false }
            return words[(start + 1)...].contains(second)
        }
    }

    /// What it says is not so any more.
    func replaced(_ lexicon: ClaimLexicon) -> Set<String> {
        for cue in cues {
            switch cue.value {
            case .replaced: return mentions(of: cue.words.upperBound..<words.count, lexicon)
            case .ending:
                let ended = object(after: cue.words.upperBound, lexicon)
                return ended.isEmpty ? mentions(of: 0..<cue.words.lowerBound, lexicon) : ended
            case .negation
            where lexicon.bareNegations.contains(words[cue.words.upperBound - 1])
                && isBare(words[..<cue.words.lowerBound], lexicon):
                return mentions(of: cue.words.upperBound..<words.count, lexicon)
            case .replacedFrom:
                let rest = cue.words.upperBound..<words.count
                guard let end = rest.first(where: { lexicon.replacedEnds.contains(words[$0]) }) else { continue }
                return mentions(of: rest.lowerBound..<end, lexicon)
            default: continue
            }
        }
        return []
    }

    /// In all languages: a short clause may be taken for one of another.
    private static let joins = LanguagePack.all.words(\.grammar.joins)

    /// The first words with a meaning of their own: in `gave up running because of …` that is `running`.
    private func object(after start: Int, _ lexicon: ClaimLexicon) -> Set<String> {
        func isTelling(_ place: Int) -> Bool {
            !lexicon.functionWords.contains(words[place]) && !lexicon.light.contains(words[place])
        }
        guard let first = (start..<words.count).prefix(3).first(where: isTelling),
            !words[start..<first].contains(where: Self.joins.contains)
        else { return [] }
        let end = (first..<words.count).first { !isTelling($0) } ?? words.count
        return mentions(of: first..<end, lexicon)
    }

    /// Nothing, or `it is`: what is denied then is a value, not what somebody does.
    private func isBare(_ words: ArraySlice<String>, _ lexicon: ClaimLexicon) -> Bool {
        words.allSatisfy { lexicon.functionWords.contains($0) && !lexicon.firstPerson.contains($0) }
    }

    /// The topic that it fills, and with what.
    func topic(_ lexicon: ClaimLexicon, isAgent: Bool) -> (Claim.Topic, Set<String>)? {
        for cue in cues {
            guard case .topic(let topic, _) = cue.value else { continue }
            let filling = mentions(of: cue.words.upperBound..<words.count, lexicon)
            if !filling.isEmpty { return (topic, filling) }
        }
        let possessives = isAgent ? lexicon.addressed : lexicon.possessives
        guard let start = words.firstIndex(where: possessives.contains) else { return nil }
        let nouns = words[(start + 1)...].prefix(5)
        if let copula = nouns.firstIndex(where: lexicon.copulas.contains), copula > start + 1 {
            return possession((start + 1)..<copula, filling: (copula + 1)..<words.count, lexicon)
        }
        // `Dr Lund is my doctor now`.
        guard start > 1, lexicon.copulas.contains(words[start - 1]) else { return nil }
        return possession((start + 1)..<words.count, filling: 0..<(start - 1), lexicon)
    }

    private func possession(
        _ name: Range<Int>, filling: Range<Int>, _ lexicon: ClaimLexicon
    ) -> (Claim.Topic, Set<String>)? {
        let (name, filling) = (stems(of: name, lexicon), mentions(of: filling, lexicon))
        return name.isEmpty || filling.isEmpty ? nil : (.possession(name), filling)
    }
}

extension ClaimLexicon.Cue {
    /// Whether its words say nothing of what the clause is about.
    fileprivate var isSilent: Bool {
        switch self {
        case .past, .wish, .topic: false
        default: true
        }
    }
}
