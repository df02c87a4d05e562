import Text

extension LanguagePack {
    /// The language whose small words are said most.
    ///
    /// - Parameters:
    ///   - words: Words by ``PhraseWords``, any number of them.
    ///   - leastShare: How many of the words must be such small ones, 0…1; a short sentence has few.
    /// - Returns: `nil` for a language without a pack: it has small words in common with these, but few.
    public static func spoken(in words: some Sequence<String>, leastShare: Double = 0.25) -> LanguagePack? {
        var counts = [Int](repeating: 0, count: all.count)
        var total = 0
        for word in words {
            for place in placesByFunctionWord[word] ?? [] { counts[place] += 1 }
            total += 1
        }
        let best = counts.indices.max { counts[$0] < counts[$1] }
        guard let best, total > 0, Double(counts[best]) >= leastShare * Double(total), counts[best] > 0 else {
            return nil
        }
        return all[best]
    }

    /// The languages that each small word belongs to, as places of ``all``.
    private static let placesByFunctionWord: [String: [Int]] = {
        var places: [String: [Int]] = [:]
        for (place, pack) in all.enumerated() {
            for word in pack.grammar.functionWords.set { places[word, default: []].append(place) }
        }
        return places
    }()
}
