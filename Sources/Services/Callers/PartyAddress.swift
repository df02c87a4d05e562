import Foundation

/// What a telephone channel gives as a party, taken apart: scheme, user, host.
struct PartyAddress {
    /// `tel`, `sip`, `sips`, `whatsapp`, …; empty when there is none.
    let scheme: String
    /// The number or name.
    let user: String
    /// The host in small letters, without port and parameters; empty when there is none.
    let host: String

    private static let schemes: Set<String> = [
        "tel", "sip", "sips", "whatsapp", "sms", "smsto", "phone", "callto", "wa",
    ]

    /// Takes a text apart.
    ///
    /// - Parameter raw: As received, in any encoding that a form, a display name or a right-to-left text leaves behind.
    init(_ raw: String) {
        var text = Self.withoutMarks(raw)
        if text.contains("%"), let decoded = text.removingPercentEncoding { text = Self.withoutMarks(decoded) }
        if let start = text.lastIndex(of: "<"), let end = text.lastIndex(of: ">"), start < end {
            text = String(text[text.index(after: start)..<end])
        }
        var rest = text[...]
        var scheme = ""
        if let colon = rest.firstIndex(of: ":") {
            let word = rest[..<colon].lowercased()
            if Self.schemes.contains(word) {
                scheme = word
                rest = rest[rest.index(after: colon)...]
            }
        }
        while rest.first == "/" { rest = rest.dropFirst() }
        self.scheme = scheme
        guard let at = rest.lastIndex(of: "@") else {
            user = String(rest).trimmingCharacters(in: .whitespaces)
            host = ""
            return
        }
        // A number's parameters stand behind its user part: `sip:+1202…;npdi@carrier`.
        user = rest[..<at].prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces)
        host = Self.host(rest[rest.index(after: at)...])
    }

    private static func host(_ text: Substring) -> String {
        let name = text.prefix { !";?>/".contains($0) }.lowercased()
        // An address of IPv6 has colons of its own.
        if name.hasPrefix("[") { return String(name) }
        return name.prefix { $0 != ":" }.trimmingCharacters(in: CharacterSet(charactersIn: " ."))
    }

    /// Without characters that nobody sees: direction marks, joiners, soft hyphens, a byte order mark; and trimmed.
    private static func withoutMarks(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .format: continue
            case .control: kept.append(" ")
            default: kept.append(scalar)
            }
        }
        return String(kept).trimmingCharacters(
            in: CharacterSet.whitespacesAndNewlines.union(.init(charactersIn: "\"'")))
    }
}
