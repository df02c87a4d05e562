import Testing

@testable import Recall

/// Which stems are like others.
struct TermVocabularyTests {
    private static func similar(_ stem: String, _ stems: Set<String>) -> Set<String> {
        let keys = Set(TermVocabulary(stems).similar(to: stem))
        return stems.filter { keys.contains(TermKey($0)) }
    }

    @Test(arguments: [
        ("okonyo", "okonjo", true), ("lindquist", "lindqvist", true), ("philip", "filip", true),
        ("joseph", "josef", true),
        ("hadad", "haddad", true), ("recieve", "receive", true), ("parcel", "parsel", true),
        ("parcels", "parcel", true),
        ("parcel", "barcel", false), ("horse", "house", true), ("horse", "hose", false), ("house", "hearse", false),
        ("tea", "tee", false),
        ("東京東京東", "東京東京東", true),
    ])
    func oneSlipMakesOneOfTheOther(stem: String, other: String, isSimilar: Bool) {
        #expect(Self.similar(stem, [other, "unlikely", "zzzzzz"]) == (isSimilar ? [other] : []), "\(stem) \(other)")
    }

    @Test func joinedWordsHoldTheirParts() {
        let stems: Set = ["haushaltsversicher", "versicherungsnumm", "versicher", "versich", "ruckversichert", "haus"]
        let keys = Set(TermVocabulary(stems).longer(than: "versicher"))
        #expect(Set(stems.filter { keys.contains(TermKey($0)) }) == ["haushaltsversicher", "versicherungsnumm"])
        #expect(TermVocabulary(stems).longer(than: "haus").isEmpty, "too short to be told from chance")
        #expect(TermVocabulary([]).similar(to: "versicher").isEmpty)
    }

    @Test(arguments: [
        ("abcde", "abcde", true), ("abcde", "abde", true), ("abcde", "abxde", true), ("abcde", "abdce", true),
        ("abcde", "abcdef", true), ("abcde", "edcba", false), ("abcde", "abxxe", false), ("abcde", "abc", false),
        ("", "", true), ("", "a", true),
    ])
    func aSlipIsOne(left: String, right: String, isOne: Bool) {
        #expect(TermVocabulary.isSlip(Array(left.utf8)[...], Array(right.utf8)[...]) == isOne)
        #expect(TermVocabulary.isSlip(Array(right.utf8)[...], Array(left.utf8)[...]) == isOne)
    }

    @Test func keysTellTermsApart() {
        let terms = (0..<20_000).map { "term \($0)" }
        #expect(Set(terms.map { TermKey($0) }).count == terms.count)
        #expect(TermKey("é") == TermKey(bytes: [0xC3, 0xA9]))
    }

    @Test(arguments: [(0, 1), (1, 63), (12_345_678, 5)]) func aPostingKeepsItsNumbers(item: Int, count: Int) {
        let posting = Posting(item: item, count: count)
        #expect((posting.item, posting.count) == (item, count))
        #expect(Posting(item: item, count: 1000).count == Posting.largestCount)
        #expect(Posting(item: item, count: 1000).item == item)
    }
}
