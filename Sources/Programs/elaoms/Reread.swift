import CommandLineTool
import Configuration
import Foundation
import Store
import Time

/// Gives calls to the language model once more.
let reread = Subcommand(
    name: "reread",
    usage: """
        reread                     lets the language model read calls again that it had to give up
          elaoms reread --all                also those that were learned while there was no model
        """
) { arguments in
    guard let options = Options(arguments, valued: [], flags: ["--all"]), options.rest.isEmpty else {
        Program.print(toStandardError: "usage: elaoms " + reread.usage)
        return 2
    }
    let configuration = try Configuration(role: .tool, environment: ProcessInfo.processInfo.environment)
    let count = try Store(configuration.store).readAgain(
        includesOthers: options.flags.contains("--all"), now: Clock.system.now())
    Program.print("\(count) call(s) wait for the language model again")
    return 0
}
