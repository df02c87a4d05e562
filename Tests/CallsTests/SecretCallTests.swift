import Domain
import Foundation
import Store
import Testing

/// A secret that is told in a call is nowhere: no memory, no variable, no answer, no prompt, no stored turn, no file.
@Suite struct SecretCallTests {
    private let caller = "+12025550143"

    private struct Told: Sendable, CustomTestStringConvertible {
        var language: JSON = "en"
        var turns: [JSON]
        /// What must be nowhere.
        var secret: [String]
        var testDescription: String { secret.joined(separator: " ") }
    }

    private static func call(_ question: String, _ answer: String, _ language: JSON = "en", secret: String...) -> Told {
        Told(
            language: language,
            turns: [
                .said("How can I help?", by: "agent", at: 0), .said("I keep bees and I live in Leeds.", at: 2),
                .said(question, by: "agent", at: 4), .said(answer, at: 6),
                .said("Thank you, I have that.", by: "agent", at: 9),
            ], secret: secret)
    }

    private static let told = [
        call(
            "Sixteen digits on the card?", "4111 1111 1111 1111, expiry zero four twenty-nine", secret: "4111",
            "twenty-nine"),
        call("Anything else?", "It's 078-05-1120.", secret: "078-05", "1120"),
        call("Mi dice il PIN?", "Sì, uno nove otto quattro.", "it", secret: "uno nove", "quattro"),
        call(
            "And the card?",
            "four one one one, one one one one, one one one one, one one one one, code seven three seven",
            secret: "four one one", "seven three"),
        call("Ihr Kennwort bitte?", "Sonnenblume", "de", secret: "Sonnenblume"),
        call("Quel code avez-vous reçu ?", "quatre deux sept neuf un", "fr", secret: "quatre deux"),
        call("¿El IBAN?", "ES91 2100 0418 4502 0005 1332", "es", secret: "ES91", "1332"),
        call("Your password?", "It's blue elephant nine", secret: "blue elephant"),
        call("Wie ist Ihre Steuer-ID?", "86 095 742 719", "de", secret: "86 095", "719"),
    ]

    @Test(arguments: told)
    private func itIsNowhere(told: Told) throws {
        let model = StubModel()
        let service = try model.service()
        try model.read(summary: "All well.")
        var call = PhoneCall()
        call.language = told.language
        call.turns = told.turns
        try service.learn(call)
        let start = String(decoding: try service.callStart(caller).bytes, as: UTF8.self)
        let found = try told.secret.map {
            String(decoding: try service.search($0, caller: caller).bytes, as: UTF8.self)
        }
        let turns = try service.store.turns(
            of: #require(try service.userID(caller)), conversationID: call.conversation)
        let file = String(
            decoding: try #require(try service.store.payload(.transcription, conversationID: call.conversation)),
            as: UTF8.self)
        let asked = String(decoding: try #require(model.requests.last?.body), as: UTF8.self)
        for secret in told.secret {
            #expect(try !service.memories(caller).contains { $0.content.contains(secret) }, "a memory")
            #expect(!start.contains(secret), "a variable")
            #expect(!asked.contains(secret), "the prompt")
            #expect(!turns.contains { $0.message.contains(secret) }, "a stored turn")
            #expect(!file.contains(secret), "the file")
            #expect(!service.log.lines.contains { $0.contains(secret) }, "the log")
        }
        // A search's answer holds no word of it either.
        for (secret, answer) in zip(told.secret, found) { #expect(!answer.contains(secret), "a search") }
        #expect(service.context.counters.total(.secretsMasked) >= 1)
        #expect(try service.memories(caller).contains { $0.content.contains("bees") })
    }

    @Test func collectedFieldsOfSuchNamesAreLeftOut() throws {
        let service = try Service()
        var call = PhoneCall()
        call.collected = [
            "card_number": "4111 1111 1111 1111", "pin": "1984", "password": "sunflower",
            "iban": "DE89370400440532013000",
            "note": "Paid with 5555555555554444, likes tea", "favourite_drink": "tea",
        ]
        call.summary = "The caller gave the card 4111 1111 1111 1111 and likes tea."
        try service.learn(call)
        let start = String(decoding: try service.callStart(caller).bytes, as: UTF8.self)
        let file = String(
            decoding: try #require(try service.store.payload(.transcription, conversationID: call.conversation)),
            as: UTF8.self)
        let contents = try service.memories(caller).map(\.content).joined(separator: "\n")
        for secret in ["4111", "1984", "sunflower", "DE89", "5555"] {
            for text in [start, file, contents] { #expect(!text.contains(secret), "\(secret)") }
        }
        #expect(contents.contains("Favourite drink: tea"))
        #expect(start.contains("tea"))
    }

    @Test func aSettingKeepsTheTranscriptAsItWasAndNothingElse() throws {
        let service = try Service(["ELAOMS_KEEP_SECRETS": "1"])
        var call = PhoneCall()
        call.turns = Self.told[0].turns
        try service.learn(call)
        let turns = try service.store.turns(
            of: #require(try service.userID(caller)), conversationID: call.conversation)
        #expect(turns.contains { $0.message.contains("4111") })
        let file = try #require(try service.store.payload(.transcription, conversationID: call.conversation))
        #expect(file == (try call.json.bytes))
        #expect(try !service.memories(caller).contains { $0.content.contains("4111") })
        #expect(try !String(decoding: service.callStart(caller).bytes, as: UTF8.self).contains("4111"))
    }

    @Test func aFileWithoutSecretsKeepsItsBytes() throws {
        let service = try Service()
        let call = PhoneCall()
        try service.learn(call)
        let file = try #require(try service.store.payload(.transcription, conversationID: call.conversation))
        #expect(file == (try call.json.bytes))
    }

    @Test func whatAnAgentAsksIsKeptWithoutThem() throws {
        let service = try Service()
        try service.learn(PhoneCall())
        _ = try service.search("is 4111 1111 1111 1111 still the card", caller: caller)
        #expect(service.followUp.drain(seconds: 20))
        let kept = try service.store.invocations(of: service.userID(caller)).map(\.query)
        #expect(kept == ["is [card number] still the card"])
    }
}
