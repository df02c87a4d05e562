/// What each term of a memory's score weighs.
public struct RankingWeights: Sendable, Equatable {
    /// Of how well the memory fits the question.
    public var similarity = 0.67
    /// Of the effective salience.
    public var salience = 0.2
    /// Of how recently it was said.
    public var recency = 0.03
    /// Of the links to other hits.
    public var link = 0.1
    /// What makes up the similarity, where it is not as in the ``Calibration``.
    public var changedParts: [SimilarityWeights.Part: Float] = [:]

    /// The defaults.
    public init() {}

    /// The names of all weights, as ``init(_:)`` reads them.
    public static let names =
        ["similarity", "salience", "recency", "link"] + SimilarityWeights.Part.allCases.map(\.rawValue)

    /// Changes some of the defaults; `nil` when a name is unknown or a number out of range.
    ///
    /// - Parameter text: Such as `recency=0.05,link=0`; ``names`` are known. The four terms are 0…1, a part of the
    ///   similarity is -100…100.
    public init?(_ text: String) {
        for entry in text.split(separator: ",") {
            let sides = entry.split(separator: "=", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
            guard sides.count == 2, let value = Double(sides[1]), set(sides[0], to: value) else { return nil }
        }
    }

    /// What each part of the similarity weighs.
    func parts(_ calibration: Calibration) -> SimilarityWeights {
        var parts = calibration.parts
        for (part, weight) in changedParts { parts[part] = weight }
        return parts
    }

    private mutating func set(_ name: String, to value: Double) -> Bool {
        if let part = SimilarityWeights.Part(rawValue: name) {
            changedParts[part] = Float(value)
            return (-100...100).contains(value)
        }
        switch name {
        case "similarity": similarity = value
        case "salience": salience = value
        case "recency": recency = value
        case "link": link = value
        default: return false
        }
        return (0...1).contains(value)
    }
}
