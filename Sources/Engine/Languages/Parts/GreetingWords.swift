/// How a known caller is greeted.
///
/// A language may have a greeting and no ``LanguagePack``: its callers are greeted in it, and their calls are read like
/// those in any language without a pack.
public struct GreetingWords: Sendable {
    /// An ISO 639-1 code, or one with a region, `pt-br`, where people greet differently.
    public let code: String
    /// The greeting; `%` stands for the name.
    public let greeting: String
    /// The offer of help behind it.
    public let offer: String
}
