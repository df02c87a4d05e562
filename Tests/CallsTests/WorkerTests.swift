import Persistence
import Foundation
import Store
import TestSupport
import Testing

/// The queue is worked off whatever happens in between.
@Suite struct WorkerTests {
    private static let ana = "+12025550143"
    private let service: Service

    init() throws { service = try Service() }

    private var lease: Int { service.configuration.worker.queue.leaseSeconds }

    // MARK: - Crashes

    @Test func aCallWhoseWorkerDiedIsLearnedOnce() throws {
        try service.callEnd(PhoneCall())
        // A worker claims it and is killed.
        #expect(try service.store.claimEvent(now: service.clock.now, leaseSeconds: lease) != nil)
        let other = try Service(sharing: service)
        #expect(try other.drain() == 0)
        other.clock.advance(seconds: Int64(lease) + 1)
        #expect(try other.drain() == 1)
        #expect(try other.variables(Self.ana)["call_count"].number == 1)
        #expect(try other.store.eventCounts() == ["done": 1])
        #expect(try other.drain() == 0)
    }

    @Test func aWorkerThatDiedHalfWayLeavesTheSameResult() throws {
        try service.callEnd(PhoneCall())
        let event = try #require(try service.store.claimEvent(now: service.clock.now, leaseSeconds: lease))
        // It had written the payload and made the user, and was killed before its transaction.
        try service.store.writePayload(
            service.store.body(of: event), kind: .transcription, conversationID: event.conversationID)
        let userID = try service.store.ensureUser(.phone(Self.ana), now: service.clock.now)
        service.clock.advance(seconds: Int64(lease) + 1)
        #expect(try service.drain() == 1)
        #expect(try service.userID(Self.ana) == userID)
        #expect(try service.memories(Self.ana).filter { $0.content.contains("Bruno") }.count == 1)
        #expect(try service.variables(Self.ana)["call_count"].number == 1)
        #expect(service.folder.names(in: "payloads/conv_1") == ["conv_1_transcription.json.sealed"])
    }

    @Test func aCallThatKillsItsWorkersIsBuried() throws {
        try service.callEnd(PhoneCall())
        for _ in 0..<ClaimedEvent.lostLeaseLimit {
            #expect(try service.store.claimEvent(now: service.clock.now, leaseSeconds: lease) != nil)
            service.clock.advance(seconds: Int64(lease) + 1)
        }
        #expect(try service.drain() == 0)
        let dead = try #require(try service.store.events(state: "dead").first)
        #expect(dead.reason == "lease_expired")
        #expect(try service.store.revive(eventID: dead.eventID, now: service.clock.now))
        #expect(try service.drain() == 1)
        #expect(try service.variables(Self.ana)["call_count"].number == 1)
    }

    @Test func manyCrashesAtEveryPointLoseAndDoubleNothing() throws {
        for index in 0..<12 {
            var call = PhoneCall(conversation: "conv_\(index)")
            call.turns = [.said("I always walk dog number \(index) at eight.")]
            try service.callEnd(call)
        }
        // Each round kills a worker holding some of the events, then another one works a little.
        for round in 0..<5 {
            for _ in 0..<(round % 3 + 1) {
                _ = try service.store.claimEvent(now: service.clock.now, leaseSeconds: lease)
            }
            service.clock.advance(seconds: Int64(lease) + 1)
            let reborn = try Service(sharing: service)
            _ = try reborn.drain()
        }
        #expect(try service.store.eventCounts() == ["done": 12])
        #expect(try service.variables(Self.ana)["call_count"].number == 12)
        #expect(try service.memories(Self.ana).filter { $0.content.contains("dog number") }.count == 12)
    }

    // MARK: - Failures

    /// Makes every attempt at learning fail: the payload cannot be written.
    private func breakPayloads() throws {
        let path = service.configuration.store.payloadPath
        try FileManager.default.removeItem(atPath: path)
        try Data().write(to: URL(fileURLWithPath: path))
    }

    private func mendPayloads() throws {
        try FileManager.default.removeItem(atPath: service.configuration.store.payloadPath)
    }

    @Test func triesAgainLaterAndLongerEachTime() throws {
        try breakPayloads()
        try service.callEnd(PhoneCall())
        var waits: [Int64] = []
        for attempt in 1...ClaimedEvent.attemptLimit {
            #expect(try service.drain() == 1)
            #expect(service.log.count("an event failed") == attempt)
            guard attempt < ClaimedEvent.attemptLimit else { break }
            var waited: Int64 = 0
            while try service.store.eventCounts()["pending"] == 1, waited < 1000 {
                service.clock.advance(seconds: 1)
                waited += 1
                guard let event = try service.store.claimEvent(now: service.clock.now, leaseSeconds: lease) else {
                    continue
                }
                // Only to see that it is due: it goes back as it was.
                try service.tamper(
                    """
                    UPDATE webhook_events SET state = 'pending', attempts = attempts - 1, lease_token = NULL
                    WHERE event_id = '\(event.eventID)'
                    """)
                break
            }
            waits.append(waited)
        }
        // 1, 2, 4, 8 and 16 seconds, with up to half of it more.
        for (wait, base) in zip(waits, [1, 2, 4, 8, 16] as [Int64]) {
            #expect((base...base + base / 2 + 1).contains(wait), "\(waits)")
        }
        #expect(waits.count == 5)
        let dead = try #require(try service.store.events(state: "dead").first)
        #expect(dead.reason == "retries_exhausted")
        #expect(dead.error?.contains("could not") == true)
        service.clock.advance(days: 30)
        #expect(try service.drain() == 0)
    }

    @Test func learnsWhenTheTroubleIsOver() throws {
        try breakPayloads()
        try service.callEnd(PhoneCall())
        try service.callEnd(PhoneCall(conversation: "conv_2"))
        #expect(try service.drain() == 2)
        #expect(try service.store.eventCounts() == ["pending": 2])
        try mendPayloads()
        service.clock.advance(seconds: 2)
        #expect(try service.drain() == 2)
        #expect(try service.variables(Self.ana)["call_count"].number == 2)
        #expect(try service.store.events().allSatisfy { $0.error == nil })
    }

    @Test func oneBrokenCallDoesNotHoldUpTheOthers() throws {
        // A file stands where the folder of one conversation should be.
        try Data().write(to: URL(fileURLWithPath: service.configuration.store.payloadPath + "/conv_1"))
        try service.callEnd(PhoneCall())
        try service.callEnd(PhoneCall(conversation: "conv_2"))
        #expect(try service.drain() == 2)
        #expect(try service.store.eventCounts() == ["pending": 1, "done": 1])
        #expect(try service.variables(Self.ana)["call_count"].number == 1)
    }

    @Test func logsNothingOfWhatWasSaid() throws {
        try breakPayloads()
        try service.callEnd(PhoneCall())
        _ = try service.drain()
        let log = service.log.lines.joined()
        #expect(log.contains("an event failed"))
        for word in ["Ana", "Duarte", "Bruno", "2025550143"] { #expect(!log.contains(word)) }
    }

    // MARK: - Running

    @Test func worksUntilItIsStopped() throws {
        let service = try Service { $0.worker.pause = .milliseconds(5) }
        let ended = DispatchSemaphore(value: 0)
        Thread { @Sendable in
            service.loop.run()
            ended.signal()
        }.start()
        for index in 0..<3 {
            try service.callEnd(PhoneCall(conversation: "conv_\(index)"))
            #expect(try eventually { try service.store.eventCounts() == ["done": index + 1] })
        }
        #expect(try service.variables(Self.ana)["call_count"].number == 3)
        service.loop.stop()
        #expect(ended.wait(timeout: .now() + 20) == .success)
        // Afterwards nothing is worked on any more.
        try service.callEnd(PhoneCall(conversation: "conv_late"))
        #expect(try service.drain() == 0)
        #expect(try service.store.eventCounts()["pending"] == 1)
    }

    @Test func stopsAtOnceThoughItWouldPauseForLong() throws {
        let service = try Service { $0.worker.pause = .seconds(600) }
        let ended = DispatchSemaphore(value: 0)
        Thread { @Sendable in
            service.loop.run()
            ended.signal()
        }.start()
        #expect(eventually { service.log.count("decay pass done") == 1 })
        service.loop.stop()
        #expect(ended.wait(timeout: .now() + 20) == .success)
    }

    @Test func livesThroughADatabaseThatIsGoneForAWhile() throws {
        let service = try Service { $0.worker.pause = .milliseconds(5) }
        let ended = DispatchSemaphore(value: 0)
        try service.tamper("ALTER TABLE webhook_events RENAME TO hidden_events")
        Thread { @Sendable in
            service.loop.run()
            ended.signal()
        }.start()
        #expect(eventually { service.log.count("the worker could not go on") > 2 })
        try service.tamper("ALTER TABLE hidden_events RENAME TO webhook_events")
        try service.callEnd(PhoneCall())
        #expect(try eventually { try service.store.eventCounts() == ["done": 1] })
        service.loop.stop()
        #expect(ended.wait(timeout: .now() + 20) == .success)
    }
}
