import Domain
import Synchronization

/// The vectors of texts that were asked about lately: an agent repeats itself within a call.
///
/// The key of the local model is the ids that it sees, so spellings that are the same to it share an entry, and no text is
/// kept; the key of a remote one is the text.
final class VectorCache<Key: Hashable & Sendable>: Sendable {
    private struct Entry {
        var vector: UnitVector
        var lastUse: UInt64
    }

    private struct State {
        var entries: [Key: Entry] = [:]
        var uses: UInt64 = 0
    }

    private let state = Mutex(State())
    private let limit: Int

    /// Makes a cache of so many vectors.
    init(limit: Int) { self.limit = limit }

    /// The vector of a text.
    subscript(_ key: Key) -> UnitVector? {
        get {
            state.withLock { state in
                state.uses += 1
                state.entries[key]?.lastUse = state.uses
                return state.entries[key]?.vector
            }
        }
        set {
            guard let newValue, limit > 0 else { return }
            state.withLock { state in
                if state.entries[key] == nil, state.entries.count >= limit,
                    let oldest = state.entries.min(by: { $0.value.lastUse < $1.value.lastUse })
                {
                    state.entries[oldest.key] = nil
                }
                state.uses += 1
                state.entries[key] = Entry(vector: newValue, lastUse: state.uses)
            }
        }
    }
}
