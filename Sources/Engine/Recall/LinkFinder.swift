import Domain

/// Finds what joins memories: the same said in other words, and what was said before and after.
public struct LinkFinder: Sendable {
    /// The most associative links that one memory makes; a caller who says the same in every call needs no web.
    public static let associationLimit = 8
    /// What a temporal link weighs when there are no vectors.
    private static let plainWeight = 0.5

    private let order: CallOrder
    private let family: EmbeddingFamily
    private let places: [String: Int]
    private var table = VectorTable()
    private var rows: [Int32]
    private var vectors: [QuantizedVector?]

    /// Prepares a caller's memories.
    ///
    /// - Parameters:
    ///   - items: All memories, in any order.
    ///   - vectors: Their vectors by id, all of one model; what has none yet makes no associative link.
    ///   - family: What kind of model that is.
    public init(
        _ items: [RecallItem], vectors: [String: QuantizedVector], family: EmbeddingFamily = .sentenceTransformer
    ) {
        self.family = family
        order = CallOrder(items)
        places = Dictionary(
            order.items.enumerated().map { ($0.element.memory.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        rows = [Int32](repeating: -1, count: order.items.count)
        self.vectors = [QuantizedVector?](repeating: nil, count: order.items.count)
        for item in order.items {
            if let own = vectors[item.memory.id] { add(own, of: item.memory.id) }
        }
    }

    /// Takes in the vector of a memory that had none.
    public mutating func add(_ vector: QuantizedVector, of id: String) {
        guard let index = places[id], rows[index] < 0 else { return }
        rows[index] = table.append(vector)
        vectors[index] = vector
    }

    /// The links of some memories with all others; one pass over the caller's vectors for each of them.
    ///
    /// - Parameter ids: The memories; all when `nil`.
    /// - Returns: One link a pair, without what is superseded.
    public func links(of ids: Set<String>?) -> [MemoryLink] {
        var found: [Pair: MemoryLink] = [:]
        for (index, item) in order.items.enumerated() where item.memory.state != .superseded {
            guard ids?.contains(item.memory.id) != false else { continue }
            for link in associations(of: index) { found[Pair(link)] = link }
        }
        for index in order.items.indices where order.runs[index].lowerBound < index {
            let (earlier, later) = (order.items[index - 1].memory, order.items[index].memory)
            guard ids == nil || ids?.contains(earlier.id) == true || ids?.contains(later.id) == true,
                earlier.state != .superseded, later.state != .superseded
            else { continue }
            let near =
                rows[index - 1] >= 0 && rows[index] >= 0
                ? family.closeness(table.cosine(rows[index - 1], rows[index])) : Self.plainWeight
            let link = MemoryLink(
                earlier.id, later.id, kind: .temporal, weight: near, since: max(earlier.saidAt, later.saidAt))
            // The same thing said twice in a row is an association as well, which says more.
            if found[Pair(link)] == nil { found[Pair(link)] = link }
        }
        return found.values.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    private struct Pair: Hashable {
        let first: String
        let second: String

        init(_ link: MemoryLink) { (first, second) = (link.first, link.second) }
    }

    private func associations(of index: Int) -> [MemoryLink] {
        let memory = order.items[index].memory
        guard let own = vectors[index] else { return [] }
        let cosines = table.cosines(with: own)
        var near: [(cosine: Float, index: Int)] = []
        for (other, row) in rows.enumerated() where row >= 0 && other != index {
            guard cosines[Int(row)] > family.nearlyEqual, order.items[other].memory.state != .superseded
            else { continue }
            near.append((cosines[Int(row)], other))
        }
        let nearest = near.sorted { ($0.cosine, -$0.index) > ($1.cosine, -$1.index) }.prefix(Self.associationLimit)
        return nearest.map { cosine, other in
            let second = order.items[other].memory
            return MemoryLink(
                memory.id, second.id, kind: .associative, weight: family.closeness(cosine),
                since: max(memory.saidAt, second.saidAt))
        }
    }
}
