import Testing
import Text

struct PhraseTableTests {
    private let table = PhraseTable([
        (value: 1, phrases: "my name, my name is, I'll"), (value: 2, phrases: "name\nis it, my name is"),
    ])

    private func values(_ text: String) -> [Int] {
        table.matches(in: PhraseWords.split(text)).map(\.value)
    }

    @Test func prefersTheLongestPhrase() {
        let match = table.match(in: PhraseWords.split("my name is Ana"), at: 0)
        #expect(match?.words == 0..<3)
        #expect(match?.value == 1)
    }

    @Test func findsPhrasesFromLeftToRightWithoutOverlap() {
        #expect(values("so my name is it") == [1])
        #expect(values("her name is it") == [2, 2])
        #expect(values("my, name: I’LL") == [1, 1])
    }

    @Test func findsNothingInTextThatEndsWithinAPhrase() {
        #expect(values("my").isEmpty)
        #expect(values("").isEmpty)
        #expect(!table.hasMatch(in: ["ill"]))
        #expect(table.hasMatch(in: ["so", "i", "ll"]))
    }

    @Test(
        arguments: [
            ("I'll, we’ll: well", ["i", "ll", "we", "ll", "well"]), ("J'habite à Évry", ["j", "habite", "a", "evry"]),
            ("", []), ("'", []), ("e-mail", ["e", "mail"]),
        ])
    func partsWordsAtApostrophes(text: String, words: [String]) {
        #expect(PhraseWords.split(text) == words)
    }
}
