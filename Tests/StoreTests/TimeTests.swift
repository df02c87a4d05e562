import Persistence
import Domain
import Foundation
import Testing
import Time

@testable import Sealing
@testable import Store

/// What time does to memories, and what a crash leaves behind.
@Suite struct TimeTests {
    private let fixture: TemporaryStore
    private var store: any Storage { fixture.store }

    init() throws { fixture = try TemporaryStore() }

    /// Learns a call and lets its memories decay.
    private func learnFading(_ contents: [String], caller: String = "+12025550143", rate: Double = 0.01) throws
        -> String
    {
        let userID = try store.ensureUser(CallerIdentifier(former: caller), now: noon)
        try store.keep(.sample(conversation: "conv_" + caller.suffix(4)))
        var call = MadeUpCall(conversation: "conv_" + caller.suffix(4), caller: caller)
        call.findings = contents.map { .said($0) }
        var learned = try store.prepare(store.claim(), call, userID: userID)
        for id in learned.owner.memories.keys { learned.owner.memories[id]?.decayRate = rate }
        guard try store.commit(learned, now: noon) == .committed else { throw Missing("a commit") }
        return userID
    }

    private func fading(at now: UnixTime, limit: Int = 1000) throws -> [FadingMemory] {
        var (all, last): ([FadingMemory], FadingMemory?) = ([], nil)
        while true {
            let batch = try store.fadingMemories(before: now, after: last, limit: limit)
            #expect(batch.count <= limit)
            guard let end = batch.last else { return all }
            all += batch
            last = end
        }
    }

    // MARK: - Fading

    @Test func readsWhatDecaysInBatchesWithoutGapsOrRepeats() throws {
        for caller in ["+12025550143", "+12025550199"] {
            _ = try learnFading((0..<7).map { "thing \($0)" }, caller: caller)
        }
        let now = noon.plus(days: 200)
        let whole = try fading(at: now)
        #expect(whole.count == 14)
        for limit in [1, 3, 14] { #expect(try fading(at: now, limit: limit) == whole) }
        #expect(try fading(at: noon).isEmpty)
    }

    @Test func overlooksWhatIsPermanent() throws {
        try store.learn(.sample())
        #expect(try fading(at: noon.plus(days: 10_000)).isEmpty)
    }

    @Test func archivesAndRaisesTheRevisionOnce() throws {
        let userID = try learnFading(["one", "two"])
        let now = noon.plus(days: 400)
        let memories = try fading(at: now)
        let before = try #require(try store.profile(of: userID)).revision
        #expect(try store.archive(memories, now: now) == [userID])
        #expect(try store.snapshot(of: userID)?.memories.map(\.state) == [.archived, .archived])
        #expect(try store.profile(of: userID)?.revision == before + 1)
        #expect(try store.archive(memories, now: now).isEmpty)
        #expect(try store.profile(of: userID)?.revision == before + 1)
        #expect(try fading(at: now).isEmpty)
    }

    @Test func sparesWhatWasReinforcedMeanwhile() throws {
        let userID = try learnFading(["one"])
        let memories = try fading(at: noon.plus(days: 400))
        var call = MadeUpCall()
        call.findings = [.said("one", at: noon.plus(days: 399))]
        try store.learn(.sample(conversation: "conv_2"), call, now: noon.plus(days: 399))
        #expect(try store.archive(memories, now: noon.plus(days: 400)).isEmpty)
        #expect(try store.snapshot(of: userID)?.memories.map(\.state) == [.active])
    }

    @Test func sayingItAgainBringsItBack() throws {
        let userID = try learnFading(["one"])
        _ = try store.archive(fading(at: noon.plus(days: 400)), now: noon.plus(days: 400))
        var call = MadeUpCall()
        call.findings = [.said("one", at: noon.plus(days: 401))]
        try store.learn(.sample(conversation: "conv_2"), call, now: noon.plus(days: 401))
        let memory = try #require(try store.snapshot(of: userID)?.memories.first)
        #expect(memory.state == .active)
        #expect(memory.lastReinforcedAt == noon.plus(days: 401))
        #expect(memory.decayRate == 0.01)
    }

    @Test func rewritesBriefingsUnlessSomethingWasLearnedMeanwhile() throws {
        let userID = try store.learn(.sample())
        let snapshot = try #require(try store.snapshot(of: userID))
        let later = ["agent_1": Briefing.sample("Later"), "": .sample("Later")]
        #expect(try store.replaceBriefings(of: snapshot, summary: "Later.", briefings: later, now: noon))
        #expect(try store.caller(.user(userID, group: ""), agentID: "agent_1")?.briefing?.name == "Later")
        #expect(try store.profile(of: userID)?.summary == "Later.")

        try store.learn(.sample(conversation: "conv_2"))
        #expect(try !store.replaceBriefings(of: snapshot, summary: nil, briefings: later, now: noon))
        #expect(try store.caller(.user(userID, group: ""), agentID: "agent_1")?.briefing?.name == "Ana Duarte")
    }

    // MARK: - Files that belong to nothing

    private func age(_ path: String, to time: UnixTime) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: Double(time.milliseconds) / 1000)], ofItemAtPath: path)
    }

    @Test func removesOldFilesThatNoEventNames() throws {
        try store.keep(.large())
        let (intake, spool) = (fixture.configuration.intakePath, fixture.configuration.spoolPath)
        let kept = try #require(fixture.folder.names(in: "data/intake").first)
        for path in ["\(intake)/evt_lost.sealed", "\(intake)/evt_x.sealed.1-2.tmp", "\(spool)/evt_y.spooled.1-2.tmp"] {
            try Files.write([1], to: path)
            try age(path, to: noon)
        }
        try Files.write([1], to: "\(intake)/evt_young.sealed")
        try Files.write([1], to: "\(spool)/evt_event.spooled")
        try age("\(spool)/evt_event.spooled", to: noon)
        try age("\(intake)/\(kept)", to: noon)

        #expect(try store.removeOrphanedFiles(olderThan: noon) == 0)
        #expect(try store.removeOrphanedFiles(olderThan: noon.plus(seconds: 1)) == 3)
        #expect(fixture.folder.names(in: "data/intake") == [kept, "evt_young.sealed"].sorted())
        #expect(fixture.folder.names(in: "spool") == ["evt_event.spooled"])
        #expect(try store.removeOrphanedFiles(olderThan: noon.plus(seconds: 1)) == 0)
    }

    @Test func removesTemporaryFilesOfPayloadsToo() throws {
        try store.writePayload([1], kind: .audio, conversationID: "conv_1")
        // Where a payload that is being written lies.
        let left = fixture.configuration.payloadPath + "/conv_1_audio.mp3.sealed.12-34.tmp"
        try Files.write([1], to: left)
        try age(left, to: noon)
        try age(fixture.configuration.payloadPath + "/conv_1", to: noon)
        try age(fixture.configuration.payloadPath + "/conv_1/conv_1_audio.mp3.sealed", to: noon)
        #expect(try store.removeOrphanedFiles(olderThan: noon.plus(seconds: 1)) == 1)
        #expect(fixture.folder.names(in: "payloads") == ["conv_1"])
        #expect(fixture.folder.names(in: "payloads/conv_1") == ["conv_1_audio.mp3.sealed"])
    }

    @Test func knowsTheFreeSpace() throws {
        #expect(try store.freeBytes() > 1 << 20)
    }
}
