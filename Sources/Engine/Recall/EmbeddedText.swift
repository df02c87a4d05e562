import Domain

/// The text that stands for a memory in the space of vectors: what was asked before it, and what it says.
///
/// A turn that answers is found by the question; one in the middle of a story by the vectors beside it, which
/// ``RecallIndex`` takes together.
public struct EmbeddedText: Sendable, Equatable {
    /// The memory.
    public var memoryID: String
    /// The text.
    public var text: String

    /// The texts of memories.
    ///
    /// - Parameter items: All memories of the calls that are to be embedded, in any order.
    /// - Returns: One a memory.
    public static func texts(of items: [RecallItem]) -> [EmbeddedText] {
        let order = CallOrder(items)
        return order.items.indices.map { EmbeddedText(memoryID: order.items[$0].memory.id, text: order.ownText($0)) }
    }
}

extension CallOrder {
    /// What the turn before asked, and the memory.
    fileprivate func ownText(_ index: Int) -> String {
        guard hasPredecessor(index) else { return items[index].text }
        let asked = Self.questions(in: items[index - 1].said)
        return asked.isEmpty ? items[index].text : asked.joined(separator: " ") + " " + items[index].text
    }

    /// The sentences of a text that end with a question mark.
    private static func questions(in text: String) -> [Substring] {
        guard text.contains(where: \.isQuestionMark) else { return [] }
        var (questions, start): ([Substring], String.Index) = ([], text.startIndex)
        for index in text.indices where ".!?。！？؟".contains(text[index]) {
            let next = text.index(after: index)
            // Where no space stands between words, none stands behind a sentence.
            guard next == text.endIndex || text[next].isWhitespace || "。！？".contains(text[index]) else { continue }
            if text[index].isQuestionMark { questions.append(text[start..<next].trimmingPrefix(while: \.isWhitespace)) }
            start = next
        }
        return questions
    }
}

extension Character {
    /// Whether a sentence that it ends asks something: `?`, and the marks of Chinese, Japanese and Arabic.
    var isQuestionMark: Bool { self == "?" || self == "？" || self == "؟" }
}
