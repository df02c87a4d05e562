/// A setting that was given by a name that it does not have any more.
public struct RenamedSetting: Sendable, Equatable {
    /// The name that was used.
    public var former: String
    /// What it is called now.
    public var present: String
}
