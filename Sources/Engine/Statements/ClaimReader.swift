import Domain
import Languages
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
    /// Everything that was spoken of.
    private var everything: Set<String> = []
    /// Whether a question was about the one who speaks now.
    private var isAsked = false
    /// The values that the question named.
    private var askedValues: [ClaimValue.Kind: Set<String>] = [:]
    /// Whether a clause that says nothing else told of a change.
    private var isChanging = false

    /// Reads a memory's content.
    ///
    /// What shows no language with a pack is read in that of ``LanguagePack/fallback``.
    ///
    /// - Parameter content: A statement, an answer with its question, a labelled value or what the agent said.
    /// - Returns: A claim for each clause that states something, in order.
    static func claims(in content: String) -> [Claim] {
        let parts = SpokenForm.parts(of: content)
        // `Seat: window` has no small words: in another language its values would be read no better.
        let pack = LanguagePack.spoken(in: PhraseWords.split(content), leastShare: 0.15) ?? LanguagePack.fallback
        var reader = ClaimReader(lexicon: .of(pack), isAgent: parts.isAgent)
        if let question = parts.question { reader.readQuestion(String(question)) }
        for (number, sentence) in Sentence.split(String(parts.said)).enumerated() { reader.read(sentence, number) }
        if reader.claims.contains(where: \.isPersonal) {
            for place in reader.claims.indices { reader.claims[place].isAmongPersonal = true }
        }
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
            askedValues.merge(clause.groupedValues) { $0.union($1) }
            lastOwner = relation(in: sentence.words, of: lexicon.addressed) ?? lastOwner
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
        if number == 0, isLabelled(sentence) { isAsked = true }
        if number == 0, isAsked, let answer = bareAnswer(sentence) { claims.append(answer) }
        for range in clauses(of: sentence, values, cues) {
            let clause = Clause(
                sentence, range, values.filter { range.contains($0.words.lowerBound) },
                cues.filter { range.contains($0.words.lowerBound) }, lexicon)
            // What follows from what is not so is not so either.
            if clause.cues.contains(where: \.value.isHypothesis) { break }
            if clause.deniesAnEnd { continue }
            let isChange = clause.cues.contains(where: \.value.isChange) || clause.hasPartedEnding(lexicon)
            guard var claim = claim(of: clause) else {
                // `Actually, …` and `My number has changed: …` speak of what follows.
                isChanging = isChanging || isChange
                continue
            }
            claim.sentence = number
            claim.isChange = isChange || isChanging
            claim.isAddition = isAddition
            // What was wrong comes first, what is right next.
            isChanging = clause.cues.contains(where: \.value.isCorrection)
            claims.append(claim)
        }
    }

    /// `she says`; what the caller says of their own is a statement.
    private func isReport(_ sentence: Sentence, _ cues: [PhraseTable<ClaimLexicon.Cue>.Match]) -> Bool {
        cues.contains { cue in
            guard case .report = cue.value else { return false }
            guard cue.words.lowerBound > 0 else { return false }
            // A meter says something, too.
            let before = sentence.tokens[cue.words.lowerBound - 1]
            let isFirst = lexicon.firstPerson.contains(before.key)
            return !isFirst
                && (lexicon.thirdPerson.contains(before.key) || lexicon.relations.contains(before.key)
                    || before.isCapitalized)
        }
    }

    /// What a bare yes or no claims: what was asked, or its contrary.
    private func bareAnswer(_ sentence: Sentence) -> Claim? {
        guard let first = sentence.words.first, !context.isEmpty else { return nil }
        let isNo = lexicon.no.contains(first)
        guard isNo || lexicon.yes.contains(first) else { return nil }
        return Claim(
            sentence: 0, owner: lastOwner, isPositive: !isNo, frame: context, values: askedValues, isPersonal: true)
    }

    /// `Delivery address: 12 Elm Street`.
    private func isLabelled(_ sentence: Sentence) -> Bool {
        sentence.words.indices.dropFirst().prefix(4).contains { sentence.gap(before: $0).contains(":") }
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
        for match in lexicon.conjunctions.matches(in: sentence.words) { starts.insert(match.words.lowerBound) }
        for value in values { for place in value.words.dropFirst() { starts.remove(place) } }
        let ordered = starts.sorted()
        return ordered.enumerated().map { number, start in
            start..<(number + 1 < ordered.count ? ordered[number + 1] : sentence.words.count)
        }
    }

    private mutating func claim(of clause: Clause) -> Claim? {
        var claim = Claim(sentence: 0)
        let owner = owner(of: clause)
        claim.owner = owner
        lastOwner = owner
        for cue in clause.cues.map(\.value) { cue.apply(to: &claim) }
        if clause.hasPartedEnding(lexicon) { claim.isPositive = false }
        let isOther = isSomebodyElse(clause)
        claim.values = clause.groupedValues
        claim.frame = clause.frame(lexicon)
        claim.frame.remove(owner)
        let mine = isAgent ? lexicon.addressed : lexicon.firstPerson
        claim.isPersonal = isAsked || !owner.isEmpty || clause.words.contains(where: mine.contains)
        claim.isPast = claim.isPast || clause.hasPast(lexicon)
        (claim.topic, claim.filling) = clause.topic(lexicon, isAgent: isAgent) ?? (nil, [])
        claim.replaced = clause.replaced(lexicon).subtracting([owner])
        if case .possession(let name)? = claim.topic { claim.isSingular = !name.isDisjoint(with: lexicon.singular) }
        if isOther {
            // `He lives in Rome`: his address is not the caller's, but what is spoken of is known.
            (claim.topic, claim.filling, claim.isPersonal) = (nil, [], false)
            claim.frame.formUnion(context)
        }
        let says = !claim.frame.isEmpty || !claim.values.isEmpty || !claim.filling.isEmpty || !claim.replaced.isEmpty
        guard says else { return nil }
        if claim.frame.subtracting(claim.replaced).isEmpty {
            claim.frame.formUnion(claim.replaced.isEmpty ? context : everything)
        }
        context = claim.frame
        everything.formUnion(claim.frame)
        return claim
    }

    /// Whom a clause is about.
    private func owner(of clause: Clause) -> String {
        if let relation = relation(in: Array(clause.words.prefix(6)), of: lexicon.possessives) { return relation }
        let mine = isAgent ? lexicon.addressed : lexicon.firstPerson
        if clause.words.contains(where: mine.contains) { return "" }
        if isAsked, claims.isEmpty { return lastOwner }
        return clause.words.prefix(3).contains(where: lexicon.thirdPerson.contains) ? lastOwner : ""
    }

    /// Whether a clause is about somebody who is no relation that was named.
    private func isSomebodyElse(_ clause: Clause) -> Bool {
        let mine = isAgent ? lexicon.addressed : lexicon.firstPerson
        return lastOwner.isEmpty && !clause.words.contains(where: mine.contains)
            && clause.words.prefix(3).contains(where: lexicon.thirdPerson.contains)
    }

    /// `my sister`.
    private func relation(in words: [String], of possessives: Set<String>) -> String? {
        for (place, word) in words.enumerated() where lexicon.relations.contains(word) {
            if words[max(0, place - 2)..<place].contains(where: possessives.contains) { return lexicon.stem(word) }
        }
        return nil
    }
}

extension ClaimLexicon.Cue {
    fileprivate var isHypothesis: Bool { if case .hypothesis = self { true } else { false } }
    fileprivate var isCorrection: Bool { if case .correction = self { true } else { false } }
    fileprivate var isAddition: Bool { if case .addition = self { true } else { false } }
    fileprivate var isChange: Bool {
        switch self {
        case .change, .ending, .noMore, .unsuitable, .correction, .replaced, .replacedFrom, .topic(_, isChange: true):
            true
        default: false
        }
    }

    fileprivate func apply(to claim: inout Claim) {
        switch self {
        case .ending: (claim.isPositive, claim.isEnding) = (false, true)
        case .negation, .noMore: claim.isPositive = false
        case .past: claim.isPast = true
        case .wish: claim.mode = .wish
        case .liking(let likes):
            claim.mode = .liking
            if !likes { claim.isPositive = false }
        case .unsuitable:
            claim.isPositive = false
            claim.isUnsuitable = true
        default: break
        }
    }
}
