import Cryptography

/// Random keys of users and services, apart from the data that they seal.
public protocol KeyStore: Sendable {
    /// The key of identifier hashes and digests.
    var lookupKey: SealingKey { get }
    /// The key of what has no user yet.
    var intakeKey: SealingKey { get }

    /// The key of a user, as it is stored at this moment.
    ///
    /// - Throws: ``StoreError/noKey`` when there is none, also when another process has just erased it.
    func key(of userID: String) throws(StoreError) -> SealingKey

    /// Makes the key of a new user, durable before this returns.
    func makeKey(for userID: String) throws(StoreError) -> SealingKey

    /// Forgets the key of a user: nothing that it sealed opens any more.
    func removeKey(of userID: String) throws(StoreError)
}
