import ConflictPairs
import Testing

@testable import Statements

/// The rules for contradictions on labelled pairs; `ELAOMS_FIGURES=1` prints the tables.
struct ConflictMeasureTests {
    /// Whether the newer statement of a pair makes the older one history.
    private static func isConflict(_ pair: ConflictPair) -> Bool {
        StatementHistory.contradiction(ClaimReader.claims(in: pair.older), ClaimReader.claims(in: pair.newer)) != nil
    }

    /// Floors below the figures of the day: precision 1.000 in both halves, recall 0.583 and 0.298.
    @Test(arguments: [(ConflictPair.Half.tuning, 0.5), (.heldOut, 0.25)])
    func losesHardlyAnythingThatIsTrue(half: ConflictPair.Half, recall: Double) {
        let measure = ConflictMeasure(
            "contradictions, \(half)", ConflictPair.all(in: half), isConflict: Self.isConflict)
        #expect(measure.precision >= 0.95, "\(measure)")
        #expect(measure.recall >= recall, "\(measure)")
    }

    @Test func nothingContradictsItself() {
        for pair in ConflictPair.all {
            for text in [pair.older, pair.newer] {
                let claims = ClaimReader.claims(in: text)
                let found = claims.compactMap { claim in Contradiction.between(claim, claim) }
                #expect(found.isEmpty, "\(pair.language)")
            }
        }
    }
}
