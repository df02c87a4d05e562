import Domain
import Foundation
import Store
import Testing

extension EndToEnd {
    /// Processes are killed at random moments while signed events arrive.
    @Suite("Crashes", .stack(settings: ["ELAOMS_LEASE_SECONDS": "1"], ownsProcesses: true))
    struct CrashTests {
        let stack: Stack

        init() throws { stack = try Stack.current }

        private static let roundCount = 90

        @Test(.timeLimit(.minutes(3)))
        func whatWasAcknowledgedIsLearnedExactlyOnce() throws {
            let given = ProcessInfo.processInfo.environment["ELAOMS_CRASH_SEED"].flatMap { UInt64($0) }
            let seed = given ?? UInt64.random(in: 0...UInt64.max)
            print("crash test: ELAOMS_CRASH_SEED=\(seed) repeats this plan of \(Self.roundCount) rounds")
            var plan = CrashPlan(seed: seed, callerCount: 5)
            for caller in plan.callers { stack.personal.withLock { $0.formUnion([caller.number, caller.repeated]) } }
            var (kills, refused, spooledRounds) = (0, 0, 0)
            for _ in 0..<Self.roundCount {
                try stack.expectOwnProcessesAlive()
                let bodies = try plan.nextRound()
                let stack = stack
                // Three senders; the events of one round may overtake each other.
                let senders = (0..<3).map { sender in
                    Background {
                        try bodies.indices.filter { $0 % 3 == sender }
                            .reduce(0) { try $0 + Self.deliver(bodies[$1], to: stack) }
                    }
                }
                kills += try play(plan.nextKills())
                if plan.nextIsLocked() {
                    spooledRounds += 1
                    // Until whoever still sends has had an event go to the spool.
                    try stack.whileLocked {
                        let before = Set(stack.files(below: "data/spool"))
                        try Poll.until("events in the spool", seconds: 30) {
                            let spooled = Set(stack.files(below: "data/spool")).subtracting(before)
                            return spooled.count >= senders.count { !$0.isFinished }
                        }
                    }
                }
                // Whatever happens behind nginx, a call start is answered 200.
                #expect(try stack.ring(plan.callers[0].number).status == 200)
                for sender in senders { refused += try sender.value() }
            }
            print(
                "crash test: \(plan.bodies.count) events, \(kills) kills, \(refused) deliveries repeated, \(spooledRounds) locks"
            )
            try stack.waitForQueue(seconds: 30)
            try checkQueue(plan)
            for caller in plan.callers where !caller.calls.isEmpty { try check(caller, seed: seed) }
            try checkFiles(plan)
        }

        /// Delivers an event until it is acknowledged, as the platform does; returns how often it was refused.
        private static func deliver(_ body: [UInt8], to stack: Stack) throws -> Int {
            var refused = 0
            try Poll.until("an acknowledgement", seconds: 30) {
                // A connection that breaks is a refusal, too.
                let status = (try? stack.send(body).status) ?? 0
                if status == 200 { return true }
                #expect([0, 502, 503, 504].contains(status))
                refused += 1
                return false
            }
            return refused
        }

        /// Kills, and starts again at once what was killed.
        private func play(_ kills: [(victim: CrashPlan.Victim, milliseconds: UInt32)]) throws -> Int {
            for kill in kills {
                // The random moment is the stimulus itself; nothing is waited for.
                usleep(kill.milliseconds * 1000)
                switch kill.victim {
                case .worker:
                    let worker = try #require(stack.worker)
                    worker.send(SIGKILL)
                    try worker.wait()
                    try stack.respawnWorker()
                case .first, .second:
                    let index = kill.victim == .first ? 0 : 1
                    stack.fastCGI(index).send(SIGKILL)
                    try stack.fastCGI(index).wait()
                    try stack.respawnFastCGI(index)
                }
            }
            return kills.count
        }

        // MARK: - What must be true at the end

        private func checkQueue(_ plan: CrashPlan) throws {
            let events = try stack.store.events(limit: 100_000)
            let dead = events.filter { $0.state == "dead" }
            // Twenty tries, each cut off by a kill, would need twenty hits in the milliseconds that an event takes.
            #expect(
                dead.isEmpty,
                "killed too often, or a defect: \(dead.map { ($0.eventID, $0.reason ?? "", $0.attempts) })")
            #expect(events.count == plan.bodies.count)
            #expect(events.allSatisfy { $0.state == "done" })
            print("crash test: most attempts of one event: \(events.map(\.attempts).max() ?? 0)")
        }

        private func check(_ caller: CrashPlan.Caller, seed: UInt64) throws {
            let comment: Comment = "ELAOMS_CRASH_SEED=\(seed)"
            #expect(
                try stack.ring(caller.number).variables["call_count"] == .number(Double(caller.calls.count)), comment)
            let snapshot = try #require(try stack.snapshot(of: caller.number), comment)
            #expect(snapshot.calls.map(\.conversationID).sorted() == caller.calls.map(\.conversation).sorted(), comment)
            // No sentence lost, none twice, none of a version that was replaced.
            #expect(snapshot.memories.map(\.content).sorted() == caller.sentences.sorted(), comment)
            let repeated = try #require(snapshot.memories.first { $0.content == caller.repeated }, comment)
            let effects = snapshot.effects.filter { $0.memoryID == repeated.id }
            #expect(effects.filter { $0.relation == .created }.count == 1, comment)
            #expect(effects.filter { $0.relation == .reinforced }.count == caller.calls.count - 1, comment)
            #expect(Set(effects.map(\.conversationID)) == Set(caller.calls.map(\.conversation)), comment)
            // Each repetition has strengthened it once, however often it was learned.
            let expected = (1..<caller.calls.count).reduce(repeated.origin.initialSalience) { salience, _ in
                Salience.reinforced(salience)
            }
            #expect(abs(repeated.salience - expected) < 1e-6, comment)
            for call in caller.calls {
                let turns = try stack.store.turns(of: snapshot.profile.userID, conversationID: call.conversation)
                #expect(turns.map(\.message) == call.said, comment)
            }
        }

        /// The last version of each transcription, and each recording.
        private func checkFiles(_ plan: CrashPlan) throws {
            let store = try stack.store
            for call in plan.callers.flatMap(\.calls) {
                let path = "\(stack.payloads)/\(call.conversation)/\(call.conversation)"
                #expect(try store.openPayload(path: path + "_transcription.json.sealed") == (try call.body))
                if let audio = plan.recordings[call.conversation] {
                    #expect(try store.openPayload(path: path + "_audio.mp3.sealed") == audio)
                }
            }
        }
    }
}
