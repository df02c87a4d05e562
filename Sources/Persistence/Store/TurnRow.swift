import Database
import Persistence
import Time

extension TableRow<StoredTurn> {
    /// The row of a turn.
    static let turn = TableRow(
        "conversation_turns", scope: ["user_id", "conversation_id"], key: [.integer("turn", \.index)],
        columns: [
            .word("role", \.role, of: "a turn"),
            .sealed("message", \.message, .turnMessage),
            .time("said_at", \.saidAt),
        ], blank: StoredTurn(index: 0, role: .other, message: "", saidAt: UnixTime(milliseconds: 0)))

    /// The turns of a call in their order.
    static let turnsInOrder: SQLText = "\(turn.select) ORDER BY turn"
}
