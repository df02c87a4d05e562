import Domain
import Persistence
import Testing
import Time

@testable import Sealing
@testable import Store

/// What every implementation of ``Storage`` promises, in the contract's terms alone.
struct StorageContract: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let check: @Sendable (StorageImplementation.Opened) throws -> Void

    private init(_ name: String, _ check: @escaping @Sendable (StorageImplementation.Opened) throws -> Void) {
        testDescription = name
        self.check = check
    }

    static let all = events + callers + memories + calls + files

    /// A promise by its name.
    static func named(_ name: String) throws -> StorageContract {
        try #require(all.first { $0.testDescription == name })
    }

    private static let ana = "+12025550143"
    private static let model = "tiny/4/0123456789abcdef"

    // MARK: - Events

    static let events = [
        StorageContract("an event is kept once") { opened in
            let first = try opened.storage.accept(.sample())
            let again = try opened.other.accept(.sample())
            #expect(!first.isDuplicate && first.spooledBecause == nil)
            #expect(again == Acceptance(eventID: first.eventID, isDuplicate: true))
            #expect(try opened.storage.eventCounts() == ["pending": 1])
        },
        StorageContract("an event is one worker's until it is done") { opened in
            for event in [IncomingEvent.sample(), .large(conversation: "conv_2")] {
                try opened.storage.keep(event)
                let claimed = try opened.other.claim()
                #expect(try opened.storage.claimEvent(now: noon, leaseSeconds: 60) == nil)
                #expect(try opened.storage.body(of: claimed) == event.body)
                #expect(try opened.storage.finish(claimed, reason: "too_short", now: noon))
                #expect(try opened.other.finish(claimed, reason: nil, now: noon) == false)
            }
            #expect(try opened.storage.events(state: "done").map(\.reason) == ["too_short", "too_short"])
        },
        StorageContract("an event whose lease ends is the next worker's") { opened in
            try opened.storage.keep(.sample())
            let first = try opened.storage.claim()
            let second = try opened.other.claim(at: noon.plus(seconds: 61))
            #expect(second.eventID == first.eventID && second.attempt == 2)
            #expect(try opened.storage.finish(first, reason: nil, now: noon) == false)
        },
        StorageContract("an event that fails for good is a dead letter") { opened in
            try opened.storage.keep(.sample())
            for attempt in 1...ClaimedEvent.attemptLimit {
                let now = noon.plus(seconds: Int64(attempt))
                let event = try opened.storage.claim(at: now)
                #expect(event.attempt == attempt)
                try opened.storage.fail(event, error: "no luck", retryAt: now, now: now)
            }
            let dead = try #require(try opened.other.events(state: "dead").first)
            #expect(dead.error == "no luck" && dead.reason == "retries_exhausted")
            #expect(try opened.other.revive(eventID: dead.eventID, now: noon))
            #expect(try opened.other.revive(eventID: dead.eventID, now: noon) == false)
            #expect(try opened.storage.claim().attempt == 1)
        },
    ]

    // MARK: - Callers

    static let callers = [
        StorageContract("a caller is found by their number and their id") { opened in
            let userID = try opened.storage.ensureUser(.phone(ana), now: noon)
            #expect(try opened.other.ensureUser(.phone(ana), now: noon) == userID)
            #expect(
                try opened.other.userID(for: opened.other.reference(to: Caller(CallerIdentifier(former: ana))))
                    == userID)
            #expect(try opened.other.userID(for: .user(userID, group: "")) == userID)
            #expect(try opened.other.profile(of: userID)?.revision == 0)
            #expect(
                try opened.other.userID(
                    for: opened.storage.reference(to: Caller(CallerIdentifier(former: "+12025550144")))) == nil)
        },
        StorageContract("a caller who hides is found by nobody") { opened in
            let userID = try opened.storage.makeAnonymousUser(now: noon)
            #expect(try opened.storage.userID(for: .user(userID, group: "")) == nil)
            #expect(try opened.storage.snapshot(of: userID)?.isAnonymous == true)
            #expect(throws: StoreError.noKey) { try opened.storage.ensureUser(.withheld, now: noon) }
        },
        StorageContract("a known caller has a briefing for each agent") { opened in
            let userID = try opened.storage.learn(.sample())
            let known = try opened.other.caller(.user(userID, group: ""), agentID: "agent_1")
            #expect(known == KnownCaller(userID: userID, briefing: .sample("Ana Duarte")))
            #expect(
                try opened.other.caller(.user(userID, group: ""), agentID: "agent_2")?.briefing?.firstMessage == nil)
            #expect(try opened.other.caller(.withheld, agentID: "agent_1") == nil)
        },
    ]

    // MARK: - Memories

    static let memories = [
        StorageContract("a learned call reads back whole") { opened in
            let userID = try opened.storage.learn(.sample())
            let snapshot = try #require(try opened.other.snapshot(of: userID))
            #expect(snapshot.memories.map(\.content) == ["I walk my dog Bruno at eight."])
            #expect(snapshot.effects.map(\.relation) == [.created])
            #expect(snapshot.calls.map(\.conversationID) == ["conv_1"])
            #expect(snapshot.profile.name == "Ana Duarte")
            #expect(try opened.other.turns(of: userID, conversationID: "conv_1") == MadeUpCall().turns)
            #expect(try opened.other.recallData(of: userID, embeddingModel: nil)?.memories == snapshot.memories)
            #expect(try opened.other.eventCounts() == ["done": 1])
        },
        StorageContract("each change raises the revision, once") { opened in
            let userID = try opened.storage.learn(.sample())
            #expect(try opened.other.revision(of: userID) == 1)
            let memory = try #require(try opened.storage.snapshot(of: userID)?.memories.first)
            #expect(try opened.storage.setDecayRate(0.1, of: memory.id, userID: userID, now: noon))
            #expect(try opened.other.revision(of: userID) == 2)
            #expect(try opened.storage.setDecayRate(0.1, of: "mem_none", userID: userID, now: noon) == false)
            #expect(try opened.other.revision(of: userID) == 2)
        },
        StorageContract("a memory is reinforced once a call") { opened in
            let userID = try opened.storage.learn(.sample())
            let memory = try #require(try opened.storage.snapshot(of: userID)?.memories.first)
            let recalled = RecalledMemories(
                userID: userID, conversationID: "conv_9", memoryIDs: [memory.id], at: noon.plus(days: 1))
            try opened.storage.reinforce([recalled, recalled])
            let after = try #require(try opened.other.snapshot(of: userID)?.memories.first)
            #expect(abs(after.salience - Salience.reinforced(memory.salience)) < 1e-9)
            #expect(after.lastReinforcedAt == noon.plus(days: 1))
        },
        StorageContract("vectors are of one model, and of the state that was read") { opened in
            let userID = try opened.storage.learn(.sample())
            #expect(try opened.storage.userToEmbed(by: model, now: noon, leaseSeconds: 60) == userID)
            #expect(try opened.other.userToEmbed(by: model, now: noon, leaseSeconds: 60) == nil)
            let data = try #require(try opened.storage.recallData(of: userID, embeddingModel: model))
            let memory = try #require(data.memories.first)
            var batch = EmbeddedBatch()
            batch.vectors = [
                EmbeddedVector(memoryID: memory.id, vector: try EmbeddedCaller.vector(1)),
                EmbeddedVector(memoryID: "mem_gone", vector: try EmbeddedCaller.vector(3)),
            ]
            try opened.storage.saveEmbeddings(batch, of: userID, model: model, leaseUntil: noon)
            #expect(try opened.other.vectors(of: userID, model: model) == [memory.id: try EmbeddedCaller.vector(1)])
            #expect(try opened.other.vectors(of: userID, model: "another").isEmpty)
            var stale = data.profile
            stale.revision -= 1
            #expect(try opened.storage.finishEmbedding(stale, model: model, now: noon) == false)
            #expect(try opened.storage.finishEmbedding(data.profile, model: model, now: noon))
            #expect(try opened.other.userToEmbed(by: model, now: noon.plus(days: 1), leaseSeconds: 60) == nil)
        },
        StorageContract("a pair has one link, and a hand's link holds") { opened in
            var call = MadeUpCall()
            call.findings = [.said("I keep bees."), .said("I sell honey.")]
            let userID = try opened.storage.learn(.sample(), call)
            let ids = try #require(try opened.storage.snapshot(of: userID)?.memories.map(\.id))
            let made = MemoryLink(ids[0], ids[1], kind: .temporal, weight: 0.5, since: noon)
            var batch = EmbeddedBatch()
            batch.links = [made]
            try opened.storage.saveEmbeddings(batch, of: userID, model: model, leaseUntil: noon)
            #expect(try opened.other.links(of: userID) == [made])
            let cut = MemoryLink(ids[1], ids[0], kind: .manual, weight: 0, since: noon)
            #expect(try opened.storage.set(cut, of: userID, now: noon))
            try opened.storage.saveEmbeddings(batch, of: userID, model: model, leaseUntil: noon)
            #expect(try opened.other.links(of: userID) == [cut])
        },
    ]

    // MARK: - Calls

    static let calls = [
        StorageContract("a commit on what has changed meanwhile changes nothing") { opened in
            let userID = try opened.storage.learn(.sample())
            try opened.storage.keep(.sample(conversation: "conv_2"))
            let event = try opened.storage.claim()
            var call = MadeUpCall(conversation: "conv_2")
            call.findings = [.said("I keep bees.")]
            let learned = try opened.storage.prepare(event, call, userID: userID)
            let memory = try #require(learned.owner.before.memories.first)
            _ = try opened.other.setDecayRate(0.1, of: memory.id, userID: userID, now: noon)
            #expect(try opened.storage.commit(learned, now: noon) == .stale)
            #expect(try opened.other.snapshot(of: userID)?.calls.count == 1)
            let fresh = try opened.storage.prepare(event, call, userID: userID)
            #expect(try opened.storage.commit(fresh, now: noon) == .committed)
            #expect(try opened.storage.commit(fresh, now: noon) != .committed)
            #expect(try opened.other.snapshot(of: userID)?.memories.count == 2)
            #expect(try opened.other.conversations(of: userID, agentID: "agent_1") == ["conv_1", "conv_2"])
        },
        StorageContract("questions are kept, about callers and strangers") { opened in
            let userID = try opened.storage.learn(.sample())
            let about: [String?] = [userID, nil]
            let questions = about.map {
                ToolInvocation(
                    userID: $0, conversationID: "conv_9", agentID: "agent_1", query: "bees?", resultCount: 1,
                    latencyMicroseconds: 900, invokedAt: noon)
            }
            try opened.storage.record(questions)
            for question in questions { #expect(try opened.other.invocations(of: question.userID) == [question]) }
        },
        StorageContract("a call waits for the model until it is given up") { opened in
            let userID = try opened.storage.learn(.sample())
            #expect(try opened.storage.readAgain(includesOthers: true, now: noon) == 1)
            let claimed = try #require(try opened.storage.claimCallToRead(now: noon, leaseSeconds: 60))
            #expect(claimed.userID == userID && claimed.attempt == 1)
            #expect(try opened.other.claimCallToRead(now: noon, leaseSeconds: 60) == nil)
            try opened.storage.giveBack(claimed, retryAt: nil, isFault: true)
            #expect(try opened.other.callsWaitingToBeRead() == 0)
        },
        StorageContract("the cost of a day is the sum of its questions") { opened in
            let userID = try opened.storage.learn(.sample())
            let cost = LanguageModelUsage(
                of: "conv_1", model: "tiny", requests: 1, promptTokens: 5, completionTokens: 7, costMicros: 11)
            try opened.storage.record(cost, userID: userID, now: noon)
            try opened.other.record(cost, userID: userID, now: noon.plus(seconds: 1))
            #expect(try opened.storage.tokensSpent(onDayOf: noon) == 24)
            #expect(try opened.storage.tokensSpent(onDayOf: noon.plus(days: 1)) == 0)
            #expect(try opened.other.usageByDay(limit: 5).map(\.costMicros) == [22])
            #expect(try opened.other.usageByCall(limit: 5).map(\.requests) == [2])
        },
    ]

    // MARK: - Files and agents

    static let files = [
        StorageContract("a payload reads back, the last one written") { opened in
            #expect(try opened.storage.payload(.audio, conversationID: "conv_1") == nil)
            for bytes: [UInt8] in [[1, 2, 3], [4, 5]] {
                try opened.storage.writePayload(bytes, kind: .transcription, conversationID: "conv_1")
                #expect(try opened.other.payload(.transcription, conversationID: "conv_1") == bytes)
            }
        },
        StorageContract("an agent's profile is the last one kept") { opened in
            #expect(try opened.storage.agentProfile(of: "agent_1") == nil)
            for text in ["{}", #"{"name":"Front Desk"}"#] {
                try opened.storage.save(agentProfile: text, of: "agent_1", now: noon)
                #expect(try opened.other.agentProfile(of: "agent_1")?.profile == text)
            }
        },
    ]
}
