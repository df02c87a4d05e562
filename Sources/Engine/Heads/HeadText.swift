import Foundation

/// The two texts of an utterance that the heads read.
public struct HeadText: Sendable, Equatable {
    /// What was said, alone.
    public let said: String
    /// The same behind what was asked.
    public let asked: String

    /// The longest question that is put in front, in characters: the end of it tells what was asked.
    private static let questionLimit = 160

    /// Makes the texts.
    ///
    /// - Parameters:
    ///   - said: What the caller said, in one line.
    ///   - before: What the agent said just before; empty when the caller spoke first.
    public init(said: String, before: String) {
        self.said = said
        let question = before.count > Self.questionLimit ? String(before.suffix(Self.questionLimit)) : before
        asked = question.isEmpty ? said : "\(question) \(said)"
    }
}
