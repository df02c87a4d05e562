import Foundation
import TestSupport
import Testing
import Time

@testable import Domain
@testable import Recall

/// What joins memories, and how that fades.
struct LinkTests {
    private func item(_ number: Int, call: String, turn: Int?, state: MemoryRecord.State = .active) -> RecallItem {
        let memory = MemoryRecord(
            id: "mem_\(number)", content: "said \(number)", sector: .semantic, origin: turn == nil ? .summary : .user,
            salience: 0.7, state: state, saidAt: .day(Double(number)),
            validUntil: state == .superseded ? .day(99) : nil,
            conversationID: call, turn: turn)
        return RecallItem(memory, callerName: nil)
    }

    /// A vector at an angle to the first axis, in degrees.
    private func vector(_ degrees: Double) throws -> QuantizedVector {
        let components = [cos(degrees * .pi / 180), sin(degrees * .pi / 180)].map { Float($0) }
        return QuantizedVector(try UnitVector(normalizing: components))
    }

    @Test func fadesByAHundredthADayAndEndsAtTheMinimum() throws {
        let link = MemoryLink("b", "a", kind: .associative, weight: 0.9, since: .day(0))
        #expect((link.first, link.second) == ("a", "b"))
        #expect(abs(link.weight(at: .day(100)) - 0.9 * exp(-1)) < 1e-12)
        let end = try #require(link.expiresAt)
        #expect(abs(link.weight(at: end) - MemoryLink.minimumWeight) < 1e-9)
        let manual = MemoryLink("a", "b", kind: .manual, weight: 0.4, since: .day(0))
        #expect(manual.weight(at: .day(10_000)) == 0.4)
        #expect(manual.expiresAt == nil)
        #expect(MemoryLink("a", "b", kind: .temporal, weight: 7, since: .day(0)).weight == 1)
        #expect(MemoryLink("a", "b", kind: .temporal, weight: 0.01, since: .day(3)).expiresAt == .day(3))
    }

    @Test func nearMemoriesAreAssociatedOncePerPair() throws {
        let items = (0..<3).map { item($0, call: "conv_\($0)", turn: 0) }
        let vectors = ["mem_0": try vector(0), "mem_1": try vector(20), "mem_2": try vector(90)]
        let links = LinkFinder(items.map(\.memory), vectors: vectors).links(of: nil)
        #expect(links.map { [$0.first, $0.second] } == [["mem_0", "mem_1"]])
        #expect(links.first?.kind == .associative)
        #expect(abs((links.first?.weight ?? 0) - cos(20 * Double.pi / 180)) < 0.01)
        #expect(links.first?.since == .day(1))
        // Whichever of the two is new; the product is rounded in another order then.
        for id in ["mem_0", "mem_1"] {
            let same = LinkFinder(items.map(\.memory), vectors: vectors).links(of: [id])
            #expect(same.map { [$0.first, $0.second] } == [["mem_0", "mem_1"]])
            #expect(abs((same.first?.weight ?? 0) - (links.first?.weight ?? 1)) < 1e-6)
        }
        #expect(LinkFinder(items.map(\.memory), vectors: vectors).links(of: ["mem_2"]).isEmpty)
    }

    @Test func exactlyTheThresholdIsNotEnough() throws {
        let items = [item(0, call: "a", turn: 0), item(1, call: "b", turn: 0)]
        for (degrees, count) in [(36.0, 1), (38, 0)] {
            let vectors = ["mem_0": try vector(0), "mem_1": try vector(degrees)]
            #expect(LinkFinder(items.map(\.memory), vectors: vectors).links(of: nil).count == count)
        }
    }

    @Test func neighboursOfOneCallAreJoinedWithAndWithoutVectors() throws {
        let items = [
            item(0, call: "a", turn: 0), item(1, call: "a", turn: 2), item(2, call: "b", turn: 0),
            item(3, call: "b", turn: nil), item(4, call: "c", turn: 0), item(5, call: "c", turn: 1, state: .superseded),
        ]
        func neighbours(_ vectors: [String: QuantizedVector], of place: Int, on day: Double) -> [Int: Double] {
            let index = RecallIndex(items, vectors: vectors, family: .sentenceTransformer)
            return Dictionary(
                uniqueKeysWithValues: index.neighbours(of: place, at: .day(day)).map { ($0.place, $0.weight) })
        }
        #expect(neighbours([:], of: 0, on: 1) == [1: 0.5])
        #expect(neighbours([:], of: 1, on: 1) == [0: 0.5])
        // Faded since the later of the two.
        #expect(abs((neighbours([:], of: 0, on: 101)[1] ?? 0) - 0.5 * exp(-1)) < 1e-9)
        // Another call, no turn, history.
        for place in 2...5 { #expect(neighbours([:], of: place, on: 6).isEmpty) }
        let vectors = ["mem_0": try vector(0), "mem_1": try vector(60), "mem_4": try vector(0)]
        #expect(abs((neighbours(vectors, of: 1, on: 1)[0] ?? 0) - 0.5) < 0.01)
        #expect(neighbours(vectors.filter { $0.key != "mem_1" }, of: 1, on: 1) == [0: 0.5])
    }

    @Test func aStoredLinkStandsBeforeThatOfTheOrder() throws {
        let items = [item(0, call: "a", turn: 0), item(1, call: "a", turn: 1)]
        func lift(_ links: [MemoryLink]) -> Double? {
            let ranking = Ranking(items, links: links)
            let answer = ranking.answer(
                to: ranking.question("said 0", now: .day(1)), vector: nil, limit: 5, now: .day(1))
            return answer.hits.first { $0.memory.id == "mem_1" }?.link
        }
        let byOrder = try #require(lift([]))
        #expect(byOrder > 0.3)
        #expect(lift([MemoryLink("mem_0", "mem_1", kind: .manual, weight: 0, since: .day(0))]) == 0)
        let near = try #require(
            lift([MemoryLink("mem_0", "mem_1", kind: .associative, weight: 0.95, since: .day(1))]))
        #expect(near > byOrder * 1.5)
    }

    @Test func whatIsHistoryIsJoinedToNothing() throws {
        let items = [item(0, call: "a", turn: 0), item(1, call: "a", turn: 1, state: .superseded)]
        let vectors = ["mem_0": try vector(0), "mem_1": try vector(0)]
        #expect(LinkFinder(items.map(\.memory), vectors: vectors).links(of: nil).isEmpty)
    }

    @Test func aMemoryMakesNoMoreThanEightAssociations() throws {
        let items = (0..<20).map { item($0, call: "conv_\($0)", turn: 0) }
        var vectors: [String: QuantizedVector] = [:]
        for number in 0..<20 { vectors["mem_\(number)"] = try vector(Double(number) / 10) }
        let links = LinkFinder(items.map(\.memory), vectors: vectors).links(of: ["mem_0"])
        #expect(links.count == LinkFinder.associationLimit)
        // The nearest ones.
        #expect(Set(links.map(\.second)) == Set((1...8).map { "mem_\($0)" }))
    }

    @Test func aVectorThatComesLaterIsTakenIn() throws {
        let items = [item(0, call: "a", turn: 0), item(1, call: "b", turn: 0)]
        var finder = LinkFinder(items.map(\.memory), vectors: ["mem_0": try vector(0)])
        #expect(finder.links(of: nil).isEmpty)
        finder.add(try vector(3), of: "mem_1")
        finder.add(try vector(90), of: "mem_nobody")
        #expect(finder.links(of: ["mem_1"]).count == 1)
    }
}
