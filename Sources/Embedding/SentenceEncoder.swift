internal import COpenBLAS
import Domain
import Foundation
import Synchronization

/// A BERT encoder with pooling: ids of texts in, unit vectors out.
///
/// The texts of a pass lie one behind the other without padding, so no product is spent on anything that is not a token.
/// Any number of threads may call at once; their passes take turns.
final class SentenceEncoder: Sendable {
    /// The most tokens in one pass, unless a single text has more.
    ///
    /// Larger passes are no faster, only larger.
    static let passTokenCount = 256

    private let configuration: ModelConfiguration
    private let weights: EncoderWeights
    private let workspace: Workspace

    /// One pass at a time in the whole process.
    ///
    /// The serial build of OpenBLAS (0.3.21, `libopenblas0-serial`) does not lock the buffers that it packs matrices into:
    /// of two threads that multiply at once, one gets the other's numbers, without any error. More cores are put to use by
    /// more processes.
    private static let turn = Mutex(())

    /// Makes an encoder.
    ///
    /// - Parameters:
    ///   - configuration: Shapes and pooling.
    ///   - weights: Of those shapes.
    init(configuration: ModelConfiguration, weights: EncoderWeights) {
        self.configuration = configuration
        self.weights = weights
        workspace = Workspace(
            hiddenSize: configuration.hiddenSize, intermediateSize: configuration.intermediateSize)
        // Where another build of OpenBLAS is installed beside the serial one, it would start a thread for each core.
        openblas_set_num_threads(1)
    }

    /// The vectors of texts, in their order.
    ///
    /// - Parameter texts: Ids of each text, every one below the vocabulary's count, at most as many as the model has
    ///   positions, and at least one.
    /// - Returns: A vector for each text.
    /// - Throws: ``EmbeddingError/noDirection`` when the weights give no vector.
    func encode(_ texts: [[Int32]]) throws(EmbeddingError) -> [UnitVector] {
        var vectors: [UnitVector] = []
        vectors.reserveCapacity(texts.count)
        var first = 0
        while first < texts.count {
            var (end, tokenCount) = (first + 1, texts[first].count)
            while end < texts.count, tokenCount + texts[end].count <= Self.passTokenCount {
                tokenCount += texts[end].count
                end += 1
            }
            let pass = texts[first..<end]
            let sums = Self.turn.withLock { _ in run(pass, tokenCount: tokenCount, workspace) }
            for sum in sums {
                guard let vector = try? UnitVector(normalizing: sum) else { throw .noDirection }
                vectors.append(vector)
            }
            first = end
        }
        return vectors
    }

    private func run(_ texts: ArraySlice<[Int32]>, tokenCount: Int, _ space: Workspace) -> [[Float]] {
        space.reserve(tokenCount: tokenCount, longest: texts.lazy.map(\.count).max() ?? 0)
        embed(texts, space)
        for layer in weights.layers {
            apply(layer.query, to: space[.hidden], space[.query], rows: tokenCount)
            apply(layer.key, to: space[.hidden], space[.key], rows: tokenCount)
            apply(layer.value, to: space[.hidden], space[.value], rows: tokenCount)
            var row = 0
            for text in texts {
                attend(from: row, count: text.count, space, weights: space.attention(tokenCount: tokenCount))
                row += text.count
            }
            applyAndNormalize(layer.attentionOutput, layer.attentionNorm, to: space[.context], space, tokenCount)
            apply(layer.intermediate, to: space[.hidden], space.intermediate, rows: tokenCount)
            SIMDRows.gelu(space.intermediate, count: tokenCount * configuration.intermediateSize)
            applyAndNormalize(layer.output, layer.outputNorm, to: space.intermediate, space, tokenCount)
        }
        return pool(texts, space[.hidden])
    }

    /// Words, places and type of each token, normalised.
    private func embed(_ texts: ArraySlice<[Int32]>, _ space: Workspace) {
        let size = configuration.hiddenSize
        var target = space[.hidden]
        for text in texts {
            precondition(text.count <= configuration.positionCount, "the tokenizer cuts texts at the last position")
            for (place, id) in text.enumerated() {
                precondition(id >= 0 && id < weights.wordCount, "the vocabulary has no more ids than the model")
                SIMDRows.add(weights.words + Int(id) * size, weights.firstType, to: target, count: size)
                SIMDRows.add(target, weights.positions + place * size, to: target, count: size)
                normalize(target, weights.embeddingNorm, to: target)
                target += size
            }
        }
    }

    private func normalize(
        _ row: UnsafePointer<Float>, _ norm: EncoderWeights.Norm, to target: UnsafeMutablePointer<Float>
    ) {
        SIMDRows.normalize(
            row, norm, epsilon: configuration.normEpsilon, to: target, count: configuration.hiddenSize)
    }

    /// `output = input · weightᵀ + bias`, a row for each token.
    private func apply(
        _ dense: EncoderWeights.Dense, to input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, rows: Int
    ) {
        for row in 0..<rows {
            SIMDRows.copy(dense.bias, to: output + row * dense.outputCount, count: dense.outputCount)
        }
        multiply(dense, input, onto: output, rows: rows)
    }

    /// `hidden = normalised(hidden + input · weightᵀ + bias)`.
    private func applyAndNormalize(
        _ dense: EncoderWeights.Dense, _ norm: EncoderWeights.Norm, to input: UnsafePointer<Float>, _ space: Workspace,
        _ rows: Int
    ) {
        let size = configuration.hiddenSize
        let (hidden, sum) = (space[.hidden], space[.sum])
        for row in 0..<rows { SIMDRows.add(hidden + row * size, dense.bias, to: sum + row * size, count: size) }
        multiply(dense, input, onto: sum, rows: rows)
        for row in 0..<rows { normalize(sum + row * size, norm, to: hidden + row * size) }
    }

    /// `output += input · weightᵀ`.
    ///
    /// In the terms of OpenBLAS, which counts by columns, the weights are the left operand. On a Zen 5 core, for 16 tokens
    /// through all six layers of MiniLM, that takes 4.8 ms, the other way round with transposed rows 5.7 ms.
    private func multiply(
        _ dense: EncoderWeights.Dense, _ input: UnsafePointer<Float>, onto output: UnsafeMutablePointer<Float>,
        rows: Int
    ) {
        cblas_sgemm(
            CblasRowMajor, CblasNoTrans, CblasTrans, Int32(rows), Int32(dense.outputCount), Int32(dense.inputCount), 1,
            input, Int32(dense.inputCount), dense.weight, Int32(dense.inputCount), 1, output, Int32(dense.outputCount))
    }

    /// Attention within one text, head by head: `context = softmax(query · keyᵀ / √size) · value`.
    private func attend(from row: Int, count: Int, _ space: Workspace, weights: UnsafeMutablePointer<Float>) {
        let (size, headSize) = (configuration.hiddenSize, configuration.headSize)
        let (rows, width, line) = (Int32(count), Int32(headSize), Int32(size))
        let stride = SIMDRows.stride(count)
        for head in 0..<configuration.headCount {
            let start = row * size + head * headSize
            cblas_sgemm(
                CblasRowMajor, CblasNoTrans, CblasTrans, rows, rows, width, 1 / Float(headSize).squareRoot(),
                space[.query] + start, line, space[.key] + start, line, 0, weights, Int32(stride))
            for token in 0..<count { SIMDRows.softmax(weights + token * stride, count: count) }
            cblas_sgemm(
                CblasRowMajor, CblasNoTrans, CblasNoTrans, rows, width, rows, 1, weights, Int32(stride),
                space[.value] + start, line, 0, space[.context] + start, line)
        }
    }

    /// One row for each text.
    private func pool(_ texts: ArraySlice<[Int32]>, _ hidden: UnsafePointer<Float>) -> [[Float]] {
        let size = configuration.hiddenSize
        var row = hidden
        return texts.map { text in
            defer { row += text.count * size }
            return [Float](unsafeUninitializedCapacity: size) { buffer, count in
                count = size
                guard let pooled = buffer.baseAddress else { return }
                pooled.initialize(from: row, count: size)
                if configuration.pooling == .mean {
                    // The scale does not matter: the vector gets the length 1.
                    for token in 1..<max(1, text.count) {
                        SIMDRows.add(pooled, row + token * size, to: pooled, count: size)
                    }
                }
            }
        }
    }
}
