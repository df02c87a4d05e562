import CommandLineTool
import Configuration
import Foundation
import HTTPClient
import Store
import Telemetry
import Time
import Worker

/// Takes in calls of the past.
let backfill = Subcommand(
    name: "backfill",
    usage: """
        backfill --agent ID --since 2026-01-31   learns the agent's past calls, as far as they are not known
          elaoms backfill --agent ID --since 2026-01-31 --dry-run   only counts them
        """
) { arguments in
    guard let options = Options(arguments, valued: ["--agent", "--since"], flags: ["--dry-run"]), options.rest.isEmpty,
        let agentID = options.values["--agent"],
        let since = options.values["--since"].flatMap({ try? Date($0 + "T00:00:00Z", strategy: .iso8601) })
    else {
        Program.print(toStandardError: "usage: elaoms " + backfill.usage)
        return 2
    }
    let configuration = try Configuration(role: .tool, environment: ProcessInfo.processInfo.environment)
    guard let platform = configuration.makePlatform(transport: CurlTransport()) else {
        throw ConfigurationError(faults: ["ELEVENLABS_API_KEY is needed to ask the platform"])
    }
    let store = try Store(configuration.store)
    let work = Backfill(
        platform: platform, store: store, who: configuration.makeWhoCalls(store: store),
        context: try configuration.makeContext(program: "elaoms"))
    let isDry = options.flags.contains("--dry-run")
    let start = ContinuousClock.now
    let done = try work.run(
        agentID: agentID, since: UnixTime(seconds: since.timeIntervalSince1970), isDry: isDry,
        report: { progress in
            let elapsed = (ContinuousClock.now - start) / .seconds(1)
            let left = progress.share > 0 ? elapsed / progress.share - elapsed : 0
            Program.print(
                toStandardError:
                    "\(Int(progress.share * 100)) %: \(progress.seen) calls seen, about \(Int(left)) s left")
        })
    Program.print(
        "\(done.seen) calls: \(done.taken) \(isDry ? "would be taken in" : "in the queue"), \(done.known) known, "
            + "\(done.skipped) not to be had")
    if done.taken > 0, !isDry { Program.print("elaoms-worker learns them.") }
    return 0
}
