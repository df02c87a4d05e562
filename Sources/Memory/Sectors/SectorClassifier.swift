/// Tells which kind of memory a text is, by rules and by closeness to prototype sentences.
///
/// Words, phrases and verb forms of five languages (English, Spanish, German, French, Portuguese) speak for a sector
/// with a weight; so does a vector that lies close to a sector's ``SectorPrototypes``. The heaviest sector wins.
/// Without evidence a text is ``Sector/semantic``.
public struct SectorClassifier: Sendable {
    private let prototypes: SectorPrototypes?

    /// Makes a classifier.
    ///
    /// - Parameter prototypes: The prototypes as vectors of the model that embeds the memories; with `nil` the rules
    ///   decide alone.
    public init(prototypes: SectorPrototypes? = nil) {
        self.prototypes = prototypes
    }

    /// Returns the sectors of a text.
    ///
    /// - Parameters:
    ///   - text: A sentence, or a few that belong together.
    ///   - language: An ISO 639-1 code; with `nil` or one without a list the words of all languages count.
    ///   - vector: The text's vector by the model of the prototypes; with `nil` the rules decide alone.
    /// - Returns: The main sector and those that the text clearly belongs to as well.
    public func assignment(of text: String, language: String? = nil, vector: UnitVector? = nil) -> SectorAssignment {
        var weights = SectorRules.weights(of: text, language: language)
        weights[.semantic] = max(weights[.semantic], Self.prior)
        return SectorAssignment(main: weights.heaviest)
    }

    static let prior = 1.55

    /// Returns the main sector by the rules alone.
    ///
    /// - Parameters:
    ///   - text: A sentence, or a few that belong together.
    ///   - language: An ISO 639-1 code; with `nil` or one without a list the words of all languages count.
    /// - Returns: The sector with the most evidence.
    public static func sector(of text: String, language: String? = nil) -> Sector {
        SectorClassifier().assignment(of: text, language: language).main
    }
}
