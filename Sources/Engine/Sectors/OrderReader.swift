import Languages

/// Reads instructions in the way that a language gives them.
enum OrderReader: Sendable {
    case plainVerbs(PlainOrderReader)
    case infinitiveBeforePronoun(OrderForms.Polite, leads: Set<String>)
    case purpose(OrderForms.Purpose, purposes: Set<String>)
    case nothing

    init(_ forms: OrderForms) {
        switch forms {
        case .plainVerbs(let orders): self = .plainVerbs(PlainOrderReader(orders))
        case .infinitiveBeforePronoun(let orders): self = .infinitiveBeforePronoun(orders, leads: orders.leads.set)
        case .purpose(let orders): self = .purpose(orders, purposes: orders.purposes.set)
        case .absent: self = .nothing
        }
    }
}

/// Finds clauses that tell what to do by the plain form of a verb: `turn it clockwise`, `you type the code`.
struct PlainOrderReader: Sendable {
    private let leads: Set<String>
    private let verbs: Set<String>
    private let nouns: Set<String>
    private let wisher: Set<String>
    private let listener: Set<String>
    private let obligations: Set<String>
    private let plainSubjects: Set<String>
    private let endingSubjects: Set<String>
    private let verbEndings: [String]

    init(_ orders: OrderForms.Plain) {
        leads = orders.leads.set
        verbs = orders.verbs.set
        nouns = orders.nouns.set
        wisher = orders.wisher.set
        listener = orders.listener.set
        obligations = orders.obligations.set
        plainSubjects = orders.plainSubjects.set
        endingSubjects = orders.endingSubjects.set
        verbEndings = orders.verbEndings.words
    }

    /// How many clauses tell what to do.
    func count(in reading: SectorReading) -> Int {
        var count = 0
        for (index, start) in reading.starts.enumerated() {
            let end = index + 1 < reading.starts.count ? reading.starts[index + 1] : reading.words.count
            let clause = reading.words[start..<end]
            if isOrder(clause) || instructsListener(clause) { count += 1 }
        }
        return count
    }

    private func isOrder(_ clause: ArraySlice<String>) -> Bool {
        let rest = clause.drop(while: leads.contains)
        // One word is a label or a noun; `call me after six` is a wish.
        guard rest.count >= 2, let verb = rest.first, verbs.contains(verb), !nouns.contains(verb) else { return false }
        return !rest.dropFirst().prefix(2).contains(where: wisher.contains)
    }

    private func instructsListener(_ clause: ArraySlice<String>) -> Bool {
        for place in clause.indices where listener.contains(clause[place]) {
            let rest = clause[(place + 1)...].drop(while: obligations.contains)
            if let verb = rest.first, verbs.contains(verb), !rest.dropFirst().prefix(1).contains(where: wisher.contains)
            {
                return true
            }
        }
        return false
    }

    /// A plain present of somebody's doing, with a time of day, a condition or a place in the week.
    func isHabit(_ reading: SectorReading) -> Bool {
        let words = reading.words
        return words.indices.contains { place in
            guard place + 1 < words.count else { return false }
            let verb = words[place + 1]
            if plainSubjects.contains(words[place]) { return verbs.contains(verb) }
            guard endingSubjects.contains(words[place]) else { return false }
            return verbEndings.contains { verb.hasSuffix($0) && verbs.contains(String(verb.dropLast($0.count))) }
        }
    }
}

extension OrderForms.Polite {
    /// Whether a clause tells what to do: `drücken Sie …`, also after `um … zu` or `zum …`.
    func isFound(in reading: SectorReading, _ leads: Set<String>) -> Bool {
        reading.words.indices.contains { place in
            guard reading.words[place].hasSuffix(ending), reading.word(place + 1) == pronoun else { return false }
            return reading.starts.contains(place) || reading.word(place - 1).map(leads.contains) == true
                || reading.words[reading.starts.last(where: { $0 <= place }) ?? 0] == purpose
        }
    }
}

extension OrderForms.Purpose {
    /// Whether the sentence names an end and what to do for it: `Para …ar, …`.
    func isFound(in reading: SectorReading, _ purposes: Set<String>) -> Bool {
        guard reading.starts.count > 1, let first = reading.word(0), let verb = reading.word(1) else { return false }
        return purposes.contains(first) && endings.contains(where: verb.hasSuffix)
    }
}
