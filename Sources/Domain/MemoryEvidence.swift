/// What a memory of a language model rests on.
public struct MemoryEvidence: Sendable, Equatable, Codable {
    /// The caller's words, as they were said.
    public var quote: String
    /// How sure the model was that the caller said and meant it, 0…1.
    public var confidence: Double
    /// How much it will matter, by the model's judgement, 0…1: what the memory's salience starts from.
    public var salience: Double

    /// Makes evidence; see the properties.
    public init(quote: String, confidence: Double, salience: Double) {
        self.quote = quote
        self.confidence = confidence
        self.salience = salience
    }
}
