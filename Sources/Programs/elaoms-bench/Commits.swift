import Domain
import CommandLineTool
import Cryptography
import Store
import Time

/// Commits events as one process does that has the database to itself: the pace of the disk.
let commits = Subcommand(
    name: "commits", usage: "commits SECONDS        commits 12 KB events one by one, and says how many a second"
) { arguments in
    guard arguments.count == 1, let seconds = Int(arguments[0]), seconds > 0 else {
        Program.print(toStandardError: "usage: elaoms-bench " + commits.usage)
        return 2
    }
    let store = try BenchStore(embeds: false).store
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(seconds)
    var count = 0
    while clock.now < deadline {
        let body = try RandomBytes.make(12_000)
        _ = try store.accept(
            IncomingEvent(
                type: "bench", conversationID: "conv_commit_\(count)", eventTimestamp: 1, caller: .withheld, body: body,
                receivedAt: Clock.system.now(), ignoredReason: "bench"))
        count += 1
    }
    Program.print("commits_per_second \(count / seconds)")
    return 0
}
