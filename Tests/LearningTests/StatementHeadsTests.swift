import Domain
import Testing

@testable import Heads
@testable import Learning

/// The heads that come with the program.
struct StatementHeadsTests {
    @Test func readVectorsOfTheirModelAlone() throws {
        let heads = try #require(StatementHeads.shared)
        var components = [Float](repeating: 0, count: 384)
        components[7] = 1
        let vector = try UnitVector(normalizing: components)
        let reading = try #require(heads.reading(said: vector, asked: vector))
        #expect(Set(reading.kinds.keys) == Set(UtteranceReading.Kind.allCases))
        #expect(abs(reading.kinds.values.reduce(0, +) - 1) < 1e-4)
        #expect(abs(reading.slots.values.reduce(0, +) - 1) < 1e-4)
        #expect((0...1).contains(reading.aboutOther))
        let short = try UnitVector(normalizing: [1, 0])
        #expect(heads.reading(said: short, asked: short) == nil)
        #expect(StatementHeads.understands(.e5))
        #expect(!StatementHeads.understands(.sentenceTransformer))
    }

    @Test(arguments: [0, 3, 5, 40, 1000]) func damagedHeadsAreNone(length: Int) {
        #expect(StatementHeads(Array(PackageResources.heads_bin.prefix(length))) == nil)
    }

    @Test func aReadingSaysWhatItIsMostLikely() {
        let one = UtteranceReading(kinds: [.holds: 0.3, .repair: 0.4, .courtesy: 0.3], slots: ["address": 0.9])
        let other = UtteranceReading(kinds: [.holds: 1], slots: ["address": 0.5, "none": 0.5])
        #expect(one.kind == .repair)
        #expect(abs(one.standing - 0.7) < 1e-6)
        #expect(one.slot == "address")
        #expect(abs(one.sharesSlot(with: other) - 0.45) < 1e-6)
    }

    @Test func sentencesStandBehindWhatWasSaidBefore() {
        let transcript = Call.transcript(["A:When shall we come?", "C:On Tuesday. After four.", "C:Not before."])
        let texts = transcript.headTexts.flatMap(\.sentences)
        #expect(
            texts.map(\.asked) == [
                "When shall we come? On Tuesday.", "On Tuesday. After four.", "Not before.",
            ])
        #expect(texts.map(\.said) == ["On Tuesday.", "After four.", "Not before."])
        let endless = Call.transcript([String](repeating: "C:One. Two.", count: 900))
        #expect(endless.headTexts.reduce(0) { $0 + $1.sentences.count } == Transcript.headLimit)
        let long = HeadText(said: "yes", before: String(repeating: "x", count: 500))
        #expect(long.asked.count == 164)
    }

    @Test func aChangeEndsWhatGaveAValueForTheSame() throws {
        // Vectors that the heads themselves take for an address and for something else are not made by hand; what is far
        // away, of another layer or collected never ends.
        let vector = try UnitVector(normalizing: [Float](repeating: 1, count: 384))
        var memory = MemoryRecord(
            id: "mem_1", content: "I live in York.", sector: .semantic, origin: .user, salience: 0.7,
            saidAt: Call.startedAt)
        #expect(!EndedStatements([memory], vectors: ["mem_1": vector]).isEmpty)
        #expect(EndedStatements([memory], vectors: [:]).isEmpty)
        memory.layer = .said
        #expect(EndedStatements([memory], vectors: ["mem_1": vector]).isEmpty)
    }
}
