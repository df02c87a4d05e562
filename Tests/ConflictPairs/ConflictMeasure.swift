import Foundation

/// How often a detector finds the contradictions that a person found, and how often it sees one where there is none.
public struct ConflictMeasure: Sendable, CustomStringConvertible {
    /// The contradictions that were not found.
    public let missed: [ConflictPair]
    /// The other pairs that were taken for contradictions.
    public let falseAlarms: [ConflictPair]
    private let found: [ConflictPair]
    private let pairs: [ConflictPair]
    private let title: String

    /// Measures.
    ///
    /// - Parameters:
    ///   - title: What is measured.
    ///   - pairs: The pairs.
    ///   - isConflict: The detector's answer for a pair.
    public init(_ title: String, _ pairs: [ConflictPair], isConflict: (ConflictPair) throws -> Bool) rethrows {
        var missed: [ConflictPair] = []
        var falseAlarms: [ConflictPair] = []
        var found: [ConflictPair] = []
        for pair in pairs {
            switch (try isConflict(pair), pair.label == .contradiction) {
            case (true, true): found.append(pair)
            case (true, false): falseAlarms.append(pair)
            case (false, true): missed.append(pair)
            case (false, false): break
            }
        }
        self.missed = missed
        self.falseAlarms = falseAlarms
        self.found = found
        self.pairs = pairs
        self.title = title
        if ProcessInfo.processInfo.environment["ELAOMS_FIGURES"] != nil { print(self) }
    }

    private static func share(_ part: Int, of whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }

    /// The share of the pairs taken for contradictions that are ones; 0 where none was.
    public var precision: Double { Self.share(found.count, of: found.count + falseAlarms.count) }

    /// The share of the contradictions that were found; 0 where there are none.
    public var recall: Double { Self.share(found.count, of: found.count + missed.count) }

    /// How many pairs of each label were wrongly taken for contradictions; labels without any are left out.
    public var falseAlarmsByLabel: [ConflictPair.Label: Int] {
        Dictionary(grouping: falseAlarms, by: \.label).mapValues(\.count)
    }

    /// How many pairs of each language were wrongly taken for contradictions; languages without any are left out.
    public var falseAlarmsByLanguage: [String: Int] {
        Dictionary(grouping: falseAlarms, by: \.language).mapValues(\.count)
    }

    /// A table: one row for each label, one column for each language; how many were taken for contradictions, of how
    /// many there are.
    public var description: String {
        let languages = Set(pairs.map(\.language)).sorted()
        let taken = found + falseAlarms
        let rows = ConflictPair.Label.allCases.map { label in
            func cell(_ isIn: (ConflictPair) -> Bool) -> String {
                let (part, whole) = (taken.filter(isIn).count, pairs.filter(isIn).count)
                return "\(part)/\(whole)"
            }
            let cells = languages.map { language in cell { $0.label == label && $0.language == language } }
            return ([label.rawValue.prefix(6).description] + cells + [cell { $0.label == label }])
                .joined(separator: "\t")
        }
        let sums = String(
            format: "precision %.3f, recall %.3f (%d found, %d missed, %d false alarms)", precision, recall,
            found.count, missed.count, falseAlarms.count)
        let head = "\t" + (languages + ["all"]).joined(separator: "\t")
        return (["\(title): \(sums)", head] + rows).joined(separator: "\n")
    }
}
