import Domain
import Time

/// The links between a caller's memories, by the places of these.
struct LinkTable: Sendable {
    /// One end of a link, seen from the other.
    struct Neighbour: Sendable {
        private let since: UnixTime
        private let weight: Double
        private let place: Int32
        private let kind: MemoryLink.Kind

        fileprivate init(_ link: MemoryLink, to place: Int) {
            (since, weight, kind, self.place) = (link.since, link.weight, link.kind, Int32(place))
        }

        /// The memory at this end.
        var item: Int { Int(place) }

        /// What the link weighs now; 0 when it was removed by hand.
        func weight(at now: UnixTime) -> Double {
            MemoryLink.weight(of: weight, kind: kind, since: since, at: now)
        }
    }

    /// For each memory where its neighbours begin, and behind the last one the end; empty without links.
    private let starts: [UInt32]
    private let neighbours: [Neighbour]

    /// Takes links in; those that lead to memories that are not there join nothing.
    init(_ links: [MemoryLink], of memories: MemoryTable) {
        if links.isEmpty {
            (starts, neighbours) = ([], [])
            return
        }
        let places = Dictionary(
            (0..<memories.count).map { (memories.id($0), $0) }, uniquingKeysWith: { first, _ in first })
        let joined = links.compactMap { link -> (link: MemoryLink, first: Int, second: Int)? in
            guard let first = places[link.first], let second = places[link.second] else { return nil }
            return (link, first, second)
        }
        let pairs =
            joined.enumerated().flatMap { number, one in
                [
                    (from: one.first, number: number, neighbour: Neighbour(one.link, to: one.second)),
                    (from: one.second, number: number, neighbour: Neighbour(one.link, to: one.first)),
                ]
            }.sorted { ($0.from, $0.number) < ($1.from, $1.number) }
        var starts = [UInt32](repeating: 0, count: memories.count + 1)
        for pair in pairs { starts[pair.from + 1] += 1 }
        for place in 1..<starts.count { starts[place] += starts[place - 1] }
        (self.starts, neighbours) = (starts, pairs.map(\.neighbour))
    }

    /// Whether nothing is joined.
    var isEmpty: Bool { neighbours.isEmpty }

    /// The memory that the links take, in bytes.
    var byteCount: Int { starts.count * 4 + neighbours.count * MemoryLayout<Neighbour>.stride }

    /// What a memory is joined to.
    subscript(_ index: Int) -> ArraySlice<Neighbour> {
        isEmpty ? [] : neighbours[Int(starts[index])..<Int(starts[index + 1])]
    }
}
