import Domain
import Foundation
import Text
import Time

/// Writes what agents are told when the caller phones next: by rules, from everything that is known.
public struct BriefingWriter: Sendable {
    /// What is known of a caller.
    public struct Knowledge: Sendable {
        /// All calls, oldest first.
        public var calls: [CallRecord]
        /// All memories.
        public var memories: [MemoryRecord]

        /// Makes the knowledge.
        public init(calls: [CallRecord], memories: [MemoryRecord]) {
            self.calls = calls.sorted { ($0.startedAt, $0.conversationID) < ($1.startedAt, $1.conversationID) }
            self.memories = memories
        }
    }

    /// What the writer made.
    public struct Result: Sendable, Equatable {
        /// The name of whose number it is, over all of their calls.
        public var name: String?
        /// What is known, in a sentence or two.
        public var summary: String?
        /// A briefing for each agent that took a call, and one under `""` for all others.
        public var briefings: [String: Briefing]
    }

    /// How many memories the agent is told at once.
    private static let contextCount = 5

    /// Makes a writer.
    public init() {}

    /// Writes the briefings.
    ///
    /// Name, facts and memories come from all agents; the last call, its topics and the greeting from the agent's own
    /// calls: identity is shared, a relationship is not. A caller of whom no call was learned gets none.
    public func write(_ knowledge: Knowledge, now: UnixTime) -> Result {
        let people = CallPeople(knowledge.calls)
        let calls = knowledge.calls.filter { $0.status == .learned && $0.analysis.speaker == people.usual }
        let name = NameHistory(calls).name
        let active = knowledge.memories.filter {
            $0.state == .active && $0.layer == .holds && $0.speaker == people.usual
        }.sorted { left, right in
            // Of equally salient ones what the platform collected comes first: it is short, and chosen to be known.
            let (a, b) = (left.effectiveSalience(at: now), right.effectiveSalience(at: now))
            let (isA, isB) = (left.origin == .collected ? 1 : 0, right.origin == .collected ? 1 : 0)
            return (a, isA, left.saidAt, right.id) > (b, isB, right.saidAt, left.id)
        }
        // A model's summary counts only when it is of the last call: an older one would be out of date.
        let summary = Self.naming(
            people.unexpected,
            behind: calls.last?.analysis.profile.map { SpokenText.neutralized($0, limit: 600) }
                ?? Self.summary(name: name, active: active))
        guard !calls.isEmpty else { return Result(name: people.ownerName, summary: nil, briefings: [:]) }
        let shared = Briefing(
            name: SpokenText.neutralized(name ?? "", limit: 80), callCount: calls.count,
            profileSummary: summary ?? "", lastCallSummary: "", lastCallDate: "",
            memoryContext: Self.context(active, name: name), recentTopics: "", sentiment: "", firstMessage: nil,
            language: calls.last.flatMap(Self.locale))
        var briefings = ["": shared]
        for agent in Set(calls.map(\.agentID)) where !agent.isEmpty {
            briefings[agent] = Self.briefing(shared, calls: calls.filter { $0.agentID == agent })
        }
        return Result(name: people.ownerName, summary: summary, briefings: briefings)
    }

    /// Adds what only this agent knows.
    private static func briefing(_ shared: Briefing, calls: [CallRecord]) -> Briefing {
        guard let last = calls.last else { return shared }
        var briefing = shared
        briefing.lastCallSummary = SpokenText.neutralized(last.analysis.summary ?? "", limit: 600)
        briefing.lastCallDate = Self.day(of: last)
        briefing.sentiment = SpokenText.neutralized(last.analysis.sentiment, limit: 40)
        briefing.language = Self.locale(of: last)
        var topics: [String] = []
        for topic in calls.suffix(3).reversed().flatMap(\.analysis.topics) where !topics.contains(topic) {
            topics.append(topic)
        }
        briefing.recentTopics = SpokenText.neutralized(topics.prefix(5).joined(separator: ", "), limit: 200)
        if !briefing.name.isEmpty {
            // A greeting of a model may name whoever was on the telephone.
            let greeting = last.analysis.greeting.flatMap { Greeting.names(briefing.name, in: $0) ? $0 : nil }
            briefing.firstMessage = greeting ?? Greeting(language: briefing.language)?.text(name: briefing.name)
        }
        return briefing
    }

    /// The language of a call with its region, where the platform has told it.
    private static func locale(of call: CallRecord) -> String? { call.analysis.locale ?? call.language }

    /// The day of a call where it took place; of one that does not tell where, in UTC.
    private static func day(of call: CallRecord) -> String {
        let zone = call.analysis.timeZone.flatMap { TimeZone(identifier: $0) } ?? .gmt
        return Date(timeIntervalSince1970: Double(call.startedAt.milliseconds) / 1000)
            .formatted(Date.ISO8601FormatStyle(timeZone: zone).year().month().day())
    }

    private static func summary(name: String?, active: [MemoryRecord]) -> String? {
        let facts = active.filter { $0.origin == .collected && !isName($0, name) }.map(\.content)
        let said = active.filter { $0.origin == .fact }.map { "“\($0.content)”" }
        var parts = name.map { [$0 + "."] } ?? []
        let known = facts.isEmpty ? said.prefix(2) : facts.prefix(6)
        if !known.isEmpty { parts.append(known.joined(separator: "; ") + ".") }
        return parts.isEmpty ? nil : SpokenText.neutralized(parts.joined(separator: " "), limit: 600)
    }

    private static func context(_ active: [MemoryRecord], name: String?) -> String {
        active.filter { !isName($0, name) }.prefix(contextCount)
            .map { "- " + SpokenText.neutralized($0.content, limit: 240) }.joined(separator: "\n")
    }

    /// The name has a variable of its own and needs no line among the memories.
    private static func isName(_ memory: MemoryRecord, _ name: String?) -> Bool {
        guard let name, memory.origin == .collected else { return false }
        return memory.content.hasSuffix(": " + name)
    }
}
