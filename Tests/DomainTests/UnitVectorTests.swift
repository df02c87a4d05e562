import Domain
import Testing

struct UnitVectorTests {
    @Test(arguments: [1, 3, 8, 16, 31, 384])
    func hasLengthOne(_ dimensions: Int) throws {
        let vector = try UnitVector(normalizing: (0..<dimensions).map { Float($0 % 7) - 2.5 })
        let norm = vector.components.reduce(0) { $0 + $1 * $1 }
        #expect(abs(norm - 1) < 1e-5)
        #expect(abs(vector.similarity(to: vector) - 1) < 1e-5)
    }

    @Test func measuresTheCosine() throws {
        let right = try UnitVector(normalizing: [3, 0])
        #expect(abs(right.similarity(to: try UnitVector(normalizing: [2, 2])) - Float(0.5).squareRoot()) < 1e-6)
        #expect(right.similarity(to: try UnitVector(normalizing: [0, 5])) == 0)
        #expect(right.similarity(to: try UnitVector(normalizing: [-0.1, 0])) == -1)
    }

    @Test func refusesAVectorWithoutDirection() {
        #expect(throws: UnitVector.Fault.noDirection) { try UnitVector(normalizing: []) }
        #expect(throws: UnitVector.Fault.noDirection) { try UnitVector(normalizing: [0, 0, 0]) }
        #expect(throws: UnitVector.Fault.noDirection) { try UnitVector(normalizing: [.greatestFiniteMagnitude, 0]) }
        #expect(throws: UnitVector.Fault.notFinite(index: 1)) { try UnitVector(normalizing: [1, .nan]) }
        #expect(throws: UnitVector.Fault.notFinite(index: 0)) { try UnitVector(normalizing: [.infinity]) }
    }

    @Test func isStoredAsLittleEndianBinary32() throws {
        let vector = try UnitVector(normalizing: [0, -2])
        #expect(vector.storedBytes == [0, 0, 0, 0, 0, 0, 0x80, 0xBF])
        #expect(try UnitVector(stored: vector.storedBytes) == vector)
    }

    @Test func comesBackAsItWasStored() throws {
        let vector = try UnitVector(normalizing: (1...384).map { 1 / Float($0) })
        #expect(try UnitVector(stored: vector.storedBytes) == vector)
        // From the middle of a larger array, where nothing is aligned.
        let bytes: [UInt8] = [7] + vector.storedBytes
        #expect(try UnitVector(stored: bytes.dropFirst()) == vector)
    }

    @Test func refusesBytesThatAreNoVector() throws {
        #expect(throws: UnitVector.Fault.byteCount(0)) { try UnitVector(stored: []) }
        #expect(throws: UnitVector.Fault.byteCount(7)) { try UnitVector(stored: [UInt8](repeating: 0, count: 7)) }
        #expect(throws: UnitVector.Fault.notUnitLength) { try UnitVector(stored: [UInt8](repeating: 0, count: 8)) }
        #expect(throws: UnitVector.Fault.notUnitLength) { try UnitVector(stored: [0, 0, 0xC0, 0x7F]) }
        #expect(throws: UnitVector.Fault.notUnitLength) { try UnitVector(stored: [0, 0, 0x80, 0x7F]) }
    }
}
