/// The platform's ids of calls, as far as they are ours to judge.
public enum ConversationID {
    /// Whether an id may be part of a path: 1 to 128 of `[A-Za-z0-9_-]`.
    public static func isPlain(_ id: String) -> Bool {
        (1...128).contains(id.utf8.count)
            && id.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 95 || $0 == 45
            }
    }
}
