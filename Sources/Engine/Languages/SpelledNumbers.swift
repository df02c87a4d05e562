import Foundation
import Synchronization
import Text

/// The numbers of a language in words, 0…999,999, as Foundation spells them and people speak them.
///
/// A number is compared without the spaces in it, so `veintidos`, `twenty-two` and `zweiundzwanzig` are read alike. Beside
/// what is spelled, `and` may stand behind the hundreds, `hundred` may follow any number up to 99, and endings that the
/// stemmer takes off do not matter (`doscientas`).
public struct SpelledNumbers: Sendable {
    /// More words than the longest number has.
    private static let longestPhrase = 12
    /// So many letters at the beginning tell most words from numbers.
    private static let openingLength = 3
    /// Shorter words have no endings that tell nothing.
    private static let leastInflected = 4

    private var belowThousand: [String: Int] = [:]
    private var byStem: [String: Int] = [:]
    private var ordinals: [String: Int] = [:]
    /// The words of numbers of several words.
    private var parts: Set<String> = []
    /// How numbers begin.
    private var openings: Set<Substring> = []
    private var thousands: Set<String> = []
    private var hundreds: Set<String> = []
    /// The counts of thousands, which some languages put otherwise than numbers alone: the `ein` of `eintausend`.
    private var thousandCounts: [String: Int] = [:]
    private let links: [String]
    private let ordinalEndings: [String]
    private let language: String

    /// The numbers of a language; spelled when they are first asked for, which takes some milliseconds.
    ///
    /// - Parameter code: An ISO 639-1 code.
    /// - Returns: The numbers; those of a language that Foundation does not know are spelled in English.
    public static func of(_ code: String) -> SpelledNumbers {
        known.withLock { known in
            if let numbers = known[code] { return numbers }
            let numbers = SpelledNumbers(code)
            known[code] = numbers
            return numbers
        }
    }

    private static let known = Mutex<[String: SpelledNumbers]>([:])

    private init(_ code: String) {
        language = code
        let forms = SearchForms.named(code)
        links = forms?.numberLinks.words ?? []
        ordinalEndings = forms?.ordinalEndings.words ?? []
        let formatter = Self.formatter(code)
        /// The words of a number; soft hyphens part those that are written as one.
        func words(_ number: Int, partedBy mark: String) -> [String] {
            let text = formatter.string(from: number as NSNumber) ?? ""
            return SearchToken.split(text.replacing("\u{AD}", with: mark).replacing("\u{200B}", with: mark)).map(\.text)
        }
        let spelled = (0...999).map { words($0, partedBy: "") }
        for (number, words) in spelled.enumerated() {
            belowThousand[words.joined()] = number
            if words.count > 1 { parts.formUnion(words) }
            addLinks(to: words.joined(), number, rest: spelled[number % 100].joined())
        }
        for count in 1...99 {
            let parts = words(count * 1000, partedBy: " ")
            if let last = parts.last { thousands.insert(last) }
            thousandCounts[parts.dropLast().joined()] = count
            let spelled = words(count * 1000, partedBy: "")
            if spelled.count > 1 { self.parts.formUnion(spelled) }
        }
        let three = words(300, partedBy: " ")
        if three.count > 1, let last = three.last { hundreds.insert(last) }
        parts.formUnion(thousands.union(hundreds).union(links))
        let stemmer = Stemmer(language: code)
        for (number, words) in spelled.enumerated() where number > 1 && words.count == 1 {
            if words[0].count >= Self.leastInflected { byStem[stemmer.stem(words[0])] = number }
        }
        for (place, word) in (LanguagePack.named(code)?.numbers.ordinals.words ?? []).enumerated() {
            ordinals[stemmer.stem(word)] = place + 1
        }
        openings = Set((Array(belowThousand.keys) + parts + ordinals.keys).map { $0.prefix(Self.openingLength) })
    }

    private static func formatter(_ code: String) -> NumberFormatter {
        let formatter = NumberFormatter()
        formatter.locale = Locale(identifier: code)
        formatter.numberStyle = .spellOut
        return formatter
    }

    /// A number in words.
    static func spelling(of number: Int, in code: String) -> String {
        formatter(code).string(from: number as NSNumber)?.replacing("\u{AD}", with: "") ?? ""
    }

    /// `three hundred and five` beside `three hundred five`.
    private mutating func addLinks(to spelled: String, _ number: Int, rest: String) {
        guard number > 100, number % 100 > 0, spelled.hasSuffix(rest) else { return }
        for link in links { belowThousand[spelled.dropLast(rest.count) + link + rest] = number }
    }

    /// Whether a word may be a number or a part of one; most are not, and are told so quickly.
    public func mayBelong(_ word: String) -> Bool { openings.contains(word.prefix(Self.openingLength)) }

    /// Whether a word is one of those that numbers of several words are made of.
    public func isPart(_ word: String) -> Bool { parts.contains(word) }

    /// The number that a word is alone.
    ///
    /// - Parameter word: A word by ``Text/SearchToken``.
    /// - Returns: `nil` for any other word.
    public func value(ofWord word: String) -> Int? {
        guard mayBelong(word) else { return nil }
        if let value = value(of: word) { return value }
        return word.count >= Self.leastInflected ? byStem[Stemmer(language: language).stem(word)] : nil
    }

    /// The number that words spell which are written without the spaces between them.
    ///
    /// - Parameter words: Words by ``Text/SearchToken``, joined.
    /// - Returns: `nil` for what spells none.
    public func value(ofJoined words: String) -> Int? { value(of: words) }

    /// The longest number of several words that begins at a word.
    ///
    /// - Parameters:
    ///   - tokens: The words of a text.
    ///   - start: An index of them.
    /// - Returns: The number, and of how many words it is; `nil` when none begins there.
    public func phrase(in tokens: [SearchToken], at start: Int) -> (value: Int, count: Int)? {
        var best: (value: Int, count: Int)?
        var joined = tokens[start].text
        guard mayBelong(joined) else { return nil }
        for end in tokens.indices[(start + 1)...].prefix(Self.longestPhrase - 1) {
            let token = tokens[end]
            guard token.kind == .letters, token.gap == .space || token.gap == .sign,
                parts.contains(token.text) || mayBelong(token.text)
            else { break }
            joined += token.text
            if let value = value(of: joined) { best = (value, end - start + 1) }
        }
        return best
    }

    /// The number that an ordinal stands for, as days of a month are named: `sixth`, `zwölften`.
    ///
    /// - Parameter word: A word by ``Text/SearchToken``.
    /// - Returns: `nil` for any other word.
    public func ordinal(_ word: String) -> Int? {
        guard mayBelong(word) else { return nil }
        if let value = ordinals[Stemmer(language: language).stem(word)] { return value }
        for ending in ordinalEndings where word.hasSuffix(ending) {
            if let value = value(of: String(word.dropLast(ending.count))) { return value }
        }
        return nil
    }

    /// The number that a text without spaces spells.
    private func value(of text: String) -> Int? {
        if let value = belowThousand[text] { return value }
        for thousand in thousands {
            guard let place = text.firstRange(of: thousand) else { continue }
            let left = String(text[..<place.lowerBound])
            guard let count = left.isEmpty ? 1 : thousandCounts[left] ?? withHundreds(left), count > 0,
                let rest = rest(text[place.upperBound...], below: 1000)
            else { continue }
            return count * 1000 + rest
        }
        return withHundreds(text)
    }

    /// Also `twelve hundred`.
    private func withHundreds(_ text: String) -> Int? {
        if let value = belowThousand[text] { return value }
        for hundred in hundreds {
            guard let place = text.firstRange(of: hundred) else { continue }
            let left = String(text[..<place.lowerBound])
            guard let count = left.isEmpty ? 1 : belowThousand[left], (1...99).contains(count),
                let rest = rest(text[place.upperBound...], below: 100)
            else { continue }
            return count * 100 + rest
        }
        return nil
    }

    private func rest(_ text: Substring, below limit: Int) -> Int? {
        if text.isEmpty { return 0 }
        for link in [""] + links where text.hasPrefix(link) {
            if let value = belowThousand[String(text.dropFirst(link.count))], (1..<limit).contains(value) {
                return value
            }
        }
        return limit > 100 ? withHundreds(String(text)) : nil
    }
}
