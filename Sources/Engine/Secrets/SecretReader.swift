import Languages
import Text

/// Finds what is said in a call and must not be kept: numbers of cards, accounts and people, codes and passwords.
///
/// It looks for what is a secret, not for bad words: see ``TurnReader`` for the three things that make one. A
/// number that is read out over several turns is one number, and what the other party repeats of a secret is a
/// secret, too.
public struct SecretReader: Sendable {
    /// One turn of a call.
    public struct Turn: Sendable {
        /// Whose words they are.
        public enum Speaker: Sendable {
            case caller
            case agent
            /// Nobody's: a summary of the call, a value that was collected in it.
            case note
        }

        /// Whose words they are.
        public var speaker: Speaker
        /// The words.
        public var text: String

        /// Makes a turn; see the properties.
        public init(_ speaker: Speaker, _ text: String) {
            self.speaker = speaker
            self.text = text
        }
    }

    /// The most turns of the agent between a question and its answer.
    private static let patience = 3
    /// The shortest secret that is known again, in symbols.
    private static let leastEcho = 3
    /// The shortest part of a long number that is, and the longest that is not: the last four digits are no secret.
    private static let leastPart = 6
    /// How many words may stand between two secrets that were told in one breath.
    private static let breath = 7

    private let codes: [String]
    private let language: String?

    /// Makes a reader.
    ///
    /// - Parameter language: The call's language, an ISO 639-1 code, when it is known; otherwise its words show it.
    public init(language: String?) {
        let code = language.map(LanguagePack.language(of:)).map { ["no": "nb", "nn": "nb"][$0] ?? $0 }
        self.language = code
        codes = code.map { [$0] } ?? []
    }

    /// Finds the secrets of a call.
    ///
    /// - Parameter turns: What was said, in order; notes behind it.
    /// - Returns: The secrets of each turn, in order and apart.
    public func secrets(in turns: [Turn]) -> [[SecretSpan]] {
        let shown = language ?? TextLanguage.shown(by: turns.flatMap { SearchToken.split($0.text) })
        let own = codes.isEmpty ? [shown ?? "en"] : codes
        let table = SecretWordTable.of(own)
        let readers = turns.map { TurnReader($0.text, table, language: own.first) }
        var found = readers.map { $0.proven() }
        askedAndNamed(turns, readers, &found)
        overSeveralTurns(turns, readers, &found)
        echoes(readers, &found)
        return zip(readers, found).map { reader, spans in
            SecretSpan.merged(spans) { gap in Self.isOneBreath(reader, gap) }
        }
    }

    /// Finds the secrets of one text that nobody asked for, such as a summary.
    public func secrets(in text: String) -> [SecretSpan] {
        secrets(in: [Turn(.note, text)]).first ?? []
    }

    /// Finds only the numbers of a text that prove themselves: for texts that nobody said.
    public func proven(in text: String) -> [SecretSpan] {
        guard text.utf8.count(where: { (48...57).contains($0) }) >= 8 else { return [] }
        return TurnReader(text, .of(codes.isEmpty ? ["en"] : codes), language: language).proven()
    }

    // MARK: - Questions and answers

    private func askedAndNamed(_ turns: [Turn], _ readers: [TurnReader], _ found: inout [[SecretSpan]]) {
        var asked: (kind: SecretKind, isHint: Bool)?
        var isDoubted = false
        var age = 0
        // A card that was read out a moment ago has a code, too.
        var sinceCard = Int.max
        for place in turns.indices {
            let reader = readers[place]
            switch turns[place].speaker {
            case .caller: break
            case .note:
                // The platform writes its notes in English, whatever the call's language.
                found[place] += reader.named() + TurnReader(reader.text, .of(["en"]), language: "en").named()
                continue
            case .agent:
                found[place] += reader.named(isAgent: true)
                let doubt = reader.isDoubting
                switch AskedSecret(reader) {
                case .secret(let kind): (asked, age, isDoubted) = ((kind, false), 0, doubt)
                case .hint(let kind): (asked, age, isDoubted) = ((kind, true), 0, doubt)
                case .other: asked = nil
                case .nothing:
                    age += 1
                    if age > Self.patience { asked = nil }
                }
                continue
            }
            found[place] += reader.named()
            if let (kind, isHint) = asked {
                if !found[place].contains(where: { $0.kind == kind }) {
                    found[place] += reader.asked(kind, isHint: isHint, isDoubted: isDoubted)
                }
                // A card is read out over several turns; everything else is said once.
                if kind != .card, found[place].contains(where: { $0.kind == kind }) { asked = nil }
            } else if sinceCard <= Self.patience, found[place].isEmpty, reader.isBareNumber {
                found[place] += reader.asked(.cardCode, isHint: false)
            }
            sinceCard = sinceCard == Int.max ? sinceCard : sinceCard + 1
            if let card = found[place].filter({ $0.kind == .card }).max(by: {
                $0.range.upperBound < $1.range.upperBound
            }) {
                sinceCard = 0
                found[place] += reader.behind(card)
            }
        }
    }

    // MARK: - Over several turns

    /// A card's number that turns of numbers alone make up together.
    private func overSeveralTurns(_ turns: [Turn], _ readers: [TurnReader], _ found: inout [[SecretSpan]]) {
        let parts = turns.indices.filter { place in
            turns[place].speaker == .caller && readers[place].isBareNumber
        }
        func digits(_ place: Int) -> [UInt8] {
            readers[place].symbols.filter { !$0.isLetters }.flatMap { $0.text.utf8.map { $0 - 48 } }
        }
        for first in parts.indices {
            var number: [UInt8] = []
            for last in first..<parts.count {
                // What lies between is the agent's, or a word of the caller's.
                if last > first, parts[last] - parts[last - 1] > 3 { break }
                number += digits(parts[last])
                if number.count > 19 { break }
                guard last > first, CardNumber.isValid(number) else { continue }
                for place in parts[first...last] {
                    let symbols = readers[place].symbols.filter { !$0.isLetters }
                    guard let from = symbols.first, let to = symbols.last else { continue }
                    found[place].append(readers[place].span(.card, from.tokens.lowerBound..<to.tokens.upperBound))
                }
            }
        }
    }

    // MARK: - Repetitions

    /// What somebody repeats of a secret.
    private func echoes(_ readers: [TurnReader], _ found: inout [[SecretSpan]]) {
        var numbers: [(kind: SecretKind, text: String)] = []
        var phrases: [(kind: SecretKind, words: [String])] = []
        for (place, reader) in readers.enumerated() {
            for span in found[place] {
                if span.kind == .password {
                    phrases.append((.password, reader.tokens.filter { span.range.overlaps($0.range) }.map(\.text)))
                } else {
                    let text = reader.symbols.filter { symbol in
                        symbol.tokens.contains { span.range.overlaps(reader.tokens[$0].range) }
                    }.map(\.text).joined()
                    if text.count >= Self.leastEcho { numbers.append((span.kind, text)) }
                }
            }
        }
        guard !numbers.isEmpty || !phrases.isEmpty else { return }
        for place in readers.indices {
            let reader = readers[place]
            for run in Self.runs(of: reader) {
                let text = reader.symbols[run].map(\.text).joined()
                guard text.count >= Self.leastEcho,
                    let echo = numbers.first(where: { number in
                        text == number.text || text.count >= Self.leastPart && number.text.contains(text)
                            || number.text.count >= Self.leastPart && text.contains(number.text)
                    }), let first = run.first, let last = run.last
                else { continue }
                found[place].append(
                    reader.span(
                        echo.kind,
                        reader.symbols[first].tokens.lowerBound..<reader.symbols[last].tokens.upperBound))
            }
            for phrase in phrases where phrase.words.count > 1 || (phrase.words.first?.count ?? 0) > 4 {
                let count = phrase.words.count
                guard reader.tokens.count >= count else { continue }
                for start in 0...(reader.tokens.count - count)
                where reader.tokens[start..<(start + count)].map(\.text) == phrase.words {
                    found[place].append(reader.span(.password, start..<(start + count)))
                }
            }
        }
    }

    /// The numbers of a turn, as they are read out without other words in them.
    private static func runs(of reader: TurnReader) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for place in reader.symbols.indices {
            if let last = runs.last, last.upperBound == place, place > 0, reader.isTied(place) {
                runs[runs.count - 1] = last.lowerBound..<(place + 1)
            } else {
                runs.append(place..<(place + 1))
            }
        }
        return runs
    }

    /// Whether a card's date and the like stand between two secrets.
    private static func isOneBreath(_ reader: TurnReader, _ gap: Range<String.Index>) -> Bool {
        let words = reader.tokens.filter { gap.contains($0.range.lowerBound) }
        return words.count <= breath + words.count(where: \.isDigits)
    }
}

/// What an agent's turn asks for.
private enum AskedSecret {
    case secret(SecretKind)
    /// Something that may be one.
    case hint(SecretKind)
    /// Something that is none.
    case other
    /// It asks for nothing.
    case nothing

    init(_ reader: TurnReader) {
        // The last sentence that names anything.
        var sentence = 0
        var sentences: [Int] = []
        for token in reader.tokens {
            if token.gap == .end { sentence += 1 }
            sentences.append(sentence)
        }
        guard let last = reader.cues.last.map({ sentences[$0.tokens.lowerBound] }) else {
            let isQuestion = reader.text.contains("?") || reader.text.contains("？")
            self = isQuestion && reader.tokens.count > 5 ? .other : .nothing
            return
        }
        let cues = reader.cues.filter { sentences[$0.tokens.lowerBound] == last }
        let kinds = cues.compactMap { cue -> SecretKind? in
            if case .secret(let kind) = cue.value { kind } else { nil }
        }
        // `The last three digits on the back`, but `the last four of the card number`.
        let isPartial = cues.contains { $0.value == .partial }
        if let kind = kinds.first(where: { $0 != .code && ($0 != .card || !isPartial) }) {
            self = .secret(kind)
        } else if isPartial {
            self = .other
        } else if cues.contains(where: { cue in cue.value == .secret(.code) && !Self.isOtherwise(cue, cues) }) {
            self = .secret(.code)
        } else if let kind = cues.lazy.compactMap({ cue -> SecretKind? in
            if case .hint(let kind) = cue.value { kind } else { nil }
        }).first, !cues.contains(where: { $0.value == .harmless }) {
            self = .hint(kind)
        } else if cues.allSatisfy({ $0.value == .login }) {
            self = .nothing
        } else {
            self = .other
        }
    }

    /// Whether a code is one of something else: `the code of your booking`.
    private static func isOtherwise(
        _ code: PhraseFinder<SecretWordTable.Cue>.Match, _ cues: [PhraseFinder<SecretWordTable.Cue>.Match]
    ) -> Bool {
        guard code.tokens.count == 1 else { return false }
        return cues.contains { cue in
            cue.value == .harmless
                && (abs(code.tokens.lowerBound - cue.tokens.upperBound) <= 2
                    || (0...1).contains(cue.tokens.lowerBound - code.tokens.upperBound))
        }
    }
}
