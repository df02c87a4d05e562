import Foundation

@testable import Database
@testable import Store

/// Holds the write lock of a database, as another process would.
struct Blocker {
    private let connection: Connection

    init(_ path: String) throws {
        connection = try Connection(path: path)
        try connection.execute("BEGIN IMMEDIATE")
    }

    func release() throws { try connection.execute("ROLLBACK") }
}

extension Service {
    /// Runs a statement past the store.
    func tamper(_ sql: String) throws { try Connection(path: configuration.store.dataPath).execute(sql) }

    /// Takes a user's key away, as an erasure would.
    func destroyKey(of userID: String) throws {
        try Connection(path: configuration.store.keysPath).execute("DELETE FROM user_keys WHERE user_id = '\(userID)'")
    }

    /// The users without any call of whom no number is known: nothing should ever leave one behind.
    func strandedUserCount() throws -> Int {
        try Connection(path: configuration.store.dataPath).queryOne(
            """
            SELECT count(*) FROM users u WHERE kind = 'anonymous'
                AND NOT EXISTS (SELECT 1 FROM conversations c WHERE c.user_id = u.user_id)
            """
        ) { Int($0.integer(0)) } ?? -1
    }
}
