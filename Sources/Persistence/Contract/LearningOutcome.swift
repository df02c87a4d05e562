/// What became of a commit.
public enum LearningOutcome: Sendable, Equatable {
    /// Everything is written.
    case committed
    /// Somebody changed the user or the call meanwhile: read again and start over.
    case stale
    /// The lease ran out; another worker has the event.
    case leaseLost
}
