import CommandLineTool

// The operator's tool. One file per subcommand.

CommandLineTool(
    name: "elaoms", purpose: "the operator's tool.",
    subcommands: [
        doctor, provision, backfill, agents, migrate, neutralAnswer, events, replay, payload, recall, memory, number,
        embed,
        modelUsage, reread, settings,
    ]
).run()
