import CommandLineTool
import Configuration
import Domain
import Foundation
import Persistence
import Store
import Time

/// Shows whose a number is and was, and decides whose it is.
let number = Subcommand(
    name: "number",
    usage: """
        number show NUMBER [--agent ID]            whose a number is, and whose it was
          elaoms number give NUMBER USER [--agent ID]   gives it to one of them, who has everything that was learned
        """
) { arguments in
    guard let verb = arguments.first,
        let options = Options(Array(arguments.dropFirst()), valued: ["--agent"]), let raw = options.rest.first
    else { return usageFault() }
    let configuration = try Configuration(role: .tool, environment: ProcessInfo.processInfo.environment)
    let store = try Store(configuration.store)
    let caller = configuration.callers.party(raw, agentID: options.values["--agent"] ?? "")
    guard caller.identifier != .withheld, caller.identifier.ownUserID == nil else {
        Program.print(toStandardError: "elaoms number: this is no number that a caller has")
        return 1
    }
    switch (verb, options.rest.count) {
    case ("show", 1): break
    case ("give", 2):
        let now = Clock.system.now()
        let heir = options.rest[1]
        guard try store.userID(for: .user(heir, group: caller.group)) == heir else { throw UnknownUser() }
        _ = try store.handOver(caller, to: heir, reason: .decided, at: now, now: now)
    default: return usageFault()
    }
    try show(caller, store)
    return 0
}

private func show(_ caller: Caller, _ store: Store) throws {
    if let owner = try store.userID(for: try store.reference(to: caller)) {
        Program.print("is   " + (try line(of: owner, store)))
    } else {
        Program.print("is   nobody's")
    }
    for former in try store.formerOwners(of: caller) {
        let end = Date(timeIntervalSince1970: Double(former.endedAt.milliseconds) / 1000)
        Program.print(
            "was  \(try line(of: former.userID, store)) · until \(end.formatted(.iso8601)) · \(former.reason.rawValue)")
    }
}

private func line(of userID: String, _ store: Store) throws -> String {
    let last = try store.lastCall(of: userID).map { Date(timeIntervalSince1970: Double($0.milliseconds) / 1000) }
    let name = try store.profile(of: userID)?.name
    return [userID, name, last.map { "last call \($0.formatted(.iso8601))" }].compactMap { $0 }.joined(separator: " · ")
}

private func usageFault() -> Int32 {
    Program.print(toStandardError: "usage: elaoms " + number.usage)
    return 2
}
