import Worker

/// How the background work is paced.
public struct WorkerSettings: Sendable {
    /// How the queue is worked.
    public var queue = LearnEvents.Configuration()
    /// The rest when there is nothing to do.
    public var pause = Duration.milliseconds(200)
    /// How long new memories wait at most for a turn at the embedding model while calls keep coming.
    public var longestEmbeddingWait = Duration.seconds(5)
    /// The time between two passes in which memories fade.
    public var fadingInterval = Duration.seconds(6 * 3600)
    /// Whether stored transcripts hold the secrets that callers told.
    public var keepsSecrets = false
    /// The calls that a language model reads at once.
    public var readingThreads = 4

    /// The defaults.
    public init() {}
}
