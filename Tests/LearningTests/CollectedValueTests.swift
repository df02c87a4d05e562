import Testing

struct CollectedValueTests {
    @Test func becomesAMemoryWithItsIDAsAttribute() throws {
        let extraction = Call.extraction(
            ["A:Where do you live?", "C:At 14 Elm Street, in Fairview.", "C:And I like tea a lot."],
            collected: ["delivery_address": "14 Elm Street, Fairview"])
        let memory = try #require(extraction.memories.first { $0.origin == .collected })
        #expect(memory.content == "Delivery address: 14 Elm Street, Fairview")
        #expect(memory.attribute == "delivery_address")
        #expect(memory.sector == .semantic)
        #expect(memory.turn == 1)
        #expect(memory.saidAt == Call.startedAt.advanced(byMilliseconds: 10_000))
    }

    @Test(
        arguments: [
            ("delivery_address", "Delivery address: x1"), ("deliveryAddress", "Delivery address: x1"),
            ("customerID", "Customer ID: x1"),
            ("IDNumber", "ID number: x1"), ("Preferred time", "Preferred time: x1"), ("e-mail", "E mail: x1"),
            ("__pet__", "Pet: x1"), ("dirección", "Dirección: x1"),
        ])
    func namesTheValueInWords(id: String, content: String) {
        #expect(Call.extraction(collected: [id: "x1"]).memories.map(\.content) == [content])
    }

    @Test(arguments: [
        "", " ", "none", "None.", "unknown", "N/A", "n/a", "null", "not provided", "keine Angabe", "\u{0}", "-",
    ])
    func isLeftOutWhenItSaysNothing(value: String) {
        #expect(Call.extraction(collected: ["email": value]).memories.isEmpty)
    }

    @Test(arguments: ["true", "false", "0", "6", "None of the above fits"])
    func isKeptWhenItIsABooleanOrANumber(value: String) {
        #expect(Call.extraction(collected: ["flag": value]).memories.map(\.content) == ["Flag: \(value)"])
    }

    @Test func restsOnTheLatestTurnThatHoldsIt() {
        let lines = [
            "C:I live at 9 Cedar Lane.", "C:Send it to 9 Cedar Lane, please.", "C:Anything before lunch works.",
        ]
        let memories = Call.extraction(lines, collected: ["address": "9 Cedar Lane"]).memories
        #expect(memories.first { $0.origin == .collected }?.turn == 1)
    }

    @Test func restsOnMostOfItsRareWords() {
        let lines = ["C:Please leave it with my sister Lucia, she lives upstairs.", "C:My sister will open the door."]
        let memories = Call.extraction(lines, collected: ["recipient": "Lucia, her sister, upstairs"]).memories
        #expect(memories.first { $0.origin == .collected }?.turn == 0)
    }

    @Test func restsOnNoTurnWhenTheCallerDidNotSayIt() throws {
        let lines = ["A:Your number is 4471.", "C:I live at nine Cedar Lane."]
        let memory = try #require(
            Call.extraction(lines, collected: ["number": "4471"]).memories.first { $0.origin == .collected })
        #expect(memory.turn == nil)
        #expect(memory.saidAt == Call.startedAt)
    }

    @Test func keepsTheNameToo() {
        let memories = Call.extraction(["C:My name is Ana Torres."], collected: ["name": "Ana Torres"]).memories
        #expect(memories.map(\.content) == ["Name: Ana Torres", "My name is Ana Torres."])
        #expect(memories.map(\.attribute) == ["name", nil])
    }

    @Test func hasTheSectorThatItsWordsSpeakFor() {
        let memories = Call.extraction(collected: [
            "appointment": "Thursday, February 19th, 9:20", "habit": "walks the dog every morning", "pet": "a dog",
        ]).memories
        #expect(memories.map(\.sector) == [.episodic, .procedural, .semantic])
    }
}
