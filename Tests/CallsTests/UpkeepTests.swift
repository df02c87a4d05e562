import Domain
import Foundation
import Store
import TestSupport
import Testing

/// Years pass by a clock that the test sets.
@Suite struct UpkeepTests {
    private static let ana = "+12025550143"
    private let service: Service

    init() throws {
        service = try Service()
        var call = PhoneCall(start: Int(service.clock.seconds) - 100)
        call.collected = ["delivery_address": "48 Maple Avenue"]
        call.turns = [
            .said("I always walk my dog Bruno at eight."),
            .said("Your parcel will come on Thursday, reference R-20417.", by: "agent", at: 20),
        ]
        try service.learn(call)
    }

    private func states() throws -> [String: MemoryRecord.State] {
        Dictionary(
            try service.memories(Self.ana).map { ($0.content, $0.state) }, uniquingKeysWith: { first, _ in first })
    }

    private func setRate(_ rate: Double, of words: String? = nil) throws {
        // Which memory is which only the store can tell; statements past it go by id.
        for memory in try service.memories(Self.ana) where words.map({ memory.content.contains($0) }) ?? true {
            try service.tamper("UPDATE memories SET decay_rate = \(rate) WHERE memory_id = '\(memory.id)'")
        }
    }

    @Test func playsTwoYears() throws {
        try setRate(0.002)
        try setRate(0, of: "Maple")
        let dog = "I always walk my dog Bruno at eight."
        var archivedOn: [String: Int] = [:]
        // Four passes a day for two years would do the same; each is only a look at the clock.
        for day in stride(from: 0, through: 730, by: 10) {
            for _ in 0..<2 { try service.fading.makePass() }
            for (content, state) in try states() where state == .archived && archivedOn[content] == nil {
                archivedOn[content] = day
            }
            if day == 400 {
                // He speaks of the dog again, in between.
                var again = PhoneCall(
                    conversation: "conv_2", timestamp: Int(service.clock.seconds), start: Int(service.clock.seconds))
                again.turns = [.said(dog)]
                try service.learn(again)
            }
            service.clock.advance(days: 10)
        }
        // What the agent said starts at 0.3: below the threshold from the first day on, archived when old enough.
        let agent = try #require(archivedOn.first { $0.key.contains("R-20417") })
        #expect(agent.value == 180)
        // 0.9 · e^(−0.002 · days) falls below 0.3 after 549 days; said again at 400 it lives on.
        #expect(archivedOn[dog] == nil)
        #expect(try states()[dog] == .active)
        #expect(try states()["Delivery address: 48 Maple Avenue"] == .active)
        let variables = try service.variables(Self.ana)
        #expect(variables["memory_context"].text?.contains("Bruno") == true)
        #expect(variables["memory_context"].text?.contains("R-20417") == false)
        #expect(variables["call_count"].number == 2)
    }

    @Test func archivesOnceHoweverLateAndOften() throws {
        try setRate(0.01)
        service.clock.advance(days: 179)
        #expect(try service.fading.makePass() == 0)
        service.clock.advance(days: 700)
        let count = try service.memories(Self.ana).count
        #expect(try service.fading.makePass() == count)
        let after = try service.memories(Self.ana).sorted { $0.id < $1.id }
        #expect(try service.fading.makePass() == 0)
        #expect(try service.memories(Self.ana).sorted { $0.id < $1.id } == after)
    }

    @Test func whatIsPermanentStays() throws {
        service.clock.advance(days: 36_500)
        #expect(try service.fading.makePass() == 0)
        #expect(try states().values.allSatisfy { $0 == .active })
    }

    @Test func tellsTheAgentNoMoreOfWhatHasFaded() throws {
        #expect(try service.variables(Self.ana)["memory_context"].text?.contains("Bruno") == true)
        try setRate(0.01)
        service.clock.advance(days: 400)
        try service.fading.makePass()
        let variables = try service.variables(Self.ana)
        #expect(variables["memory_context"].text == "")
        #expect(variables["user_name"].text == "Ana Duarte")
        #expect(variables["call_count"].number == 1)
        #expect(try service.search("dog", caller: Self.ana).contents.isEmpty)
        #expect(
            try service.search(["query": "dog", "caller_id": .string(Self.ana), "include_archived": true]).contents
                .first?.contains("Bruno") == true)
    }

    @Test func workersMayPassAtTheSameTime() throws {
        try setRate(0.01)
        service.clock.advance(days: 400)
        let other = try Service(sharing: service)
        let (service, count) = (service, try service.memories(Self.ana).count)
        let archived = try inParallel(4) { try ($0 % 2 == 0 ? service : other).fading.makePass() }.map { try $0.get() }
        #expect(archived.allSatisfy { $0 <= count })
        #expect(try states().values.allSatisfy { $0 == .archived })
        #expect(try service.variables(Self.ana)["memory_context"].text == "")
    }

    @Test func oneUserWhoDoesNotOpenDoesNotHoldUpTheOthers() throws {
        for index in 0..<4 {
            try service.learn(
                PhoneCall(
                    conversation: "conv_other_\(index)", caller: "+1202555017\(index)",
                    start: Int(service.clock.seconds)))
        }
        try service.tamper("UPDATE memories SET decay_rate = 0.01")
        for index in [0, 2] { try service.destroyKey(of: #require(try service.userID("+1202555017\(index)"))) }
        let other = try Service(sharing: service)
        other.clock.advance(days: 400)
        #expect(try other.fading.makePass() > 4)
        #expect(other.log.count("briefings could not be written anew") == 2)
        for caller in [Self.ana, "+12025550171", "+12025550173"] {
            #expect(try other.variables(caller)["memory_context"].text == "", "\(caller)")
        }
    }

    @Test func removesWhatACrashLeft() throws {
        let intake = service.configuration.store.dataPath.replacing("openmemory.db", with: "intake")
        let left = intake + "/evt_lost.sealed"
        try Data([1]).write(to: URL(fileURLWithPath: left))
        let written = Date(timeIntervalSince1970: Double(service.clock.seconds))
        try FileManager.default.setAttributes([.modificationDate: written], ofItemAtPath: left)
        try service.removeOrphanedFiles()
        #expect(FileManager.default.fileExists(atPath: left))
        service.clock.advance(seconds: 3601)
        try service.removeOrphanedFiles()
        #expect(!FileManager.default.fileExists(atPath: left))
        #expect(service.log.count("files of interrupted writes removed") == 1)
    }
}
