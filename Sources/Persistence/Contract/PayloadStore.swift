/// The files of conversations, sealed under a key of each conversation.
public protocol PayloadStore: Sendable {
    /// Writes a file of a conversation, whole and synced; an earlier one is replaced.
    ///
    /// - Parameters:
    ///   - bytes: The content.
    ///   - kind: Which of the conversation's files.
    ///   - conversationID: A plain id; anything else traps.
    /// - Throws: ``StoreError``.
    func writePayload(_ bytes: [UInt8], kind: PayloadKind, conversationID: String) throws(StoreError)

    /// Reads a file of a conversation; `nil` when there is none.
    func payload(_ kind: PayloadKind, conversationID: String) throws(StoreError) -> [UInt8]?
}
