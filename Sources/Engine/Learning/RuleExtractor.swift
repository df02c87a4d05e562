import Domain
import Heads
import Text

/// Makes memories of a call by rules, without a network.
///
/// Words come from the ``LanguagePack`` of the call's language. Without a pack every sentence of some length is kept,
/// and mood and topics are left open. The result depends on the transcript alone.
public struct RuleExtractor: Sendable {
    /// Makes an extractor.
    public init() {}

    /// Returns what a call teaches.
    ///
    /// Memories come in the order of the call: collected values without a turn first, the platform's summary last;
    /// the same words are kept once. What the agent says before the caller has spoken is left out: it is the
    /// greeting, which may quote what this program injected.
    ///
    /// With readings, what the heads make of an utterance decides whether it holds, is evidence, or teaches nothing;
    /// without, it is what its words say.
    ///
    /// - Parameters:
    ///   - transcript: The call; any of its parts may be empty.
    ///   - readings: What the heads make of it; `nil` where there is no model that they understand.
    /// - Returns: The name, the memories, the topics and the mood.
    public func extract(from transcript: Transcript, readings: CallReadings? = nil) -> Extraction {
        let utterances = transcript.turns.map { Utterance($0) }
        let callerTurns = utterances.filter(\.isCaller)
        let lexicon = Lexicon.of(transcript, utterances)
        let name = NameRules(lexicon: lexicon).name(in: transcript, utterances)
        var walk = CallWalk(lexicon: lexicon, readings: readings)
        walk.hear(utterances)
        let said = walk.memories
        let collected = CollectedRules(utterances, startedAt: transcript.startedAt, lexicon: lexicon)
            .memories(of: transcript.collected, settled: readings == nil ? nil : walk.settled)
        // A call in which nobody says anything teaches nothing, whatever its summary says.
        let isEmpty = readings != nil && collected.isEmpty && !said.contains { $0.origin != .agent }
        return Extraction(
            name: name, memories: isEmpty ? [] : Self.ordered(collected, said, Self.summary(of: transcript)),
            topics: TopicRules(lexicon: lexicon).topics(title: transcript.title, callerTurns, name: name),
            sentiment: SentimentRules(lexicon: lexicon).sentiment(of: callerTurns))
    }

    private static func summary(of transcript: Transcript) -> Finding? {
        let summary = PlainText.cut(PlainText.clean(transcript.summary ?? ""), to: CallerRules.contentLimit)
        guard CollectedRules.isPresent(summary) else { return nil }
        return Finding(
            content: summary, sector: .episodic, origin: .summary, saidAt: transcript.startedAt, layer: .said)
    }

    /// Puts the memories in the order of the call and drops repetitions.
    private static func ordered(
        _ collected: [Finding], _ said: [Finding], _ summary: Finding?
    ) -> [Finding] {
        var all = collected + said
        // Equal turns keep their order: a value first, then the sentence that it was taken from.
        let order = all.indices.sorted { (all[$0].turn ?? -1, $0) < (all[$1].turn ?? -1, $1) }
        all = order.map { all[$0] }
        if let summary { all.append(summary) }
        var seen: Set<String> = []
        return all.filter { seen.insert($0.contentKey).inserted }
    }
}

extension Finding {
    /// One text for all spellings of a content.
    fileprivate var contentKey: String {
        let words = Words.normalized(content)
        return words.isEmpty ? content : words
    }
}
