/// How a known caller is greeted.
///
/// A language may have a greeting and no ``LanguagePack``: its callers are greeted in it, and their calls are read like
/// those in any language without a pack.
public struct GreetingWords: Sendable {
    /// An ISO 639-1 code.
    public let code: String
    /// The greeting; `%` stands for the name.
    public let greeting: String
    /// The offer of help behind it.
    public let offer: String
    /// Names the last call's topic, for which `%` stands; `nil` where a title, which is English as a rule, would not fit.
    public let topic: String?
}
