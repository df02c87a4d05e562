import Domain
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
    /// - Parameter transcript: The call; any of its parts may be empty.
    /// - Returns: The name, the memories, the topics and the mood.
    public func extract(from transcript: Transcript) -> Extraction {
        let transcript = transcript.withoutSecrets()
        let utterances = transcript.turns.map { Utterance($0) }
        let callerTurns = utterances.filter(\.isCaller)
        let lexicon = Lexicon.of(transcript, utterances)
        let name = NameRules(lexicon: lexicon).name(in: transcript, utterances)
        let collected = CollectedRules(utterances, startedAt: transcript.startedAt, lexicon: lexicon)
            .memories(of: transcript.collected)
        let said = Self.memories(of: utterances, lexicon, without: transcript.hidden?.turns ?? [])
        return Extraction(
            name: name, memories: Self.ordered(collected, said, Self.summary(of: transcript)),
            topics: TopicRules(lexicon: lexicon).topics(title: transcript.title, callerTurns, name: name),
            sentiment: SentimentRules(lexicon: lexicon).sentiment(of: callerTurns))
    }

    /// Walks through the call.
    private static func memories(
        of utterances: [Utterance], _ lexicon: Lexicon?, without secrets: Set<Int>
    ) -> [Finding] {
        let caller = CallerRules(lexicon: lexicon)
        let agent = AgentRules(lexicon: lexicon)
        var memories: [Finding] = []
        var question: AskedQuestion?
        var hasCallerSpoken = false
        var hasCallerAsked = false
        let forgotten = secrets.union(NeverKept().turns(of: utterances))
        for utterance in utterances {
            if utterance.isCaller {
                hasCallerSpoken = true
                if forgotten.contains(utterance.index) { continue }
                hasCallerAsked = utterance.sentences.contains(where: caller.facts.isQuestion)
                if let memory = caller.memory(of: utterance, answering: question) {
                    memories.append(memory)
                    question = nil
                }
            } else {
                question = AskedQuestion(utterance, caller.filler)
                if hasCallerSpoken, let memory = agent.memory(of: utterance, isAnswering: hasCallerAsked) {
                    memories.append(memory)
                    hasCallerAsked = false
                }
            }
        }
        return memories
    }

    private static func summary(of transcript: Transcript) -> Finding? {
        let summary = PlainText.cut(PlainText.clean(transcript.summary ?? ""), to: CallerRules.contentLimit)
        guard CollectedRules.isPresent(summary) else { return nil }
        return Finding(
            content: summary, sector: .episodic, origin: .summary, saidAt: transcript.startedAt)
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
