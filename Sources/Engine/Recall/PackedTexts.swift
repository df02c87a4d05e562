/// Texts of one caller, each piece between two spaces kept once: people repeat their words.
///
/// A text becomes the numbers of its pieces, seven bits a byte, and each text is read by itself.
///
/// Thousands of turns take about half of their UTF-8 then; a few hundred, and what has no spaces, take somewhat more than before.
struct PackedTexts: Sendable {
    private var pieces = Pieces()
    private var numbers: [UInt8] = []
    /// For each text the end of its numbers.
    private var ends: [UInt32] = []

    /// Packs texts.
    init(_ texts: some Collection<String>) {
        ends.reserveCapacity(texts.count)
        for text in texts {
            var text = text
            text.withUTF8 { bytes in
                var start = 0
                for place in 0...bytes.count where place == bytes.count || bytes[place] == Self.space {
                    append(pieces.number(of: UnsafeBufferPointer(rebasing: bytes[start..<place])))
                    start = place + 1
                }
            }
            ends.append(UInt32(numbers.count))
        }
        pieces.finish()
        // What grew in steps has room left over.
        numbers = Array(numbers[...])
    }

    /// The memory that the texts take, in bytes.
    var byteCount: Int { pieces.byteCount + numbers.count + ends.count * 4 }

    /// A text as it came.
    subscript(_ index: Int) -> String {
        var bytes: [UInt8] = []
        var (number, shift) = (0, 0)
        for byte in numbers[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])] {
            number |= Int(byte & 0x7F) << shift
            shift += 7
            guard byte & 0x80 == 0 else { continue }
            bytes += pieces[number]
            bytes.append(Self.space)
            (number, shift) = (0, 0)
        }
        return String(decoding: bytes.dropLast(), as: UTF8.self)
    }

    private static let space = UInt8(ascii: " ")

    private mutating func append(_ number: Int) {
        var rest = number
        while rest > 0x7F {
            numbers.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        numbers.append(UInt8(rest))
    }
}

/// Distinct runs of bytes, numbered as they come.
private struct Pieces: Sendable {
    private var bytes: [UInt8] = []
    /// For each piece its end.
    private var ends: [UInt32] = []
    /// By hash, at the first free place from there on, while pieces come; -1 is free.
    private var slots = [Int32](repeating: -1, count: 1024)

    var byteCount: Int { bytes.count + ends.count * 4 }

    subscript(_ number: Int) -> ArraySlice<UInt8> { bytes[start(number)..<Int(ends[number])] }

    mutating func number(of piece: UnsafeBufferPointer<UInt8>) -> Int {
        if ends.count * 2 > slots.count { grow() }
        var slot = Int(truncatingIfNeeded: TermKey.hash(piece)) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if self[number].elementsEqual(piece) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(ends.count)
        bytes.append(contentsOf: piece)
        ends.append(UInt32(bytes.count))
        return ends.count - 1
    }

    /// Ends the coming of pieces.
    mutating func finish() {
        slots = []
        bytes = Array(bytes[...])
        ends = Array(ends[...])
    }

    private func start(_ number: Int) -> Int { number == 0 ? 0 : Int(ends[number - 1]) }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for number in ends.indices {
            var slot = Int(truncatingIfNeeded: TermKey.hash(self[number])) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }
}
