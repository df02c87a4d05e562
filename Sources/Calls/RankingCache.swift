import Memory
import Store
import Synchronization

/// The indexed memories of callers who were asked about lately: an agent asks several times in one call.
///
/// An entry is used only while the caller's `revision` in the database is the one it was built from, so a call learned
/// by another process is seen at once.
public final class RankingCache: Sendable {
    /// A caller as recall sees them.
    struct Entry: Sendable {
        var profile: Store.Profile
        var ranking: Ranking
        var byteCount: Int
        var lastUse: UInt64
    }

    private struct State {
        var entries: [String: Entry] = [:]
        var byteCount = 0
        var uses: UInt64 = 0
    }

    private let state = Mutex(State())
    private let store: Store
    private let limit: Int

    /// Makes a cache.
    ///
    /// - Parameters:
    ///   - store: Where the memories lie.
    ///   - limit: The most bytes of memory, estimated.
    public init(store: Store, limit: Int) {
        self.store = store
        self.limit = limit
    }

    /// The entry of a user, built when there is none or it is out of date; `nil` when there is no such user.
    func entry(of userID: String) throws(StoreError) -> Entry? {
        guard let current = try store.profile(of: userID) else { return nil }
        let cached = state.withLock { state -> Entry? in
            state.uses += 1
            guard state.entries[userID]?.profile == current else { return nil }
            state.entries[userID]?.lastUse = state.uses
            return state.entries[userID]
        }
        if let cached { return cached }
        guard let (profile, memories) = try store.memories(of: userID) else { return nil }
        // Strings, postings and the record itself; measured at about 700 bytes for a memory of 80 characters.
        let byteCount = memories.reduce(0) { $0 + 300 + $1.content.utf8.count * 5 }
        let entry = Entry(profile: profile, ranking: Ranking(memories.map { RecallItem($0, callerName: profile.name) }), byteCount: byteCount, lastUse: 0)
        state.withLock { Self.insert(entry, userID, &$0, limit: limit) }
        return entry
    }

    private static func insert(_ entry: Entry, _ userID: String, _ state: inout State, limit: Int) {
        if let old = state.entries.removeValue(forKey: userID) { state.byteCount -= old.byteCount }
        guard entry.byteCount <= limit else { return }
        state.byteCount += entry.byteCount
        state.uses += 1
        state.entries[userID] = entry
        state.entries[userID]?.lastUse = state.uses
        while state.byteCount > limit, let oldest = state.entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            state.byteCount -= oldest.value.byteCount
            state.entries[oldest.key] = nil
        }
    }
}
