import CommandLineTool
import Configuration
import Foundation
import Store
import Time

/// Shows the queue, and gives dead letters another chance.
let events = Subcommand(
    name: "events",
    usage: "events [STATE]             lists the newest events: pending, claimed, done, ignored or dead\n"
        + "  elaoms events retry ID            puts a dead letter back into the queue"
) { arguments in
    let configuration = try Configuration(role: .tool, environment: ProcessInfo.processInfo.environment)
    let store = try Store(configuration.store)
    if arguments.first == "retry" {
        guard arguments.count == 2 else {
            Program.print(toStandardError: "usage: elaoms events retry ID")
            return 2
        }
        guard try store.revive(eventID: arguments[1], now: Clock.system.now()) else {
            Program.print(toStandardError: "There is no dead letter of that id.")
            return 1
        }
        Program.print("The event is pending again.")
        return 0
    }
    for event in try store.events(state: arguments.first) {
        let received = Date(timeIntervalSince1970: Double(event.receivedAt.milliseconds) / 1000).formatted(.iso8601)
        let reason = event.reason.map { " (\($0))" } ?? ""
        Program.print(
            "\(received)  \(event.eventID)  \(event.state)\(reason)  \(event.type)  \(event.conversationID)"
                + "  attempts \(event.attempts)\(event.error.map { "  \($0)" } ?? "")")
    }
    return 0
}
