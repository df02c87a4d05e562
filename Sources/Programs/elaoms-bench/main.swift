import CommandLineTool
import Foundation

// The benchmarks that need the product's own code; scripts/bench.sh puts some of them together. Built beside the other
// programs, installed with none of them.

let usage = """
    usage: elaoms-bench embed                 how fast the embedding model is, and how large
           elaoms-bench recall --data FILE    recall on conversations in the shape of LoCoMo
           elaoms-bench growth                what a question costs, from 10 to 100,000 memories
           elaoms-bench constant              a FastCGI worker that answers a constant (for spawn-fcgi)
           elaoms-bench stream COUNT [BREAK]  one that streams the numbers to COUNT, or breaks at one of them
           elaoms-bench learn COUNT TURNS     learns made-up calls, and says how fast and how large
           elaoms-bench learn --data FILE     what is learned of calls, held against what should be
           elaoms-bench caller NUMBER COUNT   gives a caller so many memories
           elaoms-bench commits SECONDS       commits 12 KB events one by one, and says how many a second
           elaoms-bench sign COUNT FOLDER     writes signed 12 KB events for a load generator
    """

/// Runs the benchmark that the arguments name; `nil` when there is none of that form.
func bench(_ arguments: [String]) throws -> Int32? {
    let numbers = arguments.dropFirst().compactMap { Int($0) }
    switch (arguments.first, numbers.count) {
    case ("embed", 0) where arguments.count == 1: return try benchEmbed()
    case ("growth", 0) where arguments.count == 1: return try benchGrowth()
    case ("recall", _): return try benchRecall(Array(arguments.dropFirst()))
    case ("constant", 0): return try benchConstant()
    case ("stream", 1): return try benchStream(count: numbers[0])
    case ("stream", 2): return try benchStream(count: numbers[0], breakAt: numbers[1])
    case ("learn", _) where arguments.contains("--data"): return try benchLearning(Array(arguments.dropFirst()))
    case ("learn", 2): return try benchLearn(count: numbers[0], turns: numbers[1])
    case ("caller", _) where arguments.count == 3 && numbers.last != nil:
        return try benchCaller(arguments[1], memories: numbers[numbers.count - 1])
    case ("commits", 1): return try benchCommits(seconds: numbers[0])
    case ("sign", 1) where arguments.count == 3: return try benchSign(count: numbers[0], folder: arguments[2])
    default: return nil
    }
}

Program.begin()
do {
    guard let status = try bench(Array(CommandLine.arguments.dropFirst())) else {
        Program.print(toStandardError: usage)
        exit(2)
    }
    exit(status)
} catch {
    Program.fail(error)
}
