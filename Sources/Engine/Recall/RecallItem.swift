import Domain
import Text
import Time

/// A memory as recall sees it: whose words, in which call, next to what.
public struct RecallItem: Sendable {
    /// The memory.
    public var memory: MemoryRecord
    /// Whose words these are: a name, `agent`, or empty.
    public var speaker: String
    /// The words that are indexed and embedded, without the speaker.
    public var text: String
    /// The words that were spoken, which are a part of ``text``.
    public var said: String
    /// The place in the call; `nil` for what has no neighbours, such as a collected value or the call's summary.
    public var place: Int?

    /// The speaker of what an agent said.
    public static let agent = "agent"

    /// Makes an item; see the properties.
    public init(memory: MemoryRecord, speaker: String, text: String, said: String, place: Int?) {
        self.memory = memory
        self.speaker = speaker
        self.text = text
        self.said = said
        self.place = place
    }

    /// Sees a memory that was learned from a call.
    ///
    /// - Parameters:
    ///   - memory: The memory.
    ///   - callerName: The caller's name, if known.
    public init(_ memory: MemoryRecord, callerName: String?) {
        let parts = SpokenForm.parts(of: memory.content)
        let said = String(parts.said)
        // What a model made of it was not said, so it has no place among what was.
        let isSpoken = [.user, .fact, .agent].contains(memory.origin) && memory.evidence == nil
        self.init(
            memory: memory, speaker: memory.origin == .agent ? Self.agent : memory.speaker ?? callerName ?? "",
            text: parts.question.map { "\($0) \(said)" } ?? said, said: said, place: isSpoken ? memory.turn : nil)
    }
}
