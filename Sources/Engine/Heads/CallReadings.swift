import Domain

/// What the heads make of a call: readings of each sentence of the caller.
public struct CallReadings: Sendable {
    /// One sentence, as it was read.
    public struct Entry: Sendable {
        /// What it is.
        public var reading: UtteranceReading
        /// Its vector behind what was said before it.
        public var vector: UnitVector

        /// Makes an entry; see the properties.
        public init(reading: UtteranceReading, vector: UnitVector) {
            self.reading = reading
            self.vector = vector
        }
    }

    /// The sentences of each turn, by the turn's index in the transcript.
    public var turns: [Int: [Entry]]

    /// Makes readings; see the property.
    public init(turns: [Int: [Entry]] = [:]) { self.turns = turns }

    /// Reads the turns of a caller.
    ///
    /// - Parameters:
    ///   - texts: The sentences of each turn, by the turn's index.
    ///   - embed: Turns texts into vectors of a model that ``StatementHeads/understands(_:)``.
    /// - Throws: What `embed` throws.
    public init<Failure: Error>(
        of texts: [(index: Int, sentences: [HeadText])], embed: ([String]) throws(Failure) -> [UnitVector]
    ) throws(Failure) {
        self.init()
        let all = texts.flatMap(\.sentences)
        guard let heads = StatementHeads.shared, !all.isEmpty else { return }
        let vectors = try embed(all.map(\.said) + all.map(\.asked))
        guard vectors.count == 2 * all.count else { return }
        var place = 0
        for (index, sentences) in texts {
            turns[index] = sentences.indices.compactMap { _ in
                defer { place += 1 }
                let asked = vectors[all.count + place]
                return heads.reading(said: vectors[place], asked: asked).map { Entry(reading: $0, vector: asked) }
            }
        }
    }
}
