import Text

extension BriefingWriter {
    /// Names those who have called from the same number; what they have said is not told.
    ///
    /// - Parameters:
    ///   - others: Their names.
    ///   - summary: What is known of who is expected.
    /// - Returns: Both.
    static func naming(_ others: [String], behind summary: String?) -> String? {
        guard !others.isEmpty else { return summary }
        let names = others.suffix(3).joined(separator: ", ")
        let sentence = SpokenText.neutralized("Others who have called from this number: \(names).", limit: 200)
        return summary.map { $0 + " " + sentence } ?? sentence
    }
}
