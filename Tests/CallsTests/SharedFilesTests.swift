import Foundation
import Store
import TestSupport
import Testing

/// Several processes work on the same files; none may answer from what it knew before.
@Suite struct SharedFilesTests {
    private static let ana = "+12025550143"

    @Test func aSearchSeesAtOnceWhatAnotherProcessLearned() throws {
        let answering = try Service()
        let working = try Service(sharing: answering)
        try working.learn(PhoneCall())
        // Now the answering process has the caller in its cache.
        #expect(try answering.search("dog horse", caller: Self.ana).contents.count == 1)
        for round in 0..<5 {
            var call = PhoneCall(conversation: "conv_more_\(round)", timestamp: 1_772_100_000 + round)
            call.turns = [.said("My horse \(["Bella", "Comet", "Daisy", "Echo", "Flint"][round]) eats apples.")]
            try working.learn(call)
            #expect(try answering.search("dog horse", caller: Self.ana).contents.count == min(2 + round, 5))
            #expect(try answering.variables(Self.ana)["call_count"].number == Double(2 + round))
        }
    }

    @Test func aCallStartKnowsTheCallerRightAfterTheCallWasLearned() throws {
        let answering = try Service()
        let working = try Service(sharing: answering)
        // Asked about before anything is known, so that whatever is cached is cached.
        #expect(try answering.variables(Self.ana)["returning_caller"].flag == false)
        #expect(try answering.search("dog", caller: Self.ana).contents.isEmpty)
        #expect(answering.followUp.drain(seconds: 10))
        #expect(try answering.variables(Self.ana)["returning_caller"].flag == false)
        #expect(try answering.search("dog", caller: Self.ana).contents.isEmpty)
        try answering.callEnd(PhoneCall())
        #expect(try working.drain() == 1)
        #expect(try answering.variables(Self.ana)["user_name"].text == "Ana Duarte")
        #expect(try answering.search("dog", caller: Self.ana).contents.count == 1)
    }

    @Test func aSearchForgetsAtOnceWhatAnotherProcessTookBack() throws {
        let answering = try Service()
        let working = try Service(sharing: answering)
        try working.learn(PhoneCall(timestamp: 100))
        #expect(try answering.search("dog", caller: Self.ana).contents.count == 1)
        var corrected = PhoneCall(timestamp: 101)
        corrected.turns = []
        try working.learn(corrected)
        #expect(try answering.search("dog", caller: Self.ana).contents.isEmpty)
        try working.learn(PhoneCall(caller: "+12025550199", timestamp: 102))
        #expect(try answering.variables(Self.ana)["returning_caller"].flag == false)
        #expect(try answering.search("dog", caller: "+12025550199").contents.count == 1)
    }

    @Test func aSearchSeesAtOnceWhatAnotherProcessArchived() throws {
        let answering = try Service()
        let working = try Service(sharing: answering)
        try working.learn(PhoneCall())
        #expect(try answering.search("dog", caller: Self.ana).contents.count == 1)
        try working.tamper("UPDATE memories SET decay_rate = 0.05")
        working.clock.advance(days: 365)
        #expect(try working.fading.makePass() > 0)
        #expect(try answering.search("dog", caller: Self.ana).contents.isEmpty)
    }

    @Test func workersShareTheQueueAndLearnEachCallOnce() throws {
        let services = try [Service()]
        let workers = try services + (0..<2).map { _ in try Service(sharing: services[0]) }
        for index in 0..<30 {
            var call = PhoneCall(conversation: "conv_\(index)", caller: "+1202555\(1000 + index % 6)")
            call.turns = [.said("I always walk dog number \(index) at eight.")]
            try services[0].callEnd(call)
        }
        let counts = try inParallel(3) { try workers[$0].drain() }.map { try $0.get() }
        // One may leave early, when all that is left belongs to conversations under way.
        #expect(counts.reduce(0, +) + (try services[0].drain()) == 30)
        #expect(try services[0].store.eventCounts() == ["done": 30])
        for caller in 0..<6 {
            let variables = try services[0].variables("+1202555\(1000 + caller)")
            #expect(variables["call_count"].number == 5)
            let dogs = try services[0].memories("+1202555\(1000 + caller)").filter { $0.content.contains("dog number") }
            #expect(dogs.count == 5)
        }
    }

    // MARK: - Callers apart from each other

    @Test func theSameSentenceOfTwoCallersIsTwoMemories() throws {
        let service = try Service()
        try service.learn(PhoneCall())
        try service.learn(PhoneCall(conversation: "conv_2", caller: "+12025550199"))
        let first = try service.search("dog", caller: Self.ana)["memories"].elements
        let second = try service.search("dog", caller: "+12025550199")["memories"].elements
        #expect(first.count == 1)
        #expect(second.count == 1)
        #expect(first[0]["content"] == second[0]["content"])
        #expect(first[0]["id"] != second[0]["id"])
        #expect(first[0]["conversation_id"] == "conv_1")
        #expect(second[0]["conversation_id"] == "conv_2")
        #expect(first[0]["salience"] == second[0]["salience"])
    }

    @Test func twoHundredCallersWhoSaidNearlyTheSameStayApart() throws {
        let service = try Service()
        let number = { (index: Int) in "+1202556\(1000 + index)" }
        let names = ["Ana", "Ben", "Cleo", "Dario", "Emma", "Finn", "Greta", "Hugo", "Ines", "Jon"]
        let families = (0..<20).map { "Mc" + names[$0 % 10] + ["son", "sen"][$0 / 10] }
        let name = { (index: Int) in names[index % 10] + " " + families[index / 10] }
        for index in 0..<200 {
            var call = PhoneCall(conversation: "conv_\(index)", caller: number(index), name: name(index))
            call.turns = [.said("I always walk my dog Rex\(index) at eight in the morning.")]
            call.collected = ["delivery_address": .string("\(index) Maple Avenue")]
            try service.callEnd(call)
        }
        #expect(try service.drain() == 200)
        for index in 0..<200 {
            let found = try service.search([
                "query": "dog at Maple Avenue", "caller_id": .string(number(index)), "limit": 50,
            ])
            #expect(
                Set(found.contents) == [
                    "I always walk my dog Rex\(index) at eight in the morning.",
                    "Delivery address: \(index) Maple Avenue",
                ])
            #expect(found["profile"]["name"].text == name(index))
            let variables = try service.variables(number(index))
            #expect(variables["call_count"].number == 1)
            #expect(variables["user_profile_summary"].text?.contains("\(index) Maple Avenue") == true)
        }
    }
}
