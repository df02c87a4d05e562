import CommandLineTool
import Configuration
import Foundation

/// Prints what nginx answers at call start when no worker lives.
let neutralAnswer = Subcommand(
    name: "neutral-answer", usage: "neutral-answer             prints the call-start answer that fits everybody"
) { _ in
    let answer = try Configuration.neutralAnswer(environment: ProcessInfo.processInfo.environment)
    Program.print(String(decoding: try answer.json(), as: UTF8.self))
    return 0
}
