import Languages

/// Values whose name says that they are secrets: `card_number`, `pin`, `contrasena`, `iban`.
public enum SecretField {
    /// What may stand behind such a name without changing it.
    private static let endings: Set<String> = [
        "number", "no", "nr", "num", "code", "value", "digits", "full", "spoken", "text", "nummer", "numero", "given",
    ]
    /// Values that are no answer but tell whether there was one.
    private static let verdicts: Set<String> = [
        "true", "false", "yes", "no", "provided", "verified", "none", "n/a", "null", "unknown", "si", "ja", "nein",
        "oui", "non", "sim", "nao",
    ]

    private static let names = PhraseFinder<SecretWordTable.Cue>(
        SecretForms.all.flatMap { forms -> [(value: SecretWordTable.Cue, phrases: [String])] in
            func list(_ list: PhraseList) -> [String] { list.entries.map { $0.trimmed } }
            return [
                (.partial, list(forms.partials)), (.harmless, list(forms.harmless)),
                (.secret(.cardCode), list(forms.cardCodes)), (.secret(.card), list(forms.cards)),
                (.secret(.account), list(forms.accounts)), (.secret(.nationalNumber), list(forms.nationalNumbers)),
                (.secret(.password), list(forms.passwords)), (.secret(.pin), list(forms.pins)),
                (.secret(.code), list(forms.codes)),
            ]
        })

    /// What kind of secret a value is by its name.
    ///
    /// - Parameters:
    ///   - name: The words of the name, in order.
    ///   - value: The value; `true` under `pin` is no PIN.
    /// - Returns: `nil` for a value that is none.
    public static func kind(ofName name: [String], value: String) -> SecretKind? {
        let tokens = SpokenToken.split(name.joined(separator: " "))
        let found = names.matches(tokens)
        guard let last = found.last, case .secret(let kind) = last.value,
            tokens[last.tokens.upperBound...].allSatisfy({ endings.contains($0.text) }),
            !found.contains(where: { $0.value == .harmless || $0.value == .partial })
        else { return nil }
        let digits = value.count(where: \.isNumber)
        switch kind {
        case .card: return digits >= 12 ? kind : nil
        case .password: return verdicts.contains(value.lowercased()) ? nil : kind
        // A customer's account is no bank's.
        case .account: return digits >= 6 && tokens.map(\.text) != ["account", "number"] || digits >= 14 ? kind : nil
        // A single digit counts something: tries, cards.
        case .cardCode, .pin, .code, .nationalNumber:
            return digits >= 3 || SpokenToken.split(value).count >= 3 && !verdicts.contains(value.lowercased())
                ? kind : nil
        }
    }
}
