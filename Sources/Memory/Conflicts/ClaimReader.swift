import Text

/// Reads what a memory claims.
///
/// Only plain statements count: questions, wishes of others, what would be, and what somebody else said claim nothing.
struct ClaimReader {
    private let lexicon: ClaimLexicon
    private let isAgent: Bool
    private var claims: [Claim] = []
    /// What was spoken of last, for `it is on Friday now`.
    private var context: Set<String> = []
    private var lastOwner = ""
    /// Whether a question was about the one who speaks now.
    private var isAsked = false
    /// Whether a clause that says nothing else told of a change.
    private var isChanging = false

    /// Reads a memory's content.
    ///
    /// - Parameter content: A statement, an answer with its question, a labelled value or what the agent said.
    /// - Returns: A claim for each clause that states something, in order.
    static func claims(in content: String) -> [Claim] {
        let parts = SpokenForm.parts(of: content)
        let language = SpokenLanguage.spoken(in: PhraseWords.split(content)) ?? .english
        var reader = ClaimReader(lexicon: .of(language), isAgent: parts.isAgent)
        if let question = parts.question { reader.readQuestion(String(question)) }
        for (number, sentence) in Sentence.split(String(parts.said)).enumerated() { reader.read(sentence, number) }
        return reader.claims
    }

    private init(lexicon: ClaimLexicon, isAgent: Bool) {
        self.lexicon = lexicon
        self.isAgent = isAgent
    }

    private mutating func readQuestion(_ question: String) {
        for sentence in Sentence.split(question) {
            let values = ClaimValueReader.values(in: sentence, lexicon)
            let cues = lexicon.cues.matches(in: sentence.words)
            let clause = Clause(sentence, sentence.words.indices, values, cues, lexicon)
            context = context.union(clause.frame(lexicon))
            isAsked = isAsked || sentence.words.contains(where: lexicon.addressed.contains)
        }
    }

    private mutating func read(_ sentence: Sentence, _ number: Int) {
        let cues = lexicon.cues.matches(in: sentence.words)
        let values = ClaimValueReader.values(in: sentence, lexicon)
        if sentence.isQuestion || isReport(sentence, cues) {
            context = Clause(sentence, sentence.words.indices, values, cues, lexicon).frame(lexicon)
            return
        }
        let isAddition = cues.contains(where: \.value.isAddition)
        for range in clauses(of: sentence, values, cues) {
            let clause = Clause(
                sentence, range, values.filter { range.contains($0.words.lowerBound) },
                cues.filter { range.contains($0.words.lowerBound) }, lexicon)
            // What follows from what is not so is not so either.
            if clause.cues.contains(where: \.value.isHypothesis) { break }
            let isChange = clause.cues.contains(where: \.value.isChange)
            guard var claim = claim(of: clause) else {
                // `Actually, …` and `My number has changed: …` speak of what follows.
                isChanging = isChanging || isChange
                continue
            }
            claim.sentence = number
            claim.isChange = isChange || isChanging
            claim.isAddition = isAddition
            isChanging = false
            claims.append(claim)
        }
    }

    /// `she says`; what the caller says of their own is a statement.
    private func isReport(_ sentence: Sentence, _ cues: [PhraseTable<ClaimLexicon.Cue>.Match]) -> Bool {
        cues.contains { cue in
            guard case .report = cue.value else { return false }
            let before = cue.words.lowerBound > 0 ? sentence.words[cue.words.lowerBound - 1] : ""
            return !lexicon.firstPerson.contains(before)
        }
    }

    /// The clauses of a sentence; a value is never parted.
    private func clauses(
        of sentence: Sentence, _ values: [ClaimValue], _ cues: [PhraseTable<ClaimLexicon.Cue>.Match]
    ) -> [Range<Int>] {
        var starts: Set<Int> = [0]
        for place in sentence.words.indices.dropFirst()
        where sentence.gap(before: place).contains(where: { ",;:—–".contains($0) }) {
            starts.insert(place)
        }
        for cue in cues { if case .conjunction = cue.value { starts.insert(cue.words.lowerBound) } }
        for value in values { for place in value.words.dropFirst() { starts.remove(place) } }
        let ordered = starts.sorted()
        return ordered.enumerated().map { number, start in
            start..<(number + 1 < ordered.count ? ordered[number + 1] : sentence.words.count)
        }
    }

    private mutating func claim(of clause: Clause) -> Claim? {
        var claim = Claim(sentence: 0)
        guard let owner = owner(of: clause) else { return nil }
        claim.owner = owner
        lastOwner = owner
        for cue in clause.cues.map(\.value) { cue.apply(to: &claim) }
        claim.values = clause.groupedValues
        claim.frame = clause.frame(lexicon)
        claim.frame.remove(owner)
        let mine = isAgent ? lexicon.addressed : lexicon.firstPerson
        claim.isPersonal = isAsked || !owner.isEmpty || clause.words.contains(where: mine.contains)
        claim.isPast = claim.isPast || clause.hasPast(lexicon)
        (claim.topic, claim.filling) = clause.topic(lexicon, isAgent: isAgent) ?? (nil, [])
        claim.replaced = clause.replaced(lexicon)
        let says = !claim.frame.isEmpty || !claim.values.isEmpty || !claim.filling.isEmpty || !claim.replaced.isEmpty
        guard says else { return nil }
        if claim.frame.subtracting(claim.replaced).isEmpty { claim.frame.formUnion(context) }
        context = claim.frame
        return claim
    }

    /// Whom a clause is about; `nil` for strangers.
    private func owner(of clause: Clause) -> String? {
        let words = clause.words
        for (place, word) in words.enumerated() where lexicon.relations.contains(word) {
            let before = words[max(0, place - 2)..<place]
            if before.contains(where: lexicon.possessives.contains) { return lexicon.stem(word) }
        }
        let mine = isAgent ? lexicon.addressed : lexicon.firstPerson
        if words.contains(where: mine.contains) { return "" }
        guard words.prefix(3).contains(where: lexicon.thirdPerson.contains) else { return "" }
        return lastOwner.isEmpty ? nil : lastOwner
    }
}

extension ClaimLexicon.Cue {
    fileprivate var isHypothesis: Bool { if case .hypothesis = self { true } else { false } }
    fileprivate var isAddition: Bool { if case .addition = self { true } else { false } }
    fileprivate var isChange: Bool {
        switch self {
        case .change, .ending, .correction, .replaced, .replacedFrom, .topic(_, isChange: true): true
        default: false
        }
    }

    fileprivate func apply(to claim: inout Claim) {
        switch self {
        case .negation, .ending: claim.isPositive = false
        case .past: claim.isPast = true
        case .wish: claim.mode = .wish
        case .liking(let likes):
            claim.mode = .liking
            if !likes { claim.isPositive.toggle() }
        default: break
        }
    }
}
