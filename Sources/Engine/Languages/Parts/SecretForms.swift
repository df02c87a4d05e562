import Text

/// How secrets are asked for, announced and spelled in a language.
///
/// Languages without a pack have these, too. Phrases are compared word by word, without accents; a word with `*` at an end
/// stands for all words that begin or end so, as compounds and cases do: `*kennwort`, `hasl*`. A longer phrase hides
/// the shorter ones in it, so that `post code` is no `code`.
public struct SecretForms: Sendable, Identifiable {
    /// An ISO 639-1 code, which the spelling of numbers goes by.
    public let code: String
    /// The number of a payment card, and how it is asked for.
    public let cards: PhraseList
    /// The digits on its back.
    public let cardCodes: PhraseList
    /// The number of a bank account.
    public let accounts: PhraseList
    /// Numbers that a state gives a person.
    public let nationalNumbers: PhraseList
    /// Passwords, pass phrases, and where one logs in.
    public let passwords: PhraseList
    /// What opens a door, a phone or a bank card, and what it is typed on.
    public let pins: PhraseList
    /// Codes that are good once, codes of any other kind, and where they are read.
    public let codes: PhraseList
    /// Where a number alone opens something: doors and gates, and how one gets in.
    public let entries: PhraseList
    /// Where a code that is good once is read: messages, screens, apps.
    public let screens: PhraseList
    /// Where money goes to.
    public let banks: PhraseList
    /// Where a card's code is printed.
    public let backs: PhraseList
    /// What makes sure of a caller: security, a secret, the first pet.
    public let secures: PhraseList
    /// Where a password is typed.
    public let logins: PhraseList
    /// In a question, what makes a plain answer no password: `remember`, `did it work`.
    public let doubts: PhraseList
    /// What other numbers are called: whatever is asked for or announced by these is no secret.
    public let harmless: PhraseList
    /// The last digits of a card, which are no secret.
    public let partials: PhraseList
    /// Between the name of a secret and the secret: `is`, `which is`; accents count.
    public let links: PhraseList
    /// What ends a password that is said in a sentence; accents count.
    public let ends: PhraseList
    /// What says that no secret follows: `forgot`, `not on the phone`.
    public let denials: PhraseList
    /// What a password may be without being told: `wrong`, `expired`.
    public let states: WordList
    /// Names of signs in a password, and of keys behind a code.
    public let signs: PhraseList
    /// Sounds and small words between digits that are read out.
    public let fillers: WordList
    /// Names of numbers that no number is spelled by: `oh 0`, `zwo 2`, `septante 70`.
    public let digitNames: PhraseList
    /// The plural of nought.
    public let zeros: WordList
    /// Between a letter and the word that spells it: `D for Delta`.
    public let spellingLinks: WordList

    /// The ``code``.
    public var id: String { code }

    /// Makes the forms; see the properties.
    ///
    /// - Parameters: As the properties.
    init(
        code: String, cards: PhraseList, cardCodes: PhraseList, accounts: PhraseList, nationalNumbers: PhraseList,
        passwords: PhraseList, pins: PhraseList, codes: PhraseList, entries: PhraseList, screens: PhraseList,
        banks: PhraseList, backs: PhraseList, secures: PhraseList, logins: PhraseList, doubts: PhraseList,
        harmless: PhraseList, partials: PhraseList,
        links: PhraseList, ends: PhraseList, denials: PhraseList, states: WordList, signs: PhraseList,
        fillers: WordList, digitNames: PhraseList, zeros: WordList, spellingLinks: WordList
    ) {
        self.code = code
        self.cards = cards
        self.cardCodes = cardCodes
        self.accounts = accounts
        self.nationalNumbers = nationalNumbers
        self.passwords = passwords
        self.pins = pins
        self.codes = codes
        self.entries = entries
        self.screens = screens
        self.banks = banks
        self.backs = backs
        self.secures = secures
        self.logins = logins
        self.doubts = doubts
        self.harmless = harmless
        self.partials = partials
        self.links = links
        self.ends = ends
        self.denials = denials
        self.states = states
        self.signs = signs
        self.fillers = fillers
        self.digitNames = digitNames
        self.zeros = zeros
        self.spellingLinks = spellingLinks
    }

    /// Every language in which secrets are known by what is said beside them; in all others by their check digits.
    public static let all: [SecretForms] = [
        English.secretForms, German.secretForms, French.secretForms, Spanish.secretForms, Portuguese.secretForms,
        Italian.secretForms, Dutch.secretForms, Polish.secretForms, Swedish.secretForms, Turkish.secretForms,
        Russian.secretForms, Japanese.secretForms, Chinese.secretForms, Danish.secretForms, Norwegian.secretForms,
        Czech.secretForms, Ukrainian.secretForms,
    ]

    /// Finds the forms of a language.
    ///
    /// - Parameter code: An ISO 639-1 code, with or without a region.
    /// - Returns: `nil` for a language without forms.
    public static func named(_ code: String) -> SecretForms? {
        let language = LanguagePack.language(of: code)
        return all.first { $0.code == language }
    }
}
