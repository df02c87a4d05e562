import Domain
import Persistence
import Foundation
import Store
import TestSupport
import Testing
import Time

@testable import Calls

/// Writes that no answer waits for.
@Suite struct FollowUpTests {
    private func invocation(_ query: String, of userID: String? = nil) -> ToolInvocation {
        ToolInvocation(
            userID: userID, conversationID: "", agentID: "", query: query, resultCount: 0, latencyMicroseconds: 1,
            invokedAt: UnixTime(milliseconds: 1))
    }

    @Test func writesEverythingThatManyThreadsAdd() throws {
        let service = try Service()
        let results = inParallel(8) { thread in
            for index in 0..<25 { service.followUp.record(invocation("\(thread)-\(index)")) }
        }
        for result in results { try result.get() }
        #expect(service.followUp.drain(seconds: 20))
        let asked = try service.store.invocations(of: nil, limit: 1000).map(\.query)
        #expect(asked.count == 200)
        #expect(Set(asked).count == 200)
    }

    @Test func drainsAtOnceWhenThereIsNothing() throws {
        #expect(try Service().followUp.drain(seconds: 0))
    }

    @Test func saysWhenItDidNotGetThroughInTime() throws {
        let service = try Service()
        let blocker = try Blocker(service.configuration.store.dataPath)
        service.followUp.record(invocation("late"))
        #expect(!service.followUp.drain(seconds: 0.05))
        try blocker.release()
        #expect(service.followUp.drain(seconds: 20))
        #expect(try service.store.invocations(of: nil).map(\.query) == ["late"])
    }

    @Test func goesOnAfterAWriteThatFailed() throws {
        let service = try Service { $0.store.writeTimeoutMilliseconds = 10 }
        let blocker = try Blocker(service.configuration.store.dataPath)
        service.followUp.record(invocation("lost"))
        service.followUp.welcome(Caller(.phone("+12025550143")))
        #expect(eventually { service.log.count("a follow-up write failed") >= 1 })
        #expect(service.followUp.drain(seconds: 20))
        try blocker.release()
        service.followUp.record(invocation("kept"))
        #expect(service.followUp.drain(seconds: 20))
        #expect(try service.store.invocations(of: nil).map(\.query) == ["kept"])
        #expect(!service.log.lines.joined().contains("2025550143"))
    }

    @Test func endsItsThreadWhenItIsGivenUp() throws {
        weak var store: Store?
        do {
            let service = try Service()
            _ = try service.variables("+12025550143")
            #expect(service.followUp.drain(seconds: 20))
            store = service.store
        }
        // The thread let go of the queue, and with it of every file.
        #expect(eventually { store == nil })
    }

    @Test func anErasedUsersQuestionDoesNotTakeTheOthersAlong() throws {
        let service = try Service()
        try service.learn(PhoneCall())
        let userID = try #require(try service.userID("+12025550143"))
        try service.destroyKey(of: userID)
        let other = try Service(sharing: service)
        let blocker = try Blocker(other.configuration.store.dataPath)
        // Two that wait for the same commit.
        other.followUp.record(invocation("first"))
        other.followUp.record(invocation("of the erased", of: userID))
        other.followUp.record(invocation("second"))
        try blocker.release()
        #expect(other.followUp.drain(seconds: 20))
        #expect(Set(try other.store.invocations(of: nil).map(\.query)) == ["first", "second"])
    }
}
