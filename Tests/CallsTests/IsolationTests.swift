import Testing

/// A thousand callers who said nearly the same.
@Suite struct IsolationTests {
    private static let count = 1000

    private static func caller(_ number: Int) -> String { "+1202556\(1000 + number)" }
    /// A word that only this caller ever said.
    private static func secret(_ number: Int) -> String { "zebra\(number)quill" }

    private static func call(_ number: Int) -> PhoneCall {
        var call = PhoneCall(conversation: "conv_\(number)", caller: caller(number))
        call.name = "Robin Carter"
        call.turns = [
            .said("My parcel should go to the back door."), .said("I prefer calls in the morning."),
            .said("The nickname that we agreed on is \(secret(number))."),
            .said("My daughter plays the piano at school."),
        ]
        return call
    }

    @Test func nobodyEverSeesWhatAnotherSaid() throws {
        let service = try Service()
        for number in 0..<Self.count { try service.callEnd(Self.call(number)) }
        #expect(try service.drain() == Self.count)
        var userIDs: Set<String> = []
        for number in stride(from: 0, to: Self.count, by: 5) {
            for question in [
                "What is the nickname that we agreed on?", "zebra \(Self.secret((number + 1) % Self.count))",
            ] {
                let answer = try service.search(question, caller: Self.caller(number))
                let own = Self.secret(number)
                let text = String(decoding: try answer.bytes, as: UTF8.self)
                let seen = text.split { !$0.isLetter && !$0.isNumber }.filter {
                    $0.hasPrefix("zebra") && $0.hasSuffix("quill")
                }
                #expect(seen.allSatisfy { $0 == own }, "caller \(number)")
                if question.hasPrefix("What") { #expect(seen.contains { $0 == own }, "caller \(number)") }
                userIDs.insert(answer["profile"]["user_id"].text ?? "")
            }
            let briefing = String(decoding: try service.callStart(Self.caller(number)).bytes, as: UTF8.self)
            let others = briefing.split { !$0.isLetter && !$0.isNumber }.filter { $0.hasSuffix("quill") }
            #expect(others.allSatisfy { $0 == Self.secret(number) }, "caller \(number)")
        }
        #expect(userIDs.count == Self.count / 5)
    }
}
