import Foundation
import Testing

@testable import Embedding

struct UnigramTokenizerTests {
    private let model: TinyPackedModel
    private let tokenizer: UnigramTokenizer

    init() throws {
        model = try TinyPackedModel()
        let file = try PackedModelFile(path: model.file)
        let prepared = try PreparedModel(
            file, file.configuration, table: file.pieces, digest: 1, folder: model.path)
        tokenizer = UnigramTokenizer(
            pieces: try #require(prepared.pieces), normalization: file.normalization, maximumTokenCount: 12)
    }

    private func pieces(_ text: String) -> [String] {
        tokenizer.ids(of: text).map { TinyPackedModel.pieces[Int($0)].text }
    }

    @Test(arguments: [
        ("the parcels", ["▁the", "▁parcel", "s"]), ("the", ["▁the"]), (" the", ["▁the"]), ("", ["▁"]), ("   ", ["▁"]),
        ("the  \t\n the", ["▁the", "▁the"]), ("late ", ["▁la", "te", "▁"]), ("日本", ["▁", "日本"]),
        // Of two ways the one with the higher sum: ab + a before aba.
        ("aba", ["▁", "ab", "a"]), ("本日", ["▁", "本", "日"]), ("ﬁs", ["▁", "fi", "s"]),
        ("the\u{AD}\u{7}s", ["▁the", "s"]),
        ("Ａb", ["▁", "ab"]), ("the\0s", ["▁the", "s"]), ("s😀", ["▁", "s", "😀"]),
        // What no piece holds is unknown, each scalar by itself.
        ("xy", ["▁", "<unk>", "<unk>"]), ("👍🏽", ["▁", "<unk>", "<unk>"]), ("e\u{301}", ["▁", "e", "<unk>"]),
    ])
    func takesTheMostProbablePieces(text: String, expected: [String]) { #expect(pieces(text) == expected) }

    /// Every way to cut a text, for comparison.
    private func best(_ text: ArraySlice<Unicode.Scalar>) -> (score: Float, ids: [Int32]) {
        guard let first = text.first else { return (0, []) }
        let rest = best(text.dropFirst())
        var found: (score: Float, ids: [Int32]) = (rest.score - 19.5, [3] + rest.ids)
        for (id, piece) in TinyPackedModel.pieces.enumerated() where id != 3 && piece.text.unicodeScalars.first == first
        {
            let scalars = Array(piece.text.unicodeScalars)
            guard text.starts(with: scalars) else { continue }
            let rest = best(text.dropFirst(scalars.count))
            if rest.score + piece.score > found.score { found = (rest.score + piece.score, [Int32(id)] + rest.ids) }
        }
        return found
    }

    @Test func findsNoBetterWayByTryingAll() {
        var random = SystemRandomNumberGenerator()
        let letters = Array("▁ab日本etheparcels.1".unicodeScalars)
        for _ in 0..<300 {
            let text =
                [Unicode.Scalar("▁")] + (0..<Int.random(in: 0...9)).map { _ in letters.randomElement(using: &random)! }
            let ids = tokenizer.ids(of: String(String.UnicodeScalarView(text.dropFirst())))
            // Where the text itself begins with one, none is put in front.
            let score = ids.reduce(Float(0)) { $0 + ($1 == 3 ? -19.5 : TinyPackedModel.pieces[Int($1)].score) }
            let wanted = best(text[...]).score
            #expect(abs(score - wanted) < 1e-3, "\(String(String.UnicodeScalarView(text)))")
        }
    }

    @Test func takesLongTextsInWindows() {
        let windows = tokenizer.windows(of: String(repeating: "the ", count: 25))
        #expect(windows.map(\.count) == [12, 12, 8])
        #expect(windows.allSatisfy { $0.first == 0 && $0.last == 2 })
        #expect(tokenizer.windows(of: "") == [[0, 4, 2]])
    }
}
