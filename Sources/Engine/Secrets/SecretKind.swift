/// What kind of secret was said.
public enum SecretKind: String, Sendable, CaseIterable {
    /// The number of a payment card.
    case card
    /// The digits that prove that a card is at hand.
    case cardCode = "card_code"
    /// The number of a bank account.
    case account
    /// A number that a state gives a person.
    case nationalNumber = "national_number"
    /// A password or a pass phrase.
    case password
    /// What opens a door, a phone or a card.
    case pin
    /// A code that is good once, or of a kind that was not said.
    case code

    /// Whether a secret was taken out of a text.
    public static func isMasked(_ text: String) -> Bool {
        text.contains("[") && allCases.contains { text.contains($0.mask) }
    }

    /// Whether a text is nothing but the word for a secret.
    public static func isMask(_ text: String) -> Bool { allCases.contains { text == $0.mask } }

    /// What stands in its place in a transcript.
    public var mask: String {
        switch self {
        case .card: "[card number]"
        case .cardCode: "[card code]"
        case .account: "[account number]"
        case .nationalNumber: "[national number]"
        case .password: "[password]"
        case .pin: "[PIN]"
        case .code: "[code]"
        }
    }
}
