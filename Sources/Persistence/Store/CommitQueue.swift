import Foundation
import Persistence
import Synchronization

/// Lets threads that write at the same moment share one commit, and with it one sync of the disk.
///
/// The first thread to arrive leads: it takes everything that waits, commits it in one transaction, tells each
/// thread its result, and hands the lead to the next that has arrived meanwhile.
final class CommitQueue: Sendable {
    /// The most jobs in one commit, so that none waits for too many others.
    private static let batchLimit = 64

    /// One thread's write and its result.
    private final class Job: Sendable {
        let event: SealedEvent
        let state = Mutex(State())
        let wake = DispatchSemaphore(value: 0)

        struct State {
            var result: Result<Acceptance, StoreError>?
        }

        init(_ event: SealedEvent) { self.event = event }
    }

    private struct State {
        var waiting: [Job] = []
        var hasLeader = false
    }

    private let state = Mutex(State())

    /// How many threads wait for the commit under way to end.
    var waitingCount: Int { state.withLock { $0.waiting.count } }

    /// Waits until an event is committed, together with others that arrive at the same time.
    ///
    /// - Parameters:
    ///   - event: The event.
    ///   - commit: Writes a batch in one transaction; one result for each event, in order.
    /// - Returns: The event's receipt.
    /// - Throws: What `commit` gave for the event.
    func submit(
        _ event: SealedEvent, commit: ([SealedEvent]) -> [Result<Acceptance, StoreError>]
    ) throws(StoreError) -> Acceptance {
        let job = Job(event)
        let leads = state.withLock { state in
            state.waiting.append(job)
            defer { state.hasLeader = true }
            return !state.hasLeader
        }
        // A follower wakes with its result, or without one to lead.
        if !leads { job.wake.wait() }
        if let result = job.state.withLock({ $0.result }) { return try result.get() }
        let batch = state.withLock { state in
            let batch = Array(state.waiting.prefix(Self.batchLimit))
            state.waiting.removeFirst(batch.count)
            return batch
        }
        let results = commit(batch.map(\.event))
        for (member, result) in zip(batch, results) {
            member.state.withLock { $0.result = result }
            if member !== job { member.wake.signal() }
        }
        let next = state.withLock { state in
            state.hasLeader = !state.waiting.isEmpty
            return state.waiting.first
        }
        next?.wake.signal()
        guard let result = job.state.withLock({ $0.result }) else {
            preconditionFailure("the leader's own job is the first of its batch")
        }
        return try result.get()
    }
}
