import Cryptography
import Persistence
import Synchronization

/// Opened keys in memory, which never outlive what is stored.
///
/// Whenever the keys file has changed since a key was looked up, its sealed row is read again: a user whom another
/// process erases is gone here with the next question. ``Epoch`` counts the changes that were seen.
final class KeyCache: Sendable {
    /// How many changes of the file had been seen.
    typealias Epoch = UInt64

    /// Beyond so many keys the cache starts anew.
    private static let limit = 20_000

    private struct Entry {
        var key: SealingKey
        /// The row that it was opened from.
        var sealed: [UInt8]
        /// When the row was last known to be there.
        var epoch: Epoch
    }

    private let entries = Mutex<[String: Entry]>([:])
    private let epoch = Atomic<Epoch>(0)

    /// The epoch to look a key up in; read it before the row, so that a later change is not taken for an earlier one.
    var now: Epoch { epoch.load(ordering: .sequentiallyConsistent) }

    /// Takes note of a change of the file.
    func fileHasChanged() { epoch.wrappingAdd(1, ordering: .sequentiallyConsistent) }

    /// A user's key, when its row was seen in this epoch.
    func key(of userID: String, in epoch: Epoch) -> SealingKey? {
        entries.withLock { entries in
            guard let entry = entries[userID], entry.epoch >= epoch else { return nil }
            return entry.key
        }
    }

    /// A user's key, when its row is still the one that it was opened from.
    func key(of userID: String, sealedAs sealed: [UInt8], in epoch: Epoch) -> SealingKey? {
        entries.withLock { entries in
            guard let entry = entries[userID], entry.sealed == sealed else { return nil }
            entries[userID]?.epoch = max(entry.epoch, epoch)
            return entry.key
        }
    }

    /// Keeps a key with the row that it was opened from.
    func remember(_ key: SealingKey, of userID: String, sealedAs sealed: [UInt8], in epoch: Epoch) {
        entries.withLock { entries in
            if entries.count >= Self.limit { entries.removeAll() }
            entries[userID] = Entry(key: key, sealed: sealed, epoch: epoch)
        }
    }

    /// Forgets a user's key.
    func forget(_ userID: String) { entries.withLock { $0[userID] = nil } }
}
