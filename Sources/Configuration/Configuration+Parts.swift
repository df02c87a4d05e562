import Calls
import FastCGI
import Foundation
import Store
import Telemetry

// The parts that programs are built from, wired once, here.
extension Configuration {
    /// The log of a program.
    public func makeLog(program: String) throws(LogError) -> Log {
        try Log(program: program, path: logPath)
    }

    /// The routes over a store, with the queue of writes that answers do not wait for.
    public func makeRoutes(store: Store, clock: Clock = .system, log: Log) -> (routes: Routes, followUp: FollowUp) {
        let followUp = FollowUp(store: store, clock: clock, log: log)
        let routes = Routes(
            callStart: CallStart(callStart, store: store, followUp: followUp, log: log),
            midCall: MidCall(
                midCall, store: store, cache: RankingCache(store: store, limit: indexCacheBytes), followUp: followUp,
                clock: clock),
            callEnd: CallEnd(callEnd, store: store, clock: clock, log: log), health: Health(store: store), log: log)
        return (routes, followUp)
    }

    /// The background work over a store.
    public func makeWorker(store: Store, clock: Clock = .system, log: Log) -> (loop: WorkerLoop, upkeep: Upkeep) {
        let upkeep = Upkeep(store: store, clock: clock, log: log)
        let learning = LearnFromCall(store: store, defaultCountry: defaultCountry, clock: clock, log: log)
        return (
            WorkerLoop(worker, store: store, learning: learning, upkeep: upkeep, clock: clock, log: log), upkeep
        )
    }
}
