import Foundation

/// SplitMix64: the same seed gives the same history on every machine.
public struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    /// Starts a sequence.
    public init(seed: UInt64) { state = seed }

    /// The next number of the sequence.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// The seeds of a test run: always the same ones, and one that is new each time.
public enum Seeds {
    /// `ELAOMS_TEST_SEED=…` in the environment plays one history again.
    public static let all: [UInt64] = {
        if let text = ProcessInfo.processInfo.environment["ELAOMS_TEST_SEED"], let seed = UInt64(text) { return [seed] }
        let fresh = UInt64.random(in: 1000...UInt64.max)
        print("random histories: the new seed of this run is \(fresh); play it again with ELAOMS_TEST_SEED=\(fresh)")
        return Array(1...60) + [fresh]
    }()
}
