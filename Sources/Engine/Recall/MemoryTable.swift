import Domain
import Time

/// A caller's memories as they are kept beside their index: one table instead of a value each.
///
/// Contents are packed (``PackedTexts``), ids lie one behind the other; what most memories have in common (sector, origin,
/// salience, state) is kept once, and what few have in a dictionary. A record is put together only for an answer.
struct MemoryTable: Sendable, RandomAccessCollection {
    /// What many memories have in common.
    private struct Traits: Hashable, Sendable {
        var sector: Sector
        var otherSectors: Set<Sector>
        var origin: MemoryRecord.Origin
        var attribute: String?
        var speaker: String?
        var salience: Double
        var decayRate: Double
        var state: MemoryRecord.State
        var layer: MemoryRecord.Layer

        init(_ memory: MemoryRecord) {
            (sector, otherSectors, origin) = (memory.sector, memory.otherSectors, memory.origin)
            (attribute, salience, decayRate) = (memory.attribute, memory.salience, memory.decayRate)
            (state, layer, speaker) = (memory.state, memory.layer, memory.speaker)
        }
    }

    /// What few memories have.
    private struct Rarities: Sendable {
        var validUntil: UnixTime?
        var supersededBy: String?
        var turn: Int?
        var partOf: String?
        var evidence: MemoryEvidence?

        init(_ memory: MemoryRecord) {
            (validUntil, supersededBy, partOf) = (memory.validUntil, memory.supersededBy, memory.partOf)
            evidence = memory.evidence
        }

        var isNone: Bool {
            validUntil == nil && supersededBy == nil && turn == nil && partOf == nil && evidence == nil
        }
    }

    /// Stands for a turn that is none, or that ``Rarities`` has.
    private static let noTurn = Int32.min

    private let contents: PackedTexts
    private var ids: [UInt8] = []
    /// For each memory the end of its id.
    private var idEnds: [UInt32] = []
    private var traits: [Traits] = []
    private var traitNumbers: [UInt32] = []
    private var conversations: [String?] = []
    private var conversationNumbers: [UInt32] = []
    private var turns: [Int32] = []
    private var saidTimes: [UnixTime] = []
    private var reinforcedTimes: [UnixTime] = []
    private var rarities: [Int32: Rarities] = [:]
    /// What was said, and is covered by something that holds and rests on the same turn.
    private var covered: Set<Int32> = []

    /// Takes memories in.
    init(_ memories: some Collection<MemoryRecord>) {
        var (traitPlaces, conversationPlaces): ([Traits: UInt32], [String?: UInt32]) = ([:], [:])
        contents = PackedTexts(memories.lazy.map(\.content))
        ids.reserveCapacity(memories.reduce(0) { $0 + $1.id.utf8.count })
        idEnds.reserveCapacity(memories.count)
        traitNumbers.reserveCapacity(memories.count)
        conversationNumbers.reserveCapacity(memories.count)
        turns.reserveCapacity(memories.count)
        saidTimes.reserveCapacity(memories.count)
        reinforcedTimes.reserveCapacity(memories.count)
        for (index, memory) in memories.enumerated() {
            ids.append(contentsOf: memory.id.utf8)
            idEnds.append(UInt32(ids.count))
            traitNumbers.append(Self.number(of: Traits(memory), in: &traits, &traitPlaces))
            conversationNumbers.append(
                Self.number(of: memory.conversationID, in: &conversations, &conversationPlaces))
            var rare = Rarities(memory)
            let turn = memory.turn.flatMap { Int32(exactly: $0) } ?? Self.noTurn
            if turn == Self.noTurn { rare.turn = memory.turn }
            turns.append(turn)
            saidTimes.append(memory.saidAt)
            reinforcedTimes.append(memory.lastReinforcedAt)
            if !rare.isNone { rarities[Int32(index)] = rare }
        }
        findCovered()
    }

    private mutating func findCovered() {
        var holding: Set<UInt64> = []
        func turn(_ index: Int) -> UInt64 {
            UInt64(conversationNumbers[index]) << 32 | UInt64(UInt32(bitPattern: turns[index]))
        }
        let spoken = turns.indices.filter {
            turns[$0] != Self.noTurn && conversations[Int(conversationNumbers[$0])] != nil
        }
        for index in spoken {
            let traits = traits[Int(traitNumbers[index])]
            if traits.layer == .holds, traits.state == .active { holding.insert(turn(index)) }
        }
        for index in spoken where traits[Int(traitNumbers[index])].layer == .said && holding.contains(turn(index)) {
            covered.insert(Int32(index))
        }
    }

    private static func number<Value: Hashable>(
        of value: Value, in values: inout [Value], _ places: inout [Value: UInt32]
    ) -> UInt32 {
        if let known = places[value] { return known }
        let number = UInt32(values.count)
        places[value] = number
        values.append(value)
        return number
    }

    /// The first memory.
    var startIndex: Int { 0 }
    /// The number of memories.
    var endIndex: Int { turns.count }

    /// The memory that the table takes, in bytes, estimated.
    var byteCount: Int {
        contents.byteCount + ids.count + count * 32 + traits.count * 128 + conversations.count * 96 + rarities.count
            * 256
    }

    /// The id of a memory.
    func id(_ index: Int) -> String {
        String(decoding: ids[(index == 0 ? 0 : Int(idEnds[index - 1]))..<Int(idEnds[index])], as: UTF8.self)
    }

    /// A memory as it came.
    subscript(_ index: Int) -> MemoryRecord {
        let traits = traits[Int(traitNumbers[index])]
        let rare = rarities[Int32(index)]
        return MemoryRecord(
            id: id(index), content: contents[index], sector: traits.sector,
            otherSectors: traits.otherSectors, origin: traits.origin, attribute: traits.attribute,
            salience: traits.salience, decayRate: traits.decayRate, state: traits.state, layer: traits.layer,
            saidAt: saidTimes[index],
            lastReinforcedAt: reinforcedTimes[index], validUntil: rare?.validUntil, supersededBy: rare?.supersededBy,
            conversationID: conversations[Int(conversationNumbers[index])],
            turn: turns[index] == Self.noTurn ? rare?.turn : Int(turns[index]), partOf: rare?.partOf,
            evidence: rare?.evidence, speaker: traits.speaker)
    }

    // MARK: - What a ranking asks of all

    /// Which memories a filter lets through, and why it leaves the others out.
    struct Admission: Sendable {
        fileprivate let byTraits: [RecallFilter.Exclusion?]
        fileprivate let byConversation: [RecallFilter.Exclusion?]
    }

    /// Holds a filter against what memories have in common, once for all.
    func admission(by filter: RecallFilter) -> Admission {
        Admission(
            byTraits: traits.map { filter.exclusion(state: $0.state, sectors: $0.otherSectors.union([$0.sector])) },
            byConversation: conversations.map(filter.exclusion(conversationID:)))
    }

    /// Why a memory may not be returned; `nil` when it may.
    @inline(__always)
    func exclusion(_ index: Int, _ admission: Admission) -> RecallFilter.Exclusion? {
        admission.byTraits[Int(traitNumbers[index])] ?? admission.byConversation[Int(conversationNumbers[index])]
            ?? (!covered.isEmpty && covered.contains(Int32(index)) ? .covered : nil)
    }

    /// Whether a memory is active, history or archived.
    func state(_ index: Int) -> MemoryRecord.State { traits[Int(traitNumbers[index])].state }

    /// Leaves evidence out of an answer, but for what fits the question best of all: then no statement covers it.
    ///
    /// - Parameter candidates: The answer, best first.
    /// - Returns: The same where nothing holds.
    func withoutMereEvidence(_ candidates: [Candidate]) -> [Candidate] {
        func holds(_ candidate: Candidate) -> Bool { traits[Int(traitNumbers[candidate.place])].layer == .holds }
        guard candidates.contains(where: holds), !candidates.allSatisfy(holds) else { return candidates }
        // What a summary says of a call is said by those who were in it.
        let nearest = candidates.max { $0.similarity < $1.similarity }?.place
        return candidates.filter { candidate in
            holds(candidate)
                || candidate.place == nearest && traits[Int(traitNumbers[candidate.place])].origin != .summary
        }
    }

    /// When a memory was said.
    func saidAt(_ index: Int) -> UnixTime { saidTimes[index] }

    /// What a memory is worth now, 0…1; see ``MemoryRecord/effectiveSalience(at:)``.
    func effectiveSalience(_ index: Int, at now: UnixTime) -> Double {
        let traits = traits[Int(traitNumbers[index])]
        return Salience.effective(
            base: traits.salience, ratePerDay: traits.decayRate, days: now.days(since: reinforcedTimes[index]))
    }

    /// The most that each memory can be worth at any time, by the number of its traits.
    var salienceLimits: [Double] { traits.map { $0.decayRate >= 0 ? Swift.max(0, $0.salience) : .infinity } }

    /// The number of a memory's traits.
    @inline(__always)
    func traitNumber(_ index: Int) -> Int { Int(traitNumbers[index]) }
}
