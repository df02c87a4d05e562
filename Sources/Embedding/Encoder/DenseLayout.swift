internal import CKernels

/// A matrix as the kernels read it: whole numbers of -8…7, sixteen outputs side by side, four inputs together, with one scale
/// for each output and thirty-two inputs.
///
/// Blocks of four bits are taken over as they are. Numbers of 32 bits become the sum of two such matrices, w = s · (16 h + l),
/// which leaves an error of 0.4 % of the largest of thirty-two.
struct DenseLayout {
    /// Inputs that share a scale.
    static let blockCount = 32
    /// Outputs side by side.
    static let groupCount = 16
    /// The largest number that both parts together stand for.
    private static let largest: Float = 119

    private let weights: UnsafeMutablePointer<Int8>
    private let scales: UnsafeMutablePointer<Float>
    private let sums: UnsafeMutablePointer<Float>
    private let bias: UnsafeMutablePointer<Float>
    private let planes: Int
    private let inputs: Int
    private let outputs: Int

    /// Rounded up to whole blocks.
    static func padded(inputs: Int) -> Int { (inputs + blockCount - 1) / blockCount * blockCount }
    /// Rounded up to whole groups.
    static func padded(outputs: Int) -> Int { (outputs + groupCount - 1) / groupCount * groupCount }

    /// Takes the room for a matrix.
    ///
    /// - Parameters:
    ///   - arena: Where the room is.
    ///   - inputs: As many as there are.
    ///   - outputs: As many as there are.
    ///   - isPacked: Whether the numbers are blocks already.
    init(_ arena: inout Arena, inputs: Int, outputs: Int, isPacked: Bool) {
        self.inputs = Self.padded(inputs: inputs)
        self.outputs = Self.padded(outputs: outputs)
        planes = isPacked ? 1 : 2
        let count = self.inputs * self.outputs * planes
        weights = arena.take(Int8.self, count)
        scales = arena.take(Float.self, count / Self.blockCount)
        sums = arena.take(Float.self, self.outputs)
        bias = arena.take(Float.self, self.outputs)
    }

    /// What the kernels are given.
    var dense: kernels_dense {
        kernels_dense(
            weights: weights, scales: scales, sums: sums, bias: bias, inputs: Int32(inputs), outputs: Int32(outputs),
            planes: Int32(planes))
    }

    /// Lays a matrix out in room that is all zeros.
    ///
    /// - Parameters:
    ///   - matrix: The numbers, a row for each output.
    ///   - bias: A number for each output.
    ///   - inputCount: Numbers in a row.
    ///   - outputCount: Rows.
    func fill(_ matrix: WeightMatrix, bias: UnsafePointer<Float>, inputCount: Int, outputCount: Int) {
        self.bias.update(from: bias, count: outputCount)
        for output in 0..<outputCount {
            switch matrix {
            case .floats(let numbers): fill(output, numbers + output * inputCount, count: inputCount)
            case .blocks(let blocks):
                let perRow = inputCount / QuantizedBlock.count
                for block in 0..<perRow {
                    let source = blocks + (output * perRow + block) * QuantizedBlock.byteCount
                    put(output, block, scale: QuantizedBlock.scale(source)) { QuantizedBlock.value(source, $0) }
                }
            }
        }
    }

    private func fill(_ output: Int, _ row: UnsafePointer<Float>, count: Int) {
        for block in 0..<(inputs / Self.blockCount) {
            let start = block * Self.blockCount
            let end = min(count, start + Self.blockCount)
            var highest: Float = 0
            for index in start..<max(start, end) { highest = max(highest, abs(row[index])) }
            let scale = highest / Self.largest
            guard scale.isNormal else { continue }
            func whole(_ index: Int) -> Int {
                start + index < end ? Int((row[start + index] / scale).rounded()) : 0
            }
            // The upper part is rounded, so that the lower one is -8…7.
            put(output, block, scale: scale * 16) { Int8((whole($0) + 8) >> 4) }
            put(output, block + inputs / Self.blockCount, scale: scale) { index in
                let value = whole(index)
                return Int8(value - ((value + 8) >> 4) * 16)
            }
        }
    }

    @inline(__always)
    private func put(_ output: Int, _ block: Int, scale: Float, _ value: (Int) -> Int8) {
        let (group, lane) = (output / Self.groupCount, output % Self.groupCount)
        let place = group * (inputs / Self.blockCount * planes) + block
        let target = weights + place * Self.blockCount * Self.groupCount + lane * 4
        var sum = 0
        for index in 0..<Self.blockCount {
            let number = value(index)
            target[index / 4 * (Self.groupCount * 4) + index % 4] = number
            sum += Int(number)
        }
        scales[place * Self.groupCount + lane] = scale
        sums[output] += Float(sum) * scale
    }
}

/// Memory that is cut into aligned pieces, one behind the other: the same cuts measure it, write it and read it.
struct Arena {
    /// Of every piece; a line of the cache.
    private static let alignment = 64

    private let base: UnsafeMutableRawPointer
    /// What has been taken so far.
    private(set) var byteCount = 0

    /// Cuts this memory.
    init(_ base: UnsafeMutableRawPointer) { self.base = base }

    /// Only measures; what it gives must not be read or written.
    static var measuring: Self {
        // Any address that is aligned and not zero.
        Self(
            UnsafeMutableRawPointer(bitPattern: 1 << 20) ?? UnsafeMutableRawPointer.allocate(byteCount: 0, alignment: 1)
        )
    }

    /// Takes room.
    mutating func take<Element: BitwiseCopyable>(_ type: Element.Type, _ count: Int) -> UnsafeMutablePointer<Element> {
        let start = byteCount
        let size = count * MemoryLayout<Element>.stride
        byteCount += (size + Self.alignment - 1) / Self.alignment * Self.alignment
        return (base + start).bindMemory(to: type, capacity: count)
    }
}
