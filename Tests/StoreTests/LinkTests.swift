import Persistence
import Domain
import Foundation
import Testing

@testable import Database
@testable import Store

/// What joins memories: one row a pair, of one user, fading unless it was made by hand.
@Suite struct LinkTests {
    @Test func readsBackWhatItKept() throws {
        let caller = try EmbeddedCaller()
        let links = [
            caller.link(0, 1, .temporal, weight: 0.25), caller.link(1, 2, .associative, weight: 0.9),
        ]
        try caller.keep(links[0], links[1])
        let read = try caller.fixture.another().links(of: caller.userID)
        #expect(read.sorted { $0.weight < $1.weight } == links)
        let recalled = try caller.store.recallData(of: caller.userID, embeddingModel: nil)?.links ?? []
        #expect(recalled.sorted { $0.weight < $1.weight } == links)
    }

    @Test func aPairIsOneRowInBothDirections() throws {
        let caller = try EmbeddedCaller()
        try caller.keep(caller.link(0, 1, .temporal))
        try caller.keep(caller.link(1, 0, .associative, weight: 0.5))
        // What is joined already stays as it is, even when the later worker saw it from the other side.
        #expect(try caller.store.links(of: caller.userID) == [caller.link(0, 1, .temporal)])
        // A hand's link takes the place of the automatic one.
        #expect(try caller.store.set(caller.link(1, 0, .manual, weight: 0.7), of: caller.userID, now: noon))
        #expect(try caller.store.links(of: caller.userID) == [caller.link(0, 1, .manual, weight: 0.7)])
        let pair = [caller.ids[0], caller.ids[1]].sorted()
        #expect(throws: StoreError.self) {
            try caller.fixture.connection().execute(
                """
                INSERT INTO memory_links (user_id, first_id, second_id, kind, weight, since)
                VALUES ('\(caller.userID)', '\(pair[1])', '\(pair[0])', 'manual', 1, 0)
                """)
        }
    }

    @Test func noLinkJoinsTwoUsers() throws {
        let ana = try EmbeddedCaller()
        let ben = try EmbeddedCaller(ana.fixture, caller: "+12025550199", conversation: "conv_2", said: ["I ski."])
        let across = MemoryLink(ana.ids[0], ben.ids[0], kind: .manual, weight: 1, since: noon)
        for userID in [ana.userID, ben.userID] {
            let revision = try ana.store.profile(of: userID)?.revision
            #expect(try !ana.store.set(across, of: userID, now: noon))
            var batch = EmbeddedBatch()
            batch.links = [MemoryLink(across.first, across.second, kind: .associative, weight: 1, since: noon)]
            try ana.store.saveEmbeddings(batch, of: userID, model: EmbeddedCaller.model, leaseUntil: noon)
            #expect(try ana.store.links(of: userID) == [])
            #expect(try ana.store.profile(of: userID)?.revision == revision)
            // Not even past the store: the database itself refuses.
            #expect(throws: StoreError.self) {
                try ana.fixture.connection().execute(
                    """
                    INSERT INTO memory_links (user_id, first_id, second_id, kind, weight, since)
                    VALUES ('\(userID)', '\(across.first)', '\(across.second)', 'manual', 1, 0)
                    """)
            }
        }
        #expect(try !ana.store.set(ana.link(0, 0, .manual), of: ana.userID, now: noon))
    }

    @Test func aManualRemovalKeepsAnAutomaticLinkAway() throws {
        let caller = try EmbeddedCaller()
        try caller.keep(caller.link(0, 1, .associative))
        let revision = try caller.profile().revision
        let removal = caller.link(0, 1, .manual, weight: 0)
        #expect(try caller.store.set(removal, of: caller.userID, now: noon))
        // Whoever has indexed the link must read again.
        #expect(try caller.profile().revision == revision + 1)
        try caller.keep(caller.link(0, 1, .associative))
        #expect(try caller.store.links(of: caller.userID) == [removal])
        // Nor does time bring it back.
        #expect(try caller.store.removeFadedLinks(now: noon.plus(days: 10_000), limit: 10) == 0)
        #expect(try caller.store.links(of: caller.userID) == [removal])
        // A hand can.
        #expect(try caller.store.set(caller.link(0, 1, .manual), of: caller.userID, now: noon))
        #expect(try caller.store.links(of: caller.userID) == [caller.link(0, 1, .manual)])
    }

    @Test func manualLinksDoNotFade() throws {
        let caller = try EmbeddedCaller()
        try caller.keep(caller.link(1, 2, .temporal))
        let manual = caller.link(0, 1, .manual, weight: 0.06)
        #expect(try caller.store.set(manual, of: caller.userID, now: noon))
        #expect(try caller.store.removeFadedLinks(now: noon.plus(days: 10_000), limit: 10) == 1)
        #expect(try caller.store.links(of: caller.userID) == [manual])
        #expect(manual.weight(at: noon.plus(days: 10_000)) == 0.06)
    }

    @Test func removesFadedLinksInBatchesAndOnlyOnce() throws {
        let caller = try EmbeddedCaller(said: (0..<5).map { "Thing number \($0)." })
        // Weights of 0.1 reach 0.05 after 69 days, those of 0.9 after 289.
        for index in 1..<4 { try caller.keep(caller.link(0, index, .temporal, weight: 0.1)) }
        try caller.keep(caller.link(0, 4, .temporal, weight: 0.9))
        let revision = try caller.profile().revision
        func remove(_ days: Int64, limit: Int) throws -> Int {
            try caller.store.removeFadedLinks(now: noon.plus(days: days), limit: limit)
        }
        #expect(try remove(69, limit: 10) == 0)
        #expect(try remove(70, limit: 2) == 2)
        #expect(try remove(70, limit: 2) == 1)
        #expect(try remove(70, limit: 2) == 0)
        #expect(try caller.store.links(of: caller.userID) == [caller.link(0, 4, .temporal, weight: 0.9)])
        #expect(try remove(288, limit: 2) == 0)
        #expect(try remove(290, limit: 2) == 1)
        #expect(try caller.store.links(of: caller.userID) == [])
        // What has faded moves no ranking: nobody's index is built anew for it.
        #expect(try caller.profile().revision == revision)
    }
}
