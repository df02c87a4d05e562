import Memory
import Testing

struct RankingTests {
    private static func memory(
        _ id: String, _ content: String = "The parcel", sector: Sector = .semantic, salience: Double = 0.7,
        decayRate: Double = 0, state: MemoryRecord.State = .active, day: Double = 0, call: String? = "call"
    ) -> MemoryRecord {
        MemoryRecord(
            id: id, content: content, sector: sector, origin: .user, salience: salience, decayRate: decayRate,
            state: state, saidAt: .day(day), validUntil: state == .superseded ? .day(day + 1) : nil,
            conversationID: call)
    }

    private static func ids(
        _ memories: [MemoryRecord], _ query: String = "parcel", limit: Int = 10,
        filter: Ranking.Filter = Ranking.Filter()
    ) -> [String] {
        Ranking(memories).hits(for: query, limit: limit, now: .day(30), filter: filter).map(\.memory.id)
    }

    @Test func theScoreIsTheWeightedSumOfItsTerms() throws {
        let hits = Ranking([Self.memory("a", salience: 0.7, day: 0)]).hits(for: "parcel", limit: 1, now: .day(30))
        let hit = try #require(hits.first)
        #expect(hit.lexical == 1)
        #expect(hit.salience == 0.7)
        #expect(abs(hit.recency - 0.5) < 1e-12)
        #expect(abs(hit.score - (0.6 * 1 + 0.2 * 0.7 + 0.1 * 0.5)) < 1e-12)
        #expect(hit.matchedStems == ["parcel"])
        #expect(hit.coverage == 1)
    }

    @Test func theBetterFitComesFirst() {
        let memories = [Self.memory("worse", "The parcel"), Self.memory("better", "The blue parcel")]
        #expect(Self.ids(memories, "blue parcel") == ["better", "worse"])
    }

    @Test func theMoreSalientComesFirst() {
        #expect(Self.ids([Self.memory("a", salience: 0.3), Self.memory("b", salience: 0.9)]) == ["b", "a"])
    }

    @Test func theFadedComesLater() {
        #expect(Self.ids([Self.memory("a", decayRate: 0.05), Self.memory("b")]) == ["b", "a"])
    }

    @Test func theMoreRecentComesFirst() {
        #expect(Self.ids([Self.memory("a", day: 1), Self.memory("b", day: 29)]) == ["b", "a"])
    }

    @Test(arguments: [(0.0, 0.0, 0.0), (1, 0, 0), (0, 1, 0), (0, 0, 1)])
    func weightsDecideWhichTermCounts(_ similarity: Double, _ salience: Double, _ recency: Double) throws {
        var weights = Ranking.Weights()
        weights.similarity = similarity
        weights.salience = salience
        weights.recency = recency
        let hits = Ranking([Self.memory("a", salience: 0.4, day: 15)], weights: weights)
            .hits(for: "parcel", limit: 1, now: .day(30))
        let hit = try #require(hits.first)
        #expect(abs(hit.score - (similarity * hit.lexical + salience * 0.4 + recency * hit.recency)) < 1e-12)
    }

    @Test func aMemoryThatSharesNothingWithTheQuestionIsNoHit() {
        #expect(Self.ids([Self.memory("a", "The parcel"), Self.memory("b", "My dog", salience: 1, day: 30)]) == ["a"])
        #expect(Self.ids([Self.memory("a")], "dog").isEmpty)
    }

    @Test(arguments: [true, false])
    func whatIsHistoryNeverSurfaces(_ includesArchived: Bool) {
        var filter = Ranking.Filter()
        filter.includesArchived = includesArchived
        let memories = [Self.memory("old", state: .superseded), Self.memory("new")]
        #expect(Self.ids(memories, filter: filter) == ["new"])
        #expect(Self.ids([Self.memory("old", state: .superseded)], filter: filter).isEmpty)
    }

    @Test func whatFadedSurfacesWhenAskedFor() {
        let memories = [Self.memory("faded", state: .archived), Self.memory("active")]
        #expect(Self.ids(memories) == ["active"])
        var filter = Ranking.Filter()
        filter.includesArchived = true
        #expect(Self.ids(memories, filter: filter) == ["active", "faded"])
    }

    @Test func filtersBySector() {
        let memories = Sector.allCases.map { Self.memory($0.rawValue, sector: $0) }
        var filter = Ranking.Filter()
        filter.sectors = [.emotional, .episodic]
        #expect(Self.ids(memories, filter: filter) == ["emotional", "episodic"])
        #expect(Self.ids(memories).count == 5)
    }

    @Test func filtersByCall() {
        let memories = [Self.memory("a", call: "one"), Self.memory("b", call: "two"), Self.memory("c", call: nil)]
        var filter = Ranking.Filter()
        filter.conversations = ["one"]
        #expect(Self.ids(memories, filter: filter) == ["a"])
        filter.conversations = []
        #expect(Self.ids(memories, filter: filter).isEmpty)
    }

    @Test func similarityIsMeasuredAgainstTheBestThatMayBeReturned() throws {
        let memories = [Self.memory("hidden", "parcel parcel parcel", state: .superseded), Self.memory("shown")]
        let hit = try #require(Ranking(memories).hits(for: "parcel", limit: 1, now: .day(30)).first)
        #expect(hit.lexical == 1)
    }

    @Test(arguments: [0, 1, 3, 50])
    func returnsAtMostTheLimit(_ limit: Int) {
        let memories = (0..<5).map { Self.memory("m\($0)") }
        #expect(Self.ids(memories, limit: limit).count == min(limit, 5))
    }

    @Test func equalScoresAreOrderedByIDWhateverTheOrderOfStorage() {
        let memories = (0..<20).map { Self.memory("m\(100 + $0)") }
        let expected = memories.map(\.id)
        for seed in 1...5 as ClosedRange<UInt64> {
            var generator = SeededGenerator(seed: seed)
            #expect(Self.ids(memories.shuffled(using: &generator), limit: 20) == expected)
        }
    }

    @Test func holdsNothing() {
        #expect(Self.ids([]).isEmpty)
        #expect(Self.ids([Self.memory("a")], "").isEmpty)
        #expect(Ranking.confidence(of: []) == 0)
    }

    @Test func everyTermLiesBetweenZeroAndOne() {
        let memories = (0..<30).map { number -> MemoryRecord in
            let filler = String(repeating: "word ", count: number)
            let content = "parcel \(number % 3 == 0 ? "blue" : "red") \(filler)"
            let (salience, rate) = (Double(number) / 29, Double(number % 4) / 100)
            return Self.memory("m\(number)", content, salience: salience, decayRate: rate, day: Double(number * 7 - 60))
        }
        for hit in Ranking(memories).hits(for: "blue parcel", limit: 30, now: .day(30)) {
            for term in [hit.lexical, hit.salience, hit.recency, hit.coverage, hit.score] {
                #expect((0...1).contains(term))
            }
        }
    }

    @Test func confidenceIsHighOnlyWhenTheQuestionIsCovered() {
        let ranking = Ranking([Self.memory("a", "My dog Rex likes parcels"), Self.memory("b", "The parcel")])
        let covered = Ranking.confidence(of: ranking.hits(for: "dog Rex", limit: 5, now: .day(30)))
        let grazed = Ranking.confidence(of: ranking.hits(for: "mortgage rates for parcels", limit: 5, now: .day(30)))
        #expect(covered == 1)
        #expect(grazed < 0.5)
    }
}
