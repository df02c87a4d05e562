import Domain
import Foundation
import Persistence
import Secrets
import Synchronization
import Telemetry
import Time

/// Writes that an answer does not wait for: guest profiles, what agents asked, and what they were given.
///
/// One thread does them, everything that waits in one go. The queue is bounded: when the database cannot keep up, the
/// newest are dropped and counted; nothing here was promised to anybody.
public final class FollowUp: Sendable {
    private static let limit = 10_000
    /// The time between two writes, so that many questions share one.
    ///
    /// Readers of a log in which somebody commits all the time wait for one another in SQLite: with a commit for each
    /// handful of questions, one mid-call answer in a hundred took 40 to 100 ms.
    private static let interval = Duration.milliseconds(100)

    private struct State {
        var guests: [Caller] = []
        var invocations: [ToolInvocation] = []
        var recalled: [RecalledMemories] = []
        var hasThread = false
        var isWriting = false
        var droppedCount = 0

        var isEmpty: Bool { guests.isEmpty && invocations.isEmpty && recalled.isEmpty }
    }

    private let state = Mutex(State())
    private let arrived = DispatchSemaphore(value: 0)
    private let store: any CallerStore & CallStore & MemoryStore
    private let context: Context

    /// Makes a queue; its thread starts with the first write.
    public init(store: any CallerStore & CallStore & MemoryStore, context: Context) {
        self.store = store
        self.context = context
    }

    /// Gives a new caller a profile.
    func welcome(_ caller: Caller) {
        add { $0.guests.append(caller) }
    }

    /// Records a question.
    func record(_ invocation: ToolInvocation) {
        add { $0.invocations.append(invocation) }
    }

    /// Reinforces memories that an agent was given.
    func recalled(_ recalled: RecalledMemories) {
        add { $0.recalled.append(recalled) }
    }

    /// Waits until everything that was added is written.
    ///
    /// - Parameter seconds: The longest wait.
    /// - Returns: Whether nothing is left.
    @discardableResult
    public func drain(seconds: Double) -> Bool {
        let deadline = Date(timeIntervalSinceNow: seconds)
        while state.withLock({ !$0.isEmpty || $0.isWriting }) {
            if Date() > deadline { return false }
            Thread.sleep(forTimeInterval: 0.002)
        }
        return true
    }

    private func add(_ change: (inout State) -> Void) {
        let (isFirst, wasEmpty) = state.withLock { state in
            let wasEmpty = state.isEmpty
            if state.guests.count + state.invocations.count + state.recalled.count < Self.limit {
                change(&state)
            } else {
                state.droppedCount += 1
            }
            defer { state.hasThread = true }
            return (!state.hasThread, wasEmpty)
        }
        if isFirst { serve() }
        if wasEmpty { arrived.signal() }
    }

    /// Starts the thread; it ends when the queue is given up, and does not keep it alive.
    private func serve() {
        Thread { @Sendable [weak self, arrived] in
            var next = ContinuousClock.now
            while true {
                arrived.wait()
                guard let self else { return }
                let pause = ContinuousClock.now.duration(to: next)
                if pause > .zero { Thread.sleep(forTimeInterval: pause / .seconds(1)) }
                writeWhatWaits()
                next = .now + Self.interval
            }
        }.start()
    }

    deinit { arrived.signal() }

    private func writeWhatWaits() {
        let batch = state.withLock { state in
            let batch = state
            state = State(hasThread: true, isWriting: true)
            return batch
        }
        if batch.droppedCount > 0 {
            context.counters.add(.followUpsDropped, count: Int64(batch.droppedCount))
            context.log.warning("follow-up writes dropped", ["count": .integer(Int64(batch.droppedCount))])
        }
        for guest in batch.guests { attempt { () throws(StoreError) in try makeProfile(guest) } }
        if !batch.invocations.isEmpty {
            let invocations = batch.invocations.map(Self.withoutSecrets)
            attempt { () throws(StoreError) in try store.record(invocations) }
        }
        if !batch.recalled.isEmpty {
            attempt { () throws(StoreError) in try store.reinforce(batch.recalled) }
        }
        state.withLock { $0.isWriting = false }
    }

    /// What an agent asks may quote what the caller told it.
    private static func withoutSecrets(_ invocation: ToolInvocation) -> ToolInvocation {
        var invocation = invocation
        let query = invocation.query
        invocation.query = SecretSpan.mask(SecretReader(language: nil).secrets(in: query), in: query)
        return invocation
    }

    private func makeProfile(_ caller: Caller) throws(StoreError) {
        // Our own number as the caller is a test of the agent's, or a tool that is set up wrongly.
        if try store.isAgentNumber(caller) { return }
        _ = try store.ensureUser(caller, now: context.now)
    }

    private func attempt(_ work: () throws(StoreError) -> Void) {
        do throws(StoreError) {
            try work()
        } catch {
            context.counters.add(.followUpsFailed, error)
            context.log.warning("a follow-up write failed", ["error": .error(error)])
        }
    }
}
