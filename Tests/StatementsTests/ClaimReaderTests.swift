import TestSupport
import Testing

@testable import Statements

/// What statements claim, and that nothing that callers say can upset the reader.
struct ClaimReaderTests {
    private func one(_ text: String) throws -> Claim {
        try #require(ClaimReader.claims(in: text).first { !$0.values.isEmpty || $0.topic != nil || !$0.frame.isEmpty })
    }

    @Test(arguments: [
        ("My e-mail is ana.k@example.com", ClaimValue.Kind.email, "ana.k.example.com"),
        ("my mail is ana dot k at example dot com", .email, "ana.k.example.com"),
        ("My number is +1 (202) 555-0143.", .digits, "12025550143"),
        ("my number is five five five zero one four three", .digits, "5550143"),
        ("My appointment is on Tuesday.", .weekday, "1"), ("My appointment is at 3 pm.", .time, "180"),
        ("My appointment is at 15:30.", .time, "210"), ("My train leaves at noon.", .time, "0"),
        ("My birthday is on May 3rd.", .day, "3"), ("My birthday is on the 3rd of May.", .month, "5"),
        ("We have two dogs.", .number("dog"), "2"), ("I take twenty-five tablets.", .number("tablet"), "25"),
        ("I'd rather be reached in the evening.", .choice("daypart"), "evening"),
        ("Please contact me by e-mail.", .choice("channel"), "email"),
        ("I'm divorced.", .choice("marital"), "divorced"),
        ("Mein Termin ist am Dienstag um 15 Uhr.", .time, "180"), ("Ma réservation est pour mardi.", .weekday, "1"),
        ("Tengo tres hijos.", .number("hij"), "3"), ("Meu voo é às 15h30.", .time, "210"),
    ])
    func valuesAreTheSameHoweverTheyAreSaid(text: String, kind: ClaimValue.Kind, value: String) throws {
        let values = ClaimReader.claims(in: text).reduce(into: Set<String>()) { $0.formUnion($1.values[kind] ?? []) }
        #expect(values == [value], "\(text): \(ClaimReader.claims(in: text).map(\.values))")
    }

    @Test(arguments: [
        ("I don't eat meat.", false, false), ("I don't eat fish any more.", false, true),
        ("I quit smoking.", false, true),
        ("I won't quit smoking.", true, false), ("We now live in Leeds.", true, true), ("I eat fish.", true, false),
        ("Ich esse keinen Fisch mehr.", false, true), ("Je ne mange plus de poisson.", false, true),
        ("Ya no como pescado.", false, true), ("Já não como peixe.", false, true),
    ])
    func sayingDenyingAndChanging(text: String, isPositive: Bool, isChange: Bool) {
        // What ends nothing claims nothing.
        for claim in ClaimReader.claims(in: text) {
            #expect(claim.isPositive == isPositive, "\(text)")
            #expect(claim.isChange == isChange, "\(text)")
        }
    }

    @Test(arguments: [
        "Do I live in Leeds?", "If I lived in Leeds I would be happy.", "Maybe I'll move to Leeds.",
        "My boss says I live in Leeds.", "", "👍", "…", "?!",
    ])
    func whatStatesNothingClaimsNothing(text: String) {
        #expect(ClaimReader.claims(in: text).isEmpty)
    }

    @Test func ownersAreKeptApart() throws {
        #expect(try one("My sister moved to Rome.").owner == "sister")
        #expect(try one("I moved to Rome.").owner.isEmpty)
        #expect(try one("Asked \"What's your wife's birthday?\": the third of May").owner == "wife")
        #expect(try one("Mein Bruder wohnt in Rom.").owner == "brud")
    }

    @Test func agentsSpeakOfTheCallerAsYou() throws {
        #expect(try one("Agent: Your appointment is on Tuesday.").isPersonal)
        #expect(try !one("Agent: The office opens on Tuesday.").isPersonal)
    }

    @Test(arguments: Seeds.all) func nothingUpsetsTheReader(seed: UInt64) {
        let pieces = [
            "I", "my", "your", "is", "not", "any more", "@", "at", "dot", ".", ",", ":", "?", "!", "\"", "Asked \"",
            "\": ",
            "Agent: ", "5", "555", "0143", "3pm", "15h", "noon", "May", "the", "3rd", "of", "Tuesday", "one", "twenty",
            "from", "to", "instead of", "quit", "ne", "plus", "nicht", "mehr", "ya no", "é", "東京", "👍", "\u{301}", "\n",
            "sister", "says", "moved to", "Elm", "Street", "-", "–", "'", "’s", "é.com", "²", "ß", "\u{200D}", "",
        ]
        var generator = SeededGenerator(seed: seed)
        var claims: [Claim] = []
        for _ in 0..<40 {
            let count = Int.random(in: 0...14, using: &generator)
            let text = (0..<count).map { _ in
                (pieces.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
            }.joined()
            claims += ClaimReader.claims(in: text)
        }
        for older in claims.prefix(60) {
            for newer in claims.suffix(60) { _ = Contradiction.between(older, newer) }
        }
        #expect(claims.allSatisfy { $0.sentence >= 0 && !$0.frame.contains("") })
    }
}
