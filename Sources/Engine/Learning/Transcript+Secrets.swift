import Secrets

extension Transcript {
    /// What was taken out of a call because it is a secret.
    public struct Hidden: Sendable, Equatable {
        /// The turns that held one, by their index: they are no memories.
        public var turns: Set<Int> = []
        /// How many there were of each kind.
        public var counts: [SecretKind: Int] = [:]
    }

    /// The call without the secrets that were told in it; whoever reads a call reads this.
    ///
    /// In the turns, the title and the summary a word for its kind stands in the place of each; values that were collected
    /// under the name of a secret, or that are one, are left out.
    ///
    /// - Returns: The same call when it was looked through before.
    public func withoutSecrets() -> Transcript {
        if hidden != nil { return self }
        var masked = self
        var hidden = Hidden()
        masked.hidden = hidden
        for (id, value) in collected {
            guard let kind = SecretField.kind(ofName: CollectedRules.idWords(id), value: value) else { continue }
            masked.collected[id] = nil
            hidden.counts[kind, default: 0] += 1
        }
        let ids = masked.collected.keys.sorted()
        let notes = [title ?? "", summary ?? ""] + ids.map { masked.collected[$0] ?? "" }
        let found = SecretReader(language: language).secrets(
            in: turns.map { .init($0.isCaller ? .caller : .agent, $0.message) } + notes.map { .init(.note, $0) })
        for (place, spans) in zip(turns.indices, found) {
            let turn = turns[place]
            if !spans.isEmpty { masked.turns[place].message = SecretSpan.mask(spans, in: turn.message) }
            // What was masked when it was stored is a secret still.
            if !spans.isEmpty || SecretKind.isMasked(turn.message) { hidden.turns.insert(turn.index) }
            // What the agent repeats is the same secret.
            if turn.isCaller { for span in spans { hidden.counts[span.kind, default: 0] += 1 } }
        }
        let masks = zip(notes, found[turns.count...]).map { SecretSpan.mask($1, in: $0) }
        if title != nil { masked.title = masks[0] }
        if summary != nil { masked.summary = masks[1] }
        for (id, mask) in zip(ids, masks.dropFirst(2)) {
            // A number that is a secret all by itself says nothing without it.
            masked.collected[id] = SecretKind.isMask(mask) ? nil : mask
        }
        masked.hidden = hidden
        return masked
    }
}
