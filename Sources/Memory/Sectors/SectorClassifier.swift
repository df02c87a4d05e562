import Text

/// Tells by rules which kind of memory a sentence is.
///
/// Words and phrases of five languages (English, Spanish, German, French, Portuguese) speak for a sector with a
/// weight; the heaviest sector wins. Without evidence a sentence is ``Sector/semantic``.
public enum SectorClassifier {
    /// Evidence below this counts for nothing.
    private static let threshold = 1.6

    /// Returns the sector of a sentence, or of a few that belong together.
    ///
    /// - Parameters:
    ///   - text: The sentence.
    ///   - language: An ISO 639-1 code; with `nil` or one without a list the words of all languages count.
    /// - Returns: The sector with the most evidence.
    public static func sector(of text: String, language: String? = nil) -> Sector {
        let words = PhraseWords.split(text)
        var scores = SectorScores()
        for match in SectorCues.table(for: language).matches(in: words) {
            scores.add(match.value.weight, to: match.value.sector)
        }
        scores.add(ClockReading.weight(of: words), to: .episodic)
        if hasSequence(words) { scores.add(2.5, to: .procedural) }
        return scores.heaviest(threshold: threshold)
    }

    /// `First … then …`: a way of doing something.
    private static func hasSequence(_ words: [String]) -> Bool {
        for (first, then) in SectorCues.sequences {
            guard let start = words.firstIndex(of: first) else { continue }
            if words[start...].contains(then) { return true }
        }
        return false
    }
}

/// The weight that each sector has gathered.
private struct SectorScores {
    /// At equal weight the rarer kind wins.
    private static let order: [Sector] = [.reflective, .procedural, .emotional, .semantic, .episodic]

    private var weights: [Sector: Double] = [:]

    mutating func add(_ weight: Double, to sector: Sector) {
        weights[sector, default: 0] += weight
    }

    func heaviest(threshold: Double) -> Sector {
        var best = Sector.semantic
        var bestWeight = 0.0
        for sector in Self.order {
            let weight = weights[sector] ?? 0
            if weight >= threshold, weight > bestWeight {
                best = sector
                bestWeight = weight
            }
        }
        return best
    }
}

/// Reads times and dates that are written with digits.
private enum ClockReading {
    /// Words in front of an hour.
    private static let before: Set<String> = ["at", "um", "gegen", "las", "la", "as"]
    /// Words after an hour.
    private static let after: Set<String> = ["am", "pm", "oclock", "clock", "uhr", "h", "heures", "heure", "horas"]

    /// How much the times and dates speak for an event.
    static func weight(of words: [String]) -> Double {
        var weight = 0.0
        for (place, word) in words.enumerated() {
            if CalendarWords.months.contains(word) {
                weight = max(weight, isBesideNumber(words, place) ? 1.6 : 0)
            } else if let first = word.utf8.first, first >= 0x30, first <= 0x39, isTime(words, place) {
                weight = max(weight, 0.8)
            } else if isYear(word), place > 0, ["in", "en", "em", "im"].contains(words[place - 1]) {
                weight = max(weight, 0.8)
            }
        }
        return weight
    }

    private static func isBesideNumber(_ words: [String], _ place: Int) -> Bool {
        for neighbour in [place - 2, place - 1, place + 1] where words.indices.contains(neighbour) {
            if words[neighbour].utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) == true { return true }
        }
        return false
    }

    private static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))
    }

    private static func isTime(_ words: [String], _ place: Int) -> Bool {
        if words[place].utf8.count <= 2, place > 0, before.contains(words[place - 1]) { return true }
        return place + 1 < words.count && after.contains(words[place + 1])
    }
}
