import Domain
import Foundation
import Recall
import Persistence
import Synchronization

/// The indexed memories of callers who were asked about lately: an agent asks several times in one call.
///
/// An entry is used only while the caller's `revision` in the database is the one it was built from, so a call learned
/// by another process is seen at once. When several threads ask about a caller at once, one builds and the others wait.
final class RecallCache: Sendable {
    /// A caller as recall sees them.
    struct Entry: Sendable {
        var profile: UserProfile
        var ranking: Ranking
        var byteCount: Int
        var lastUse: UInt64
    }

    private struct State {
        var entries: [String: Entry] = [:]
        var byteCount = 0
        var uses: UInt64 = 0
        /// Who is being built, and who waits for it.
        var building: [String: DispatchGroup] = [:]
    }

    private let state = Mutex(State())
    private let store: any CallerStore & MemoryStore
    private let embeddingModel: String?
    private let family: EmbeddingFamily
    private let weights: RankingWeights
    private let limit: Int

    /// Makes a cache.
    ///
    /// - Parameters:
    ///   - store: Where the memories lie.
    ///   - embeddingModel: Whose vectors are used; none when `nil`.
    ///   - family: What kind of model that is.
    ///   - weights: What counts how much.
    ///   - limit: The most bytes of memory, estimated.
    init(
        store: any CallerStore & MemoryStore, embeddingModel: String?,
        family: EmbeddingFamily = .sentenceTransformer, weights: RankingWeights = RankingWeights(),
        limit: Int
    ) {
        self.store = store
        self.embeddingModel = embeddingModel
        self.family = family
        self.weights = weights
        self.limit = limit
    }

    /// The entry of a user, built when there is none or it is out of date; `nil` when there is no such user.
    func entry(of userID: String) throws(StoreError) -> Entry? {
        guard let current = try store.revision(of: userID) else { return nil }
        var hasWaited = false
        while true {
            let (cached, other) = state.withLock { state -> (Entry?, DispatchGroup?) in
                state.uses += 1
                if let entry = state.entries[userID], entry.profile.revision >= current {
                    state.entries[userID]?.lastUse = state.uses
                    return (entry, nil)
                }
                // What was built meanwhile is too large to be kept, or out of date already: build it here.
                if hasWaited { return (nil, nil) }
                if let other = state.building[userID] { return (nil, other) }
                let group = DispatchGroup()
                group.enter()
                state.building[userID] = group
                return (nil, nil)
            }
            if let cached { return cached }
            guard let other else { break }
            other.wait()
            hasWaited = true
        }
        defer { state.withLock { $0.building.removeValue(forKey: userID) }?.leave() }
        return try build(userID)
    }

    private func build(_ userID: String) throws(StoreError) -> Entry? {
        guard let data = try store.recallData(of: userID, embeddingModel: embeddingModel) else { return nil }
        let ranking = Ranking(
            data.memories.map { RecallItem($0, callerName: data.profile.name) }, vectors: data.vectors,
            family: family, links: data.links, weights: weights)
        let entry = Entry(profile: data.profile, ranking: ranking, byteCount: ranking.byteCount, lastUse: 0)
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
