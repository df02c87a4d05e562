import Domain
import Foundation
import Heads
import LanguageModel
import Learning
import Text

/// Makes memories of a call with a language model, beside those of the rules.
///
/// What the caller said stays, word by word, as the rules keep it; the model adds what it comes to. Every memory of the
/// model must quote the caller, and a quote that is not in its turn refuses the memory: what the agent read out, what
/// the system injected and what the model made up have no such quote.
public struct LanguageModelExtractor: Sendable {
    /// What is known before the call, as far as it may have changed it.
    public struct Known: Sendable, Equatable {
        /// The memory.
        public var memoryID: String
        /// Its words.
        public var content: String

        /// Makes a memory; see the properties.
        public init(memoryID: String, content: String) {
            self.memoryID = memoryID
            self.content = content
        }
    }

    /// The most memories of the model from one call.
    static let memoryLimit = 12
    /// Below this the model is guessing.
    static let leastConfidence = 0.5
    /// A memory makes others untrue only when the model is this sure of it.
    static let leastConfidenceToReplace = 0.7
    /// The most memories that one memory replaces; who names more has understood the question otherwise.
    private static let replacedLimit = 3
    private static let contentLimit = 400
    private static let summaryLimit = 600
    private static let answerTokens = 4000

    private let model: LanguageModel
    private let rules = RuleExtractor()

    /// Makes an extractor.
    public init(model: LanguageModel) { self.model = model }

    /// The model's name.
    public var modelName: String { model.name }
    /// Whether the model would be asked now.
    public var isAvailable: Bool { model.isAvailable }

    /// Returns what a call teaches.
    ///
    /// - Parameters:
    ///   - transcript: The call.
    ///   - agent: Who took it, if known.
    ///   - callerName: The caller's name, if it was known before.
    ///   - known: Memories that the call may have made untrue.
    ///   - readings: What the heads make of the call.
    ///   - onUsage: Told what each answer cost, usable or not.
    /// - Returns: The memories of the rules and of the model, in the order of the call.
    /// - Throws: ``LanguageModelError``.
    public func extract(
        from transcript: Transcript, agent: AgentProfile?, callerName: String? = nil, known: [Known],
        readings: CallReadings? = nil, onUsage: (LanguageModel.Usage) -> Void
    ) throws(LanguageModelError) -> Extraction {
        let numbered = known.enumerated().map { (id: "K\($0.offset + 1)", memory: $0.element) }
        let heard = CallerTurns(transcript)
        let data = CallPrompt.data(
            transcript, without: heard.forgotten, agent: agent, callerName: callerName,
            known: numbered.map {
                .init(id: $0.id, content: SpokenText.neutralized($0.memory.content, limit: Self.contentLimit))
            })
        let answer = try model.answer(
            instructions: CallPrompt.instructions, data: data, schema: CallReading.schema,
            answerTokens: Self.answerTokens, onUsage: onUsage)
        guard let reading = try? JSONDecoder().decode(CallReading.self, from: answer) else {
            throw .malformed("not the shape that was asked for")
        }
        let ids = Dictionary(numbered.map { ($0.id, $0.memory.memoryID) }, uniquingKeysWith: { first, _ in first })
        return extraction(
            reading, of: transcript, heard, callerName: callerName, ids: ids,
            rules: rules.extract(from: transcript, readings: readings))
    }

    /// Holds a reading against the call.
    private func extraction(
        _ reading: CallReading, of transcript: Transcript, _ heard: CallerTurns, callerName: String?,
        ids: [String: String], rules: Extraction
    ) -> Extraction {
        var extraction = rules
        // What the caller said is kept beside, and weighs less than what it comes to.
        for place in extraction.memories.indices where extraction.memories[place].origin == .fact {
            extraction.memories[place].origin = .user
        }
        var seen = Set(extraction.memories.map { Words.normalized($0.content) })
        var taken: [Finding] = []
        for memory in reading.memories.prefix(Self.memoryLimit) {
            guard let found = Self.memory(memory, heard, ids: ids),
                seen.insert(Words.normalized(found.content)).inserted
            else { continue }
            taken.append(found)
        }
        // What the model says a sentence comes to holds in its place.
        let read = Set(taken.compactMap(\.turn))
        for place in extraction.memories.indices where extraction.memories[place].turn.map(read.contains) == true {
            if extraction.memories[place].origin == .user { extraction.memories[place].layer = .said }
        }
        extraction.memories = Self.merged(extraction.memories, taken)
        extraction.name = extraction.name ?? Self.name(reading.callerName, in: transcript)
        let topics = reading.keyTopics.map { SpokenText.neutralized($0, limit: 60) }.filter { !$0.isEmpty }
        if !topics.isEmpty { extraction.topics = Array(topics.prefix(5)) }
        if CallReading.sentiments.contains(reading.sentiment) { extraction.sentiment = reading.sentiment }
        extraction.summary = Self.sentence(reading.conversationSummary)
        extraction.profile = Self.sentence(reading.callerSummary)
        extraction.greeting =
            extraction.name == nil && callerName == nil ? nil : Greeting.checked(reading.nextGreeting)
        return extraction
    }

    // MARK: - Memories

    /// A memory of the model, if it can be relied on.
    private static func memory(
        _ memory: CallReading.Memory, _ heard: CallerTurns, ids: [String: String]
    ) -> Finding? {
        guard let turn = heard.turns[memory.turn], memory.confidence >= leastConfidence,
            let sector = Sector(rawValue: memory.sector), memory.salience.isFinite
        else { return nil }
        let content = SpokenText.neutralized(PlainText.clean(memory.content), limit: contentLimit)
        // A mere yes says nothing that the agent had not said.
        guard !Words.split(content).isEmpty, Quotation.isQuote(memory.quote, of: turn.message),
            heard.isSubstance(memory.quote)
        else { return nil }
        // A value of an attribute replaces the one before, as a verdict does.
        let isSure = memory.confidence >= leastConfidenceToReplace
        let replaced = isSure && memory.replaces.count <= replacedLimit ? memory.replaces.compactMap { ids[$0] } : []
        return Finding(
            content: content, sector: sector, origin: .fact,
            attribute: memory.attribute.flatMap { isSure && CallReading.attributes.contains($0) ? $0 : nil },
            turn: memory.turn, saidAt: turn.saidAt,
            evidence: MemoryEvidence(
                quote: PlainText.clean(memory.quote), confidence: min(1, memory.confidence),
                salience: min(1, max(0.3, memory.salience))), replaces: replaced)
    }

    /// Puts the model's memories behind the sentences that they rest on.
    private static func merged(_ said: [Finding], _ taken: [Finding]) -> [Finding] {
        let all = said + taken
        let order = all.indices.sorted {
            // The summary of the whole call stays last.
            (all[$0].origin == .summary ? Int.max : all[$0].turn ?? -1, $0)
                < (all[$1].origin == .summary ? Int.max : all[$1].turn ?? -1, $1)
        }
        return order.map { all[$0] }
    }

    // MARK: - Texts that are spoken

    /// A name that somebody said in the call.
    private static func name(_ name: String?, in transcript: Transcript) -> String? {
        guard let name = name.map({ SpokenText.neutralized($0, limit: 80) }), !name.isEmpty else { return nil }
        let said = Set(transcript.turns.filter(\.isCaller).flatMap { Words.split($0.message) })
        let words = Words.split(name)
        return words.isEmpty || !words.allSatisfy(said.contains) ? nil : name
    }

    private static func sentence(_ text: String) -> String? {
        let text = SpokenText.neutralized(PlainText.clean(text), limit: summaryLimit)
        return text.isEmpty ? nil : text
    }
}
