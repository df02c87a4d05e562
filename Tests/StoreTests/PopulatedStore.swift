import Persistence
import Domain
import Time

@testable import Store

/// A store in which no table is empty and every kind of row is there.
struct PopulatedStore {
    let fixture: TemporaryStore
    let ana: String
    let ben: String
    let stranger: String

    var store: any Storage { fixture.store }
    var users: [String] { [ana, ben, stranger] }

    init() throws {
        fixture = try TemporaryStore()
        let store = fixture.store
        let caller = try EmbeddedCaller(fixture)
        ana = caller.userID
        try caller.keepVectors()
        try store.saveEmbeddings(
            Self.batch([caller.ids[0]]), of: ana, model: EmbeddedCaller.model, leaseUntil: noon)
        try caller.keep(caller.link(0, 1, .associative), caller.link(1, 2, .associative))
        _ = try store.set(caller.link(0, 2, .manual, weight: 0), of: ana, now: noon)
        // An address, and another one: a conflict and a superseded memory.
        for (conversation, street) in [("conv_2", "48 Maple Avenue"), ("conv_3", "7 Oak Street")] {
            var call = MadeUpCall(caller: "+12025550143")
            call.findings = [.collected("delivery_address", street)]
            call.agentNumber = "+12025550100"
            try store.learn(.sample(conversation: conversation), call)
        }
        _ = try store.setDecayRate(0.02, of: caller.ids[1], userID: ana, now: noon)
        let fading = FadingMemory(
            userID: ana, memoryID: caller.ids[1], salience: 0.7, decayRate: 0.02, lastReinforcedAt: noon)
        _ = try store.archive([fading], now: noon)
        try store.reinforce([
            RecalledMemories(userID: ana, conversationID: "conv_9", memoryIDs: [caller.ids[0]], at: noon)
        ])
        ben = try store.learn(
            .sample("ben", conversation: "conv_4", caller: "+12025550144"),
            MadeUpCall(caller: "+12025550144", name: "Ben", findings: [.said("I collect stamps.")]))
        stranger = try store.learn(
            .sample("hidden", conversation: "conv_5", caller: ""), MadeUpCall(caller: "", findings: [.said("Hello.")]))
        try Self.ask(store, ana)
        try Self.work(store, ana)
        try Self.queue(store)
    }

    private static func batch(_ ids: [String]) throws -> EmbeddedBatch {
        var batch = EmbeddedBatch()
        for (number, id) in ids.enumerated() {
            batch.vectors.append(
                EmbeddedVector(memoryID: id, vector: try EmbeddedCaller.vector(number + 5)))
            batch.sectors[id] = SectorAssignment(main: .procedural, others: [.emotional, .reflective])
        }
        return batch
    }

    private static func ask(_ store: any Storage, _ userID: String) throws {
        let about: [String?] = [userID, nil]
        try store.record(
            about.map {
                ToolInvocation(
                    userID: $0, conversationID: "conv_9", agentID: "agent_1", query: "bees?", resultCount: 1,
                    latencyMicroseconds: 900, invokedAt: noon)
            })
    }

    private static func work(_ store: any Storage, _ userID: String) throws {
        _ = try store.readAgain(includesOthers: true, now: noon)
        guard let claimed = try store.claimCallToRead(now: noon, leaseSeconds: 60) else { throw Missing("a call") }
        try store.giveBack(claimed, retryAt: nil, isFault: true)
        _ = try store.claimCallToRead(now: noon, leaseSeconds: 60)
        try store.record(
            LanguageModelUsage(
                of: "conv_1", model: "tiny", requests: 1, promptTokens: 5, completionTokens: 7, costMicros: 11),
            userID: userID, now: noon)
        try store.save(agentProfile: "{}", of: "agent_1", now: noon)
        try store.writePayload([1, 2, 3], kind: .transcription, conversationID: "conv_1")
        try store.writePayload([1, 2, 3], kind: .transcription, conversationID: "conv_unlearned")
    }

    /// Leaves an event in each state.
    private static func queue(_ store: any Storage) throws {
        try store.keep(.sample("ignored", conversation: "conv_6", ignored: "unknown_type"))
        try store.keep(.sample("dead", conversation: "conv_7"))
        for attempt in 1...ClaimedEvent.attemptLimit {
            let now = noon.plus(seconds: Int64(attempt))
            try store.fail(store.claim(at: now), error: "no luck with Ana", retryAt: now, now: now)
        }
        try store.keep(.large(conversation: "conv_8"))
        _ = try store.claim(at: noon.plus(seconds: 100), leaseSeconds: 3600)
        try store.keep(.sample("pending", conversation: "conv_10"))
    }
}
