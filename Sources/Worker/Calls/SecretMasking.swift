import Domain
import JSON
import Learning
import Persistence
import Secrets

/// Takes the secrets of a call out of what is stored of it: its turns, and the file of its event.
struct SecretMasking {
    /// Texts of the call as they came, and as they stay.
    private let texts: [String: String]
    /// Collected values that are secrets, by their id.
    private let fields: Set<String>
    private let language: String?

    /// Compares a call with what is left of it.
    ///
    /// - Parameters:
    ///   - whole: The call as it came.
    ///   - masked: The same call without its secrets.
    init(_ whole: Transcript, _ masked: Transcript) {
        var texts: [String: String] = [:]
        for (turn, left) in zip(whole.turns, masked.turns) where turn.message != left.message {
            texts[turn.message] = left.message
        }
        for (text, left) in [(whole.summary, masked.summary), (whole.title, masked.title)] {
            if let text, let left, text != left { texts[text] = left }
        }
        var fields: Set<String> = []
        for (id, value) in whole.collected where masked.collected[id] != value {
            if let left = masked.collected[id] { texts[value] = left } else { fields.insert(id) }
        }
        self.texts = texts
        self.fields = fields
        language = whole.language
    }

    /// A turn as it is stored.
    func masked(_ turn: StoredTurn) -> StoredTurn {
        var turn = turn
        turn.message = masked(turn.message)
        return turn
    }

    private func masked(_ text: String) -> String {
        if let left = texts[text] { return left }
        // An id or an address has no spaces, and small letters; a changed one would be another call's.
        guard text.contains(" ") || !text.unicodeScalars.contains(where: { ("a"..."z").contains($0) || $0 == "+" })
        else { return text }
        // What no rule has seen, such as what a tool was given: only numbers that prove themselves.
        return SecretSpan.mask(SecretReader(language: language).proven(in: text), in: text)
    }

    /// Whether what stands under a key is an id or a telephone number.
    private static func isIdentifier(_ key: String) -> Bool {
        ["_id", "_sid"].contains(where: key.hasSuffix)
            || ["caller", "called", "external", "phone", "agent_number", "from_number", "to_number"]
                .contains(where: key.contains)
    }

    /// The event's bytes as they are stored: the very same when there is nothing to be taken out.
    func masked(_ body: [UInt8]) -> [UInt8] {
        guard let event = try? JSONValue(json: body) else { return body }
        let left = masked(event)
        return left == event ? body : left.json
    }

    private func masked(_ value: JSONValue) -> JSONValue {
        switch value {
        case .text(let text): return .text(masked(text))
        case .list(let values): return .list(values.map { masked($0) })
        case .object(let members):
            var left: [String: JSONValue] = [:]
            for (key, member) in members {
                let isField = fields.contains(key) || members["data_collection_id"]?.text.map(fields.contains) == true
                left[key] =
                    isField ? withoutValue(member, under: key) : Self.isIdentifier(key) ? member : masked(member)
            }
            return .object(left)
        case .null, .boolean, .integer, .number: return value
        }
    }

    /// A collected entry without its value, and without the reasons for it, which quote the call.
    private func withoutValue(_ member: JSONValue, under key: String) -> JSONValue {
        guard case .object(var entry) = member else {
            return ["value", "rationale"].contains(key) || fields.contains(key) ? .null : masked(member)
        }
        for name in ["value", "rationale"] where entry[name] != nil { entry[name] = .null }
        return .object(entry)
    }
}
