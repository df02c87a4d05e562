import Foundation
import Languages
import Text

/// A name, to be told from another one.
///
/// Transcripts spell one name in many ways, and people give more or less of it. Two names are of one person unless they
/// cannot be: it is worse to make two people of one than to wait for a second call.
struct PersonName: Sendable {
    /// The words without titles, in small letters without accents.
    let words: [String]

    private static let honorifics = LanguagePack.all.words(\.names.honorifics)

    init(_ name: String) {
        words = PhraseWords.split(name).filter { !Self.honorifics.contains($0) }.map {
            $0.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        }
    }

    /// Whether both may be of one person.
    func isLike(_ other: PersonName) -> Bool {
        guard let first = words.first, let second = other.words.first else { return true }
        if Set(words).isSubset(of: other.words) || Set(other.words).isSubset(of: words) { return true }
        // What is written in another script cannot be compared.
        if Self.isLatin(first) != Self.isLatin(second) { return true }
        return Self.isLike(first, second)
    }

    /// Whether two first names are one: an initial, a short form, a slip of the transcript.
    private static func isLike(_ first: String, _ second: String) -> Bool {
        if first == second { return true }
        let (short, long) = first.count < second.count ? (first, second) : (second, first)
        if short.count == 1 { return long.hasPrefix(short) }
        if isPair(Array(short), Array(long)) { return false }
        if short.count >= 3, long.hasPrefix(short) { return true }
        let distance = distance(Array(short), Array(long))
        return distance <= 1 || distance == 2 && short.count >= 6
    }

    /// `Mario` and `Maria`, `Paul` and `Paula`, `Denis` and `Denise`: a couple, or a brother and a sister.
    private static func isPair(_ short: [Character], _ long: [Character]) -> Bool {
        let endings: Set<Character> = ["a", "o", "e"]
        guard short.count >= 4, let last = long.last, endings.contains(last) else { return false }
        if long.count == short.count + 1 { return long.starts(with: short) && last != short.last }
        return long.count == short.count && long.dropLast().elementsEqual(short.dropLast())
            && short.last.map(endings.contains) == true && short.last != last
    }

    /// Levenshtein's.
    private static func distance(_ first: [Character], _ second: [Character]) -> Int {
        var row = Array(0...second.count)
        for (i, a) in first.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in second.enumerated() {
                let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (a == b ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = next
            }
        }
        return row[second.count]
    }

    private static func isLatin(_ word: String) -> Bool {
        word.unicodeScalars.allSatisfy { $0.value < 0x250 || !$0.properties.isAlphabetic }
    }
}
