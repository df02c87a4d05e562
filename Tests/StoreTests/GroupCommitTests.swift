import Persistence
import Domain
import Foundation
import TestSupport
import Testing

@testable import Database
@testable import Store

@Suite struct GroupCommitTests {
    @Test func keepsEveryEventOfManyThreadsExactlyOnce() throws {
        let fixture = try TemporaryStore()
        let store = fixture.store
        let (threads, each) = (32, 12)
        let acceptances = try inParallel(threads) { thread in
            try (0..<each).map { index in
                // Each event is delivered by two threads at about the same time.
                try store.accept(.sample("event \(thread / 2)-\(index)", conversation: "conv_\(thread / 2)"))
            }
        }.flatMap { try $0.get() }
        let kept = threads / 2 * each
        #expect(acceptances.count == threads * each)
        #expect(acceptances.filter { !$0.isDuplicate && !$0.isSpooled }.count == kept)
        #expect(Set(acceptances.map(\.eventID)).count == kept)
        // What was acknowledged is there for somebody who opens the files anew.
        let ids = try fixture.connection().query("SELECT event_id FROM webhook_events") { $0.text(0) }
        #expect(Set(ids) == Set(acceptances.map(\.eventID)))
        let other = try fixture.another()
        #expect(try other.eventCounts() == ["pending": kept])
    }

    @Test func writesWhatWaitsInOneCommit() throws {
        let queue = CommitQueue()
        let batches = Locked<[[String]]>([])
        let results = inParallel(9) { index in
            if index > 0 { _ = eventually { !batches.value.isEmpty } }
            return try queue.submit(.named("\(index)")) { events in
                let isFirst = batches.change { batches in
                    batches.append(events.map(\.eventID))
                    return batches.count == 1
                }
                if isFirst {
                    // The first commit lasts until the eight others wait.
                    _ = eventually { queue.waitingCount == 8 }
                }
                return events.map { .success(.of($0)) }
            }
        }
        #expect(try results.map { try $0.get().eventID } == (0..<9).map { "\($0)" })
        #expect(batches.value.map(\.count) == [1, 8])
        #expect(queue.waitingCount == 0)
    }

    @Test func givesEachThreadItsOwnResult() throws {
        let queue = CommitQueue()
        let results = inParallel(32) { index in
            try queue.submit(.named("\(index)")) { events in
                events.map { event in
                    (Int(event.eventID) ?? 0) % 3 == 0 ? .failure(.busy) : .success(.of(event))
                }
            }
        }
        for (index, result) in results.enumerated() {
            if index % 3 == 0 {
                #expect(throws: StoreError.busy) { try result.get() }
            } else {
                #expect(try result.get().eventID == "\(index)")
            }
        }
    }

    @Test func goesOnAfterACommitThatFailed() throws {
        let queue = CommitQueue()
        #expect(throws: StoreError.busy) { try queue.submit(.named("1")) { $0.map { _ in .failure(.busy) } } }
        #expect(try queue.submit(.named("2")) { $0.map { .success(.of($0)) } }.eventID == "2")
    }

    @Test func boundsACommit() throws {
        let queue = CommitQueue()
        let sizes = Locked<[Int]>([])
        let results = inParallel(100) { index in
            if index > 0 { _ = eventually { !sizes.value.isEmpty } }
            return try queue.submit(.named("\(index)")) { events in
                let isFirst = sizes.change { sizes in
                    sizes.append(events.count)
                    return sizes.count == 1
                }
                if isFirst { _ = eventually { queue.waitingCount == 99 } }
                return events.map { .success(.of($0)) }
            }
        }
        #expect(results.count == 100)
        #expect(sizes.value == [1, 64, 35])
    }
}

extension SealedEvent {
    fileprivate static func named(_ id: String) -> SealedEvent {
        SealedEvent(
            eventID: id, type: "t", conversationID: "c", eventTimestamp: nil, digest: [], callerHash: nil,
            ignoredReason: nil, receivedAt: noon, byteCount: 0, body: nil, bodyFile: nil)
    }
}

extension Acceptance {
    fileprivate static func of(_ event: SealedEvent) -> Acceptance {
        Acceptance(eventID: event.eventID, isDuplicate: false)
    }
}
