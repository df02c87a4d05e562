import Foundation

/// A reproducible sequence of random numbers: SplitMix64.
///
/// Source: Steele, Lea and Flood, *Fast Splittable Pseudorandom Number Generators* (2014).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

/// What is sent while processes are killed, and what must be known at the end.
struct CrashPlan {
    /// A caller: each call repeats one sentence and adds one of its own.
    struct Caller {
        let number = Call.newCaller()
        let repeated: String
        var calls: [Call] = []

        /// Every sentence that must be known, once.
        var sentences: [String] { calls.isEmpty ? [] : [repeated] + calls.flatMap { $0.said.dropFirst() } }
    }

    /// A process to be killed.
    enum Victim: CaseIterable {
        case worker, first, second
    }

    private(set) var callers: [Caller]
    /// Every distinct event, in the order of sending.
    private(set) var bodies: [[UInt8]] = []
    /// The recordings, by conversation.
    private(set) var recordings: [String: [UInt8]] = [:]
    private var random: SeededGenerator
    private var count = 0
    private var roundsSinceWorkerKill = 0

    /// Words that make each sentence a memory of its own, whatever counts as the same.
    private static let things = [
        "accordion", "barometer", "compass", "dulcimer", "easel", "flute", "gramophone", "harp", "inkwell", "jigsaw",
        "kettle", "lantern", "mandolin", "notebook", "oboe", "piano", "quilt", "ribbon", "sextant", "telescope",
        "umbrella",
        "violin", "weathervane", "xylophone", "yardstick", "zither",
    ]

    init(seed: UInt64, callerCount: Int) {
        random = SeededGenerator(state: seed)
        callers = (0..<callerCount).map { Caller(repeated: "My favourite number is always \(7000 + $0).") }
    }

    /// The events of one round, each exactly as it is to be sent.
    mutating func nextRound() throws -> [[UInt8]] {
        try (0..<4).map { _ in
            let index = Int.random(in: 0..<callers.count, using: &random)
            let known = callers[index].calls.indices.randomElement(using: &random)
            switch (Int.random(in: 0..<10, using: &random), known) {
            case (0..<2, _) where !bodies.isEmpty:  // Delivered again, byte for byte.
                return bodies[Int.random(in: 0..<bodies.count, using: &random)]
            case (2..<4, let call?):  // A newer version, which says something else.
                callers[index].calls[call].said[1] = sentence()
                callers[index].calls[call].eventTimestamp? += 1
                return try remember(callers[index].calls[call].event)
            case (4, let call?) where recordings[callers[index].calls[call].conversation] == nil:
                let call = callers[index].calls[call]
                let audio = (0..<3000).map { _ in UInt8.random(in: 0...255, using: &random) }
                recordings[call.conversation] = audio
                return try remember(EndToEnd.Shared.LoopTests.audioEvent(audio, of: call))
            default:
                let caller = callers[index]
                var call = Call(caller: caller.number, said: [caller.repeated, sentence()])
                // Each call begins later than the one before.
                call.startedAt += caller.calls.count * 10
                callers[index].calls.append(call)
                return try remember(call.event)
            }
        }
    }

    /// Who is killed in this round, and how many milliseconds after its beginning.
    mutating func nextKills() -> [(victim: Victim, milliseconds: UInt32)] {
        // A worker lives for three rounds at least, so that it gets over its slow beginning: an event has six attempts,
        // and with this rhythm a kill hits a given one of them in some three cases of a hundred.
        roundsSinceWorkerKill += 1
        let isWorkersTurn = roundsSinceWorkerKill > 3 && Int.random(in: 0..<4, using: &random) > 0
        if isWorkersTurn { roundsSinceWorkerKill = 0 }
        // Both FastCGI processes at once now and then: nothing is there but the socket.
        let victims: [Victim] =
            switch Int.random(in: 0..<6, using: &random) {
            case 0: [.first, .second] + (isWorkersTurn ? [.worker] : [])
            case 1..<3: isWorkersTurn ? [.worker] : [.first]
            case 3..<5: isWorkersTurn ? [.worker] : [.second]
            default: isWorkersTurn ? [.worker, .first] : []
            }
        return victims.map { ($0, UInt32.random(in: 0..<60, using: &random)) }
    }

    /// Whether the database is locked for a while in this round, so that events go through the spool.
    mutating func nextIsLocked() -> Bool { Int.random(in: 0..<12, using: &random) == 0 }

    private mutating func sentence() -> String {
        count += 1
        let thing = Self.things[Int.random(in: 0..<Self.things.count, using: &random)]
        return "In the cupboard number \(count) I keep my grandfather's old \(thing)."
    }

    private mutating func remember(_ event: JSON) throws -> [UInt8] {
        bodies.append(try event.bytes)
        return try event.bytes
    }
}
