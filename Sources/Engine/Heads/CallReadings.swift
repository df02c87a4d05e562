import Domain

/// What the heads make of a call: a reading for each turn of the caller.
public struct CallReadings: Sendable {
    /// The readings by the turn's index in the transcript.
    public var readings: [Int: UtteranceReading]
    /// The vectors of the utterances behind what was asked, by the same index.
    public var vectors: [Int: UnitVector]

    /// Makes readings; see the properties.
    public init(readings: [Int: UtteranceReading] = [:], vectors: [Int: UnitVector] = [:]) {
        self.readings = readings
        self.vectors = vectors
    }

    /// Reads the turns of a caller.
    ///
    /// - Parameters:
    ///   - texts: The turns by their index.
    ///   - embed: Turns texts into vectors of a model that ``StatementHeads/understands(_:)``.
    /// - Throws: What `embed` throws.
    public init<Failure: Error>(
        of texts: [(index: Int, text: HeadText)], embed: ([String]) throws(Failure) -> [UnitVector]
    ) throws(Failure) {
        self.init()
        guard let heads = StatementHeads.shared, !texts.isEmpty else { return }
        let vectors = try embed(texts.map(\.text.said) + texts.map(\.text.asked))
        guard vectors.count == 2 * texts.count else { return }
        for (place, entry) in texts.enumerated() {
            let asked = vectors[texts.count + place]
            readings[entry.index] = heads.reading(said: vectors[place], asked: asked)
            self.vectors[entry.index] = asked
        }
    }
}
