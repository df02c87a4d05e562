import Languages

/// Reads what the forms of a sentence's verbs say: that something happened, what to do, what is usual.
struct VerbReader: Sendable {
    private let past: PastReader
    private let orders: OrderReader

    /// Compiles what a pack says of its verbs.
    init(_ forms: VerbForms) {
        past = PastReader(forms.past)
        orders = OrderReader(forms.orders)
    }

    /// Adds what the words say that no phrase covers.
    ///
    /// - Parameters:
    ///   - weights: What is known so far.
    ///   - reading: The sentence.
    ///   - text: The sentence as it was said, since accents tell tenses apart.
    ///   - covered: For each word, whether a phrase has been found there.
    /// - Returns: Where the first verb in the past is, in a language that tells the past by single forms.
    func weigh(_ weights: inout SectorWeights, _ reading: SectorReading, text: String, covered: [Bool]) -> Int? {
        var firstPast: Int?
        switch past {
        case .forms(let reader):
            let past = reader.places(in: reading, covered)
            if !past.isEmpty { weights[.episodic] += 1.6 + 0.4 * Double(min(past.count - 1, 2)) }
            firstPast = past.first
        case .perfect(let forms):
            if forms.isFound(in: reading, text: text) { weights[.episodic] += 1.2 }
        case .endings(let forms):
            if forms.isFound(in: reading, text: text) { weights[.episodic] += 1.2 }
        case .nothing: break
        }
        switch orders {
        case .plainVerbs(let reader):
            let count = reader.count(in: reading)
            if count > 0 { weights[.procedural] += 1 + Double(min(count, 2)) }
            if reader.isHabit(reading) { weights[.procedural] += 1 }
        case .infinitiveBeforePronoun(let forms, let leads):
            if forms.isFound(in: reading, leads) { weights[.procedural] += 2 }
        case .purpose(let forms, let purposes):
            if forms.isFound(in: reading, purposes) { weights[.procedural] += 2 }
        case .nothing: break
        }
        return firstPast
    }
}
