import Languages
import Synchronization
import Text

/// The words of secrets in the languages of a call, ready to be looked for.
final class SecretWordTable: Sendable {
    /// What a name says of the number beside it.
    enum Cue: Equatable, Sendable {
        case secret(SecretKind)
        /// Where such a number may be said, and any other as well: only one that looks the part is one.
        case hint(SecretKind)
        /// Where a password is typed.
        case login
        /// Any other number.
        case harmless
        /// The last digits of a card.
        case partial

        /// Whether it says what a number beside it is.
        var namesNumbers: Bool {
            switch self {
            case .secret, .harmless, .partial: true
            case .hint, .login: false
            }
        }
    }

    let cues: PhraseFinder<Cue>
    let links: PhraseFinder<Void>
    let ends: PhraseFinder<Void>
    let denials: PhraseFinder<Void>
    let signs: PhraseFinder<Void>
    let doubts: PhraseFinder<Void>
    let states: Set<String>
    let fillers: Set<String>
    /// Small words of a language, some of which are a letter long.
    let smallWords: Set<String>
    let digitNames: PhraseFinder<Int>
    let zeros: Set<String>
    let repeats: [String: Int]
    let numberLinks: Set<String>
    let spellingLinks: Set<String>
    let numbers: [SpelledNumbers]

    private static let known = Mutex<[[String]: SecretWordTable]>([:])

    /// The table of some languages; English is always among them, since its words for machines are everywhere.
    static func of(_ codes: [String]) -> SecretWordTable {
        let codes = codes.contains("en") ? codes : codes + ["en"]
        return known.withLock { known in
            if let table = known[codes] { return table }
            let table = SecretWordTable(codes)
            known[codes] = table
            return table
        }
    }

    /// English words that are said in calls of all languages.
    private static let everywhere: [(value: Cue, phrases: [String])] = [
        (.secret(.cardCode), ["cvv", "cvc", "cvv2", "cvc2"]), (.secret(.account), ["iban"]),
        (.secret(.nationalNumber), ["ssn"]), (.secret(.pin), ["pin", "pin code"]),
        (.secret(.password), ["password", "passwort", "login"]), (.secret(.code), ["otp", "token"]),
        (.secret(.card), ["visa", "mastercard", "amex", "american express", "maestro", "diners"]),
    ]

    private init(_ codes: [String]) {
        let own = codes.first ?? "en"
        // In calls of another language English small words would mean something else.
        let forms = codes.filter { $0 != "en" || own == "en" || codes.count > 2 }.compactMap(SecretForms.named)
        func list(_ path: KeyPath<SecretForms, PhraseList>) -> [String] {
            forms.flatMap { $0[keyPath: path].entries.map { $0.trimmed } }
        }
        func words(_ path: KeyPath<SecretForms, WordList>) -> Set<String> {
            Set(forms.flatMap { $0[keyPath: path].entries }.flatMap { SpokenToken.split(String($0)).map(\.text) })
        }
        cues = PhraseFinder(
            [
                (.partial, list(\.partials)), (.harmless, list(\.harmless)), (.secret(.cardCode), list(\.cardCodes)),
                (.secret(.card), list(\.cards)), (.secret(.account), list(\.accounts)),
                (.secret(.nationalNumber), list(\.nationalNumbers)), (.secret(.password), list(\.passwords)),
                (.secret(.pin), list(\.pins)), (.secret(.code), list(\.codes)), (.hint(.pin), list(\.entries)),
                (.hint(.code), list(\.screens)), (.hint(.account), list(\.banks)),
                (.hint(.cardCode), list(\.backs)), (.hint(.password), list(\.secures)), (.login, list(\.logins)),
            ] + Self.everywhere)
        links = PhraseFinder([((), list(\.links))], isRaw: true)
        ends = PhraseFinder([((), list(\.ends))], isRaw: true)
        denials = PhraseFinder([((), list(\.denials))])
        signs = PhraseFinder([((), list(\.signs))])
        doubts = PhraseFinder([((), list(\.doubts))])
        states = words(\.states)
        fillers = words(\.fillers)
        zeros = words(\.zeros)
        spellingLinks = words(\.spellingLinks)
        let search = codes.filter { $0 != "en" || own == "en" || codes.count > 2 }.compactMap(SearchForms.named)
        smallWords = search.reduce(into: []) { $0.formUnion(TextLanguage.smallWords(of: $1)) }
        repeats = search.reduce(into: [:]) { $0.merge($1.repeats) { first, _ in first } }
        numberLinks = Set(search.flatMap(\.numberLinks.words))
        let names = list(\.digitNames) + search.flatMap { $0.digitNames.entries.map(\.trimmed) }
        digitNames = PhraseFinder(
            names.compactMap { entry in
                let parts = entry.split(separator: " ")
                guard let last = parts.last, let value = Int(last) else { return nil }
                return (value, [parts.dropLast().joined(separator: " ")])
            })
        numbers = codes.filter { $0 != "en" || own == "en" || codes.count > 2 }.map(SpelledNumbers.of)
    }
}

extension Substring {
    /// Without spaces at either end.
    var trimmed: String {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
