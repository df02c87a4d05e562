import Persistence
import Domain
import Foundation
import Testing
import Time

@testable import Store

/// A caller with a few memories, ready to be embedded.
struct EmbeddedCaller {
    static let model = "tiny/4/0123456789abcdef"
    static let otherModel = "other/3/fedcba9876543210"

    let fixture: TemporaryStore
    let userID: String
    /// The memories' ids, in the order in which they were said.
    let ids: [String]

    var store: any Storage { fixture.store }

    init(
        _ fixture: TemporaryStore? = nil, caller: String = "+12025550143", conversation: String = "conv_1",
        said: [String] = ["I keep bees.", "I sell honey.", "I fear wasps."]
    ) throws {
        let fixture = try fixture ?? TemporaryStore()
        self.fixture = fixture
        var call = MadeUpCall(caller: caller)
        call.findings = said.enumerated().map { .said($1, turn: $0) }
        userID = try fixture.store.learn(.sample(conversation: conversation, caller: caller), call)
        let memories = try fixture.store.snapshot(of: userID)?.memories ?? []
        ids = said.compactMap { content in memories.first { $0.content == content }?.id }
        guard ids.count == said.count else { throw Missing("the memories") }
    }

    /// A vector that differs from those of other numbers.
    static func vector(_ number: Int, dimensions: Int = 4) throws -> QuantizedVector {
        let raw = (0..<dimensions).map { Float(($0 + number) % dimensions + 1) }
        return QuantizedVector(try UnitVector(normalizing: raw))
    }

    /// Keeps own vectors of all memories.
    func keepVectors(model: String = Self.model, dimensions: Int = 4, until lease: UnixTime = noon) throws {
        var batch = EmbeddedBatch()
        for (number, id) in ids.enumerated() {
            batch.vectors.append(
                EmbeddedVector(memoryID: id, vector: try Self.vector(number, dimensions: dimensions)))
        }
        try store.saveEmbeddings(batch, of: userID, model: model, leaseUntil: lease)
    }

    /// Keeps automatic links.
    func keep(_ links: MemoryLink...) throws {
        var batch = EmbeddedBatch()
        batch.links = links
        try store.saveEmbeddings(batch, of: userID, model: Self.model, leaseUntil: noon)
    }

    func link(
        _ one: Int, _ other: Int, _ kind: MemoryLink.Kind, weight: Double = 0.9, since: UnixTime = noon
    ) -> MemoryLink {
        MemoryLink(ids[one], ids[other], kind: kind, weight: weight, since: since)
    }

    /// Leases whoever waits, at once or later.
    func lease(_ store: (any Storage)? = nil, model: String = Self.model, after seconds: Int64 = 0) throws -> String? {
        try (store ?? self.store).userToEmbed(by: model, now: noon.plus(seconds: seconds), leaseSeconds: 60)
    }

    /// The profile as it is now.
    func profile() throws -> UserProfile { try #require(try store.profile(of: userID)) }
}
