import Domain

/// A text that stands for a memory in the space of vectors.
///
/// A memory has up to two: what it says behind what was asked before it, and the passage of a few turns that begins
/// with it. A turn that answers is found by the question, and one in the middle of a story by the story.
public struct EmbeddedText: Sendable, Equatable {
    /// How many turns make a passage.
    static let passageCount = 5
    /// From how many turns on the next passage begins.
    static let passageStep = 2

    /// The memory.
    public var memoryID: String
    /// Which text of it.
    public var view: MemoryVectors.View
    /// The text.
    public var text: String

    /// The texts of memories.
    ///
    /// - Parameter items: All memories of the calls that are to be embedded, in any order.
    /// - Returns: One own text a memory and about half as many passages; a passage of one memory is left out, since its own text
    ///   says the same.
    public static func texts(of items: [RecallItem]) -> [EmbeddedText] {
        let order = CallOrder(items)
        return order.items.indices.flatMap { index in
            let own = EmbeddedText(memoryID: order.items[index].memory.id, view: .own, text: order.ownText(index))
            guard let passage = order.passage(startingAt: index) else { return [own] }
            let text = order.items[passage].map(\.text).joined(separator: " ")
            return [own, EmbeddedText(memoryID: own.memoryID, view: .passage, text: text)]
        }
    }
}

extension CallOrder {
    /// What the turn before asked, and the memory.
    fileprivate func ownText(_ index: Int) -> String {
        guard hasPredecessor(index) else { return items[index].text }
        let asked = Self.questions(in: items[index - 1].said)
        return asked.isEmpty ? items[index].text : asked.joined(separator: " ") + " " + items[index].text
    }

    /// The passage that begins with a memory, if one does.
    ///
    /// Passages begin at every second memory until one reaches the end of the call.
    func passage(startingAt index: Int) -> Range<Int>? {
        let run = runs[index]
        guard run.count > 1, (index - run.lowerBound).isMultiple(of: EmbeddedText.passageStep) else { return nil }
        let isLast = index + EmbeddedText.passageCount >= run.upperBound
        let hadReachedEnd = index - EmbeddedText.passageStep + EmbeddedText.passageCount >= run.upperBound
        if isLast, hadReachedEnd, index > run.lowerBound { return nil }
        return index..<min(run.upperBound, index + EmbeddedText.passageCount)
    }

    /// The sentences of a text that end with a question mark.
    private static func questions(in text: String) -> [Substring] {
        guard text.utf8.contains(UInt8(ascii: "?")) else { return [] }
        var (questions, start): ([Substring], String.Index) = ([], text.startIndex)
        for index in text.indices where ".!?".contains(text[index]) {
            let next = text.index(after: index)
            guard next == text.endIndex || text[next].isWhitespace else { continue }
            if text[index] == "?" { questions.append(text[start..<next].trimmingPrefix(while: \.isWhitespace)) }
            start = next
        }
        return questions
    }
}
