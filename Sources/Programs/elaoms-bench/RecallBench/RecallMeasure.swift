/// Recall and hit rate of rankings, averaged over questions.
struct RecallMeasure {
    /// The sums for one kind of question.
    private struct Sums {
        var count = 0
        var recall: [Double]
        var hit: [Double]
    }

    private let depths: [Int]
    private var sums: [String: Sums] = [:]

    init(depths: [Int]) { self.depths = depths }

    /// Takes in one question.
    ///
    /// - Parameters:
    ///   - ranking: What was found, best first.
    ///   - evidence: What should have been found; not empty.
    ///   - groups: The kinds of question that it belongs to.
    mutating func add(_ ranking: [String], evidence: Set<String>, groups: [String]) {
        let found = depths.map { depth in
            Double(Set(ranking.prefix(depth)).intersection(evidence).count)
        }
        for group in groups {
            var sums =
                sums[group]
                ?? Sums(
                    recall: [Double](repeating: 0, count: depths.count),
                    hit: [Double](repeating: 0, count: depths.count))
            sums.count += 1
            for (place, count) in found.enumerated() {
                sums.recall[place] += count / Double(evidence.count)
                sums.hit[place] += count > 0 ? 1 : 0
            }
            self.sums[group] = sums
        }
    }

    /// The kinds of question, in order.
    var groups: [String] { sums.keys.sorted() }

    /// How many questions there are of a kind.
    func count(_ group: String) -> Int { sums[group]?.count ?? 0 }

    /// `recall@5` and so on.
    func figures(_ group: String) -> [(name: String, value: Double)] {
        guard let sums = sums[group] else { return [] }
        return depths.enumerated().flatMap { place, depth in
            [
                ("recall@\(depth)", sums.recall[place] / Double(sums.count)),
                ("hit@\(depth)", sums.hit[place] / Double(sums.count)),
            ]
        }
    }
}

/// How well a value tells two groups apart: the chance that one of the first has the higher value.
///
/// Source: the area under the ROC curve equals the statistic of Mann and Whitney (1947).
enum Separation {
    static func area(_ first: [Double], over second: [Double]) -> Double {
        guard !first.isEmpty, !second.isEmpty else { return 0.5 }
        var sum = 0.0
        for one in first {
            for other in second { sum += one > other ? 1 : one == other ? 0.5 : 0 }
        }
        return sum / Double(first.count * second.count)
    }
}
