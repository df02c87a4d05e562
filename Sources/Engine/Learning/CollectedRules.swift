import Domain
import Foundation
import Languages
import Sectors
import Text
import Time

/// Makes memories of the values that the platform collected.
struct CollectedRules {
    /// Values that say that there is none, in any language.
    private static let absent = Set(
        LanguagePack.all.flatMap(\.conversation.absentValues.entries).map {
            PhraseWords.split(String($0)).joined(separator: " ")
        })

    /// The share of a value's rare words that a turn must hold to be its source.
    private static let sourceThreshold = 0.6

    /// What the caller said, in order.
    private let callerTurns: [Utterance]
    /// The places in ``callerTurns`` that hold a word.
    private let places: [String: [Int]]
    private let startedAt: UnixTime
    private let lexicon: Lexicon?

    /// Indexes what the caller said; without a lexicon every word of a value counts when its source is looked for.
    init(_ utterances: [Utterance], startedAt: UnixTime, lexicon: Lexicon?) {
        callerTurns = utterances.filter(\.isCaller)
        var places: [String: [Int]] = [:]
        for (place, utterance) in callerTurns.enumerated() {
            for word in Set(utterance.words) { places[word, default: []].append(place) }
        }
        self.places = places
        self.startedAt = startedAt
        self.lexicon = lexicon
    }

    /// Whether a value is one.
    static func isPresent(_ value: String) -> Bool {
        // A sign such as `+` or an emoji has no words, but is not nothing.
        let words = PhraseWords.split(value)
        if words.isEmpty { return value.unicodeScalars.contains { $0.properties.isEmojiPresentation } }
        return words.count > 3 || !absent.contains(words.joined(separator: " "))
    }

    /// Returns the memories of all values, by their id.
    ///
    /// - Parameters:
    ///   - collected: The values.
    ///   - settled: What the caller said without what was taken back, by turn; `nil` when nobody knows. A value that was
    ///     said, but is not in there, was taken from something that does not hold.
    /// - Returns: A finding for each value that is one.
    func memories(of collected: [String: String], settled: [Int: Utterance]? = nil) -> [Finding] {
        collected.sorted { $0.key < $1.key }.compactMap { id, value in
            let value = PlainText.clean(value)
            guard Self.isPresent(value) else { return nil }
            let content = PlainText.cut("\(Self.label(for: id)): \(value)", to: CallerRules.contentLimit)
            let source = source(of: value)
            if let settled, let source, !Self.isHeld(value, from: source, settled) { return nil }
            return Finding(
                content: content, sector: SectorClassifier.sector(of: content, language: lexicon?.code),
                origin: .collected, attribute: id, turn: source?.index, saidAt: source?.saidAt ?? startedAt)
        }
    }

    /// Whether what still holds has as much of a value as the turn that it was taken from.
    private static func isHeld(_ value: String, from source: Utterance, _ settled: [Int: Utterance]) -> Bool {
        let wanted = Set(PhraseWords.split(value)).intersection(source.words)
        return settled.values.contains { wanted.isSubset(of: $0.words) }
    }

    /// The id in words: `delivery_address` and `deliveryAddress` become `Delivery address`.
    static func label(for id: String) -> String {
        let words = idWords(id).map { $0.count > 1 && $0 == $0.uppercased() ? $0 : $0.lowercased() }
        let label = PlainText.cut(words.joined(separator: " "), to: 80)
        return label.prefix(1).uppercased() + label.dropFirst()
    }

    /// The words of an id, split at everything but letters and digits and where a capital follows a small letter.
    static func idWords(_ id: String) -> [String] {
        var words: [String] = []
        var word = ""
        let letters = Array(PlainText.clean(id))
        for (place, letter) in letters.enumerated() {
            guard letter.isLetter || letter.isNumber else {
                words.append(word)
                word = ""
                continue
            }
            let previous = place > 0 ? letters[place - 1] : "_"
            let next = place + 1 < letters.count ? letters[place + 1] : "_"
            // `customerID` has two words, `IDNumber` too.
            if letter.isUppercase, previous.isLowercase || previous.isUppercase && next.isLowercase {
                words.append(word)
                word = ""
            }
            word.append(letter)
        }
        words.append(word)
        return words.filter { !$0.isEmpty }
    }

    /// The latest turn of those that hold most of the value's rare words.
    private func source(of value: String) -> Utterance? {
        let functionWords = lexicon?.functionWords ?? []
        let all = Set(PhraseWords.split(value))
        let telling = all.subtracting(functionWords)
        // `true` and the like are what the platform makes of an answer, not what was said.
        guard !telling.isEmpty, telling != ["true"], telling != ["false"] else { return nil }
        var scores: [Int: Double] = [:]
        var total = 0.0
        for word in telling.sorted() {
            let holders = places[word] ?? []
            let weight = log(1 + Double(callerTurns.count) / max(0.5, Double(holders.count)))
            total += weight
            for place in holders { scores[place, default: 0] += weight }
        }
        guard let best = scores.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return nil }
        return best.value >= Self.sourceThreshold * total ? callerTurns[best.key] : nil
    }
}
