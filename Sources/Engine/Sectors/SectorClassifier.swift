import Domain
import Foundation

/// Tells which kind of memory a text is, by rules and by closeness to prototype sentences.
///
/// Words, phrases and verb forms of the languages with a ``LanguagePack`` speak for a sector with a weight; so does a vector that lies close to a sector's ``SectorPrototypes``. The heaviest sector wins.
/// Without evidence a text is ``Sector/semantic``.
public struct SectorClassifier: Sendable {
    /// What speaks for a fact when nothing else does.
    private static let prior = 1.0
    /// What rules alone must weigh for a further sector, and with a vector.
    private static let further = (rules: 2.4, withVector: 2.0)
    /// What a further sector's closeness must be; 0.2 is neither close nor far.
    private static let furtherCloseness = 0.16

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
    ///   - language: An ISO 639-1 code; with `nil` or one without a pack the words of all languages count.
    ///   - vector: The text's vector by the model of the prototypes; with `nil` the rules decide alone.
    /// - Returns: The main sector and those that the text clearly belongs to as well.
    public func assignment(of text: String, language: String? = nil, vector: UnitVector? = nil) -> SectorAssignment {
        let rules = SectorRules.weights(of: text, language: language)
        var weights = rules
        weights[.semantic] = max(weights[.semantic], Self.prior)
        guard let prototypes, let vector else {
            let others = Sector.allCases.filter { rules[$0] >= Self.further.rules }
            return SectorAssignment(main: weights.heaviest, others: Set(others))
        }
        let closeness = prototypes.shares(of: vector)
        let factor = SectorCues.named(language).closenessWeight
        for sector in Sector.allCases { weights[sector] += factor * log(closeness[sector]) }
        let others = Sector.allCases.filter {
            rules[$0] >= Self.further.withVector && closeness[$0] >= Self.furtherCloseness
        }
        return SectorAssignment(main: weights.heaviest, others: Set(others))
    }

    /// Returns the main sector by the rules alone.
    ///
    /// - Parameters:
    ///   - text: A sentence, or a few that belong together.
    ///   - language: An ISO 639-1 code; with `nil` or one without a pack the words of all languages count.
    /// - Returns: The sector with the most evidence.
    public static func sector(of text: String, language: String? = nil) -> Sector {
        SectorClassifier().assignment(of: text, language: language).main
    }
}
