import Languages
import Text

/// Finds what a call was about.
struct TopicRules {
    /// The word lists of the call's language.
    let lexicon: Lexicon?

    /// The longest title, in characters.
    private static let titleLimit = 60
    /// How many topics the words give.
    private static let count = 3

    /// A word or a pair of words that may be a topic.
    private struct Candidate {
        var display: String
        var mentions = 0
        var isAfterDeterminer = false
        var firstPlace: Int
        var isPair: Bool

        var weight: Double { Double(mentions) * (isPair ? 1.5 : 1) + (isAfterDeterminer ? 0.5 : 0) }
    }

    /// Returns the title, if there is one, and the words that the caller says most.
    ///
    /// - Parameters:
    ///   - title: The platform's title of the call.
    ///   - utterances: What the caller said.
    ///   - name: The caller's name, which is no topic.
    /// - Returns: At most four, the title first.
    func topics(title: String?, _ utterances: [Utterance], name: String?) -> [String] {
        let title = PlainText.cut(PlainText.clean(title ?? ""), to: Self.titleLimit)
        var excluded = Set(PhraseWords.split(title))
        if let name { excluded.formUnion(PhraseWords.split(name)) }
        var topics = title.isEmpty ? [] : [title]
        for candidate in candidates(utterances, excluded).sorted(by: Self.isMoreTelling) {
            if topics.count == Self.count + (title.isEmpty ? 0 : 1) { break }
            // Once is not much: without a title it will do for what stands after `my` or `the`.
            guard candidate.mentions > 1 || title.isEmpty && candidate.isAfterDeterminer && !candidate.isPair
            else { continue }
            let words = Set(PhraseWords.split(candidate.display))
            if topics.contains(where: { !words.isDisjoint(with: PhraseWords.split($0)) }) { continue }
            topics.append(candidate.display)
        }
        return topics
    }

    private static func isMoreTelling(_ left: Candidate, _ right: Candidate) -> Bool {
        // A long word says more than a short one.
        let leftRank = (left.weight, left.display.utf8.count, right.firstPlace)
        return leftRank > (right.weight, right.display.utf8.count, left.firstPlace)
    }

    private func candidates(_ utterances: [Utterance], _ excluded: Set<String>) -> [Candidate] {
        guard let lexicon else { return [] }
        var found: [String: Candidate] = [:]
        var place = 0
        for utterance in utterances {
            for sentence in utterance.sentences {
                var previous: Token?
                var fillers = lexicon.filler.matches(in: sentence.words).map(\.words)[...]
                for (index, token) in sentence.tokens.enumerated() {
                    place += 1
                    if let filler = fillers.first, filler.upperBound <= index { fillers.removeFirst() }
                    guard fillers.first?.contains(index) != true, isTelling(token.key, lexicon),
                        !excluded.contains(token.key)
                    else {
                        previous = nil
                        continue
                    }
                    let isAfterDeterminer = index > 0 && lexicon.determiners.contains(sentence.words[index - 1])
                    let spoken = utterance.text[token.range]
                    let isName = token.isCapitalized && index > 0
                    Self.add(
                        isName || lexicon.capitalizesNouns ? String(spoken) : spoken.lowercased(),
                        token.key,
                        isAfterDeterminer, place, isPair: false, to: &found)
                    if let previous, sentence.gap(before: index) == " " {
                        let pair = utterance.text[previous.range.lowerBound..<token.range.upperBound]
                        Self.add(
                            String(pair), previous.key + " " + token.key, false, place - 1, isPair: true, to: &found)
                    }
                    previous = token
                }
            }
        }
        return Array(found.values)
    }

    private static func add(
        _ display: String, _ key: String, _ isAfterDeterminer: Bool, _ place: Int, isPair: Bool,
        to found: inout [String: Candidate]
    ) {
        if display.utf8.count > 60 { return }
        var candidate = found[key] ?? Candidate(display: display, firstPlace: place, isPair: isPair)
        candidate.mentions += 1
        if isAfterDeterminer { candidate.isAfterDeterminer = true }
        found[key] = candidate
    }

    private func isTelling(_ word: String, _ lexicon: Lexicon) -> Bool {
        word.utf8.count >= 3 && !word.beginsWithDigit && !lexicon.functionWords.contains(word)
            && !lexicon.weakWords.contains(word) && !lexicon.numbers.contains(word)
            && !CalendarWords.weekdays.contains(word) && !CalendarWords.months.contains(word)
            && lexicon.filler.match(in: [word], at: 0) == nil && lexicon.moods.match(in: [word], at: 0) == nil
    }
}
