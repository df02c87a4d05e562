import CommandLineTool
import Configuration
import Domain
import Foundation
import Time

/// Shows what is known about a caller, and changes it by hand.
let memory = Subcommand(
    name: "memory",
    usage: """
        memory list --user WHO       all memories, by sector, with their history
          elaoms memory decay --user WHO ID RATE     how fast one fades, per day; 0 never
          elaoms memory link --user WHO ID ID [WEIGHT]   joins two, 0…1 (default 1)
          elaoms memory unlink --user WHO ID ID      parts two for good
          elaoms memory restore --user WHO ID        what was replaced holds again, beside what replaced it
        """
) { arguments in
    guard let verb = arguments.first,
        let options = Options(Array(arguments.dropFirst()), valued: ["--user"]), let who = options.values["--user"]
    else { return usageFault() }
    let ids = options.rest
    switch (verb, ids.count) {
    case ("list", 0):
        try list(try OpenedUser(who))
    case ("decay", 2):
        guard let rate = Double(ids[1]), rate >= 0, rate.isFinite else { return usageFault() }
        let user = try OpenedUser(who)
        guard try user.store.setDecayRate(rate, of: ids[0], userID: user.userID, now: Clock.system.now()) else {
            return unknownMemory()
        }
        try user.rewriteBriefings()
    case ("restore", 1):
        let user = try OpenedUser(who)
        guard try user.store.restore(ids[0], userID: user.userID, now: Clock.system.now()) else {
            Program.print(toStandardError: "elaoms memory: this user has no such memory that was replaced")
            return 1
        }
        try user.rewriteBriefings()
    case ("link", 2...3), ("unlink", 2):
        let weight = verb == "unlink" ? 0 : ids.count == 3 ? Double(ids[2]) : 1
        guard let weight, (0...1).contains(weight), ids[0] != ids[1], verb == "unlink" || weight > 0 else {
            return usageFault()
        }
        let (user, now) = (try OpenedUser(who), Clock.system.now())
        let link = MemoryLink(ids[0], ids[1], kind: .manual, weight: weight, since: now)
        guard try user.store.set(link, of: user.userID, now: now) else { return unknownMemory() }
    default: return usageFault()
    }
    return 0
}

private func usageFault() -> Int32 {
    Program.print(toStandardError: "usage: elaoms " + memory.usage)
    return 2
}

private func unknownMemory() -> Int32 {
    Program.print(toStandardError: "elaoms memory: this user has no such memory")
    return 1
}

private func list(_ user: OpenedUser) throws {
    guard let data = try user.store.recallData(of: user.userID, embeddingModel: nil) else { throw UnknownUser() }
    let now = Clock.system.now()
    Program.print("\(user.userID)  \(data.profile.name ?? "")  \(data.memories.count) memories")
    for sector in Sector.allCases {
        let own = data.memories.filter { $0.sectors.contains(sector) }
        let states = MemoryRecord.State.allCases.map { state in "\(state.rawValue) \(own.count { $0.state == state })" }
        Program.print(
            "\(sector.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0))" + states.joined(separator: ", "))
    }
    for memory in data.memories.sorted(by: { ($0.saidAt, $0.id) < ($1.saidAt, $1.id) }) {
        let said = Date(timeIntervalSince1970: Double(memory.saidAt.milliseconds) / 1000)
        let links = data.links.count { $0.weight > 0 && ($0.first == memory.id || $0.second == memory.id) }
        var facts = [
            memory.id, memory.state == .active ? memory.layer.rawValue : memory.state.rawValue, memory.sectors.map(\.rawValue).sorted().joined(separator: "+"),
            String(format: "salience %.2f", memory.effectiveSalience(at: now)), said.formatted(.iso8601),
        ]
        if memory.decayRate > 0 { facts.append("decay \(memory.decayRate)") }
        if links > 0 { facts.append("links \(links)") }
        if let end = memory.validUntil {
            let date = Date(timeIntervalSince1970: Double(end.milliseconds) / 1000)
            facts.append("until \(date.formatted(.iso8601)), then \(memory.supersededBy ?? "?")")
        }
        Program.print("\n\(memory.content)\n  " + facts.joined(separator: " · "))
    }
}
