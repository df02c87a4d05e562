import Foundation

/// The figures of `elaoms-bench recall`, as a table and as JSON.
struct RecallReport {
    var turn: RecallMeasure
    var call: RecallMeasure
    /// How long each question took, from the words to the ranking.
    var milliseconds: [Double] = []
    /// What a question's answer should be.
    enum Expectation {
        /// Among the memories.
        case answer
        /// Nowhere, though the question is about this caller (category 5).
        case none
        /// With another caller: the question was theirs, the names exchanged.
        case foreign
    }

    /// The confidence of each answer.
    var confidences: [(expectation: Expectation, confidence: Double)] = []

    init(depths: [Int]) {
        turn = RecallMeasure(depths: depths)
        call = RecallMeasure(depths: depths)
    }

    func table() -> String {
        let names = turn.figures("all").map { $0.name.padding(toLength: 10, withPad: " ", startingAt: 0) }.joined()
        var lines = ["".padding(toLength: 28, withPad: " ", startingAt: 0) + "questions " + names]
        for (title, measure) in [("turn", turn), ("call", call)] {
            for group in measure.groups {
                let label = "by \(title), \(group)".padding(toLength: 28, withPad: " ", startingAt: 0)
                let values = measure.figures(group).map { String(format: "%-10.3f", $0.value) }.joined()
                lines.append(label + String(format: "%9d ", measure.count(group)) + values)
            }
        }
        lines.append(String(format: "query_ms p50 %.1f p95 %.1f", percentile(50), percentile(95)))
        lines.append(String(format: "confidence of what has an answer, median %.2f", median(.answer)))
        for (label, expectation) in [("what has none", Expectation.none), ("other callers' questions", .foreign)]
        where confidences.contains(where: { $0.expectation == expectation }) {
            lines.append(
                String(
                    format: "confidence of \(label), median %.2f; told apart with an area under the ROC curve of %.3f",
                    median(expectation), area(over: expectation)))
        }
        return lines.joined(separator: "\n")
    }

    /// The main figures in one line.
    func line(_ label: String) -> String {
        let turns = turn.figures("all").filter { $0.name.hasPrefix("recall") }
        let calls = call.figures("all").filter { $0.name.hasPrefix("hit") }
        let values = (turns.map { ("turn", $0) } + calls.map { ("call", $0) }).map { title, figure in
            "\(title) \(figure.name) " + String(format: "%.3f", figure.value)
        }
        return label.padding(toLength: 24, withPad: " ", startingAt: 0) + values.joined(separator: "  ")
            + String(format: "  auc %.3f %.3f", area(over: .none), area(over: .foreign))
    }

    func json() throws -> String {
        var object: [String: Any] = [
            "questions": turn.count("all"), "turn": Self.object(turn, "all"), "call": Self.object(call, "all"),
            "query_ms_p50": percentile(50), "query_ms_p95": percentile(95),
        ]
        var groups: [String: Any] = [:]
        for group in turn.groups where group != "all" {
            groups[group] = [
                "questions": turn.count(group), "turn": Self.object(turn, group), "call": Self.object(call, group),
            ]
        }
        object["groups"] = groups
        object["confidence"] = [
            "answerable_p50": median(.answer), "unanswerable_p50": median(.none), "foreign_p50": median(.foreign),
            "unanswerable_auc": area(over: .none), "foreign_auc": area(over: .foreign),
        ]
        let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
        return String(decoding: data, as: UTF8.self)
    }

    private func values(_ expectation: Expectation) -> [Double] {
        confidences.filter { $0.expectation == expectation }.map(\.confidence)
    }

    private func median(_ expectation: Expectation) -> Double { Self.percentile(values(expectation), 50) }

    private func area(over expectation: Expectation) -> Double {
        Separation.area(values(.answer), over: values(expectation))
    }

    private static func object(_ measure: RecallMeasure, _ group: String) -> [String: Double] {
        Dictionary(uniqueKeysWithValues: measure.figures(group).map { ($0.name, $0.value) })
    }

    private func percentile(_ percent: Int) -> Double { Self.percentile(milliseconds, percent) }

    private static func percentile(_ values: [Double], _ percent: Int) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * percent / 100)]
    }
}
