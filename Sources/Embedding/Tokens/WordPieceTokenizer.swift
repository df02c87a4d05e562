import Foundation

/// Cuts text into the ids that a BERT model was trained on.
///
/// Exactly as Hugging Face `tokenizers` with `BertNormalizer`, `BertPreTokenizer` and `WordPiece`: control characters go,
/// white space and ideographs part words, accents and case go when the model says so, punctuation stands alone, and each
/// word becomes the longest pieces of the vocabulary from left to right, or `[UNK]`. The names of special tokens in a
/// text, such as `[SEP]`, are those tokens.
///
/// Source: Devlin et al., *BERT* (2018), and Wu et al., *Google's Neural Machine Translation System* (2016), section 4.1.
struct WordPieceTokenizer: Tokenizer {
    /// What a model's `tokenizer_config.json` decides.
    struct Options: Sendable, Equatable {
        /// Whether case goes.
        var lowersCase = true
        /// Whether accents go.
        var stripsAccents = true
        /// Whether each ideograph is a word.
        var splitsIdeographs = true
        /// The token for words that the vocabulary has no pieces for.
        var unknown = "[UNK]"
        /// The token in front of a text.
        var start = "[CLS]"
        /// The token behind a text.
        var end = "[SEP]"
        /// The token that fills up a batch.
        var padding = "[PAD]"
        /// The token that hides a word in training.
        var mask = "[MASK]"
    }

    /// Words with more scalars than this are unknown.
    static let longestWord = 100

    private struct SpecialToken: Sendable {
        var bytes: [UInt8]
        var id: Int32
    }

    private let vocabulary: Vocabulary
    private let options: Options
    private let limit: Int
    private let unknownID: Int32
    private let startID: Int32
    private let endID: Int32
    /// Longest first, so that the first that fits is the one.
    private let specialTokens: [SpecialToken]

    /// Makes a tokenizer.
    ///
    /// - Parameters:
    ///   - vocabulary: The pieces; `[UNK]`, `[CLS]` and `[SEP]` must be among them.
    ///   - options: How text is prepared.
    ///   - maximumTokenCount: The most ids of a text, those of `[CLS]` and `[SEP]` included; at least 2.
    /// - Throws: ``EmbeddingError/malformed(file:reason:)`` when a special token is missing.
    init(vocabulary: Vocabulary, options: Options, maximumTokenCount: Int) throws(EmbeddingError) {
        guard let unknown = vocabulary.id(of: options.unknown), let start = vocabulary.id(of: options.start),
            let end = vocabulary.id(of: options.end)
        else {
            throw .malformed(
                file: "vocab.txt", reason: "it lacks \(options.unknown), \(options.start) or \(options.end)")
        }
        self.vocabulary = vocabulary
        self.options = options
        (unknownID, startID, endID) = (unknown, start, end)
        limit = max(2, maximumTokenCount)
        specialTokens = [options.unknown, options.start, options.end, options.padding, options.mask]
            .compactMap { name in
                name.isEmpty
                    ? nil : vocabulary.id(of: name).map { SpecialToken(bytes: Array(name.utf8), id: $0) }
            }
            .sorted { $0.bytes.count > $1.bytes.count }
    }

    func windows(of text: String) -> [[Int32]] { [encode(text)] }

    /// The ids of a text: `[CLS]`, as many pieces as fit, `[SEP]`.
    func encode(_ text: String) -> [Int32] {
        var ids = [startID]
        var text = text
        text.withUTF8 { bytes in
            var word = [UInt8]()
            word.reserveCapacity(64)
            var isPlain = true
            func finish() {
                if !word.isEmpty {
                    if isPlain {
                        appendPieces(of: word, to: &ids)
                    } else {
                        appendNormalized(String(decoding: word, as: UTF8.self), to: &ids)
                    }
                    word.removeAll(keepingCapacity: true)
                    isPlain = true
                }
            }
            var index = 0
            // Once there are as many ids as fit, no later word matters.
            while index < bytes.count, ids.count < limit {
                let byte = bytes[index]
                if let special = specialToken(in: bytes, at: index) {
                    finish()
                    ids.append(special.id)
                    index += special.bytes.count
                } else if byte < 0x80 {
                    index += 1
                    switch ASCIIClass(byte) {
                    case .letter: word.append(options.lowersCase ? lowered(byte) : byte)
                    case .space: finish()
                    case .control: break
                    case .punctuation:
                        finish()
                        word.append(byte)
                        finish()
                    }
                } else {
                    let (scalar, length) = Self.scalar(in: bytes, at: index)
                    let end = index + length
                    switch scalar.bertClass(splitsIdeographs: options.splitsIdeographs) {
                    case .letter:
                        isPlain = false
                        word.append(contentsOf: bytes[index..<end])
                    case .space: finish()
                    case .control: break
                    case .ideograph:
                        finish()
                        isPlain = false
                        word.append(contentsOf: bytes[index..<end])
                        finish()
                    }
                    index = end
                }
            }
            finish()
        }
        if ids.count > limit - 1 { ids.removeLast(ids.count - (limit - 1)) }
        ids.append(endID)
        return ids
    }

    private func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

    private func specialToken(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> SpecialToken? {
        for token in specialTokens where token.bytes[0] == bytes[index] {
            if bytes[index...].starts(with: token.bytes) { return token }
        }
        return nil
    }

    /// The scalar of valid UTF-8 that begins at a byte above ASCII, and how many bytes it has.
    private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int) {
        let first = bytes[index]
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// A word with scalars above ASCII: decomposed, without accents, lower-cased, cut at punctuation.
    private func appendNormalized(_ word: String, to ids: inout [Int32]) {
        var piece = [UInt8]()
        func finish() {
            appendPieces(of: piece, to: &ids)
            piece.removeAll(keepingCapacity: true)
        }
        func append(_ scalar: Unicode.Scalar) {
            if scalar.properties.isWhitespace {
                finish()
            } else if scalar.isBERTPunctuation {
                finish()
                UTF8.encode(scalar).map { piece.append(contentsOf: $0) }
                finish()
            } else {
                UTF8.encode(scalar).map { piece.append(contentsOf: $0) }
            }
        }
        let scalars =
            options.stripsAccents ? word.decomposedStringWithCanonicalMapping.unicodeScalars : word.unicodeScalars
        for scalar in scalars where !(options.stripsAccents && scalar.isBERTAccent) {
            // Scalar by scalar: a final sigma is not told apart.
            if options.lowersCase {
                for lowered in scalar.properties.lowercaseMapping.unicodeScalars { append(lowered) }
            } else {
                append(scalar)
            }
        }
        finish()
    }

    /// The longest pieces from left to right, or `[UNK]` when some part has none.
    private func appendPieces(of word: [UInt8], to ids: inout [Int32]) {
        if word.isEmpty { return }
        // Each scalar has one byte that continues nothing.
        guard word.count <= Self.longestWord || word.count(where: { $0 & 0xC0 != 0x80 }) <= Self.longestWord else {
            ids.append(unknownID)
            return
        }
        let known = ids.count
        word.withUnsafeBufferPointer { word in
            var start = 0
            while start < word.count {
                guard let (id, end) = longestPiece(of: word, from: start) else {
                    ids.removeLast(ids.count - known)
                    ids.append(unknownID)
                    return
                }
                ids.append(id)
                start = end
            }
        }
    }

    private func longestPiece(of word: UnsafeBufferPointer<UInt8>, from start: Int) -> (id: Int32, end: Int)? {
        let farthest = min(word.count, start + vocabulary.longestPiece)
        // The hashes of all beginnings in one pass; then the longest that the vocabulary has.
        return withUnsafeTemporaryAllocation(of: FNV1a.self, capacity: farthest - start + 1) { hashes in
            var hash = Vocabulary.seed(isContinuation: start > 0)
            for index in start..<farthest {
                hash.combine(word[index])
                hashes[index - start] = hash
            }
            var end = farthest
            while end > start {
                // A piece ends where a scalar ends.
                if end == word.count || word[end] & 0xC0 != 0x80,
                    let id = vocabulary.id(
                        of: word[start..<end], hash: hashes[end - start - 1], isContinuation: start > 0)
                {
                    return (id, end)
                }
                end -= 1
            }
            return nil
        }
    }
}

/// What an ASCII byte is to BERT.
private enum ASCIIClass {
    case letter, space, control, punctuation

    init(_ byte: UInt8) {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D: self = .space
        case 0x00...0x1F, 0x7F: self = .control
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .letter
        default: self = .punctuation
        }
    }
}
