import Domain

/// Finds memories that say the same in other words.
///
/// What was said just before and after needs no finding: the ranking knows it by the order of turns (``RecallIndex``).
public struct LinkFinder: Sendable {
    /// The most associative links that one memory makes; a caller who says the same in every call needs no web.
    public static let associationLimit = 8

    private let memories: [MemoryRecord]
    private let family: EmbeddingFamily
    private let places: [String: Int]
    private var table = VectorTable()
    private var rows: [Int32]
    private var vectors: [QuantizedVector?]

    /// Prepares a caller's memories.
    ///
    /// - Parameters:
    ///   - memories: All memories, in any order.
    ///   - vectors: Their vectors by id, all of one model; what has none yet makes no associative link.
    ///   - family: What kind of model that is.
    public init(
        _ memories: [MemoryRecord], vectors: [String: QuantizedVector], family: EmbeddingFamily = .sentenceTransformer
    ) {
        self.family = family
        self.memories = memories
        places = Dictionary(
            memories.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        rows = [Int32](repeating: -1, count: memories.count)
        self.vectors = [QuantizedVector?](repeating: nil, count: memories.count)
        for memory in memories {
            if let own = vectors[memory.id] { add(own, of: memory.id) }
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
        for (index, memory) in memories.enumerated() where memory.state != .superseded {
            guard ids?.contains(memory.id) != false else { continue }
            for link in associations(of: index) { found[Pair(link)] = link }
        }
        return found.values.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    private struct Pair: Hashable {
        let first: String
        let second: String

        init(_ link: MemoryLink) { (first, second) = (link.first, link.second) }
    }

    private func associations(of index: Int) -> [MemoryLink] {
        let memory = memories[index]
        guard let own = vectors[index] else { return [] }
        let cosines = table.cosines(with: own)
        var near: [(cosine: Float, index: Int)] = []
        for (other, row) in rows.enumerated() where row >= 0 && other != index {
            guard cosines[Int(row)] > family.nearlyEqual, memories[other].state != .superseded
            else { continue }
            near.append((cosines[Int(row)], other))
        }
        let nearest = near.sorted { ($0.cosine, -$0.index) > ($1.cosine, -$1.index) }.prefix(Self.associationLimit)
        return nearest.map { cosine, other in
            let second = memories[other]
            return MemoryLink(
                memory.id, second.id, kind: .associative, weight: family.closeness(cosine),
                since: max(memory.saidAt, second.saidAt))
        }
    }
}
