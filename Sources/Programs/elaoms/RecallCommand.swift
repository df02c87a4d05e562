import CallerIndex
import CommandLineTool
import Configuration
import Domain
import Foundation
import HTTP

/// Asks what is known about a caller, and says why each memory surfaced.
let recall = Subcommand(
    name: "recall",
    usage: "recall --user WHO \"QUERY\"    what an agent would get, with every term of every score\n"
        + "                               [--limit 5] [--sectors a,b] [--agent ID] [--archived]"
) { arguments in
    guard
        let options = Options(
            arguments, valued: ["--user", "--limit", "--sectors", "--agent"], flags: ["--archived"]),
        let who = options.values["--user"], options.rest.count == 1, !options.rest[0].isEmpty,
        let limit = Int(options.values["--limit"] ?? "5"), (1...50).contains(limit)
    else {
        Program.print(toStandardError: "usage: elaoms " + recall.usage)
        return 2
    }
    var query = RecallService.Query(options.rest[0])
    query.limit = limit
    query.includesArchived = options.flags.contains("--archived")
    query.onlyAgentID = options.values["--agent"] ?? ""
    for name in (options.values["--sectors"] ?? "").split(separator: ",") {
        guard let sector = Sector(rawValue: String(name)) else {
            Program.print(toStandardError: "elaoms recall: there is no sector of that name")
            return 2
        }
        query.sectors.insert(sector)
    }
    let user = try OpenedUser(who)
    let service = user.configuration.makeRecall(
        store: user.store, embedder: user.configuration.makeEmbedder(for: .question, context: user.context),
        context: user.context)
    guard let result = try service.answer(query, about: user.userID) else { throw UnknownUser() }
    for line in explanation(of: result) { Program.print(line) }
    return 0
}

/// The answer in words and numbers, a line each.
private func explanation(of result: RecallService.Result) -> [String] {
    var lines = [
        "compared       \(result.comparesMeaning ? "meaning and words" : "words alone")",
        "understood as  \(result.question.spoken)", "looked for     \(result.question.terms.joined(separator: " "))",
        "confidence     " + figure(result.answer.confidence),
    ]
    let excluded = result.answer.excluded.filter { $0.value > 0 }.map { "\($0.key.rawValue) \($0.value)" }
    if !excluded.isEmpty { lines.append("left out       " + excluded.sorted().joined(separator: ", ")) }
    for (place, hit) in result.answer.hits.enumerated() {
        lines.append("")
        lines.append("\(place + 1). \(hit.memory.content)")
        let said = Date(timeIntervalSince1970: Double(hit.memory.saidAt.milliseconds) / 1000)
        lines.append(
            "   \(hit.memory.id) · \(hit.memory.sector.rawValue) · \(said.formatted(.iso8601))"
                + (hit.memory.turn.map { " · turn \($0)" } ?? ""))
        lines.append(
            "   score \(figure(hit.score)) = similarity \(figure(hit.similarity)), salience \(figure(hit.salience)), "
                + "recency \(figure(hit.recency)), link \(figure(hit.link))")
        let parts = hit.parts.filter { $0.value != 0 }.sorted { $0.key.rawValue < $1.key.rawValue }
        lines.append(
            "   similarity from "
                + parts.map { "\($0.key.rawValue) \(figure(Double($0.value)))" }.joined(separator: ", "))
        if !hit.matchedTerms.isEmpty { lines.append("   words " + hit.matchedTerms.joined(separator: " ")) }
        if let waypoint = hit.path.first { lines.append("   linked from \(waypoint)") }
    }
    return lines
}

private func figure(_ value: Double) -> String { String(format: "%.3f", value) }
