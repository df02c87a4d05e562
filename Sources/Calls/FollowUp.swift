import Foundation
import Store
import Synchronization
import Telemetry

/// Writes that an answer does not wait for: guest profiles, records of questions.
///
/// One thread does them in order. The queue is bounded: when the database cannot keep up, the newest are dropped and
/// counted; nothing here was promised to anybody.
public final class FollowUp: Sendable {
    /// One write.
    public typealias Work = @Sendable () throws(StoreError) -> Void

    private static let limit = 1024

    private struct State {
        var work: [Work] = []
        var hasThread = false
        var isRunning = false
        var droppedCount = 0
    }

    private let state = Mutex(State())
    private let arrived = DispatchSemaphore(value: 0)
    private let log: Log

    /// Makes a queue; its thread starts with the first work.
    public init(log: Log) { self.log = log }

    /// Adds a write; returns at once.
    public func enqueue(_ work: @escaping Work) {
        let (isFirst, isDropped) = state.withLock { state in
            guard state.work.count < Self.limit else {
                state.droppedCount += 1
                return (false, true)
            }
            state.work.append(work)
            defer { state.hasThread = true }
            return (!state.hasThread, false)
        }
        if isDropped { return }
        if isFirst { Thread { @Sendable [self] in serve() }.start() }
        arrived.signal()
    }

    /// Waits until everything that was added is written.
    ///
    /// - Parameter seconds: The longest wait.
    /// - Returns: Whether nothing is left.
    @discardableResult
    public func drain(seconds: Double) -> Bool {
        let deadline = Date(timeIntervalSinceNow: seconds)
        while state.withLock({ !$0.work.isEmpty || $0.isRunning }) {
            if Date() > deadline { return false }
            Thread.sleep(forTimeInterval: 0.002)
        }
        return true
    }

    private func serve() {
        while true {
            arrived.wait()
            let (work, dropped) = state.withLock { state in
                state.isRunning = !state.work.isEmpty
                defer { state.droppedCount = 0 }
                return (state.work.isEmpty ? nil : state.work.removeFirst(), state.droppedCount)
            }
            if dropped > 0 { log.warning("follow-up writes dropped", ["count": .integer(Int64(dropped))]) }
            do throws(StoreError) {
                try work?()
            } catch {
                log.warning("a follow-up write failed", ["error": .text(error.description)])
            }
            state.withLock { $0.isRunning = false }
        }
    }
}
