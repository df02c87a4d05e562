import Domain
import Languages
import Text

/// What the similarity goes by that no question changes, in four bytes: who says a memory, and how.
struct ItemTraits: Sendable {
    private var bits: UInt32

    /// Looks at a memory.
    ///
    /// - Parameters:
    ///   - index: Its place.
    ///   - order: All memories.
    ///   - speaker: The number of who says it, below 2²⁰.
    init(of index: Int, in order: CallOrder, speaker: Int) {
        let item = order.items[index]
        bits = UInt32(speaker) << 12
        set(0, TimeWords.isTimed(Words.split(item.said)))
        set(1, item.said.last { !$0.isWhitespace }?.isQuestionMark == true)
        let quotesQuestion =
            item.text.utf8.count > item.said.utf8.count && SpokenForm.parts(of: item.memory.content).question != nil
        let followsQuestion =
            order.hasPredecessor(index) && order.items[index - 1].said.contains(where: \.isQuestionMark)
        set(2, quotesQuestion || followsQuestion)
    }

    /// Whether it names a time.
    var isTimed: Bool { bit(0) }
    /// Whether it is itself a question.
    var isQuestion: Bool { bit(1) }
    /// Whether the turn before asked something.
    var isAnswer: Bool { bit(2) }
    /// Whether it has a vector of its own.
    var hasVector: Bool {
        get { bit(3) }
        set { set(3, newValue) }
    }
    /// The number of who says it.
    var speaker: Int { Int(bits >> 12) }

    private func bit(_ place: UInt32) -> Bool { bits >> place & 1 == 1 }
    private mutating func set(_ place: UInt32, _ value: Bool) { bits = bits & ~(1 << place) | (value ? 1 << place : 0) }
}
