import Database
import Domain
import Persistence
import Sealing
import Time

/// The vectors of memories: sealed, of one model at a time, written beside learning and never by it.
extension Store {

    /// The vectors of a user's memories.
    ///
    /// - Parameters:
    ///   - userID: The user.
    ///   - model: Whose vectors; those of another model are as good as none.
    /// - Returns: By memory.
    /// - Throws: ``StoreError``.
    public func vectors(of userID: String, model: String) throws(StoreError) -> [String: QuantizedVector] {
        let vault = try vault(of: userID)
        return try read { (connection) throws(StoreError) in try Self.vectors(connection, vault, model: model) }
    }

    /// What a sealed vector is bound to; once there was another one beside it.
    private static func sealedRow(_ memoryID: String) -> String { memoryID + "/own" }

    static func vectors(
        _ connection: Connection, _ vault: Vault, model: String
    ) throws(StoreError) -> [String: QuantizedVector] {
        var vectors: [String: QuantizedVector] = [:]
        _ = try connection.query(
            "SELECT memory_id, dtype, vector FROM memory_embeddings WHERE user_id = ? AND model = ?",
            .text(vault.userID), .text(model)
        ) { (row) throws(StoreError) in
            let id = row.text(0)
            guard row.text(1) == QuantizedVector.typeName else { throw .malformed("a vector") }
            let bytes = try vault.open(row.blob(2), .memoryVector, row: Self.sealedRow(id))
            guard let vector = try? QuantizedVector(stored: bytes) else { throw .malformed("a vector") }
            vectors[id] = vector
        }
        return vectors
    }

    /// Leases a user whose memories wait for vectors of a model.
    ///
    /// - Parameters:
    ///   - model: The model.
    ///   - now: The clock.
    ///   - leaseSeconds: How long other workers leave the user alone.
    /// - Returns: `nil` when nobody waits.
    /// - Throws: ``StoreError``.
    public func userToEmbed(by model: String, now: UnixTime, leaseSeconds: Int) throws(StoreError) -> String? {
        // A reader first: most of the time nobody waits, and a write would wake the disk.
        let waiting = try read { (connection) throws(StoreError) in
            try connection.queryOne(
                """
                SELECT user_id FROM users
                WHERE memory_count > 0 AND embedded_by \(Dialect.isNotSame) ? AND embedding_lease_until <= ? LIMIT 1
                """, .text(model), .integer(now.milliseconds)
            ) { $0.text(0) }
        }
        guard let waiting else { return nil }
        let until = now.advanced(byMilliseconds: Int64(leaseSeconds) * 1000)
        let leased = try write { (connection) throws(StoreError) in
            try connection.run(
                """
                UPDATE users SET embedding_lease_until = ?
                WHERE user_id = ? AND embedding_lease_until <= ? AND embedded_by \(Dialect.isNotSame) ?
                """,
                .integer(until.milliseconds), .text(waiting), .integer(now.milliseconds), .text(model))
        }
        // Another worker was quicker: the next turn finds the next user.
        return leased == 1 ? waiting : nil
    }

    /// Saves a part of the work on a user; it stays when the rest is interrupted.
    ///
    /// - Parameters:
    ///   - batch: The part.
    ///   - userID: The user.
    ///   - model: The model.
    ///   - leaseUntil: How long other workers leave the user alone from now on.
    /// - Throws: ``StoreError``.
    public func saveEmbeddings(
        _ batch: EmbeddedBatch, of userID: String, model: String, leaseUntil: UnixTime
    ) throws(StoreError) {
        let vault = try vault(of: userID)
        var sealed: [(vector: EmbeddedVector, value: SQLValue)] = []
        for vector in batch.vectors {
            let row = Self.sealedRow(vector.memoryID)
            sealed.append((vector, .blob(try vault.seal(vector.vector.storedBytes, .memoryVector, row: row))))
        }
        try write { (connection) throws(StoreError) in
            for (vector, value) in sealed {
                // A memory that went away meanwhile leaves no vector behind.
                try connection.run(
                    """
                    INSERT INTO memory_embeddings (user_id, memory_id, model, dimensions, dtype, vector)
                    SELECT ?1, ?2, ?3, ?4, ?5, ?6
                    WHERE EXISTS (SELECT 1 FROM memories WHERE user_id = ?1 AND memory_id = ?2)
                    ON CONFLICT DO UPDATE SET model = excluded.model, dimensions = excluded.dimensions,
                        dtype = excluded.dtype, vector = excluded.vector
                    """,
                    .text(userID), .text(vector.memoryID), .text(model),
                    .integer(Int64(vector.vector.components.count)), .text(QuantizedVector.typeName), value)
            }
            for (id, assignment) in batch.sectors {
                try connection.run(
                    "UPDATE memories SET sector = ?, other_sectors = ? WHERE user_id = ? AND memory_id = ?",
                    .text(assignment.main.rawValue), .text(StoredSectors.text(assignment.others)), .text(userID),
                    .text(id))
            }
            for link in batch.links { try Self.insert(link, of: userID, connection) }
            try connection.run(
                "UPDATE users SET embedding_lease_until = ? WHERE user_id = ?", .integer(leaseUntil.milliseconds),
                .text(userID))
        }
    }

    /// Marks a user as embedded, if nothing changed since the memories were read.
    ///
    /// - Parameters:
    ///   - profile: The user and the revision that was read.
    ///   - model: The model.
    ///   - now: The clock.
    /// - Returns: Whether it was done; if not, read again and start over.
    /// - Throws: ``StoreError``.
    public func finishEmbedding(_ profile: UserProfile, model: String, now: UnixTime) throws(StoreError) -> Bool {
        try write { (connection) throws(StoreError) in
            let changed = try connection.run(
                """
                UPDATE users SET revision = revision + 1, embedded_by = ?, embedding_lease_until = 0, updated_at = ?
                WHERE user_id = ? AND revision = ?
                """,
                .text(model), .integer(now.milliseconds), .text(profile.userID), .integer(profile.revision))
            return changed == 1
        }
    }
}
