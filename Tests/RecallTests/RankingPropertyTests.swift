import TestSupport
import Testing
import Time

@testable import Domain
@testable import Recall

/// What must hold of every ranking, on random callers.
struct RankingPropertyTests {
    private static let now = UnixTime.day(1000)
    private static let width = 16
    private static let words = [
        "parcel", "invoice", "dentist", "ladder", "canoe", "bread", "garden", "piano", "train", "school", "insurance",
    ]

    /// A caller at random: memories in calls, their vectors, and links between any two.
    private struct World {
        var items: [RecallItem] = []
        var vectors: [String: QuantizedVector] = [:]
        var links: [MemoryLink] = []
        var query: QuantizedVector
        var text: String

        init(_ generator: inout SeededGenerator, count: Int, callSize: Int = 4) throws {
            query = try World.vector(&generator)
            text = (0..<3).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
            for number in 0..<count {
                let content = (0..<5).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
                let state = MemoryRecord.State.allCases.randomElement(using: &generator) ?? .active
                let memory = MemoryRecord(
                    id: "mem_\(number)", content: content, sector: Sector.allCases[number % 5], origin: .user,
                    salience: Double.random(in: 0...1, using: &generator),
                    decayRate: Double.random(in: 0...0.01, using: &generator), state: state,
                    saidAt: .day(Double.random(in: 0...999, using: &generator)),
                    validUntil: state == .superseded ? .day(999.5) : nil, conversationID: "conv_\(number / callSize)",
                    turn: number % callSize)
                items.append(RecallItem(memory, callerName: "Ana"))
                if Int.random(in: 0..<5, using: &generator) > 0 {
                    vectors[memory.id] = try World.vector(&generator)
                }
            }
            for _ in 0..<count {
                let ids = items.map(\.memory.id).shuffled(using: &generator)
                links.append(
                    MemoryLink(
                        ids[0], ids[1], kind: .manual, weight: Double.random(in: 0...1, using: &generator),
                        since: .day(0)))
            }
        }

        static func vector(_ generator: inout SeededGenerator) throws -> QuantizedVector {
            let components = (0..<width).map { _ in Float.random(in: -1...1, using: &generator) }
            return QuantizedVector(try UnitVector(normalizing: components))
        }

        func answer(_ filter: RecallFilter = RecallFilter(), limit: Int = .max) -> RecallAnswer {
            let ranking = Ranking(items, vectors: vectors, links: links)
            return ranking.answer(
                to: ranking.question(text, now: now), vector: query, limit: limit, now: now, filter: filter)
        }

        /// The place of a memory in the answer; behind all when it is no hit.
        func place(_ id: String) -> Int {
            let hits = answer().hits
            return hits.firstIndex { $0.memory.id == id } ?? hits.count
        }

        mutating func activateAll() {
            for place in items.indices {
                items[place].memory.state = .active
                items[place].memory.validUntil = nil
            }
        }
    }

    @Test(arguments: Seeds.all) func theScoreIsTheSumOfItsTerms(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let answer = try World(&generator, count: 40).answer()
        for hit in answer.hits {
            for term in [hit.similarity, hit.salience, hit.recency, hit.link] { #expect((0...1).contains(term)) }
            let sum = 0.67 * hit.similarity + 0.2 * hit.salience + 0.03 * hit.recency + 0.1 * hit.link
            #expect(abs(hit.score - sum) < 1e-9, "seed \(seed)")
        }
        #expect(zip(answer.hits, answer.hits.dropFirst()).allSatisfy { $0.score >= $1.score }, "seed \(seed)")
        #expect((0...1).contains(answer.confidence))
    }

    @Test(arguments: Seeds.all) func everyMemoryIsAHitOrLeftOutForAReason(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let world = try World(&generator, count: 40)
        for includesArchived in [false, true] {
            var filter = RecallFilter()
            filter.includesArchived = includesArchived
            filter.sectors = Bool.random(using: &generator) ? [] : [.semantic, .emotional]
            let answer = world.answer(filter)
            #expect(answer.hits.count + answer.excluded.values.reduce(0, +) == 40, "seed \(seed)")
            #expect(answer.hits.allSatisfy { $0.memory.state != .superseded }, "seed \(seed)")
            #expect(includesArchived || answer.hits.allSatisfy { $0.memory.state == .active }, "seed \(seed)")
            #expect(filter.sectors.isEmpty || answer.hits.allSatisfy { filter.sectors.contains($0.memory.sector) })
        }
    }

    @Test(arguments: Seeds.all) func theOrderOfTheMemoriesDoesNotMatter(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var world = try World(&generator, count: 30)
        let before = world.answer()
        world.items.shuffle(using: &generator)
        world.links.shuffle(using: &generator)
        let after = world.answer()
        #expect(after.hits.map(\.memory.id) == before.hits.map(\.memory.id), "seed \(seed)")
        #expect(after.excluded == before.excluded)
    }

    // With at most ten memories all of them are waypoints; among more, one that rises may push out the one that led to it.

    @Test(arguments: Seeds.all) func moreOfATermNeverMeansAWorsePlace(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var world = try World(&generator, count: 10)
        world.activateAll()
        let place = Int.random(in: 0..<10, using: &generator)
        let id = world.items[place].memory.id
        let before = world.place(id)
        var other = world
        other.items[place].memory.salience += (1 - other.items[place].memory.salience) / 2
        #expect(other.place(id) <= before, "salience, seed \(seed)")
        other = world
        for number in other.links.indices where other.links[number].first == id || other.links[number].second == id {
            let link = other.links[number]
            other.links[number] = MemoryLink(
                link.first, link.second, kind: .manual, weight: min(1, link.weight + 0.2), since: link.since)
        }
        // The neighbour gains as well, but not at this memory's cost against all others.
        let score = other.answer().hits.first { $0.memory.id == id }?.score ?? 0
        #expect(score >= world.answer().hits.first { $0.memory.id == id }?.score ?? 0, "link, seed \(seed)")
    }

    @Test(arguments: Seeds.all) func whatWasSaidLaterOrFitsBetterStandsNoWorse(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        // A call for each, so that nothing has neighbours; no links, so that only the memory itself changes.
        var world = try World(&generator, count: 10, callSize: 1)
        world.activateAll()
        world.links = []
        for item in world.items { world.vectors[item.memory.id] = try World.vector(&generator) }
        let place = Int.random(in: 0..<10, using: &generator)
        let id = world.items[place].memory.id
        let before = world.place(id)
        var other = world
        other.vectors[id] = world.query
        #expect(other.place(id) <= before, "evidence, seed \(seed)")
        other = world
        other.items[place].memory.decayRate = 0
        world.items[place].memory.decayRate = 0
        other.items[place].memory.saidAt = Self.now
        #expect(other.place(id) <= world.place(id), "recency, seed \(seed)")
    }

    @Test(arguments: Seeds.all) func linksAreFollowedOneHopAndNeverLeaveTheCaller(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        // A call for each: nothing is joined by its place.
        var world = try World(&generator, count: 12, callSize: 1)
        world.activateAll()
        let own = Set(world.items.map(\.memory.id))
        world.links = [
            MemoryLink("mem_0", "mem_stranger", kind: .manual, weight: 1, since: .day(0)),
            MemoryLink("mem_1", "mem_2", kind: .manual, weight: 1, since: .day(0)),
            MemoryLink("mem_2", "mem_3", kind: .manual, weight: 1, since: .day(0)),
        ]
        let answer = world.answer()
        for hit in answer.hits {
            #expect(own.contains(hit.memory.id))
            #expect(hit.path.allSatisfy { own.contains($0) && $0 != hit.memory.id })
            #expect(hit.path.count <= 1)
            // The link is worth what the neighbour itself is worth, which has nothing from further away.
            let neighbours =
                ["mem_1": ["mem_2"], "mem_2": ["mem_1", "mem_3"], "mem_3": ["mem_2"]][hit.memory.id] ?? []
            let best = answer.hits.filter { neighbours.contains($0.memory.id) }.map(\.similarity).max() ?? 0
            #expect(hit.link <= best + 1e-12, "seed \(seed)")
        }
    }

    @Test(arguments: Seeds.all) func nothingGainsSalienceByWaiting(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let memory = MemoryRecord(
            id: "m", content: "x", sector: .episodic, origin: .user,
            salience: Double.random(in: 0...1, using: &generator),
            decayRate: Double.random(in: 0...1, using: &generator), saidAt: .day(0))
        var last = memory.effectiveSalience(at: .day(0))
        #expect(last == memory.salience)
        for day in stride(from: 0.5, through: 1000, by: 37.3) {
            let value = memory.effectiveSalience(at: .day(day))
            #expect(value <= last && value >= 0, "seed \(seed)")
            last = value
        }
    }
}
