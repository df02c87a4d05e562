internal import CKernels
import Foundation
import Synchronization

/// A BERT encoder with pooling: ids of texts in, vectors out.
///
/// Products are of whole numbers: weights of four bits or twice four bits, activations of eight bits a row, sums of 32 bits;
/// everything else is computed with 32-bit numbers. The texts of a pass lie one behind the other without padding, so no
/// product is spent on anything that is not a token. Any number of threads may call at once; their passes run side by side.
final class SentenceEncoder: Sendable {
    /// The most tokens in one pass, unless a single text has more.
    ///
    /// Larger passes are no faster, only larger.
    static let passTokenCount = 256
    /// The kernels that this processor has.
    static let path = kernels_best_path()

    private let configuration: ModelConfiguration
    private let weights: EncoderWeights
    /// What is not in use by a pass; as many as there were passes side by side.
    private let spaces = Mutex(Spaces())

    private struct Spaces: @unchecked Sendable {
        // Sendable, as a workspace is used by whoever took it out.
        var idle: [Workspace] = []
    }

    /// Makes an encoder.
    ///
    /// - Parameters:
    ///   - configuration: Shapes and pooling.
    ///   - weights: Of those shapes.
    init(configuration: ModelConfiguration, weights: EncoderWeights) {
        self.configuration = configuration
        self.weights = weights
    }

    /// The vectors of texts, in their order, at the length that the pooling gives them.
    ///
    /// - Parameter texts: Ids of each text, every one below the vocabulary's count, at most as many as the model has
    ///   positions, and at least one.
    /// - Returns: A row of the hidden size for each text.
    func encode(_ texts: [[Int32]]) -> [[Float]] {
        var vectors: [[Float]] = []
        vectors.reserveCapacity(texts.count)
        let space = spaces.withLock { $0.idle.popLast() } ?? workspace()
        var first = 0
        while first < texts.count {
            var (end, tokenCount) = (first + 1, texts[first].count)
            while end < texts.count, tokenCount + texts[end].count <= Self.passTokenCount {
                tokenCount += texts[end].count
                end += 1
            }
            vectors += run(texts[first..<end], tokenCount: tokenCount, space)
            first = end
        }
        spaces.withLock { $0.idle.append(space) }
        return vectors
    }

    /// Numbers from one row to the next.
    private var rowSize: Int { DenseLayout.padded(outputs: configuration.hiddenSize) }
    /// The same between the halves of a layer.
    private var wideSize: Int { DenseLayout.padded(outputs: configuration.intermediateSize) }

    private func workspace() -> Workspace {
        let widest = max(configuration.hiddenSize, configuration.intermediateSize)
        return Workspace(
            rowSize: rowSize, wideSize: wideSize, codeSize: DenseLayout.padded(inputs: widest))
    }

    private func run(_ texts: ArraySlice<[Int32]>, tokenCount: Int, _ space: Workspace) -> [[Float]] {
        let longest = texts.lazy.map(\.count).max() ?? 0
        space.reserve(tokenCount: tokenCount, attention: Int(kernels_attention_room(Int32(longest))))
        embed(texts, space)
        let (size, wide) = (configuration.hiddenSize, configuration.intermediateSize)
        for layer in weights.layers {
            quantize(space[.hidden], size, rowSize, space, tokenCount)
            apply(layer.query, space, space[.query], tokenCount)
            apply(layer.key, space, space[.key], tokenCount)
            apply(layer.value, space, space[.value], tokenCount)
            var row = 0
            for text in texts {
                attend(from: row * rowSize, count: text.count, space)
                row += text.count
            }
            quantize(space[.context], size, rowSize, space, tokenCount)
            apply(layer.attentionOutput, space, space[.sum], tokenCount)
            normalize(layer.attentionNorm, adding: space[.sum], space, tokenCount)
            quantize(space[.hidden], size, rowSize, space, tokenCount)
            apply(layer.intermediate, space, space.intermediate, tokenCount)
            kernels_gelu(Self.path, space.intermediate, Int64(tokenCount * wideSize))
            quantize(space.intermediate, wide, wideSize, space, tokenCount)
            apply(layer.output, space, space[.sum], tokenCount)
            normalize(layer.outputNorm, adding: space[.sum], space, tokenCount)
        }
        return pool(texts, space[.hidden])
    }

    /// Words, places and type of each token, normalised.
    private func embed(_ texts: ArraySlice<[Int32]>, _ space: Workspace) {
        let size = configuration.hiddenSize
        var target = space[.hidden]
        var count = 0
        for text in texts {
            precondition(text.count <= configuration.positionCount, "the tokenizer cuts texts at the last position")
            for (place, id) in text.enumerated() {
                weights.copyWord(id, to: target, size: size)
                let position = weights.positions + place * size
                for index in 0..<size { target[index] += position[index] + weights.firstType[index] }
                target += rowSize
            }
            count += text.count
        }
        normalize(weights.embeddingNorm, adding: nil, space, count)
    }

    /// Rows as whole numbers, for the products that follow.
    private func quantize(
        _ rows: UnsafePointer<Float>, _ size: Int, _ stride: Int, _ space: Workspace, _ count: Int
    ) {
        let padded = DenseLayout.padded(inputs: size)
        for row in 0..<count {
            kernels_quantize(
                Self.path, rows + row * stride, 1, Int32(size), Int32(padded), space.codes + row * padded,
                space.scales + row, space.zeros + row)
        }
    }

    /// `output = input · weightᵀ + bias`, a row for each token.
    private func apply(
        _ dense: kernels_dense, _ space: Workspace, _ output: UnsafeMutablePointer<Float>, _ count: Int
    ) {
        withUnsafePointer(to: dense) {
            kernels_apply(Self.path, $0, space.codes, space.scales, space.zeros, Int32(count), output)
        }
    }

    /// `hidden = normalised(hidden + addend)`.
    private func normalize(
        _ norm: EncoderWeights.Norm, adding addend: UnsafePointer<Float>?, _ space: Workspace, _ count: Int
    ) {
        for row in 0..<count {
            kernels_add_normalize(
                Self.path, space[.hidden] + row * rowSize, addend.map { $0 + row * rowSize }, norm.scale, norm.shift,
                configuration.normEpsilon, 1, Int32(configuration.hiddenSize))
        }
    }

    /// Attention within one text, head by head: `context = softmax(query · keyᵀ / √size) · value`.
    private func attend(from start: Int, count: Int, _ space: Workspace) {
        kernels_attention(
            Self.path, space[.query] + start, space[.key] + start, space[.value] + start, Int32(rowSize), Int32(count),
            Int32(configuration.headCount), Int32(configuration.headSize), space.attention, space[.context] + start)
    }

    /// One row for each text.
    private func pool(_ texts: ArraySlice<[Int32]>, _ hidden: UnsafePointer<Float>) -> [[Float]] {
        let size = configuration.hiddenSize
        var row = hidden
        return texts.map { text in
            defer { row += text.count * rowSize }
            let count = configuration.pooling == .mean ? text.count : 1
            var pooled = [Float](repeating: 0, count: size)
            for token in 0..<count {
                for index in 0..<size { pooled[index] += row[token * rowSize + index] }
            }
            return pooled.map { $0 / Float(count) }
        }
    }
}
