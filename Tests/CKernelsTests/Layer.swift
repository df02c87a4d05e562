import CKernels

/// A dense layer for a test: its numbers as the kernels read them, and what it does to a row, told simply.
final class Layer {
    let (inputs, outputs, planes): (Int, Int, Int)
    private let weights: UnsafeMutableBufferPointer<Int8>
    private let scales: UnsafeMutableBufferPointer<Float>
    private let sums: UnsafeMutableBufferPointer<Float>
    private let bias: UnsafeMutableBufferPointer<Float>

    var blocks: Int { inputs / 32 * planes }

    var dense: kernels_dense {
        kernels_dense(
            weights: weights.baseAddress, scales: scales.baseAddress, sums: sums.baseAddress, bias: bias.baseAddress,
            inputs: Int32(inputs), outputs: Int32(outputs), planes: Int32(planes))
    }

    /// Lays out a layer's numbers: the weight of each input of each block for each output, what the weights of a block
    /// count for each output, and each output's bias.
    init(
        inputs: Int, outputs: Int, planes: Int, weight: (_ block: Int, _ input: Int, _ output: Int) -> Int8,
        scale: (_ block: Int, _ output: Int) -> Float, bias biasOf: (_ output: Int) -> Float
    ) {
        (self.inputs, self.outputs, self.planes) = (inputs, outputs, planes)
        let blocks = inputs / 32 * planes
        weights = Self.room(outputs * blocks * 32, of: Int8.self)
        scales = Self.room(outputs * blocks, of: Float.self)
        sums = Self.room(outputs, of: Float.self)
        bias = Self.room(outputs, of: Float.self)
        for output in 0..<outputs {
            bias[output] = biasOf(output)
            var sum = 0.0
            for block in 0..<blocks {
                let scale = scale(block, output)
                scales[(output / 16 * blocks + block) * 16 + output % 16] = scale
                for input in 0..<32 {
                    let weight = weight(block, input, output)
                    weights[weightIndex(block, input, output)] = weight
                    sum += Double(scale) * Double(weight)
                }
            }
            sums[output] = Float(sum)
        }
    }

    deinit {
        weights.deallocate()
        scales.deallocate()
        sums.deallocate()
        bias.deallocate()
    }

    private static func room<Number>(_ count: Int, of: Number.Type) -> UnsafeMutableBufferPointer<Number> {
        let bytes = UnsafeMutableRawBufferPointer.allocate(
            byteCount: count * MemoryLayout<Number>.stride, alignment: 64)
        return bytes.bindMemory(to: Number.self)
    }

    private func weightIndex(_ block: Int, _ input: Int, _ output: Int) -> Int {
        (((output / 16 * blocks + block) * 8 + input / 4) * 16 + output % 16) * 4 + input % 4
    }

    /// What the layer makes of one row of codes.
    func output(codes: ArraySlice<UInt8>, scale: Float, zero: Float) -> [Double] {
        (0..<outputs).map { output in
            var sum = 0.0
            for block in 0..<blocks {
                var product = 0
                for input in 0..<32 {
                    let code = codes[codes.startIndex + block % (inputs / 32) * 32 + input]
                    product += Int(code) * Int(weights[weightIndex(block, input, output)])
                }
                sum += Double(scales[(output / 16 * blocks + block) * 16 + output % 16]) * Double(product)
            }
            return Double(bias[output]) + Double(scale) * (sum - Double(zero) * Double(sums[output]))
        }
    }

    /// What the layer makes of one row of numbers that are exactly what they are.
    func output(values: [Float]) -> [Double] {
        (0..<outputs).map { output in
            var sum = Double(bias[output])
            for block in 0..<blocks {
                let scale = Double(scales[(output / 16 * blocks + block) * 16 + output % 16])
                for input in 0..<32 {
                    let weight = Double(weights[weightIndex(block, input, output)])
                    sum += scale * weight * Double(values[block % (inputs / 32) * 32 + input])
                }
            }
            return sum
        }
    }

    /// What the kernel makes of rows of codes.
    func apply(_ path: kernels_path, codes: [UInt8], scale: [Float], zero: [Float]) -> [Float] {
        var (found, layer) = ([Float](repeating: .nan, count: scale.count * outputs), dense)
        kernels_apply(path, &layer, codes, scale, zero, Int32(scale.count), &found)
        return found
    }
}
