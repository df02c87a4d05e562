import CommandLineTool

// The benchmarks that need the product's own code; scripts/bench.sh puts some of them together. Built beside the other
// programs, and installed with none of them. One file per subcommand.

CommandLineTool(
    name: "elaoms-bench", purpose: "measures the product on this machine; see docs/BENCHMARKS.md.",
    subcommands: [embed, vectors, recall, growth, learn, constant, stream, caller, commits, sign]
).run()
