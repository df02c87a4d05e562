import Domain
import Foundation
import Store
import TestSupport
import Testing

/// Who a caller is taken for, on every route.
@Suite struct CallerTests {
    // MARK: - Guests

    @Test func givesANewCallerAProfileAfterTheAnswer() throws {
        let service = try Service()
        #expect(try service.variables("+12025550143")["user_id"].text == "")
        #expect(service.followUp.drain(seconds: 10))
        let variables = try service.variables("+1 202 555 0143")
        #expect(variables["user_id"].text?.hasPrefix("usr_") == true)
        #expect(variables["returning_caller"].flag == false)
        #expect(variables["user_name"].text == "")
        // The first call is learned under the same id.
        try service.learn(PhoneCall())
        #expect(try service.variables("+12025550143")["user_id"] == variables["user_id"])
    }

    @Test func makesOneProfileHoweverOftenThePhoneRings() throws {
        let service = try Service()
        let others = try (0..<3).map { _ in try Service(sharing: service) }
        let services = [service] + others
        let starts = inParallel(12) { try services[$0 % 4].variables("+12025550143") }
        for start in starts { _ = try start.get() }
        for service in services { #expect(service.followUp.drain(seconds: 10)) }
        let ids = Set(try services.map { try $0.variables("+12025550143")["user_id"].text })
        #expect(ids.count == 1)
        #expect(ids.first.map { $0?.hasPrefix("usr_") == true } == true)
    }

    @Test func makesNoProfileOfOurOwnNumber() throws {
        let service = try Service()
        try service.learn(PhoneCall())
        _ = try service.variables("+12025550100")
        #expect(service.followUp.drain(seconds: 10))
        #expect(try service.userID("+12025550100") == nil)
    }

    // MARK: - Hidden numbers

    private static let hidden = [
        "", "  ", "anonymous", "Anonymous", "RESTRICTED", "unknown", "unavailable", "private", "blocked", "+266696687",
        "266696687", "+1266696687", "sip:anonymous@anonymous.invalid", "7378742833",
    ]

    @Test(arguments: hidden) func knowsNobodyByAHiddenNumber(number: String) throws {
        let service = try Service()
        for (index, name) in ["Ana Duarte", "Oliver Hughes"].enumerated() {
            var call = PhoneCall(
                conversation: "conv_\(index)", caller: number, timestamp: 1_772_000_000 + index, name: name)
            call.turns = [.said("My name is \(name) and I always walk my dog at eight.")]
            try service.learn(call)
        }
        #expect(service.followUp.drain(seconds: 10))
        let variables = try service.variables(number)
        #expect(variables["user_id"].text == "")
        #expect(variables["user_name"].text == "")
        #expect(variables["returning_caller"].flag == false)
        #expect(variables["memory_context"].text == "")
        let found = try service.search("dog", caller: number)
        #expect(found.contents.isEmpty)
        #expect(found["confidence"].number == 0)
        #expect(try service.userID(number) == nil)
    }

    @Test func keepsTheCallsOfTwoHiddenNumbersApartAndTeachesNothing() throws {
        let service = try Service()
        for index in 0..<2 {
            try service.learn(PhoneCall(conversation: "conv_\(index)", caller: "anonymous", timestamp: 100 + index))
        }
        let owners = try (0..<2).map {
            try #require(try service.store.owners(ofConversation: "conv_\($0)").first).userID
        }
        #expect(owners[0] != owners[1])
        for (index, owner) in owners.enumerated() {
            let snapshot = try #require(try service.store.snapshot(of: owner))
            #expect(snapshot.isAnonymous)
            #expect(snapshot.memories.isEmpty)
            #expect(snapshot.calls.map(\.status) == [.kept])
            #expect(snapshot.calls.map(\.conversationID) == ["conv_\(index)"])
            #expect(try service.store.turns(of: owner, conversationID: "conv_\(index)").count == 1)
            // Not even by its own id, if somebody came by it.
            #expect(try service.variables(owner)["user_id"].text == "")
            #expect(try service.search("dog", caller: owner).contents.isEmpty)
            #expect(service.folder.names(in: "payloads/conv_\(index)").count == 1)
        }
    }

    @Test func aHiddenNumberIsNotReplacedByALesserHint() throws {
        let service = try Service()
        var call = PhoneCall(caller: "anonymous")
        call.userID = "customer_17"
        call.variables = ["system__caller_id": "+12025550143"]
        try service.learn(call)
        #expect(try service.userID("customer_17") == nil)
        #expect(try service.userID("+12025550143") == nil)
    }

    @Test func aHiddenCallLearnedAgainStaysWithItsOneUser() throws {
        let service = try Service()
        try service.learn(PhoneCall(caller: "anonymous", timestamp: 100))
        let owner = try service.store.owners(ofConversation: "conv_1").map(\.userID)
        try service.learn(PhoneCall(caller: "anonymous", timestamp: 101))
        #expect(try service.store.owners(ofConversation: "conv_1").map(\.userID) == owner)
    }

    // MARK: - Our own ids

    @Test(arguments: ["usr_5JqT0mWb83KfLxYc2Rz7Dv", "usr_", " usr_unknown", "usr_x y"])
    func anIDThatDoesNotExistIsAStrangerAndNeverStored(id: String) throws {
        let service = try Service()
        #expect(try service.variables(id)["user_id"].text == "")
        #expect(try service.search("dog", caller: id)["profile"] == .null)
        #expect(try service.search(["query": "dog", "user_id": .string(id)]).contents.isEmpty)
        var call = PhoneCall(caller: nil)
        call.userID = .string(id)
        try service.learn(call)
        #expect(service.followUp.drain(seconds: 10))
        #expect(try service.variables(id)["user_id"].text == "")
        let owner = try #require(try service.store.owners(ofConversation: "conv_1").first)
        #expect(try service.store.snapshot(of: owner.userID)?.isAnonymous == true)
        #expect(
            try service.store.hash(of: CallerIdentifier(former: id)).map {
                try service.store.userID(for: .identifier(hashes: [$0], lines: [$0]))
            } == .some(nil))
    }

    @Test func ourOwnIDNamesTheCallerOnEveryRoute() throws {
        let service = try Service()
        try service.learn(PhoneCall())
        let userID = try #require(try service.userID("+12025550143"))
        #expect(try service.variables(userID)["user_name"].text == "Ana Duarte")
        #expect(try service.search(["query": "dog", "user_id": .string(userID)]).contents.count == 1)
        #expect(try service.search("dog", caller: userID).contents.count == 1)
        // A web session that was started with our id, as `user_id` and as a variable.
        var session = PhoneCall(conversation: "conv_2", caller: nil)
        session.userID = .string(userID)
        session.turns = [.said("I prefer tea to coffee, always.")]
        try service.learn(session)
        var outbound = PhoneCall(conversation: "conv_3", caller: nil)
        outbound.variables = ["user_id": .string(userID)]
        outbound.turns = [.said("I play the piano on Sundays.")]
        try service.learn(outbound)
        #expect(try service.variables("+12025550143")["call_count"].number == 3)
        #expect(try service.search("tea or piano", caller: "+12025550143").contents.count == 2)
    }

    // MARK: - Other identifiers

    @Test(arguments: [
        "web-session-17", "sip:ana@example.org", "ana@example.org", "客户十七", String(repeating: "xy", count: 128),
    ])
    func takesOtherIdentifiersAsTheyAreFromUserIDAlone(id: String) throws {
        let service = try Service()
        var call = PhoneCall(caller: nil)
        call.userID = .string(id)
        try service.learn(call)
        #expect(try service.search(["query": "dog", "user_id": .string(id)]).contents.count == 1)
        if !id.contains("@") {
            #expect(try service.variables(id)["user_name"].text == "")
            #expect(try service.search("dog", caller: id).contents.isEmpty)
        }
    }

    @Test func anIdentifierTooLongIsNobody() throws {
        let service = try Service()
        var call = PhoneCall(caller: nil)
        call.userID = .string(String(repeating: "x", count: 257))
        try service.learn(call)
        let owner = try #require(try service.store.owners(ofConversation: "conv_1").first)
        #expect(try service.store.snapshot(of: owner.userID)?.isAnonymous == true)
    }

    @Test func readsNumbersOfTheOperatorsCountry() throws {
        let service = try Service(["ELAOMS_DEFAULT_COUNTRY": "44"])
        try service.learn(PhoneCall(caller: "07700 900123"))
        #expect(try service.userID("+447700900123") != nil)
        #expect(try service.variables("07700900123")["user_name"].text == "Ana Duarte")
        #expect(try service.search("dog", caller: "07700 900 123").contents.count == 1)
    }

    @Test func anOutboundCallIsTheCalledPersons() throws {
        let service = try Service()
        try service.learn(PhoneCall(caller: "+12025550178", isOutbound: true))
        #expect(try service.variables("+12025550178")["user_name"].text == "Ana Duarte")
        #expect(try service.userID("+12025550100") == nil)
        let userID = try #require(try service.userID("+12025550178"))
        #expect(try service.store.snapshot(of: userID)?.calls.map(\.isOutbound) == [true])
    }

    @Test func readsTheSystemVariablesByDirection() throws {
        let service = try Service()
        var call = PhoneCall(caller: "", isOutbound: true, agentNumber: "")
        call.variables = ["system__caller_id": "+12025550100", "system__called_number": "+12025550178"]
        try service.learn(call)
        #expect(try service.userID("+12025550178") != nil)
        #expect(try service.userID("+12025550100") == nil)
    }
}
