import Testing

@testable import Embedding

/// The rules, one by one, with a vocabulary that shows them; ``ReferenceTests`` compares with another implementation.
struct WordPieceTokenizerTests {
    private static let pieces = [
        "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "un", "##aff", "##able", "##a", "a", "b", "cafe", "café", "Cafe",
        ".", ",", "!", "-", "'", "don", "t", "日", "本", "##本", "=", "Ω", "ω", "σ", "##σ", "x", "##x", "ᄀ", "##ᅡ",
    ]

    private func tokens(
        _ text: String, limit: Int = 64, _ change: (inout WordPieceTokenizer.Options) -> Void = { _ in }
    ) throws -> [String] {
        var options = WordPieceTokenizer.Options()
        change(&options)
        let vocabulary = Vocabulary(file: Array((Self.pieces.joined(separator: "\n") + "\n").utf8))
        let tokenizer = try WordPieceTokenizer(vocabulary: vocabulary, options: options, maximumTokenCount: limit)
        let ids = tokenizer.encode(text)
        #expect(ids.first == 2 && ids.last == 3 && ids.count <= limit)
        return ids.dropFirst().dropLast().map { Self.pieces[Int($0)] }
    }

    @Test(arguments: ["", " ", "\t\r\n", "\u{200B}\u{FEFF}", "\u{0}\u{7F}", "\u{301}"])
    func nothingIsLeftOfNothing(_ text: String) throws {
        #expect(try tokens(text) == [])
    }

    @Test func takesTheLongestPiecesFromLeftToRight() throws {
        #expect(try tokens("unaffable") == ["un", "##aff", "##able"])
        #expect(try tokens("unaffaffa a") == ["un", "##aff", "##aff", "##a", "a"])
    }

    @Test func aWordWithAPartThatHasNoPieceIsUnknownAsAWhole() throws {
        #expect(try tokens("unaffableq a") == ["[UNK]", "a"])
        #expect(try tokens("affable") == ["[UNK]"])
        // `##a` in the text is punctuation and a letter.
        #expect(try tokens("##a") == ["[UNK]", "[UNK]", "a"])
    }

    @Test func aWordOfMoreThanAHundredScalarsIsUnknown() throws {
        #expect(try tokens(String(repeating: "x", count: 100), limit: 256).count == 100)
        #expect(try tokens(String(repeating: "x", count: 101), limit: 256) == ["[UNK]"])
        #expect(try tokens("x" + String(repeating: "σ", count: 99), limit: 256).count == 100)
        #expect(try tokens("x" + String(repeating: "σ", count: 100), limit: 256) == ["[UNK]"])
    }

    @Test func caseAndAccentsGo() throws {
        #expect(try tokens("CAFÉ Cafe\u{301}") == ["cafe", "cafe"])
        // Scalar by scalar, so that no sigma is a final one.
        #expect(try tokens("Ω ΩΣ XΣ") == ["ω", "ω", "##σ", "x", "##σ"])
        #expect(try tokens("가") == ["ᄀ", "##ᅡ"])
    }

    @Test func caseAndAccentsStayWhenTheModelSaysSo() throws {
        let cased = try tokens("Cafe café Ω") { ($0.lowersCase, $0.stripsAccents) = (false, false) }
        #expect(cased == ["Cafe", "café", "Ω"])
        let lowered = try tokens("Cafe CAFÉ Ω") { $0.stripsAccents = false }
        #expect(lowered == ["cafe", "café", "ω"])
    }

    @Test func punctuationStandsAlone() throws {
        #expect(try tokens("don't, a-b!!") == ["don", "'", "t", ",", "a", "-", "b", "!", "!"])
        // Also when it appears only by decomposition, and with an accent on it.
        #expect(try tokens("a≠b!\u{301}") == ["a", "=", "b", "!"])
        #expect(try tokens("a\u{2014}b\u{3002}") == ["a", "[UNK]", "b", "[UNK]"])
    }

    @Test func whiteSpaceOfAllKindsPartsWords() throws {
        #expect(try tokens(" a\u{A0}b\u{3000}a\u{2028}b\ta\r\nb ") == ["a", "b", "a", "b", "a", "b"])
    }

    @Test func controlCharactersGo() throws {
        #expect(try tokens("un\u{AD}aff\u{200D}able\u{0}\u{85}\u{FFFD}\u{B}\u{E000}") == ["un", "##aff", "##able"])
    }

    @Test func ideographsAreWords() throws {
        #expect(try tokens("日本a日") == ["日", "本", "a", "日"])
        #expect(try tokens("日本") { $0.splitsIdeographs = false } == ["日", "##本"])
    }

    @Test func namesOfSpecialTokensAreThoseTokens() throws {
        #expect(try tokens("a[SEP]b [MASK]") == ["a", "[SEP]", "b", "[MASK]"])
        #expect(try tokens("[sep]").contains("[SEP]") == false)
        #expect(try tokens("[[UNK]") == ["[UNK]", "[UNK]"])
    }

    @Test(arguments: [2, 3, 5, 10])
    func cutsWhatIsTooLong(_ limit: Int) throws {
        #expect(try tokens("unaffable unaffable unaffable a", limit: limit).count == limit - 2)
        #expect(try tokens(String(repeating: "a. ", count: 100_000), limit: limit).count == limit - 2)
    }

    @Test func needsTheSpecialTokens() {
        let vocabulary = Vocabulary(file: Array("[UNK]\n[CLS]\na\n".utf8))
        #expect(throws: EmbeddingError.self) {
            try WordPieceTokenizer(vocabulary: vocabulary, options: .init(), maximumTokenCount: 8)
        }
    }

    @Test func readsEveryFormOfVocabulary() {
        let windows = Vocabulary(file: Array("a\r\nb\r\n".utf8))
        #expect(windows.count == 2 && windows.id(of: "b") == 1)
        let unfinished = Vocabulary(file: Array("a\n\nb".utf8))
        #expect(unfinished.count == 3 && unfinished.id(of: "b") == 2)
        let twice = Vocabulary(file: Array("a\nb\na\n".utf8))
        #expect(twice.count == 3 && twice.id(of: "a") == 2)
        #expect(Vocabulary(file: []).id(of: "a") == nil)
        #expect(Vocabulary(file: [0xFF, 0xFE, 0x0A, 0x80]).id(of: "a") == nil)
    }

    @Test func findsEachOfManyPieces() {
        let pieces = (0..<5000).map { "piece\($0 * 7919 % 100_003)" }
        let vocabulary = Vocabulary(file: Array(pieces.joined(separator: "\n").utf8))
        for (id, piece) in pieces.enumerated() { #expect(vocabulary.id(of: piece) == Int32(id)) }
        #expect(vocabulary.id(of: "piece") == nil)
    }
}
