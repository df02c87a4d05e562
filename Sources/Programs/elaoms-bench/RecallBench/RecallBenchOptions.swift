import Recall

/// What `elaoms-bench recall` is asked to do.
struct RecallBenchOptions {
    /// Which ranking is measured.
    enum Method: String, CaseIterable {
        /// The product's.
        case full
        /// BM25 of the memories alone.
        case bm25
        /// The cosine of the memories alone.
        case cosine
    }

    static let usage = """
        recall --data FILE [--k 5,10,20] [--ranking full|bm25|cosine] [--ablate PART,…]
                                      [--weights recency=0.05,…] [--json] [--parts FILE]
                                      recall on conversations in the shape of LoCoMo
            parts that --ablate leaves out, or each of them in turn with `each`:
            \(parts.joined(separator: ", "))
        """
    static let parts = ["vectors"] + RankingWeights.names.filter { $0 != "similarity" }

    var path = ""
    var depths = [5, 10, 20]
    var method = Method.full
    var ablated: [String] = []
    var weights = RankingWeights()
    var isJSON = false
    /// Where the parts of every ranking are written.
    var partsPath: String?

    init?(_ arguments: [String]) {
        var rest = arguments[...]
        while let option = rest.popFirst() {
            if option == "--json" {
                isJSON = true
                continue
            }
            guard let value = rest.popFirst() else { return nil }
            switch option {
            case "--data": path = value
            case "--k":
                depths = value.split(separator: ",").compactMap { Int($0) }.filter { $0 > 0 }
                if depths.count != value.split(separator: ",").count { return nil }
                // A depth that is named twice is one figure.
                depths = depths.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
            case "--ranking":
                guard let named = Method(rawValue: value) else { return nil }
                method = named
            case "--weights":
                guard let given = RankingWeights(value) else { return nil }
                weights = given
            case "--parts": partsPath = value
            case "--ablate": ablated = value.split(separator: ",").map(String.init)
            default: return nil
            }
        }
        let isKnown = ablated == ["each"] || ablated.allSatisfy(Self.parts.contains)
        if path.isEmpty || depths.isEmpty || !isKnown || (ablated == ["each"] && isJSON) { return nil }
    }

    /// What is left out, for each of the rankings that are measured.
    var variants: [[String]] { ablated == ["each"] ? [[]] + Self.parts.map { [$0] } : [ablated] }

    /// The weights without some parts.
    func weights(without ablated: [String]) -> RankingWeights {
        var weights = weights
        if ablated.contains("salience") { weights.salience = 0 }
        if ablated.contains("recency") { weights.recency = 0 }
        if ablated.contains("link") { weights.link = 0 }
        for part in SimilarityWeights.Part.allCases where ablated.contains(part.rawValue) {
            weights.changedParts[part] = 0
        }
        return weights
    }
}
