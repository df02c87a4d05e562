import Text

/// Weighs what the words and the form of a text say about its sector.
enum SectorRules {
    /// How much a further phrase of the same sector counts.
    private static let repeated = 0.3
    /// How much more a feeling counts when no event is told before it: `I'm furious that it came late on Tuesday`.
    private static let leadBonus = 0.8
    /// Words of less weight, such as `was`, tell no event by themselves.
    private static let eventWeight = 1.2

    /// Returns how much speaks for each sector.
    ///
    /// - Parameters:
    ///   - text: A sentence or a few that belong together.
    ///   - language: An ISO 639-1 code; with `nil` or one without a pack the words of all languages count.
    /// - Returns: Weights from 0 on; a phrase that decides alone has 1.6 or more.
    static func weights(of text: String, language: String?) -> SectorWeights {
        let reading = SectorReading(text)
        let cues = SectorCues.named(language)
        var weights = SectorWeights()
        var strongest = SectorWeights()
        var covered = [Bool](repeating: false, count: reading.words.count)
        var firstFeeling: Int?
        var firstEvent = reading.words.count
        for match in cues.table.matches(in: reading.words) {
            let (sector, weight) = (match.value.sector, match.value.weight)
            // Of several phrases the strongest counts in full: three words for anger are not three times the anger.
            weights[sector] += repeated * min(weight, strongest[sector]) + max(0, weight - strongest[sector])
            strongest[sector] = max(strongest[sector], weight)
            for place in match.words { covered[place] = true }
            let place = match.words.lowerBound
            if sector == .emotional { firstFeeling = firstFeeling ?? place }
            if sector == .episodic, weight >= eventWeight { firstEvent = min(firstEvent, place) }
        }
        weights[.episodic] += ClockReading.weight(of: reading.words)
        if hasSequence(reading.words) { weights[.procedural] += 2.5 }
        if let label = reading.label { weigh(&weights, label: reading.words[label]) }
        let past = cues.verbs.weigh(&weights, reading, text: text, covered: covered)
        firstEvent = min(firstEvent, past ?? firstEvent)
        if let firstFeeling, firstFeeling < firstEvent { weights[.emotional] += leadBonus }
        return weights
    }

    /// `First … then …`: a way of doing something.
    private static func hasSequence(_ words: [String]) -> Bool {
        for (first, then) in SectorCues.sequences {
            guard let start = words.firstIndex(of: first) else { continue }
            if words[start...].contains(then) { return true }
        }
        return false
    }

    /// A value is a fact, unless its label says otherwise.
    private static func weigh(_ weights: inout SectorWeights, label: ArraySlice<String>) {
        let sector = SectorCues.labels.first { _, words in label.contains(where: words.contains) }?.sector
        weights[sector ?? .semantic] += 3
    }
}
