import Persistence
import Domain
import Foundation
import TestSupport
import Testing

@testable import Database
@testable import Store

/// The vectors of memories: what is read back, what lies in the file, and when they go.
@Suite struct VectorTests {
    @Test func readsBackWhatItKept() throws {
        let caller = try EmbeddedCaller()
        var batch = EmbeddedBatch()
        let (own, second) = (try EmbeddedCaller.vector(1), try EmbeddedCaller.vector(2))
        batch.vectors = [
            EmbeddedVector(memoryID: caller.ids[0], vector: own),
            EmbeddedVector(memoryID: caller.ids[2], vector: second),
        ]
        try caller.store.saveEmbeddings(batch, of: caller.userID, model: EmbeddedCaller.model, leaseUntil: noon)
        let expected = [
            caller.ids[0]: own, caller.ids[2]: second,
        ]
        #expect(try caller.store.vectors(of: caller.userID, model: EmbeddedCaller.model) == expected)
        // Another process, and what recall reads.
        let other = try caller.fixture.another()
        #expect(try other.vectors(of: caller.userID, model: EmbeddedCaller.model) == expected)
        #expect(try other.recallData(of: caller.userID, embeddingModel: EmbeddedCaller.model)?.vectors == expected)
        #expect(try other.recallData(of: caller.userID, embeddingModel: nil)?.vectors == [:])
    }

    @Test func neverReturnsVectorsOfAnotherModel() throws {
        let caller = try EmbeddedCaller()
        try caller.keepVectors()
        #expect(try caller.store.vectors(of: caller.userID, model: EmbeddedCaller.otherModel).isEmpty)
        // The other model takes its place, one memory after the other, with vectors of another length.
        var batch = EmbeddedBatch()
        let vector = try EmbeddedCaller.vector(1, dimensions: 3)
        batch.vectors = [EmbeddedVector(memoryID: caller.ids[1], vector: vector)]
        try caller.store.saveEmbeddings(batch, of: caller.userID, model: EmbeddedCaller.otherModel, leaseUntil: noon)
        let old = try caller.store.vectors(of: caller.userID, model: EmbeddedCaller.model)
        #expect(Set(old.keys) == [caller.ids[0], caller.ids[2]])
        #expect(old.values.allSatisfy { $0.components.count == 4 })
        let new = try caller.store.vectors(of: caller.userID, model: EmbeddedCaller.otherModel)
        #expect(new == [caller.ids[1]: vector])
    }

    @Test func sealsVectorsAtRest() throws {
        let caller = try EmbeddedCaller()
        var batch = EmbeddedBatch()
        let raw = (0..<384).map { Float(($0 * 7919) % 384) - 191.5 }
        let vector = QuantizedVector(try UnitVector(normalizing: raw))
        batch.vectors = [EmbeddedVector(memoryID: caller.ids[0], vector: vector)]
        try caller.store.saveEmbeddings(batch, of: caller.userID, model: EmbeddedCaller.model, leaseUntil: noon)
        // Sixteen bytes in a row are no chance.
        let piece = Data(vector.storedBytes[100..<116])
        for (name, bytes) in try caller.fixture.folder.contents() {
            #expect(Data(bytes).range(of: piece) == nil, "\(name)")
        }
        #expect(Data(vector.storedBytes).range(of: piece) != nil)
        let length = try caller.fixture.connection().queryOne("SELECT length(vector) FROM memory_embeddings") {
            $0.integer(0)
        }
        #expect(length == Int64(vector.storedBytes.count + 33))
    }

    @Test func doesNotOpenAVectorThatWasMoved() throws {
        let caller = try EmbeddedCaller()
        try caller.keepVectors()
        let connection = try caller.fixture.connection()
        try connection.execute(
            """
            UPDATE memory_embeddings SET vector = (
                SELECT vector FROM memory_embeddings WHERE memory_id = '\(caller.ids[0])')
            """)
        #expect(throws: StoreError.cannotOpen("memory_embeddings|vector")) {
            try caller.store.vectors(of: caller.userID, model: EmbeddedCaller.model)
        }
    }

    @Test func forgetsTheVectorsAndLinksOfAMemoryThatGoes() throws {
        let caller = try EmbeddedCaller()
        try caller.keepVectors()
        try caller.keep(caller.link(0, 1, .temporal), caller.link(1, 2, .temporal), caller.link(0, 2, .associative))
        let connection = try caller.fixture.connection()
        try connection.execute("DELETE FROM memories WHERE memory_id = '\(caller.ids[1])'")
        let vectors = try caller.store.vectors(of: caller.userID, model: EmbeddedCaller.model)
        #expect(Set(vectors.keys) == [caller.ids[0], caller.ids[2]])
        #expect(try caller.store.links(of: caller.userID) == [caller.link(0, 2, .associative)])
        // Both go with the user.
        try connection.execute("DELETE FROM users")
        let rows = try connection.queryOne(
            "SELECT (SELECT count(*) FROM memory_embeddings) + (SELECT count(*) FROM memory_links)"
        ) { $0.integer(0) }
        #expect(rows == 0)
    }

    @Test func aCallThatIsLearnedAgainIsEmbeddedAgain() throws {
        let caller = try EmbeddedCaller()
        try caller.keepVectors()
        try caller.keep(caller.link(0, 1, .temporal), caller.link(0, 2, .temporal))
        #expect(try caller.store.finishEmbedding(caller.profile(), model: EmbeddedCaller.model, now: noon))
        try caller.store.learn(.sample(conversation: "conv_2"), MadeUpCall(findings: [.said("I moved.")]))
        #expect(try caller.store.vectors(of: caller.userID, model: EmbeddedCaller.model).count == 3)
        // The middle one was never said: what was said before the third is another thing now.
        var call = MadeUpCall()
        call.findings = [.said("I keep bees.", turn: 0), .said("I fear wasps.", turn: 2)]
        try caller.store.learn(.sample(timestamp: 1_770_000_060), call)
        let memories = try #require(try caller.store.snapshot(of: caller.userID)).memories
        #expect(Set(memories.map(\.content)) == ["I keep bees.", "I fear wasps.", "I moved."])
        #expect(try caller.store.vectors(of: caller.userID, model: EmbeddedCaller.model).isEmpty)
        #expect(try caller.store.links(of: caller.userID) == [caller.link(0, 2, .temporal)])
        #expect(try caller.lease(after: 1000) == caller.userID)
    }

    @Test func keepsNothingForAMemoryThatWentMeanwhile() throws {
        let caller = try EmbeddedCaller()
        try caller.fixture.connection().execute("DELETE FROM memories WHERE memory_id = '\(caller.ids[1])'")
        try caller.keepVectors()
        try caller.keep(caller.link(0, 1, .temporal), caller.link(0, 2, .temporal))
        let vectors = try caller.store.vectors(of: caller.userID, model: EmbeddedCaller.model)
        #expect(Set(vectors.keys) == [caller.ids[0], caller.ids[2]])
        #expect(try caller.store.links(of: caller.userID) == [caller.link(0, 2, .temporal)])
    }

    @Test func keepsTheSectorsThatVectorsDecide() throws {
        let caller = try EmbeddedCaller()
        var batch = EmbeddedBatch()
        batch.sectors[caller.ids[2]] = SectorAssignment(main: .emotional, others: [.semantic, .reflective])
        try caller.store.saveEmbeddings(batch, of: caller.userID, model: EmbeddedCaller.model, leaseUntil: noon)
        let memories = try #require(try caller.store.snapshot(of: caller.userID)).memories
        let wasps = try #require(memories.first { $0.id == caller.ids[2] })
        #expect(wasps.sector == .emotional)
        #expect(wasps.sectors == [.emotional, .semantic, .reflective])
        #expect(memories.filter { $0.id != wasps.id }.allSatisfy { $0.sector == .episodic && $0.otherSectors.isEmpty })
    }
}

/// Who embeds whom, and when it is done.
@Suite struct EmbeddingLeaseTests {
    @Test func twoWorkersNeverEmbedOneUserAtOnce() throws {
        let caller = try EmbeddedCaller()
        let stores: [any Storage] = try [caller.store] + (0..<3).map { _ in try caller.fixture.another() }
        let holder = try caller.fixture.connection()
        for round in 0..<20 {
            // All of them look before the first one may write.
            let arrived = Locked(0)
            try holder.execute("BEGIN IMMEDIATE")
            let results = inParallel(stores.count) { number in
                arrived.change { $0 += 1 }
                return try caller.lease(stores[number], after: Int64(round) * 60)
            } meanwhile: {
                #expect(eventually { arrived.value == stores.count })
                #expect(throws: Never.self) { try holder.execute("ROLLBACK") }
            }
            #expect(try results.compactMap { try $0.get() } == [caller.userID])
        }
    }

    @Test func anExpiredLeaseIsTakenOver() throws {
        let caller = try EmbeddedCaller()
        let other = try caller.fixture.another()
        #expect(try caller.lease() == caller.userID)
        #expect(try caller.lease(other, after: 59) == nil)
        #expect(try caller.lease(other, after: 60) == caller.userID)
        // A part that is kept holds the user for longer; the end of a turn lets go.
        try caller.keepVectors(until: noon.plus(seconds: 300))
        #expect(try caller.lease(after: 299) == nil)
        try caller.keepVectors(until: noon)
        #expect(try caller.lease(other, after: 1) == caller.userID)
    }

    @Test func oneUserHoldsUpNoOther() throws {
        let ana = try EmbeddedCaller()
        let ben = try EmbeddedCaller(ana.fixture, caller: "+12025550199", conversation: "conv_2", said: ["I ski."])
        let leased = [try ana.lease(), try ana.lease()].compactMap { $0 }
        #expect(Set(leased) == [ana.userID, ben.userID])
        #expect(try ana.lease() == nil)
    }

    @Test func nobodyWaitsWhoIsEmbeddedOrHasNoMemories() throws {
        let caller = try EmbeddedCaller()
        _ = try caller.store.ensureUser(.phone("+12025550199"), now: noon)
        #expect(try caller.lease() == caller.userID)
        #expect(try caller.store.finishEmbedding(caller.profile(), model: EmbeddedCaller.model, now: noon))
        #expect(try caller.lease(after: 1000) == nil)
        // Another model embeds everybody anew, and so does a new call.
        #expect(try caller.lease(model: EmbeddedCaller.otherModel) == caller.userID)
        try caller.store.learn(.sample(conversation: "conv_2"), MadeUpCall(findings: [.said("I moved.")]))
        #expect(try caller.lease(after: 1000) == caller.userID)
    }

    @Test func isNotDoneWhenTheUserChangedMeanwhile() throws {
        let caller = try EmbeddedCaller()
        _ = try caller.lease()
        let before = try caller.profile()
        try caller.store.learn(.sample(conversation: "conv_2"), MadeUpCall(findings: [.said("I moved.")]))
        #expect(try !caller.store.finishEmbedding(before, model: EmbeddedCaller.model, now: noon))
        #expect(try caller.lease(after: 60) == caller.userID)
        let after = try caller.profile()
        #expect(try caller.store.finishEmbedding(after, model: EmbeddedCaller.model, now: noon))
        // Whoever indexed the words alone reads again.
        #expect(try caller.profile().revision == after.revision + 1)
        #expect(try caller.lease(after: 1000) == nil)
    }
}
