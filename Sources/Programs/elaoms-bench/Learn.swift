import CommandLineTool

/// Learns calls: made-up ones, to say how fast, or labelled ones, to say how well.
let learn = Subcommand(
    name: "learn",
    usage: """
        learn COUNT TURNS      learns made-up calls through the queue, and says how many a second
          elaoms-bench learn --data FILE [--half tuning|held-out] [--model] [--misses] [--json]
                                      what is learned of labelled calls, compared with what should be
          elaoms-bench learn --stories FILE [--misses]
                                      what is true of what is known after several calls of each caller
        """
) { arguments in
    let status: Int32?
    if arguments.contains("--stories") {
        status = try learnStories(arguments)
    } else if arguments.contains("--data") {
        status = try learnLabelledCalls(arguments)
    } else if arguments.count == 2, let count = Int(arguments[0]), let turns = Int(arguments[1]), count > 0, turns > 0 {
        status = try learnSyntheticCalls(count: count, turns: turns)
    } else {
        status = nil
    }
    if let status { return status }
    Program.print(toStandardError: "usage: elaoms-bench " + learn.usage)
    return 2
}

/// Accepts and learns calls through the queue as the programs do, and prints `key value` lines.
private func learnSyntheticCalls(count: Int, turns: Int) throws -> Int32 {
    let bench = try BenchStore(embeds: false)
    for index in 0..<count {
        // Ten calls for each caller.
        try bench.accept(
            SyntheticCall(
                index: index, caller: "+1202555\(String(1000 + index / 10))", turnCount: turns,
                startSeconds: 1_700_000_000 + index * 3600))
    }
    let clock = ContinuousClock()
    let learning = try clock.measure { _ = try bench.loop.drain() } / .seconds(1)
    Program.print("calls_per_second \(Int(Double(count) / learning))")
    let embedding = try clock.measure { _ = try BenchStore(embeds: true).loop.drain() } / .seconds(1)
    Program.print("embedded_calls_per_second \((Double(count) / embedding * 10).rounded() / 10)")
    return 0
}
