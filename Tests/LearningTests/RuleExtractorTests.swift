import Domain
import Learning
import Testing

struct RuleExtractorTests {
    @Test func findsNothingInAnEmptyTranscript() {
        let extraction = Call.extraction()
        #expect(extraction == Extraction(name: nil, memories: [], topics: [], sentiment: "neutral"))
    }

    @Test func keepsTheSummaryAsTheLastEpisode() {
        let extraction = Call.extraction(["C:My lamp is broken."], summary: " The caller's lamp\nis broken. ")
        let summary = Finding(
            content: "The caller's lamp is broken.", sector: .episodic, origin: .summary, saidAt: Call.startedAt,
            layer: .said)
        #expect(extraction.memories.last == summary)
        #expect(extraction.memories.count == 2)
    }

    @Test func keepsTheOrderOfTheCall() {
        let extraction = Call.extraction(
            ["C:My name is Ana.", "A:I'll note that.", "C:I live at 14 Elm Street."],
            collected: ["address": "14 Elm Street", "zip": "90210"])
        #expect(extraction.memories.map(\.turn) == [nil, 0, 1, 2, 2])
        #expect(extraction.memories.map(\.origin) == [.collected, .fact, .agent, .collected, .fact])
    }

    @Test func keepsTheSameWordsOnce() {
        let lines = ["C:My lamp is broken.", "A:Yes.", "C:my lamp is broken!", "C:  My   lamp, is broken "]
        #expect(Call.extraction(lines).memories.map(\.turn) == [0])
    }

    @Test func keepsARepeatedMessageOfTheAgentApart() {
        let lines = ["C:The parcel comes on Friday.", "A:The parcel comes on Friday."]
        #expect(
            Call.extraction(lines).memories.map(\.content) == [
                "The parcel comes on Friday.", "Agent: The parcel comes on Friday.",
            ])
    }

    @Test func keepsTheMessageInOneLineWithoutControlCharacters() {
        let memory = Call.memory(of: " My\u{0} lamp\n\tis \u{1B}[31mbroken\u{202E} \u{85}now. ")
        #expect(memory?.content == "My lamp is [31mbroken now.")
    }

    @Test func leavesBracesEmojiAndJoinersInTheMessage() {
        let text = "My lamp {{is}} broken 👩‍👩‍👧 and می‌خواهم 🙂"
        #expect(Call.memory(of: text)?.content == text)
    }

    @Test func keepsRightToLeftTextAsItIs() {
        let text = "أنا أسكن في شارع النيل رقم ١٤"
        #expect(Call.memory(of: text, language: "ar")?.content == text)
    }

    // Work that grows with the square of the length would take minutes.
    @Test(.timeLimit(.minutes(1)), arguments: ["word ", "слово ", "単語", "👩‍👩‍👧", "e\u{301}"])
    func boundsAVeryLongMessage(unit: String) throws {
        let count = 100_000 / unit.utf8.count
        let memory = try #require(Call.memory(of: "My lamp " + String(repeating: unit, count: count)))
        #expect(memory.content.count <= 1000)
        #expect(memory.content.count > 250)
        #expect(memory.content.hasPrefix("My lamp"))
        #expect(memory.content.last != " ")
    }

    @Test func boundsACharacterOfAHundredThousandMarks() throws {
        let text = "My lamp is broken a" + String(repeating: "\u{301}", count: 100_000)
        let memory = try #require(Call.memory(of: text))
        #expect(memory.content.unicodeScalars.count <= 4000)
    }

    @Test func cutsALongMessageAtAWord() throws {
        let memory = try #require(Call.memory(of: "I live here. " + String(repeating: "elephants ", count: 200)))
        #expect(memory.content.hasSuffix("elephants"))
    }

    @Test(.timeLimit(.minutes(1))) func readsFiveThousandTurns() {
        let lines = (0..<5000).map {
            $0.isMultiple(of: 2) ? "C:My lamp number \($0) is broken." : "A:I'll send lamp \($0)."
        }
        let extraction = Call.extraction(lines, collected: ["lamp": "lamp number 4998"])
        #expect(extraction.memories.count == 5001)
        #expect(extraction.memories.first { $0.origin == .collected }?.turn == 4998)
    }

    @Test(
        arguments: [
            "{{user_id}}", "?", "A", "\u{FEFF}", "\u{200B}\u{200B}", "'", "’s", "...", "\"", "¿", "1", "my",
            "my name is", "this is",
            "I'm", "I'm 'm", "my name is '", "my name is O'", "first", "at 3", "me llamo", "ich heiße", "-",
            "my name is -", "Thanks, ",
        ])
    func takesAnyFragment(text: String) {
        let extraction = Call.extraction(
            ["A:" + text, "C:" + text, "A:" + text, "C:" + text], collected: [text: text], title: text)
        #expect(extraction.name == nil)
        #expect(extraction.memories.count <= 4)
    }

    @Test func givesTheSameResultEveryTime() {
        let lines = ["C:My name is Ana.", "A:I'll come on Friday.", "C:My lamp is broken, I'm worried."]
        let collected = Dictionary(uniqueKeysWithValues: (0..<20).map { ("value_\($0)", "lamp \($0)") })
        let first = Call.extraction(lines, collected: collected)
        for _ in 0..<10 { #expect(Call.extraction(lines, collected: collected) == first) }
    }
}
