/// What has become of an event; see the state diagram in ARCHITECTURE.md.
public enum EventState: String, Sendable, CaseIterable {
    /// It waits to be learned.
    case pending
    /// A worker has it.
    case claimed
    /// It is learned, or teaches nothing.
    case done
    /// Every try failed; it stays until somebody revives it.
    case dead
    /// It cannot be used and is kept all the same.
    case ignored
}
