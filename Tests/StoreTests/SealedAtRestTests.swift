import Persistence
import Domain
import Cryptography
import Foundation
import TestSupport
import Testing

@testable import Database
@testable import Store

@Suite struct SealedAtRestTests {
    /// What must not be found in any file.
    private static let secrets = [
        "+12025550143", "12025550143", "2025550143", "+12025550199", "2025550199", "Ana Duarte", "Benedikt",
        "48 Maple Avenue", "I walk my dog Bruno at eight.", "dog Bruno", "17 Elm Street", "delivery_address",
        "Duarte called", "likes mornings", "where does she live", "who may that be", "quotes the event",
        "never learned",
        "kept in the spool", "could not be used", "recorded voice", "ana@example.org",
    ]

    /// Plays everything that the store keeps, through its own API.
    private static func play(_ fixture: TemporaryStore) throws {
        let store = fixture.store
        var first = MadeUpCall()
        first.findings = [.said("I walk my dog Bruno at eight."), .collected("delivery_address", "48 Maple Avenue")]
        first.agentNumber = "+12025550199"
        try store.writePayload(Array("recorded voice of Ana Duarte".utf8), kind: .audio, conversationID: "conv_1")
        let userID = try store.learn(.sample("I walk my dog Bruno at eight. +12025550143"), first)
        first.findings = [.collected("delivery_address", "17 Elm Street", at: noon.plus(days: 1))]
        try store.learn(.sample(conversation: "conv_2"), first)
        var other = MadeUpCall(caller: "ana@example.org", name: "Benedikt")
        other.turns[0].message = "My name is Benedikt, call me under +12025550199."
        try store.learn(.sample(conversation: "conv_3", caller: "ana@example.org"), other)
        try store.record([
            ToolInvocation(
                userID: userID, conversationID: "conv_4", agentID: "agent_1", query: "where does she live",
                resultCount: 1, latencyMicroseconds: 1, invokedAt: noon),
            ToolInvocation(
                userID: nil, conversationID: "conv_4", agentID: "agent_1", query: "who may that be", resultCount: 0,
                latencyMicroseconds: 1, invokedAt: noon),
        ])
        // Pending, failing, ignored, large, spooled, and with a number as the conversation's name.
        try store.keep(.sample("never learned yet: Ana Duarte", conversation: "call of +12025550143"))
        let failing = try store.claim()
        try store.fail(failing, error: "the error quotes the event of Ana Duarte", retryAt: noon, now: noon)
        try store.keep(.sample("could not be used: +12025550143", conversation: "conv_5", ignored: "unknown_type"))
        var large = IncomingEvent.large(conversation: "conv_6")
        large.body += Array("recorded voice".utf8)
        try store.keep(large)
        let holder = try fixture.connection()
        try holder.execute("BEGIN IMMEDIATE")
        let hasty = try fixture.another { $0.writeTimeoutMilliseconds = 10 }
        guard try hasty.accept(.sample("kept in the spool: Ana Duarte", conversation: "conv_7")).isSpooled else {
            throw Missing("a spooled event")
        }
        try holder.execute("ROLLBACK")
    }

    private static func search(_ folder: TemporaryFolder, for needles: [String]) throws -> [String] {
        var found: [String] = []
        for (name, bytes) in try folder.contents() {
            let data = Data(bytes)
            for needle in needles where data.range(of: Data(needle.utf8)) != nil || name.contains(needle) {
                found.append("\(needle) in \(name)")
            }
        }
        return found
    }

    @Test func holdsNoWordNumberOrNameInClear() throws {
        let folder: TemporaryFolder
        do {
            let fixture = try TemporaryStore()
            folder = fixture.folder
            try Self.play(fixture)
            // While the log is still beside the file…
            #expect(fixture.folder.names(in: "data").contains("openmemory.db-wal"))
            #expect(try Self.search(folder, for: Self.secrets) == [])
        }
        // … and when everything is closed and copied back.
        _ = try Connection(path: folder.path + "/data/openmemory.db").checkpoint(restarting: true)
        #expect(!folder.names(in: "data").contains("openmemory.db-wal"))
        #expect(try Self.search(folder, for: Self.secrets) == [])
        let names = try folder.contents().keys
        #expect(names.contains("data/openmemory.db"))
        #expect(names.contains("keys/keys.db"))
        #expect(names.contains { $0.hasSuffix(".spooled") })
        #expect(names.contains { $0.hasPrefix("data/intake/") })
        #expect(names.contains("payloads/conv_1/conv_1_audio.mp3.sealed"))
        // The search does find what is in clear.
        #expect(try !Self.search(folder, for: ["post_call_audio"]).isEmpty)
        #expect(try !Self.search(folder, for: ["conv_3"]).isEmpty)
    }

    @Test func holdsNoKeyInClear() throws {
        let fixture = try TemporaryStore()
        try Self.play(fixture)
        let keys = fixture.sqlite.keys
        let userKey = try keys.key(of: fixture.store.ensureUser(.phone("+12025550143"), now: noon))
        let master = fixture.configuration.masterKeys[0]
        for (name, bytes) in try fixture.folder.contents() {
            for key in [keys.lookupKey, keys.intakeKey, userKey, master] {
                #expect(Data(bytes).range(of: Data(key.bytes)) == nil, "\(name)")
            }
        }
    }

    @Test func writesClearPayloadsOnlyWhenAsked() throws {
        let fixture = try TemporaryStore { $0.hasPlainPayloads = true }
        try Self.play(fixture)
        let found = try Self.search(fixture.folder, for: Self.secrets)
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.hasSuffix(" in payloads/conv_1/conv_1_audio.mp3") })
    }

    // MARK: - Bound to their place

    @Test func doesNotOpenWhatWasMovedToAnotherUser() throws {
        let fixture = try TemporaryStore()
        let ana = try fixture.store.learn(.sample())
        let ben = try fixture.store.ensureUser(.phone("+12025550199"), now: noon)
        let connection = try fixture.connection()
        try connection.execute("PRAGMA foreign_keys = OFF")
        try connection.execute("UPDATE memories SET user_id = '\(ben)'")
        #expect(throws: StoreError.cannotOpen("memories|content")) {
            try fixture.store.recallData(of: ben, embeddingModel: nil)
        }
        try connection.execute("UPDATE agent_states SET user_id = '\(ben)'")
        #expect(throws: StoreError.cannotOpen("agent_states|briefing")) {
            try fixture.store.caller(.user(ben, group: ""), agentID: "agent_1")
        }
        try connection.execute(
            "UPDATE users SET name = (SELECT name FROM users WHERE user_id = '\(ana)') WHERE user_id = '\(ben)'")
        #expect(throws: StoreError.cannotOpen("users|name")) { try fixture.store.profile(of: ben) }
    }

    @Test func doesNotOpenWhatWasMovedToAnotherRowOfTheSameUser() throws {
        let fixture = try TemporaryStore()
        var call = MadeUpCall()
        call.findings = [.said("one"), .said("two")]
        call.turns.append(StoredTurn(index: 1, role: .agent, message: "Noted.", saidAt: noon))
        let userID = try fixture.store.learn(.sample(), call)
        let connection = try fixture.connection()
        try connection.execute(
            "UPDATE memories SET content = (SELECT content FROM memories ORDER BY memory_id LIMIT 1)")
        #expect(throws: StoreError.cannotOpen("memories|content")) {
            try fixture.store.recallData(of: userID, embeddingModel: nil)
        }
        try connection.execute(
            "UPDATE conversation_turns SET message = (SELECT message FROM conversation_turns WHERE turn = 0)")
        #expect(throws: StoreError.cannotOpen("conversation_turns|message")) {
            try fixture.store.turns(of: userID, conversationID: "conv_1")
        }
        try connection.execute(
            "UPDATE agent_states SET briefing = (SELECT briefing FROM agent_states WHERE agent_id = '')")
        #expect(throws: StoreError.cannotOpen("agent_states|briefing")) {
            try fixture.store.caller(.user(userID, group: ""), agentID: "agent_1")
        }
    }

    @Test func doesNotOpenABodyOfAnotherEvent() throws {
        let fixture = try TemporaryStore()
        try fixture.store.keep(.sample("one", conversation: "conv_1"))
        try fixture.store.keep(.sample("two", conversation: "conv_2"))
        try fixture.connection().execute(
            "UPDATE webhook_events SET body = (SELECT body FROM webhook_events WHERE conversation_id = 'conv_2')")
        let events = [try fixture.store.claim(), try fixture.store.claim()]
        let first = try #require(events.first { $0.conversationID == "conv_1" })
        #expect(throws: StoreError.cannotOpen("webhook_events|body")) { try fixture.store.body(of: first) }
    }

    // MARK: - Without the keys file

    @Test func opensNothingWithoutTheKeysFile() throws {
        let fixture = try TemporaryStore()
        try fixture.store.writePayload([1], kind: .audio, conversationID: "conv_1")
        let userID = try fixture.store.learn(.sample())
        try fixture.store.keep(.sample("pending", conversation: "conv_2"))
        // The same master key and the same data, beside keys made elsewhere.
        let elsewhere = try TemporaryStore { $0.masterKeys = fixture.configuration.masterKeys }
        let store = try fixture.another { $0.keysPath = elsewhere.configuration.keysPath }
        #expect(throws: StoreError.noKey) { try store.profile(of: userID) }
        #expect(throws: StoreError.noKey) { try store.snapshot(of: userID) }
        #expect(throws: StoreError.noKey) { try store.turns(of: userID, conversationID: "conv_1") }
        #expect(throws: StoreError.noKey) { try store.caller(.user(userID, group: ""), agentID: "agent_1") }
        #expect(throws: StoreError.noKey) {
            try store.openPayload(path: fixture.configuration.payloadPath + "/conv_1/conv_1_audio.mp3.sealed")
        }
        #expect(throws: StoreError.cannotOpen("webhook_events|body")) { try store.body(of: store.claim()) }
        #expect(try store.userID(for: store.reference(to: Caller(CallerIdentifier(former: "+12025550143")))) == nil)
    }
}
