import Foundation
import Testing

extension WithoutStack {
    /// `elaoms recall` and `elaoms memory`: what is known about a caller, why, and how it is changed by hand.
    @Suite("Recall on the command line")
    struct RecallCommandTests {
        private static let ladder = "I borrowed a ladder from Mister Finch."
        private static let canoe = "I own a red canoe."
        private let home: CommandLineHome
        private let caller = Call.newCaller()

        init() throws {
            home = try CommandLineHome()
            var old = Call(caller: caller, agent: "agent_old", name: "Ines Calder", said: [Self.ladder])
            old.startedAt -= 365 * 86_400
            try home.learn(old)
            try home.learn(Call(caller: caller, said: [Self.canoe]))
        }

        private func recall(_ words: String...) throws -> Child.Output {
            try home.run(["elaoms", "recall", "--user", caller] + words)
        }

        private func list() throws -> String {
            let output = try home.elaoms("memory", "list", "--user", caller)
            #expect(output.isSuccess, "\(output.errors)")
            return output.text
        }

        /// The id and facts of a memory, as `memory list` prints them.
        private func line(_ content: String) throws -> String {
            let lines = try list().split(separator: "\n").map { String($0) }
            let place = try #require(lines.firstIndex(of: content))
            return lines[place + 1].trimmingCharacters(in: .whitespaces)
        }

        private func id(_ content: String) throws -> String {
            try line(content).split(separator: " ").first.map { String($0) } ?? ""
        }

        private func refuses(_ words: [String], _ what: String = "usage: elaoms", ending: Int32 = 2) throws {
            let output = try home.run(["elaoms"] + words)
            #expect(output.ending == .exit(ending), "\(words): \(output.text)\(output.errors)")
            #expect(output.errors.contains(what), "\(words): \(output.errors)")
            #expect(output.bytes.isEmpty)
            #expect(!output.errors.contains("Fatal error") && !output.errors.contains(caller))
        }

        @Test func recallPrintsHitsWithEveryTermAndWhatWasLeftOut() throws {
            let output = try recall("Who lent Ines the ladder?")
            #expect(output.isSuccess, "\(output.errors)")
            let lines = output.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            #expect(lines.contains("1. \(Self.ladder)"))
            #expect(lines.contains { $0.hasPrefix("understood as  Who lent I the ladder?") })
            #expect(lines.contains { $0.hasPrefix("looked for") && $0.contains("ladder") })
            #expect(lines.contains("compared       words alone"))
            #expect(lines.contains { $0.hasPrefix("confidence") })
            #expect(lines.contains { $0.hasPrefix("left out") && $0.contains("unrelated 2") })
            let id = try id(Self.ladder)
            #expect(lines.contains { $0.hasPrefix("\(id) · ") && $0.hasSuffix(" · turn 0") })
            let score = try #require(lines.first { $0.hasPrefix("score ") })
            for term in ["similarity 1.000", "salience", "recency", "link 0.000"] { #expect(score.contains(term)) }
            #expect(lines.contains { $0.hasPrefix("similarity from") && $0.contains("words") })
            #expect(lines.contains("words ladder"))
        }

        @Test func recallTakesTheFiltersOfAnAgentsQuestion() throws {
            let question = "The ladder and the canoe"
            #expect(try recall("--limit", "1", question).text.contains("\n2. ") == false)
            let old = try recall("--agent", "agent_old", question).text
            #expect(old.contains(Self.ladder) && !old.contains(Self.canoe))
            #expect(old.contains("agent 1"))
            let none = try recall("--sectors", "emotional,reflective", question).text
            #expect(!none.contains("1. ") && none.contains("sector 3"))
            #expect(try home.elaoms("memory", "decay", "--user", caller, try id(Self.ladder), "0.1").isSuccess)
            #expect(try home.run(["elaoms-worker", "decay"]).isSuccess)
            #expect(try !recall(question).text.contains(Self.ladder))
            #expect(try recall("--archived", question).text.contains(Self.ladder))
        }

        @Test func aMemoryThatWasToldToFadeFades() throws {
            let id = try id(Self.ladder)
            #expect(try line(Self.ladder).contains("active") && !line(Self.ladder).contains("decay"))
            #expect(try home.elaoms("memory", "decay", "--user", caller, id, "0.1").isSuccess)
            #expect(try line(Self.ladder).contains("decay 0.1"))
            #expect(try line(Self.ladder).contains("salience 0.00"))
            #expect(try home.run(["elaoms-worker", "decay"]).isSuccess)
            #expect(try line(Self.ladder).contains("archived"))
            #expect(try line(Self.canoe).contains("active"))
            // Never again: it has not faded for what is asked by name.
            #expect(try home.elaoms("memory", "decay", "--user", caller, id, "0").isSuccess)
            #expect(try !line(Self.ladder).contains("decay"))
        }

        @Test func aLinkIsMadeAndParted() throws {
            let (ladder, canoe) = (try id(Self.ladder), try id(Self.canoe))
            let question = "ladder or canoe"
            #expect(try home.elaoms("memory", "link", "--user", caller, ladder, canoe, "0.8").isSuccess)
            #expect(try line(Self.ladder).contains("links 1") && line(Self.canoe).contains("links 1"))
            #expect(try recall(question).text.contains("linked from \(canoe)"))
            #expect(try home.elaoms("memory", "unlink", "--user", caller, canoe, ladder).isSuccess)
            #expect(try !line(Self.ladder).contains("links") && !line(Self.canoe).contains("links"))
            #expect(try !recall(question).text.contains("linked from"))
        }

        @Test func whatWasReplacedHoldsAgainWhenItIsRestored() throws {
            let moved = "We moved to 4 Elm Road in York."
            let old = "I live at 12 Oak Street in Leeds."
            try home.learn(Call(caller: caller, said: [old], startedAt: Int(Date().timeIntervalSince1970) - 90_000))
            try home.learn(Call(caller: caller, said: [moved]))
            #expect(try !recall("where do I live").text.contains(old))
            let gone = try id(old)
            #expect(try home.elaoms("memory", "restore", "--user", caller, gone).isSuccess)
            #expect(try recall("where do I live", "--limit", "9").text.contains(old))
            // It stays so when the newer call is learned once more.
            var again = Call(caller: caller, said: [moved])
            again.eventTimestamp = again.eventTimestamp.map { $0 + 5 }
            try home.learn(again)
            #expect(try recall("where do I live", "--limit", "9").text.contains(old))
            // What holds cannot be restored.
            try refuses(["memory", "restore", "--user", caller, gone], "no such memory that was replaced", ending: 1)
            try refuses(["memory", "restore", "--user", caller])
        }

        @Test func theListCountsTheSectors() throws {
            let text = try list()
            #expect(text.contains("Ines Calder  3 memories"))
            for sector in ["semantic", "episodic", "procedural", "emotional", "reflective"] {
                let line = try #require(text.split(separator: "\n").first { $0.hasPrefix(sector) })
                for state in ["active", "superseded", "archived"] { #expect(line.contains(state)) }
            }
            // Our own id names the user as well.
            let userID = String(text.prefix { $0 != " " })
            #expect(try home.elaoms("memory", "list", "--user", userID).text == text)
        }

        @Test func nobodyIsNoUser() throws {
            for words in [
                ["recall", "--user", "+447700912345", "a question"],
                ["memory", "list", "--user", "nobody@example.org"],
                ["memory", "decay", "--user", "usr_00000000000000000000000", "mem_1", "0"],
                ["memory", "link", "--user", "+447700912345", "mem_1", "mem_2"],
            ] {
                try refuses(words, "there is no such user", ending: 1)
            }
        }

        @Test func whatIsNoMemoryIsRefused() throws {
            for words in [["decay", "mem_1", "0.1"], ["link", "mem_1", "mem_2"], ["unlink", "mem_1", "mem_2"]] {
                let all = ["memory", words[0], "--user", caller] + words.dropFirst()
                try refuses(all, "this user has no such memory", ending: 1)
            }
        }

        @Test func badArgumentsGiveTheUsage() throws {
            let user = ["--user", caller]
            for words in [
                [], ["--user"], user, user + [""], user + ["a", "b"], ["a question"], user + ["--limit", "0", "a"],
                user + ["--limit", "51", "a"], user + ["--limit", "x", "a"], user + ["--loud", "a"],
                user + ["a", "--limit"],
            ] {
                try refuses(["recall"] + words)
            }
            try refuses(["recall"] + user + ["--sectors", "musical", "a"], "there is no sector of that name")
            let (one, other) = (try id(Self.ladder), try id(Self.canoe))
            for words in [
                [], ["list"], ["dance"] + user, ["list", "x"] + user, ["decay"] + user, ["decay", one] + user,
                ["decay", one, "-1"] + user, ["decay", one, "much"] + user, ["decay", one, "nan"] + user,
                ["decay", one, "inf"] + user, ["link", one] + user, ["link", one, one] + user,
                ["link", one, other, "0"] + user, ["link", one, other, "2"] + user, ["link", one, other, "nan"] + user,
                ["link", one, other, "x"] + user, ["unlink", one, other, "1"] + user, ["unlink", one, one] + user,
            ] {
                try refuses(["memory"] + words)
            }
        }
    }
}
