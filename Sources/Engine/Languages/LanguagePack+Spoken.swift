import Text

extension LanguagePack {
    /// The language whose small words are said most.
    ///
    /// - Parameters:
    ///   - words: Words by `PhraseWords`, any number of them.
    ///   - leastShare: How many of the words must be such small ones, 0…1; a short sentence has few.
    /// - Returns: `nil` for a language without a pack: it has small words in common with these, but few.
    public static func spoken(in words: some Sequence<String>, leastShare: Double = 0.25) -> LanguagePack? {
        let (counts, total) = smallWords(in: words)
        let best = counts.indices.max { counts[$0] < counts[$1] }
        guard let best, total > 0, Double(counts[best]) >= leastShare * Double(total), counts[best] > 0 else {
            return nil
        }
        return all[best]
    }

    /// The languages that a few words may be of, where neighbours such as Spanish and Portuguese are hard to tell apart.
    ///
    /// - Parameter words: The words of one sentence, by `PhraseWords`.
    /// - Returns: Those that have at least half as many of its small words as the one that has most; every language when
    ///   there are none.
    public static func possible(in words: some Sequence<String>) -> [LanguagePack] {
        let counts = smallWords(in: words).counts
        let most = counts.max() ?? 0
        return zip(all, counts).filter { 2 * $1 >= most }.map(\.0)
    }

    /// How many small words of each language are said, in the order of ``all``, and how many words there are.
    private static func smallWords(in words: some Sequence<String>) -> (counts: [Int], total: Int) {
        var counts = [Int](repeating: 0, count: all.count)
        var total = 0
        for word in words {
            for place in placesBySmallWord[word] ?? [] { counts[place] += 1 }
            total += 1
        }
        return (counts, total)
    }

    /// The languages that each small word belongs to, as places of ``all``.
    private static let placesBySmallWord: [String: [Int]] = {
        var places: [String: [Int]] = [:]
        for (place, pack) in all.enumerated() {
            for word in pack.grammar.functionWords.set { places[word, default: []].append(place) }
        }
        return places
    }()
}
