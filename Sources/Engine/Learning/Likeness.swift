import Text

/// How alike two names are.
enum Likeness {
    /// The number of letters to add, take away or change (Levenshtein 1965).
    static func distance(_ left: String, _ right: String) -> Int {
        let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var row = Array(0...b.count)
        for i in 1...a.count {
            var diagonal = row[0]
            row[0] = i
            for j in 1...b.count {
                let change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)
                diagonal = row[j]
                row[j] = min(change, diagonal + 1, row[j - 1] + 1)
            }
        }
        return row[b.count]
    }

    /// Whether two words are spellings of one: `Stefanie` and `Stephanie`, `Pohl` and `Pohlmann`, not `Ana` and `Eva`.
    static func isSpelling(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        guard left.first == right.first, min(left.count, right.count) >= 3 else { return false }
        if left.hasPrefix(right) || right.hasPrefix(left) { return true }
        return distance(left, right) <= (max(left.count, right.count) >= 5 ? 2 : 1)
    }

    /// Whether one name may be the other, heard or written otherwise: every word of the shorter has its like.
    static func isSame(_ left: [String], _ right: [String]) -> Bool {
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        return !short.isEmpty && short.allSatisfy { word in long.contains { isSpelling(word, $0) } }
    }
}
