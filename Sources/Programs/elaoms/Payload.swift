import CommandLineTool
import Configuration
import Foundation
import Store

/// Opens a sealed payload file.
let payload = Subcommand(
    name: "payload", usage: "payload show PATH          prints a stored payload file, opened"
) { arguments in
    guard arguments.count == 2, arguments[0] == "show" else {
        Program.print(toStandardError: "usage: elaoms payload show PATH")
        return 2
    }
    let configuration = try Configuration(role: .tool, environment: ProcessInfo.processInfo.environment)
    let store = try Store(configuration.store)
    try FileHandle.standardOutput.write(contentsOf: Data(try store.openPayload(path: arguments[1])))
    return 0
}
