import CommandLineTool
import Configuration
import Foundation
import Store

/// Makes the databases, or brings them to this program's schema.
let migrate = Subcommand(name: "migrate", usage: "migrate                    creates or migrates the databases") { _ in
    var configuration = try Configuration(role: .tool, environment: ProcessInfo.processInfo.environment)
    configuration.store.creates = true
    let store = try Store(configuration.store)
    Program.print("The databases are at schema \(try store.schemaVersion()).")
    return 0
}
