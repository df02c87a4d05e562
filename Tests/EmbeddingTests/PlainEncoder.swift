import Foundation

@testable import Embedding

/// BERT with loops over 64-bit numbers, for comparison: no library, no batches, nothing in place.
struct PlainEncoder {
    let configuration: ModelConfiguration
    let weights: EncoderWeights

    func vector(_ ids: [Int32]) -> [Double] {
        let size = configuration.hiddenSize
        var rows = ids.enumerated().map { place, id in
            norm(
                (0..<size).map {
                    Double(weights.words[Int(id) * size + $0]) + Double(weights.positions[place * size + $0])
                        + Double(weights.firstType[$0])
                }, weights.embeddingNorm)
        }
        for layer in weights.layers {
            let query = rows.map { dense($0, layer.query) }
            let key = rows.map { dense($0, layer.key) }
            let value = rows.map { dense($0, layer.value) }
            let attended = query.map { dense(attend($0, key, value), layer.attentionOutput) }
            rows = zip(rows, attended).map { norm(sum($0, $1), layer.attentionNorm) }
            rows = rows.map { row in
                let inner = dense(row, layer.intermediate).map { $0 * (1 + erf($0 / 2.0.squareRoot())) / 2 }
                return norm(sum(row, dense(inner, layer.output)), layer.outputNorm)
            }
        }
        let pooled =
            configuration.pooling == .cls
            ? rows[0] : rows.dropFirst().reduce(rows[0], sum).map { $0 / Double(rows.count) }
        let length = pooled.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return pooled.map { $0 / length }
    }

    private func sum(_ left: [Double], _ right: [Double]) -> [Double] { zip(left, right).map { $0 + $1 } }

    private func dense(_ row: [Double], _ dense: EncoderWeights.Dense) -> [Double] {
        (0..<dense.outputCount).map { output in
            row.enumerated().reduce(Double(dense.bias[output])) { sum, input in
                sum + input.element * Double(dense.weight[output * dense.inputCount + input.offset])
            }
        }
    }

    private func norm(_ row: [Double], _ norm: EncoderWeights.Norm) -> [Double] {
        let mean = row.reduce(0, +) / Double(row.count)
        let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(row.count)
        return row.enumerated().map { index, number in
            (number - mean) / (variance + Double(configuration.normEpsilon)).squareRoot() * Double(norm.scale[index])
                + Double(norm.shift[index])
        }
    }

    private func attend(_ query: [Double], _ key: [[Double]], _ value: [[Double]]) -> [Double] {
        let size = configuration.headSize
        return (0..<configuration.headCount).flatMap { head in
            let part = head * size..<(head + 1) * size
            let scores = key.map { key in
                exp(zip(query[part], key[part]).reduce(0) { $0 + $1.0 * $1.1 } / Double(size).squareRoot())
            }
            let total = scores.reduce(0, +)
            return part.map { index in zip(scores, value).reduce(0) { $0 + $1.0 / total * $1.1[index] } }
        }
    }
}
