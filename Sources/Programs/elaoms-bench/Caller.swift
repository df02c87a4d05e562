import Persistence
import CommandLineTool
import Store

/// Gives a caller many memories, by calls that are learned and embedded as usual.
let caller = Subcommand(
    name: "caller",
    usage: """
        caller NUMBER COUNT [SHARE]   gives a caller so many memories, and prints how many there are;
                                      with a SHARE the model embeds one text of so many
        """
) { arguments in
    guard (2...3).contains(arguments.count), let count = Int(arguments[1]), count > 0,
        let share = Int(arguments.count > 2 ? arguments[2] : "1"), share > 0
    else {
        Program.print(toStandardError: "usage: elaoms-bench " + caller.usage)
        return 2
    }
    return try teach(arguments[0], memories: count, share: share)
}

private func teach(_ number: String, memories: Int, share: Int) throws -> Int32 {
    // Learned first and embedded once, at the end: as many calls one after the other are no caller's day.
    let bench = try BenchStore(embeds: false)
    // A call of 102 turns teaches about a hundred memories; the exact count is printed.
    // Numbers of each caller's own: one call of two callers would be taken from the first.
    let first = (Int(number.suffix(4)) ?? 0) * 1_000_000
    var (index, learned) = (first, 0)
    while learned < memories {
        try bench.accept(
            SyntheticCall(
                index: index, caller: number, turnCount: min(102, max(4, (memories - learned) * 4 / 3)),
                startSeconds: 1_770_000_000 + (index - first) * 3600))
        _ = try bench.loop.drain()
        guard let userID = try bench.userID(number),
            let known = try bench.store.recallData(of: userID, embeddingModel: nil)
        else { throw StoreError.noKey }
        guard known.memories.count > learned else { throw StoreError.malformed("a made-up call that teaches nothing") }
        learned = known.memories.count
        index += 1
    }
    _ = try BenchStore(embeds: true, share: share).loop.drain()
    Program.print("memories \(learned)")
    return 0
}
