import Text

/// How callers say who they are, how agents address them, and what a name looks like.
///
/// A language may have these and no ``LanguagePack``: its callers are known by name, and their calls are read like those
/// in any language without a pack.
public struct NameWords: Sendable {
    /// An ISO 639-1 code.
    public let code: String
    /// Announces the caller's name, anywhere: `my name is`.
    public let certainCues: PhraseList
    /// Announces the last name alone, anywhere: `my surname is`.
    public let lastNameCues: PhraseList
    /// Announces it at the beginning of a sentence only, and before a name alone: `this is`.
    public let likelyCues: PhraseList
    /// Stands behind a name that a sentence begins with: `Ana here`, `Ana Torres speaking`.
    public let followingCues: PhraseList
    /// How the caller wishes to be called, anywhere; `%` stands for the name: `call me %`.
    public let wishes: PhraseList
    /// How others call the caller, who may want it or not: `everyone calls me %`.
    public let nicknames: PhraseList
    /// The same as ``wishes`` where the name is spoken of anyway: `just % is fine`.
    public let shortWishes: PhraseList
    /// Questions for the caller's name.
    public let questions: PhraseList
    /// Questions for it that are about somebody else when anything follows, such as a dog: `come si chiama`.
    public let openQuestions: PhraseList
    /// Questions for the last name alone.
    public let lastNameQuestions: PhraseList
    /// Asks whether the caller is somebody, for whom `%` stands: `am I speaking with %`.
    public let confirmations: PhraseList
    /// Whether a name has another form when somebody is addressed or asked for, so that it is not known from that.
    public let inflectsNames: Bool
    /// What an agent says before the name of whoever is on the line: `hello`, `thank you`.
    public let addressOpenings: PhraseList
    /// Words that deny: `no`, `not`.
    public let denials: WordList
    /// Whom people phone for, or whose telephone they use: `wife`, `assistant`.
    public let relatives: WordList
    /// Words that look like a name after `I'm`: adjectives, nationalities.
    public let notNames: WordList
    /// Endings of longer words that look like a name after `I'm`.
    public let notNameEndings: WordList
    /// Words that may follow a name in an introduction.
    public let afterName: WordList
    /// Forms of `it is` and articles: what an answer begins with.
    public let answerOpenings: WordList
    /// Small words inside a name.
    public let particles: WordList
    /// Titles in front of a last name.
    public let honorifics: WordList
    /// Titles in front of a first name: `dona Lurdes`.
    public let firstNameHonorifics: WordList
    /// Titles behind a name: `Sevgi Hanım`.
    public let followingHonorifics: WordList
    /// Names that are also function words.
    public let nameLikeFunctionWords: WordList
    /// Single letters that are words, not initials.
    public let letterWords: WordList
    /// Single letters that an apostrophe ties to a name: `O'Brien`.
    public let tiedLetters: WordList
    /// What letters are called, each with the letter: `erre r`.
    public let letterNames: PhraseList
    /// Stands between a letter and a word that begins with it: `B as in Bravo`.
    public let letterExamples: WordList
    /// Repeats the letter behind it: `double`.
    public let letterRepetitions: WordList
    /// Whom or what a business speaks of where it knows no name: `caller`, `unknown`, `representative`.
    public let placeholders: WordList
    /// Words of ids under which platforms collect a name: `name`.
    public let nameIDs: WordList
    /// Words that make it the first name, alone or beside those of ``nameIDs``.
    public let firstIDs: WordList
    /// Words that make it the last name, likewise.
    public let lastIDs: WordList
    /// Words that make it the name by which the caller wishes to be called, likewise.
    public let chosenIDs: WordList
    /// The other words of such ids: what the caller is called, and small words.
    public let ownerIDs: WordList
}
