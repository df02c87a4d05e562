import Memory
import Testing

struct LexicalIndexTests {
    private let texts = [
        "Delivery address: 48 Maple Avenue", "I prefer deliveries before noon", "My dog is called Rex",
        "The dog ate the parcel before noon",
    ]

    @Test func findsWordsInOtherForms() {
        let matches = LexicalIndex(texts).matches(for: "When do you deliver? Any DELIVERIES?")
        #expect(Set(matches.keys) == [0, 1])
        #expect(matches[1]?.stems == ["deliveri"])
    }

    @Test func findsNothingForStrangersWordsOrNone() {
        let index = LexicalIndex(texts)
        for query in ["", "?!", "mortgage", "👍", "the of and"] {
            #expect(index.matches(for: query).values.allSatisfy { $0.score > 0 })
        }
        #expect(index.matches(for: "mortgage").isEmpty)
        #expect(index.matches(for: "").isEmpty)
    }

    @Test func aRareWordWeighsMoreThanACommonOne() throws {
        let matches = LexicalIndex(texts).matches(for: "dog Rex")
        #expect(try #require(matches[2]).score > #require(matches[3]).score)
    }

    @Test func aShorterTextWithTheWordWeighsMore() throws {
        let matches = LexicalIndex(["parcel", "parcel with many further words about something else entirely"])
            .matches(for: "parcel")
        #expect(try #require(matches[0]).score > #require(matches[1]).score)
    }

    @Test func repetitionWeighsMoreButBarely() throws {
        let index = LexicalIndex(["parcel alpha beta gamma", "parcel parcel parcel parcel"])
        let matches = index.matches(for: "parcel")
        let (once, often) = (try #require(matches[0]).score, try #require(matches[1]).score)
        #expect(often > once)
        #expect(often < 2.2 * once)
    }

    @Test func coverageIsTheShareOfTheQuestion() throws {
        let matches = LexicalIndex(texts).matches(for: "dog Rex")
        #expect(try #require(matches[2]).coverage == 1)
        #expect(try #require(matches[3]).coverage < 0.5)
        let half = LexicalIndex(texts).matches(for: "Rex unheard")
        #expect(try #require(half[2]).coverage < 0.7)
        #expect(try #require(half[2]).coverage > 0.2)
    }

    @Test func theSameWordTwiceInAQuestionCountsOnce() {
        let index = LexicalIndex(texts)
        #expect(index.matches(for: "dog dog dogs") == index.matches(for: "dog"))
    }

    @Test func searchesForStopWordsWhenThereIsNothingElse() {
        let index = LexicalIndex(["To be or not to be", "My dog"])
        #expect(index.matches(for: "to be or not").keys.contains(0))
    }

    @Test func holdsNothing() {
        #expect(LexicalIndex([]).matches(for: "dog").isEmpty)
        #expect(LexicalIndex(["", "…"]).matches(for: "dog").isEmpty)
    }

    @Test func findsOtherScripts() {
        let index = LexicalIndex(["我住在东京", "Ich wohne in Zürich", "أسكن في دبي"])
        #expect(Set(index.matches(for: "东京").keys) == [0])
        #expect(Set(index.matches(for: "zurich").keys) == [1])
        #expect(Set(index.matches(for: "دبي").keys) == [2])
    }
}
