/// How a memory's content quotes what was said, written and read in one place.
public enum SpokenForm {
    private static let agentMark = "Agent: "
    private static let questionMark = "Asked \""
    private static let answerMark = "\": "

    /// The content of a memory of what the agent said.
    public static func agent(_ said: String) -> String { agentMark + said }

    /// The content of a memory of an answer that means nothing without its question.
    ///
    /// - Parameters:
    ///   - answer: What was said.
    ///   - question: What was asked; quotation marks in it become apostrophes.
    /// - Returns: Both, in one line.
    public static func answer(_ answer: String, to question: String) -> String {
        questionMark + question.replacing("\"", with: "'") + answerMark + answer
    }

    /// Takes a content apart.
    ///
    /// - Parameter content: The content of any memory.
    /// - Returns: The question that it quotes, if any, what was said, and whether the agent said it.
    public static func parts(of content: String) -> (question: Substring?, said: Substring, isAgent: Bool) {
        if content.hasPrefix(agentMark) { return (nil, content.dropFirst(agentMark.count), true) }
        let rest = content.dropFirst(questionMark.count)
        guard content.hasPrefix(questionMark), let quote = rest.firstIndex(of: "\""),
            rest[quote...].hasPrefix(answerMark)
        else { return (nil, content[...], false) }
        return (rest[..<quote], rest[quote...].dropFirst(answerMark.count), false)
    }
}
