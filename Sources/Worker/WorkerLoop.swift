import Embedding
import Foundation
import HTTPClient
import Store
import Synchronization
import Telemetry
import Time

/// Drains the queue: claims, learns, retries, and does the upkeep in between.
public final class WorkerLoop: Sendable {
    /// How the queue is worked.
    public struct Configuration: Sendable {
        /// How long a claimed event is this worker's.
        public var leaseSeconds = 60
        /// The pause when nothing is due, in milliseconds.
        public var pauseMilliseconds = 200
        /// The wait before the first retry, in seconds; it doubles each time, with up to half of it more by chance.
        public var retrySeconds = 5.0
        /// How long new memories wait at most for a turn at the model while calls keep coming, in milliseconds.
        public var embeddingMilliseconds: Int64 = 5000
        /// The hours between two decay passes.
        public var decayHours = 6.0
        /// The calls that a language model reads at once.
        public var modelThreads = 4

        /// The defaults.
        public init() {}
    }

    /// How long a model that has failed is left alone.
    private static let embeddingPauseMilliseconds = 10_000
    /// So many callers may fail before a drain takes the model for broken.
    private static let embeddingFailureLimit = 10

    private let configuration: Configuration
    private let store: Store
    private let learning: LearnFromCall
    private let embedding: EmbedMemories?
    private let reading: ReadWithLanguageModel?
    private let lostCalls: FindLostCalls?
    private let upkeep: Upkeep
    private let clock: Clock
    private let log: Log
    private let isStopping = Atomic(false)
    private let wake = DispatchSemaphore(value: 0)
    private let peerWake = DispatchSemaphore(value: 0)
    /// Spool files that cannot be taken in, by name: they stay, and each is reported once.
    private let reportedFiles = Mutex<Set<String>>([])

    /// Makes the loop.
    public init(
        _ configuration: Configuration = Configuration(), store: Store, learning: LearnFromCall,
        embedding: EmbedMemories?, reading: ReadWithLanguageModel? = nil,
        lostCalls: FindLostCalls? = nil, upkeep: Upkeep, clock: Clock, log: Log
    ) {
        self.configuration = configuration
        self.store = store
        self.learning = learning
        self.embedding = embedding
        self.reading = reading
        self.lostCalls = lostCalls
        self.upkeep = upkeep
        self.clock = clock
        self.log = log
    }

    private var isStopped: Bool { isStopping.load(ordering: .sequentiallyConsistent) }

    /// Ends ``run()`` after the event that is being learned.
    public func stop() {
        isStopping.store(true, ordering: .sequentiallyConsistent)
        wake.signal()
        // All that ``startPeers(_:)`` may have started.
        for _ in 0..<configuration.modelThreads + 2 { peerWake.signal() }
    }

    /// Works until ``stop()``.
    public func run() {
        let peers = DispatchGroup()
        startPeers(peers)
        defer { peers.wait() }
        var nextDecay = clock.now()
        var nextEmbedding = clock.now()
        var nextCheckpoint = clock.now()
        while !isStopped {
            let now = clock.now()
            var hasWorked = attempt("the queue") {
                try takeInSpool()
                return try workOnce()
            }
            if let embedding, !embedding.isRemote, !hasWorked || now >= nextEmbedding {
                hasWorked = attempt("the embedding") { try embedding.workOnce() } || hasWorked
                nextEmbedding = clock.now().advanced(byMilliseconds: configuration.embeddingMilliseconds)
            }
            if now >= nextCheckpoint {
                nextCheckpoint = now.advanced(byMilliseconds: 1000)
                _ = attempt("the checkpoint") {
                    try store.checkpoint()
                    return true
                }
            }
            if now >= nextDecay {
                nextDecay = now.advanced(byMilliseconds: Int64(configuration.decayHours * 3_600_000))
                _ = attempt("the upkeep") {
                    try upkeep.decay()
                    try upkeep.removeOrphanedFiles()
                    return true
                }
            }
            if !hasWorked {
                _ = wake.wait(timeout: .now() + .milliseconds(configuration.pauseMilliseconds))
            }
        }
    }

    /// What waits for peers works on threads of its own: one that is slow or hangs holds up nothing else.
    private func startPeers(_ group: DispatchGroup) {
        let pause = configuration.pauseMilliseconds
        if let reading {
            for _ in 0..<configuration.modelThreads {
                start("the model", group, restAfterFailure: pause) { try reading.workOnce() }
            }
        }
        if let embedding, embedding.isRemote {
            start("the embedding", group, restAfterFailure: Self.embeddingPauseMilliseconds) {
                try embedding.workOnce()
            }
        }
        if let lostCalls {
            start("the reconciliation", group, restAfterFailure: pause) { [self] in
                try lostCalls.workOnce(isStopping: { isStopped })
            }
        }
    }

    /// Works on a thread until ``stop()``, and rests when there was nothing to do, in milliseconds.
    private func start(
        _ what: String, _ group: DispatchGroup, restAfterFailure: Int, work: @escaping @Sendable () throws -> Bool
    ) {
        group.enter()
        Thread { @Sendable [self] in
            while !isStopped {
                var rest = restAfterFailure
                let hasWorked = attempt(what) {
                    let hasWorked = try work()
                    rest = configuration.pauseMilliseconds
                    return hasWorked
                }
                if !hasWorked { _ = peerWake.wait(timeout: .now() + .milliseconds(rest)) }
            }
            group.leave()
        }.start()
    }

    /// Works until nothing is due any more, and returns.
    ///
    /// - Returns: How many events were worked on.
    public func drain() throws -> Int {
        try takeInSpool()
        var count = 0
        while !isStopped, try workOnce() { count += 1 }
        embedAll()
        // By words and by meaning everything is known now; what the model adds comes last, since it may take long.
        var hasRead = false
        while !isStopped,
            attempt("the model", { try reading?.workOnce() ?? false })
        { hasRead = true }
        if hasRead { embedAll() }
        try store.checkpoint()
        return count
    }

    /// Works on memories until none waits.
    ///
    /// Every event is learned by then, so a caller whose memories cannot be embedded is a line in the log, as in
    /// ``run()``, and waits for the next time; the others do not. A model that always fails is given up.
    private func embedAll() {
        guard let embedding else { return }
        var (isDone, failures) = (false, 0)
        while !isDone, failures < Self.embeddingFailureLimit, !isStopped {
            let hasWorked = attempt("the embedding") {
                isDone = try !embedding.workOnce()
                return true
            }
            if !hasWorked { failures += 1 }
        }
    }

    /// Claims and works on one event; says whether there was one.
    private func workOnce() throws(StoreError) -> Bool {
        guard let event = try store.claimEvent(now: clock.now(), leaseSeconds: configuration.leaseSeconds) else {
            return false
        }
        do {
            try learning.process(event)
        } catch {
            let now = clock.now()
            let wait = configuration.retrySeconds * Double(1 << min(event.attempt - 1, 10)) * Double.random(in: 1...1.5)
            let reason = Self.reason(error)
            try store.fail(
                event, error: reason, retryAt: now.advanced(byMilliseconds: Int64(wait * 1000)), now: now)
            log.error(
                "an event failed",
                [
                    "event_id": .text(event.eventID), "attempt": .integer(Int64(event.attempt)),
                    "error": .text(reason), "final": .integer(event.attempt >= Store.attemptLimit ? 1 : 0),
                ])
        }
        return true
    }

    private func takeInSpool() throws(StoreError) {
        let count = try store.takeInSpool { name, error in
            guard reportedFiles.withLock({ $0.insert(name).inserted }) else { return }
            log.error("a spool file cannot be taken in", ["file": .text(name), "error": .text(error.description)])
        }
        if count > 0 { log.info("events taken in from the spool", ["count": .integer(Int64(count))]) }
    }

    /// A database that is locked or gone for a while must not end the worker.
    private func attempt(_ what: String, _ body: () throws -> Bool) -> Bool {
        do {
            return try body()
        } catch {
            log.error("the worker could not go on", ["part": .text(what), "error": .text(Self.reason(error))])
            return false
        }
    }

    /// What an error says; of one that is not ours only the type, since it might quote a caller.
    private static func reason(_ error: any Error) -> String {
        switch error {
        case let error as StoreError: error.description
        case let error as EmbeddingError: error.description
        case let error as HTTPClientError: error.description
        default: "\(type(of: error))"
        }
    }
}
