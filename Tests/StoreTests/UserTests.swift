import Persistence
import Domain
import Foundation
import TestSupport
import Testing

@testable import Database
@testable import Store

@Suite struct UserTests {
    private let fixture: TemporaryStore
    private var store: any Storage { fixture.store }
    private let ana = CallerIdentifier.phone("+12025550143")

    init() throws { fixture = try TemporaryStore() }

    private func userCount() throws -> Int64? {
        try fixture.connection().queryOne("SELECT count(*) FROM users") { $0.integer(0) }
    }

    // MARK: - Making users

    @Test func makesOneUserForOneIdentifier() throws {
        let first = try store.ensureUser(ana, now: noon)
        #expect(first.hasPrefix("usr_"))
        #expect(try store.ensureUser(ana, now: noon) == first)
        #expect(try fixture.another().ensureUser(ana, now: noon) == first)
        #expect(try store.ensureUser(.phone("+12025550199"), now: noon) != first)
        #expect(try userCount() == 2)
    }

    @Test func makesOneUserThoughManyMeetTheCallerAtOnce() throws {
        let stores = try (0..<4).map { _ in try fixture.another() }
        let ana = ana
        let ids = try inParallel(16) { try stores[$0 % 4].ensureUser(ana, now: noon) }.map { try $0.get() }
        #expect(Set(ids).count == 1)
        #expect(try userCount() == 1)
        #expect(try store.profile(of: ids[0])?.revision == 0)
    }

    @Test func readsKnownUsersWhileAnotherOneIsBeingMade() throws {
        let users = try (0..<20).map { try store.ensureUser(.opaque("user \($0)"), now: noon) }
        let other = try fixture.another()
        let holder = try fixture.keysConnection()
        try holder.execute("BEGIN IMMEDIATE")
        let isRead = DispatchSemaphore(value: 0)
        let waiter = Locked<String?>(nil)
        let results = inParallel(2) { index in
            if index == 0 {
                let thread = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/thread-self")
                waiter.change { $0 = thread }
                // Waits for the lock on the keys, for seconds if need be.
                _ = try other.ensureUser(.phone("+12025550199"), now: noon)
                return
            }
            // The other thread rests between two tries for the lock; each key is looked up for the first time meanwhile.
            guard eventually({ waiter.value.map(isAsleep) == true }) else { throw Missing("a waiting thread") }
            for user in users {
                guard try other.profile(of: user) != nil else { throw Missing("a user") }
            }
            isRead.signal()
        } meanwhile: {
            #expect(isRead.wait(timeout: .now() + 4) == .success)
            try? holder.execute("ROLLBACK")
        }
        for result in results { try result.get() }
    }

    @Test func doesNotMixAnIdentifierWithANumber() throws {
        let number = try store.ensureUser(.phone("+12025550143"), now: noon)
        #expect(try store.ensureUser(.opaque("+12025550143"), now: noon) != number)
        #expect(try store.ensureUser(.opaque("tel:+12025550143"), now: noon) != number)
    }

    @Test func hasNoUserForWhoHides() throws {
        #expect(throws: StoreError.noKey) { try store.ensureUser(.withheld, now: noon) }
        #expect(try store.hash(of: .withheld) == nil)
        #expect(try store.userID(for: .withheld) == nil)
        #expect(try store.caller(.withheld, agentID: "agent_1") == nil)
        #expect(try userCount() == 0)
    }

    @Test func findsAnAnonymousUserByNothing() throws {
        let (first, second) = (try store.makeAnonymousUser(now: noon), try store.makeAnonymousUser(now: noon))
        #expect(first != second)
        #expect(try store.userID(for: .user(first, group: "")) == nil)
        #expect(try store.caller(.user(first, group: ""), agentID: "") == nil)
        #expect(try store.snapshot(of: first)?.isAnonymous == true)
    }

    @Test func looksUpByAKeyedHashThatEachInstallationHasItsOwn() throws {
        let other = try TemporaryStore()
        let hash = try #require(try store.hash(of: ana))
        #expect(hash.count == 32)
        #expect(try fixture.another().hash(of: ana) == hash)
        #expect(try other.store.hash(of: ana) != hash)
    }

    // MARK: - References

    @Test func readsWhatARequestGivesAsTheCaller() throws {
        let hash = try #require(try store.hash(of: ana))
        for raw in ["+12025550143", " +1 (202) 555-0143", "tel:+12025550143", "sip:+12025550143@example.org"] {
            #expect(
                try store.reference(to: Caller(CallerIdentifier(former: raw)))
                    == .identifier(hashes: [hash], lines: [hash]))
        }
        #expect(try store.reference(to: Caller(CallerIdentifier(former: "anonymous"))) == .withheld)
        #expect(try store.reference(to: Caller(CallerIdentifier(former: ""))) == .withheld)
        #expect(
            try store.reference(to: Caller(CallerIdentifier(former: String(repeating: "x", count: 257)))) == .withheld)
    }

    @Test(arguments: ["usr_", "usr_5JqT0mWb83KfLxYc2Rz7Dv", " usr_5JqT0mWb83KfLxYc2Rz7Dv", "usr_x\n", "\tusr_x "])
    func neverTakesOurOwnIDForAnIdentifier(raw: String) throws {
        let trimmed = raw.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(try store.reference(to: Caller(CallerIdentifier(former: raw))) == .user(trimmed, group: ""))
        #expect(try store.userID(for: .user(trimmed, group: "")) == nil)
        #expect(throws: StoreError.noKey) { try store.ensureUser(CallerIdentifier(former: raw), now: noon) }
        #expect(try userCount() == 0)
    }

    @Test func findsAUserByOurOwnID() throws {
        let userID = try store.ensureUser(ana, now: noon)
        #expect(try store.userID(for: store.reference(to: Caller(CallerIdentifier(former: userID)))) == userID)
        #expect(try store.userID(for: store.reference(to: Caller(CallerIdentifier(former: " \(userID)\n")))) == userID)
        #expect(
            try store.caller(.user(userID, group: ""), agentID: "agent_1") == KnownCaller(userID: userID, briefing: nil)
        )
    }

    // MARK: - Briefings

    @Test func tellsEachAgentItsOwnBriefing() throws {
        let userID = try store.learn(.sample())
        let hash = try #require(try store.hash(of: ana))
        for reference in [CallerReference.user(userID, group: ""), .identifier(hashes: [hash], lines: [hash])] {
            let own = try #require(try store.caller(reference, agentID: "agent_1"))
            #expect(own.userID == userID)
            #expect(own.briefing?.firstMessage == "Hi Ana Duarte!")
            // An agent that has not spoken with the caller knows who it is and greets as it always does.
            let other = try #require(try store.caller(reference, agentID: "agent_2"))
            #expect(other.briefing?.name == "Ana Duarte")
            #expect(other.briefing?.firstMessage == nil)
            #expect(try store.caller(reference, agentID: "")?.briefing == other.briefing)
        }
    }

    @Test func hasNoBriefingForAGuest() throws {
        let userID = try store.ensureUser(ana, now: noon)
        let hash = try #require(try store.hash(of: ana))
        #expect(
            try store.caller(.identifier(hashes: [hash], lines: [hash]), agentID: "agent_1")
                == KnownCaller(userID: userID, briefing: nil))
    }

    @Test func knowsNobodyByANumberNeverSeen() throws {
        try store.learn(.sample())
        let hash = try #require(try store.hash(of: .phone("+12025550144")))
        #expect(try store.caller(.identifier(hashes: [hash], lines: [hash]), agentID: "agent_1") == nil)
        #expect(try store.caller(.user("usr_none", group: ""), agentID: "agent_1") == nil)
    }

    // MARK: - Questions

    @Test func recordsWhatAgentsAsked() throws {
        let userID = try store.learn(.sample())
        let question = ToolInvocation(
            userID: userID, conversationID: "conv_9", agentID: "agent_1", query: "where does Ana live?", resultCount: 3,
            latencyMicroseconds: 950, invokedAt: noon)
        var stranger = question
        stranger.userID = nil
        stranger.query = "who is that?"
        try store.record([question, stranger])
        #expect(try store.invocations(of: userID) == [question])
        #expect(try fixture.another().invocations(of: nil) == [stranger])
    }

    @Test func recordsNothingAboutAUserWhoWasForgotten() throws {
        let userID = try store.learn(.sample())
        try fixture.connection().execute("DELETE FROM users WHERE user_id = '\(userID)'")
        try store.record([
            ToolInvocation(
                userID: userID, conversationID: "", agentID: "", query: "q", resultCount: 0, latencyMicroseconds: 1,
                invokedAt: noon)
        ])
        #expect(try fixture.connection().queryOne("SELECT count(*) FROM tool_invocations") { $0.integer(0) } == 0)
    }

    @Test func recordsTheOthersQuestionsWhenOneUserWasErased() throws {
        let (ana, ben) = (try store.learn(.sample()), try store.ensureUser(.phone("+12025550199"), now: noon))
        let questions = [ana, ben].map {
            ToolInvocation(
                userID: $0, conversationID: "", agentID: "", query: "q", resultCount: 0, latencyMicroseconds: 1,
                invokedAt: noon)
        }
        try fixture.keysConnection().execute("DELETE FROM user_keys WHERE user_id = '\(ana)'")
        let other = try fixture.another()
        try other.record(questions)
        #expect(try other.invocations(of: ben) == [questions[1]])
        #expect(try fixture.connection().queryOne("SELECT count(*) FROM tool_invocations") { $0.integer(0) } == 1)
    }

    @Test func forgettingAUserTakesEverythingOfTheirsAlong() throws {
        try store.writePayload([1], kind: .audio, conversationID: "conv_1")
        let userID = try store.learn(.sample())
        let other = try store.learn(.sample(conversation: "conv_2"), MadeUpCall(caller: "+12025550199"))
        try fixture.connection().execute("DELETE FROM users WHERE user_id = '\(userID)'")
        let connection = try fixture.connection()
        for table in [
            "user_identifiers", "agent_states", "conversations", "conversation_turns", "conversation_analysis",
            "memories", "conversation_memories", "conversation_keys",
        ] {
            try connection.execute("CREATE TEMP VIEW IF NOT EXISTS looked_at AS SELECT user_id FROM \(table)")
            let owners = try connection.query("SELECT DISTINCT user_id FROM looked_at") { $0.optionalText(0) }
            #expect(owners.allSatisfy { $0 == other }, "\(table)")
            try connection.execute("DROP VIEW looked_at")
        }
        #expect(try store.snapshot(of: other)?.memories.count == 1)
    }
}

/// Whether a thread waits for something, by what the kernel says of it below `/proc`.
private func isAsleep(_ thread: String) -> Bool {
    guard let text = try? String(contentsOfFile: "/proc/\(thread)/stat", encoding: .utf8) else { return false }
    // The state stands behind the name in parentheses.
    return text.split(separator: ")").last?.hasPrefix(" S") == true
}
