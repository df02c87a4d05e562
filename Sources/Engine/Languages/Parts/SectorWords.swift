/// The words and phrases that speak for a kind of memory.
public struct SectorWords: Sendable {
    /// Phrases of one weight.
    public struct Weighted: Sendable {
        /// How much each of them speaks, from 0 on; 1.6 or more decides alone.
        public let weight: Double
        /// The phrases.
        public let phrases: PhraseList

        init(_ weight: Double, _ phrases: String) {
            self.weight = weight
            self.phrases = PhraseList(phrases)
        }
    }

    /// What happened or will happen.
    public let episodic: [Weighted]
    /// How things are done, and habits.
    public let procedural: [Weighted]
    /// Feelings.
    public let emotional: [Weighted]
    /// What is so.
    public let semantic: [Weighted]
    /// Insights.
    public let reflective: [Weighted]
    /// Pairs of words that, in this order, tell a way of doing something: `first … then`.
    public let sequences: PhraseList
    /// Words of the labels of values that tell a feeling.
    public let emotionalLabels: WordList
    /// Words of the labels of insights.
    public let reflectiveLabels: WordList
    /// Words of the labels of habits and ways.
    public let proceduralLabels: WordList
    /// Words of the labels of events.
    public let episodicLabels: WordList
    /// How much the logarithm of a vector's closeness to a kind counts beside the words: the built-in model knows
    /// little of other languages than English.
    public let closenessWeight: Double
}
