import Text

/// How people say that they are not who they are taken for, and how mailboxes speak.
///
/// Phrases are compared as ``Text/PhraseWords`` yields them; `%` stands for the name of whose number it was.
public struct IdentityWords: Sendable, Identifiable {
    /// An ISO 639-1 code.
    public let code: String
    /// Says that the speaker is not somebody; a name follows: `I'm not`.
    public let denials: PhraseList
    /// Says that the number is another person's now.
    public let handovers: PhraseList
    /// Says that nobody of that name is there, in answer to who was asked for.
    public let wrongPersons: PhraseList
    /// Says that the speaker shares the telephone with whose number it is: relatives, helpers, `his phone`.
    public let sharing: PhraseList
    /// Says that the name was wrong, not the person.
    public let corrections: PhraseList
    /// What only a mailbox says.
    public let mailbox: PhraseList

    /// The ``code``.
    public var id: String { code }

    /// Every language that has them.
    public static let all: [IdentityWords] = [
        english, german, french, spanish, portuguese, italian, dutch, polish, swedish, turkish, russian,
    ]

    /// What mailboxes say in languages that do not part words.
    public static let unpartedMailbox = [
        "発信音の後に", "ピーという音", "留守番電話", "メッセージをお話しください", "嘀声后", "滴声后", "请在提示音后", "语音信箱", "留言信箱",
        "삐 소리가", "음성 사서함", "소리샘",
    ]
}
