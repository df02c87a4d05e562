import Persistence
import Database
import Foundation
import Store

/// A data file as version 3 of the schema had it, full of made-up rows.
struct OldDatabase {
    /// The tables whose rows a migration moves.
    private static let tables: [SQLText] = [
        "users", "conversations", "conversation_turns", "memories", "conversation_memories", "memory_conflicts",
        "memory_embeddings", "memory_links", "webhook_events",
    ]

    /// Columns whose order is the same in each version.
    private static let memory: SQLText = """
        user_id, memory_id, content, attribute, evidence, sector, other_sectors, origin, salience, decay_rate, state,
        said_at, last_reinforced_at, valid_until, superseded_by, conversation_id, turn, part_of
        """

    private static let user: SQLText = """
        user_id, kind, revision, name, summary, memory_count, created_at, updated_at, embedded_by, embedding_lease_until
        """

    private static let embedding: SQLText = "user_id, memory_id, model, dimensions, dtype, vector"

    let path: String
    let counts: [Int]

    /// Makes the file; each user has 100 memories.
    init(path: String, memoryCount: Int) throws {
        self.path = path
        let connection = try Connection(
            path: path, options: Connection.Options(isFullySynchronous: false, creates: true))
        try Migrator.migrate(connection, to: Array(Migration.data.prefix(3)))
        try connection.transaction { () throws(StoreError) in try Self.fill(connection, memoryCount) }
        counts = try Self.counts(connection)
    }

    private static func fill(_ connection: Connection, _ memoryCount: Int) throws(StoreError) {
        let numbers: SQLText = "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ? - 1)"
        let (memories, users) = (SQLValue.integer(Int64(memoryCount)), SQLValue.integer(Int64(memoryCount / 100)))
        try connection.run(
            """
            \(numbers) INSERT INTO users (user_id, kind, revision, name, memory_count, created_at, updated_at)
            SELECT printf('usr_%08d', i), 'person', 7, randomblob(40), 100, i, i FROM n
            """, users)
        try connection.run(
            """
            \(numbers) INSERT INTO conversations (user_id, conversation_id, agent_id, direction, status,
                event_timestamp, started_at, learned_at, model_state)
            SELECT printf('usr_%08d', i), printf('conv_%08d', i), 'agent_1', 'inbound', 'learned', i, i, i, 'off' FROM n
            """, users)
        try connection.run(
            """
            \(numbers) INSERT INTO conversation_turns (user_id, conversation_id, turn, role, message, said_at)
            SELECT printf('usr_%08d', i / 100), printf('conv_%08d', i / 100), i % 100, 'user', randomblob(90), i FROM n
            """, memories)
        // Each tenth memory was replaced by the next one.
        try connection.run(
            """
            \(numbers) INSERT INTO memories (user_id, memory_id, content, sector, origin, salience, decay_rate, state,
                said_at, last_reinforced_at, valid_until, conversation_id, turn, other_sectors, evidence)
            SELECT printf('usr_%08d', i / 100), printf('mem_%08d', i), randomblob(90), 'semantic', 'user', 0.7, 0.02,
                iif(i % 10, 'active', 'superseded'), i, i, iif(i % 10, NULL, i), printf('conv_%08d', i / 100), i % 100,
                'episodic', randomblob(80) FROM n
            """, memories)
        try connection.run(
            """
            INSERT INTO conversation_memories SELECT user_id, conversation_id, memory_id, 'created', said_at, turn FROM memories
            """)
        try connection.run(
            """
            INSERT INTO memory_conflicts SELECT user_id, printf('mem_%08d', said_at + 1), memory_id, 'value', said_at, NULL
            FROM memories WHERE state = 'superseded'
            """)
        // 384 bytes and their seal.
        try connection.run(
            """
            INSERT INTO memory_embeddings SELECT user_id, memory_id, column1, 'tiny/384/0123456789abcdef', 384, 'int8',
                randomblob(421) FROM memories, (VALUES ('own'))
            """)
        try connection.run(
            """
            INSERT INTO memory_links SELECT user_id, memory_id, printf('mem_%08d', said_at + 1), 'associative', 0.5, 1, NULL
            FROM memories WHERE turn < 99
            """)
        try connection.run(
            """
            \(numbers) INSERT INTO webhook_events (event_id, type, conversation_id, body_digest, state, due_at,
                received_at, body_bytes, body)
            SELECT printf('evt_%08d', i), 'post_call_transcription', printf('conv_%08d', i), randomblob(32), 'pending',
                i, i, 1000, randomblob(1000) FROM n
            """, users)
    }

    /// The number of rows in each table.
    static func counts(_ connection: Connection) throws(StoreError) -> [Int] {
        var counts: [Int] = []
        for table in tables {
            counts.append(try connection.queryOne("SELECT count(*) FROM \(table)") { Int($0.integer(0)) } ?? -1)
        }
        return counts
    }

    /// The number of rows in another file that are not in this one exactly as they are there.
    func differences(from connection: Connection) throws -> Int {
        try connection.run("ATTACH ? AS old", .text(path))
        var count = 0
        for table in Self.tables {
            let columns: SQLText =
                switch table {
                case "users": Self.user
                case "memories": Self.memory
                case "memory_embeddings": Self.embedding
                default: "*"
                }
            count +=
                try connection.queryOne(
                    """
                    SELECT count(*) FROM (SELECT \(columns) FROM main.\(table) EXCEPT SELECT \(columns) FROM old.\(table))
                    """
                ) { Int($0.integer(0)) } ?? 1
        }
        try connection.run("DETACH old")
        return count
    }
}
