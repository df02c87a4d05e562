import Domain

/// A multinomial logistic regression over the vectors of an utterance.
///
/// Shape: one row of 8-bit weights for each label, over two vectors one behind the other. `training/train.py` makes them.
struct LinearHead: Sendable {
    let name: String
    let labels: [String]
    private let biases: [Float]
    private let scales: [Float]
    private let weights: [[Int8]]

    /// The share of each label, in the order of ``labels``; they sum up to 1.
    ///
    /// - Parameters:
    ///   - said: The vector of the utterance alone.
    ///   - asked: The vector of the utterance behind what was asked.
    /// - Returns: A softmax; nothing when the vectors are not of the model that the head was trained with.
    func shares(said: UnitVector, asked: UnitVector) -> [Float] {
        guard said.components.count + asked.components.count == weights.first?.count else { return [] }
        let scores = labels.indices.map { label in
            var sum: Float = 0
            let row = weights[label]
            for (place, component) in said.components.enumerated() { sum += component * Float(row[place]) }
            let start = said.components.count
            for (place, component) in asked.components.enumerated() { sum += component * Float(row[start + place]) }
            return biases[label] + scales[label] * sum
        }
        return Softmax.shares(scores)
    }

    /// Reads one head; `nil` when the bytes are none.
    init?(_ reader: inout HeadReader) {
        guard let name = reader.text(), let labelCount = reader.byte(), let width = reader.word() else { return nil }
        var (labels, biases, scales, weights): ([String], [Float], [Float], [[Int8]]) = ([], [], [], [])
        for _ in 0..<labelCount {
            guard let label = reader.text(), let bias = reader.float(), let scale = reader.float(),
                let row = reader.bytes(Int(width))
            else { return nil }
            labels.append(label)
            biases.append(bias)
            scales.append(scale)
            weights.append(row.map { Int8(bitPattern: $0) })
        }
        (self.name, self.labels, self.biases, self.scales, self.weights) = (name, labels, biases, scales, weights)
    }
}

/// Walks through the bytes of `heads.bin`: little-endian, texts behind their length in one byte.
struct HeadReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
        guard rest.count >= count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    mutating func byte() -> UInt8? { bytes(1)?.first }
    mutating func word() -> UInt16? { bytes(2).map { $0.reversed().reduce(0) { $0 << 8 | UInt16($1) } } }
    mutating func float() -> Float? {
        bytes(4).map { Float(bitPattern: $0.reversed().reduce(0) { $0 << 8 | UInt32($1) }) }
    }
    mutating func text() -> String? {
        guard let count = byte(), let text = bytes(Int(count)) else { return nil }
        return String(decoding: text, as: UTF8.self)
    }
}
