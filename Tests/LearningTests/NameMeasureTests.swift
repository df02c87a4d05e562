import Domain
import Foundation
import Learning
import Testing
import Time

/// Names over whole calls, as they are spoken: who is greeted in the end, and who must never be.
struct NameMeasureTests {
    private struct Caller: Decodable {
        struct Heard: Decodable {
            var collected: [String: String]?
            var turns: [String]
        }

        var id: String
        var language: String
        /// The right name after the last call; `nil` when nobody may be named.
        var name: String?
        var never: [String]
        var calls: [Heard]
    }

    /// Two words of a business that says `here` like a person are taken for a name.
    private static let known: Set<String> = ["en-business"]

    private static func callers() throws -> [Caller] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/names.json")
        return try JSONDecoder().decode([Caller].self, from: Data(contentsOf: file))
    }

    /// The name in the briefing after all calls.
    private static func name(of caller: Caller) -> String? {
        let records = caller.calls.enumerated().map { place, heard -> CallRecord in
            let found = Call.extraction(heard.turns, collected: heard.collected ?? [:], language: caller.language)
            return CallRecord(
                conversationID: "conv_\(place)", agentID: "agent", status: .learned,
                startedAt: Call.startedAt.advanced(byMilliseconds: Int64(place) * 86_400_000),
                language: caller.language,
                analysis: CallAnalysis(name: found.name, deniedNames: found.deniedNames))
        }
        return BriefingWriter().write(.init(calls: records, memories: []), now: Call.startedAt).name
    }

    @Test func knowsTheNamesOfCallersInFourteenLanguages() throws {
        let callers = try Self.callers()
        #expect(callers.count(where: { $0.calls.count > 0 }) >= 40)
        #expect(Set(callers.map(\.language)).count >= 10)
        var right = 0
        for caller in callers {
            let name = Self.name(of: caller)
            if name == caller.name {
                right += 1
            } else if !Self.known.contains(caller.id) {
                Issue.record("\(caller.id): \(name ?? "none"), not \(caller.name ?? "none")")
            }
        }
        print("names: \(right) of \(callers.count) right")
        #expect(right >= callers.count - Self.known.count)
    }

    @Test func greetsNobodyElse() throws {
        for caller in try Self.callers() where !Self.known.contains(caller.id) {
            let first = Self.name(of: caller)?.split(separator: " ").first.map(String.init)
            #expect(first.map(caller.never.contains) != true, "\(caller.id)")
        }
    }
}
