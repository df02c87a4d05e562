/// Who is on the line, as far as a number or an id tells.
public enum CallerIdentifier: Sendable, Hashable {
    /// A telephone number in E.164 form, such as `+12025550143`.
    case phone(String)
    /// Anything else, kept byte for byte: a web session, a SIP address, a customer number.
    case opaque(String)
    /// The caller hides the number, or none was given. Two such callers are never the same person.
    case withheld

    /// The longest opaque identifier, in bytes of UTF-8; a longer one counts as withheld.
    public static let maximumByteCount = 256

    /// Reads an identifier as releases up to 0.5 did, whose databases must be found again.
    ///
    /// Who is calling now is read by `Callers/CallerReader`. Here spaces, `()-.` and `tel:` are dropped, `00` becomes
    /// `+`, `sip:+digits@…` is its number. Bare digits get the default country, else `+` when they are 11–15 digits
    /// without a leading 0. What would be no E.164 number stays as it is.
    ///
    /// - Parameters:
    ///   - raw: The identifier as received.
    ///   - defaultCountry: The calling code of numbers without one, digits only, such as `49`.
    public init(former raw: String, defaultCountry: String? = nil) {
        let text = raw.trimmedASCII
        guard text.utf8.count <= Self.maximumByteCount, !Self.isWithheld(text) else {
            self = .withheld
            return
        }
        self = Self.phone(from: text, defaultCountry: defaultCountry).map { .phone($0) } ?? .opaque(text)
    }

    /// One string for each distinct caller, which the keyed hash is taken of; `nil` for a withheld one.
    public var canonical: String? {
        switch self {
        case .phone(let number): "tel:" + number
        case .opaque(let id): "id:" + id
        case .withheld: nil
        }
    }

    /// The inverse of ``canonical``; anything else, an empty text first of all, is withheld.
    public init(canonical: String) {
        if canonical.hasPrefix("tel:") {
            self = .phone(String(canonical.dropFirst(4)))
        } else if canonical.hasPrefix("id:") {
            self = .opaque(String(canonical.dropFirst(3)))
        } else {
            self = .withheld
        }
    }

    // MARK: - Withheld numbers

    /// The words that stand for no number, without what parts them: `No caller ID` is `nocallerid`.
    private static let withheldWords: Set<String> = [
        "anonymous", "restricted", "unknown", "unavailable", "private", "blocked", "withheld", "null", "none",
        "undefined", "nocallerid", "anonymouscaller", "privatecaller", "unknowncaller", "privatenumber",
        "unknownnumber",
    ]

    /// The words as carriers spell them on a keypad: ANONYMOUS is 266696687.
    private static let withheldDigits: Set<String> = Set(
        ["anonymous", "restricted", "unknown", "unavailable", "blocked", "private"].map(keypad))

    /// Whether an identifier says in words, on a keypad or by RFC 3323 that the caller hides.
    public static func isHidden(_ raw: String) -> Bool { isWithheld(raw.trimmedASCII) }

    private static func isWithheld(_ text: String) -> Bool {
        let address = text.addressPart.lowercased()
        // RFC 3323 hides a caller behind this host, whatever the user part says.
        if address.hasSuffix("@anonymous.invalid") || address.contains("@anonymous.invalid;") { return true }
        var name = address.sipUser ?? address
        if name.hasPrefix("tel:") { name = String(name.dropFirst(4)) }
        name = String(name.prefix { $0 != "@" && $0 != ";" })
        let word = name.filter { !" -_.'\"()".contains($0) }
        if word.isEmpty || withheldWords.contains(word) { return true }
        name.removeAll(where: isSeparator)
        var digits = name.hasPrefix("00") ? name.dropFirst(2) : name.first == "+" ? name.dropFirst() : name[...]
        // Nobody has a number of nothing but zeros, or of nothing at all.
        if digits.allSatisfy({ $0 == "0" }) || withheldDigits.contains(String(digits)) { return true }
        // Some carriers put the country's 1 in front.
        if digits.first == "1" { digits = digits.dropFirst() }
        return withheldDigits.contains(String(digits))
    }

    private static func keypad(_ word: String) -> String {
        let keys = Array("22233344455566677778889999")
        return String(word.utf8.map { keys[Int($0) - 97] })
    }

    // MARK: - Telephone numbers

    /// Calling codes whose numbers keep their leading 0 abroad: Italy, San Marino, Ivory Coast, Congo.
    private static let countriesWithLeadingZero: Set<String> = ["39", "378", "225", "242"]

    private static func phone(from text: String, defaultCountry: String?) -> String? {
        var number = text.addressPart
        if let user = number.sipUser {
            // A SIP user without + is a name or an extension, not a number.
            guard user.hasPrefix("+") else { return nil }
            number = user
        }
        if number.lowercased().hasPrefix("tel:") { number = String(number.dropFirst(4).prefix { $0 != ";" }) }
        number.removeAll(where: isSeparator)
        if number.hasPrefix("00") { number = "+" + number.dropFirst(2) }
        let digits = number.hasPrefix("+") ? number.dropFirst() : number[...]
        guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
        if number.hasPrefix("+") { return international(digits) }
        if let defaultCountry, (4...14).contains(digits.utf8.count) {
            // With the country in front already it is an international number without its +.
            if digits.hasPrefix(defaultCountry), digits.utf8.count >= 11 { return international(digits) }
            let keepsZero = countriesWithLeadingZero.contains(defaultCountry)
            return international(defaultCountry + (digits.first == "0" && !keepsZero ? digits.dropFirst() : digits))
        }
        return digits.utf8.count >= 11 ? international(digits) : nil
    }

    /// The number with its `+`, if it can be one: E.164 allows 15 digits, none begins with 0.
    private static func international(_ digits: some StringProtocol) -> String? {
        (6...15).contains(digits.utf8.count) && digits.first != "0" ? "+" + digits : nil
    }

    private static func isSeparator(_ character: Character) -> Bool {
        " ()-.\u{A0}\u{2010}\u{2011}\u{2013}\t/".contains(character)
    }
}

extension CallerIdentifier {
    /// Our own id of a user, when that is what was given, whether there is such a user or not.
    public var ownUserID: String? {
        guard case .opaque(let id) = self, id.utf8.starts(with: OpaqueID.Prefix.user.rawValue.utf8) else { return nil }
        return id
    }
}

extension String {
    /// Without spaces, tabs and line ends at both sides.
    fileprivate var trimmedASCII: String {
        let isSpace: (UInt8) -> Bool = { $0 == 32 || (9...13).contains($0) }
        let bytes = Array(utf8)
        guard let first = bytes.firstIndex(where: { !isSpace($0) }),
            let last = bytes.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }

    /// What stands between the angle brackets of `"Ana" <sip:…>`, or the text itself.
    fileprivate var addressPart: String {
        guard let start = lastIndex(of: "<"), let end = lastIndex(of: ">"), start < end else { return self }
        return String(self[index(after: start)..<end])
    }

    /// The user part of a `sip:` or `sips:` address.
    fileprivate var sipUser: String? {
        let lowered = lowercased()
        let scheme = lowered.hasPrefix("sip:") ? 4 : lowered.hasPrefix("sips:") ? 5 : 0
        guard scheme > 0 else { return nil }
        return String(dropFirst(scheme).prefix { $0 != "@" && $0 != ";" })
    }
}
