import Domain
import Learning
import Persistence
import Time

/// Writes a user's briefings anew when something but a call has changed what is known.
public struct BriefingRewriter: Sendable {
    private let writer = BriefingWriter()
    private let store: any MemoryStore

    /// Makes the work.
    public init(store: any MemoryStore) { self.store = store }

    /// Writes the briefings from what is known now.
    ///
    /// When a call is learned meanwhile, nothing is written: its commit writes them.
    ///
    /// - Parameters:
    ///   - userID: The user.
    ///   - now: The clock.
    /// - Throws: ``StoreError``.
    public func rewrite(of userID: String, now: UnixTime) throws(StoreError) {
        guard let snapshot = try store.snapshot(of: userID) else { return }
        let written = writer.write(
            BriefingWriter.Knowledge(calls: snapshot.calls, memories: snapshot.memories), now: now)
        _ = try store.replaceBriefings(of: snapshot, summary: written.summary, briefings: written.briefings, now: now)
    }
}
