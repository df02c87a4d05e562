import Text

/// What the forms of German, Spanish, French and Portuguese verbs say: past tenses and instructions.
enum ForeignGrammar {
    /// Adds what the endings say, when the language is known.
    ///
    /// - Parameters:
    ///   - weights: What is known so far.
    ///   - reading: The sentence.
    ///   - text: The sentence as it was said, since accents tell tenses apart.
    ///   - language: An ISO 639-1 code.
    static func weigh(_ weights: inout SectorWeights, _ reading: SectorReading, text: String, language: String?) {
        switch language {
        case "de":
            if hasGermanPerfect(reading.words) { weights[.episodic] += 1.2 }
            if startsGermanOrder(reading) { weights[.procedural] += 2 }
        case "es", "pt", "fr":
            let isFrench = language == "fr"
            if isFrench ? hasFrenchPerfect(text) : hasPreterite(reading.words, text, language) {
                weights[.episodic] += 1.2
            }
            if hasRomanceOrder(reading, isFrench: isFrench) { weights[.procedural] += 2 }
        default: break
        }
    }

    // MARK: - German

    private static let auxiliaries: Set<String> = [
        "habe", "hab", "haben", "hat", "wurde", "wurden", "ist", "bin", "sind",
    ]

    /// `ich habe … gewechselt`.
    private static func hasGermanPerfect(_ words: [String]) -> Bool {
        guard let start = words.firstIndex(where: auxiliaries.contains) else { return false }
        return words[start...].contains { word in
            word.utf8.count >= 6 && word.hasPrefix("ge") && (word.hasSuffix("t") || word.hasSuffix("en"))
        }
    }

    /// `drücken Sie …`, also after `um … zu` or `zum …`.
    private static func startsGermanOrder(_ reading: SectorReading) -> Bool {
        reading.words.indices.contains { place in
            guard reading.words[place].hasSuffix("en"), reading.word(place + 1) == "sie" else { return false }
            return reading.starts.contains(place)
                || ["dann", "bitte", "zuerst", "und"].contains(reading.word(place - 1))
                || reading.words[reading.starts.last(where: { $0 <= place }) ?? 0] == "zum"
        }
    }

    // MARK: - Spanish, Portuguese, French

    /// Endings that stand for the simple past and little else; those with an accent are looked for in the text itself.
    private static func hasPreterite(_ words: [String], _ text: String, _ language: String?) -> Bool {
        let endings =
            language == "es" ? ["aron", "ieron", "aste", "iste"] : ["aram", "eram", "iram", "ou", "ei"]
        if words.contains(where: { word in word.utf8.count >= 5 && endings.contains(where: word.hasSuffix) }) {
            return true
        }
        guard language == "es" else { return false }
        return text.split(whereSeparator: { !$0.isLetter }).contains { word in
            word.count >= 4 && (word.hasSuffix("ó") || word.hasSuffix("é")) && !notPreterite.contains(word.lowercased())
        }
    }

    private static let notPreterite: Set<String> = [
        "café", "porqué", "bebé", "puré", "olé", "chalé", "comité", "estaré",
    ]
    private static let having: Set<String> = ["ai", "as", "a", "avons", "avez", "ont", "été"]

    /// `j'ai perdu`, `l'agence m'a raccroché`, `a été annulé`.
    private static func hasFrenchPerfect(_ text: String) -> Bool {
        let words = text.lowercased().split(whereSeparator: { !$0.isLetter })
        return words.indices.contains { place in
            guard having.contains(String(words[place])) else { return false }
            return words.dropFirst(place + 1).prefix(2).contains { word in
                word.count >= 3 && ["é", "ée", "és", "ées", "u", "ue", "it", "is"].contains(where: word.hasSuffix)
            }
        }
    }

    /// `Para …ar, …` and `Pour …er, …ez`: what to do for an end.
    private static func hasRomanceOrder(_ reading: SectorReading, isFrench: Bool) -> Bool {
        guard reading.starts.count > 1, let first = reading.word(0), let verb = reading.word(1) else { return false }
        let infinitives = isFrench ? ["er", "ir", "re"] : ["ar", "er", "ir"]
        return ["para", "pour"].contains(first) && infinitives.contains(where: verb.hasSuffix)
    }
}
