import Domain
import Persistence
import Time

extension TableRow<MemoryRecord> {
    /// A memory's row.
    ///
    /// A new column is a property of ``MemoryRecord``, a line here, and a migration.
    static let memory = TableRow(
        "memories", scope: ["user_id"], key: [.text("memory_id", \.id)],
        columns: [
            .sealed("content", \.content, .memoryContent),
            .sealed("attribute", \.attribute, .memoryAttribute),
            .sealed(json: "evidence", \.evidence, .memoryEvidence),
            .word("sector", \.sector, of: "a memory"),
            .sectors("other_sectors", \.otherSectors),
            .word("origin", \.origin, of: "a memory"),
            .real("salience", \.salience),
            .real("decay_rate", \.decayRate),
            .word("state", \.state, of: "a memory"),
            .word("layer", \.layer, of: "a memory"),
            .time("said_at", \.saidAt),
            .time("last_reinforced_at", \.lastReinforcedAt),
            .time("valid_until", \.validUntil),
            .text("superseded_by", \.supersededBy),
            .text("conversation_id", \.conversationID),
            .integer("turn", \.turn),
            .text("part_of", \.partOf),
            .sealed("speaker", \.speaker, .memorySpeaker),
        ],
        blank: MemoryRecord(
            id: "", content: "", sector: .semantic, origin: .user, salience: 0, saidAt: UnixTime(milliseconds: 0)))
}
