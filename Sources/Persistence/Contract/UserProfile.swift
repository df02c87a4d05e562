/// A user as recall needs it.
public struct UserProfile: Sendable, Equatable {
    /// The user.
    public var userID: String
    /// Changes whenever the memories or the profile do.
    public var revision: Int64
    /// The name, if known.
    public var name: String?
    /// What is known, in a sentence or two.
    public var summary: String?

    /// Makes one; see the properties.
    public init(userID: String, revision: Int64, name: String?, summary: String?) {
        self.userID = userID
        self.revision = revision
        self.name = name
        self.summary = summary
    }
}
