import Foundation

@testable import Embedding

/// BERT with loops over 64-bit numbers, for comparison: no library, no batches, nothing in place.
struct PlainEncoder {
    let configuration: ModelConfiguration
    let file: any WeightFile

    private var names: TensorNames { file.names }
    private var size: Int { configuration.hiddenSize }

    /// The mean of the tokens or the first of them, of length 1.
    func vector(_ ids: [Int32]) throws -> [Double] {
        let words = try matrix(names.words, rows: file.rowCount(of: names.words), columns: size)
        let positions = try floats(names.positions, [configuration.positionCount, size])
        let types = try floats(names.types, [configuration.typeCount, size])
        var rows = try ids.enumerated().map { place, id in
            try norm(
                (0..<size).map { words[Int(id) * size + $0] + positions[place * size + $0] + types[$0] },
                names.embeddingNorm)
        }
        for layer in 0..<configuration.layerCount {
            func name(_ part: String) -> String { names.part(part, of: layer) }
            let query = try dense(rows, name(names.query), size)
            let key = try dense(rows, name(names.key), size)
            let value = try dense(rows, name(names.value), size)
            let attended = try dense(query.map { attend($0, key, value) }, name(names.attentionOutput), size)
            rows = try zip(rows, attended).map { try norm(sum($0, $1), name(names.attentionNorm)) }
            let inner = try dense(rows, name(names.intermediate), configuration.intermediateSize).map { row in
                row.map { $0 * (1 + erf($0 / 2.0.squareRoot())) / 2 }
            }
            let output = try dense(inner, name(names.output), size)
            rows = try zip(rows, output).map { try norm(sum($0, $1), name(names.outputNorm)) }
        }
        let pooled =
            configuration.pooling == .cls
            ? rows[0] : rows.dropFirst().reduce(rows[0], sum).map { $0 / Double(rows.count) }
        let length = pooled.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return pooled.map { $0 / length }
    }

    private func floats(_ name: String, _ shape: [Int]) throws -> [Double] {
        let numbers = try file.floats(name, shape: shape)
        return (0..<shape.reduce(1, *)).map { Double(numbers[$0]) }
    }

    private func matrix(_ name: String, rows: Int, columns: Int) throws -> [Double] {
        switch try file.matrix(name, rows: rows, columns: columns) {
        case .floats(let numbers): (0..<rows * columns).map { Double(numbers[$0]) }
        case .blocks(let blocks):
            (0..<rows * columns).map { index in
                // Written out: two bytes of scale, then the halves of sixteen bytes.
                let block = blocks + index / 32 * 18
                let scale = Double(Float16(bitPattern: block.loadUnaligned(as: UInt16.self)))
                let byte = block.load(fromByteOffset: 2 + index % 16, as: UInt8.self)
                return (Double(index % 32 < 16 ? byte % 16 : byte / 16) - 8) * scale
            }
        }
    }

    private func sum(_ left: [Double], _ right: [Double]) -> [Double] { zip(left, right).map { $0 + $1 } }

    private func dense(_ rows: [[Double]], _ name: String, _ outputs: Int) throws -> [[Double]] {
        let inputs = rows[0].count
        let weight = try matrix(name + names.weight, rows: outputs, columns: inputs)
        let bias = try floats(name + names.bias, [outputs])
        return rows.map { row in
            (0..<outputs).map { output in
                row.enumerated().reduce(bias[output]) { $0 + $1.element * weight[output * inputs + $1.offset] }
            }
        }
    }

    private func norm(_ row: [Double], _ name: String) throws -> [Double] {
        let scale = try floats(name + names.weight, [size])
        let shift = try floats(name + names.bias, [size])
        let mean = row.reduce(0, +) / Double(row.count)
        let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(row.count)
        return row.enumerated().map { index, number in
            (number - mean) / (variance + Double(configuration.normEpsilon)).squareRoot() * scale[index] + shift[index]
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
