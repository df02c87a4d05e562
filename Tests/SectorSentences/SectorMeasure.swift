import Domain
import Foundation

/// How often a classifier gives labelled sentences the sectors that a person gave them.
public struct SectorMeasure: Sendable, CustomStringConvertible {
    /// How often each sector (first) was taken for each (second).
    private var confusion: [Sector: [Sector: Int]] = [:]
    private var others = (right: 0, wrong: 0, missed: 0)
    private let title: String

    /// Measures.
    ///
    /// - Parameters:
    ///   - title: What is measured.
    ///   - sentences: The sentences.
    ///   - assignment: The classifier's answer for the sentence at a place.
    public init(_ title: String, _ sentences: [LabelledSentence], assignment: (Int) throws -> SectorAssignment) rethrows
    {
        self.title = title
        for (place, sentence) in sentences.enumerated() {
            let found = try assignment(place)
            confusion[sentence.main, default: [:]][found.main, default: 0] += 1
            // Where a further sector was taken for the main one, the main one should be among the others.
            let labels = sentence.others.union([sentence.main])
            let wanted = labels.contains(found.main) ? labels.subtracting([found.main]) : sentence.others
            others.right += found.others.intersection(wanted).count
            others.wrong += found.others.subtracting(labels).count
            others.missed += wanted.subtracting(found.others).count
        }
        if ProcessInfo.processInfo.environment["ELAOMS_FIGURES"] != nil { print(self) }
    }

    private func count(_ main: Sector, _ found: Sector) -> Int { confusion[main]?[found] ?? 0 }

    private static func share(_ part: Int, of whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }

    /// The share of sentences whose main sector was found.
    public var accuracy: Double {
        let right = Sector.allCases.reduce(0) { $0 + count($1, $1) }
        return Self.share(right, of: confusion.values.reduce(0) { $0 + $1.values.reduce(0, +) })
    }

    /// The share of a sector's sentences that were found.
    public func recall(of sector: Sector) -> Double {
        Self.share(count(sector, sector), of: confusion[sector]?.values.reduce(0, +) ?? 0)
    }

    /// The share of the further sectors given that a person gave as well.
    public var precisionOfOthers: Double { Self.share(others.right, of: others.right + others.wrong) }

    /// The share of the further sectors a person gave that were given.
    public var recallOfOthers: Double { Self.share(others.right, of: others.right + others.missed) }

    /// A table: one row for each sector that a person gave, one column for each that was found.
    public var description: String {
        let head = Sector.allCases.map { $0.rawValue.prefix(6).description }.joined(separator: "\t")
        let rows = Sector.allCases.map { main in
            let cells = Sector.allCases.map { String(count(main, $0)) }.joined(separator: "\t")
            return main.rawValue.prefix(6) + "\t" + cells
        }
        let sums = String(
            format: "accuracy %.3f, others: precision %.2f, recall %.2f (%d right, %d wrong, %d missed)", accuracy,
            precisionOfOthers, recallOfOthers, others.right, others.wrong, others.missed)
        return (["\(title): \(sums)", "\t" + head] + rows).joined(separator: "\n")
    }
}
