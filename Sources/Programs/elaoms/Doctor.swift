import CommandLineTool
import Configuration
import Embedding
import Foundation
import HTTPClient
import LanguageModel
import Store

/// Says what works and what does not.
let doctor = Subcommand(
    name: "doctor",
    usage: """
        doctor                     checks configuration, database, keys and queue
          elaoms doctor --model      and asks the language model a question of a few tokens
          elaoms doctor --agent ID [--url https://…]   and what the agent has at the platform
        """
) { arguments in
    guard let options = Options(arguments, valued: ["--agent", "--url"], flags: ["--model"]), options.rest.isEmpty
    else {
        Program.print(toStandardError: "usage: elaoms " + doctor.usage)
        return 2
    }
    let environment = ProcessInfo.processInfo.environment
    let configuration = try Configuration(role: .fastCGI, environment: environment)
    Program.print("configuration  ok (home \(configuration.home))")
    var toolConfiguration = configuration.store
    toolConfiguration.creates = false
    let store = try Store(toolConfiguration)
    Program.print("database       ok (schema \(try store.schemaVersion()))")
    Program.print("keys           ok (\(toolConfiguration.masterKeys.count) master key(s))")
    Program.print("model          " + model(configuration))
    let waiting = try store.callsWaitingToBeRead()
    let reader = configuration.languageModel.map { "\($0.name) reads calls" } ?? "none: calls are learned by rules"
    Program.print("language model \(reader)\(waiting > 0 ? ", \(waiting) wait" : "")")
    let counts = try store.eventCounts()
    let states = ["pending", "claimed", "done", "ignored", "dead"].map { "\($0) \(counts[$0] ?? 0)" }
    Program.print("queue          " + states.joined(separator: ", "))
    Program.print("disk           \(try store.freeBytes() >> 20) MiB free")
    let dead = counts["dead"] ?? 0
    if dead > 0 {
        Program.print("\(dead) event(s) could not be learned: see `elaoms events dead`, then `elaoms events retry ID`")
    }
    var isSound = dead == 0
    if options.flags.contains("--model") { isSound = answers(configuration) && isSound }
    if let agentID = options.values["--agent"] {
        isSound = try check(AgentSetup(configuration, agentID: agentID, url: options.values["--url"])) && isSound
    }
    return isSound ? 0 : 1
}

/// Asks the language model something, and says what came of it.
private func answers(_ configuration: Configuration) -> Bool {
    guard let model = configuration.makeLanguageModel(transport: CurlTransport()) else { return true }
    do throws(LanguageModelError) {
        _ = try model.answer(
            instructions: "Answer with the word yes.", data: "{}",
            schema: .object([("answer", .text("The word yes"))]), answerTokens: 200, onUsage: { _ in })
        Program.print("               \(model.name) answers")
        return true
    } catch {
        Program.print("               DOES NOT ANSWER: \(error)")
        return false
    }
}

/// Holds what an agent has at the platform against what it needs.
private func check(_ setup: AgentSetup) throws -> Bool {
    let state = try setup.provisioner.state()
    let differences = setup.provisioner.differences(state)
    Program.print("agent          " + (differences.isEmpty ? "ok" : "\(differences.count) thing(s) are not as needed:"))
    for difference in differences { Program.print("               " + difference) }
    Program.print("webhook        " + (setup.provisioner.webhookHealth(state) ?? "none"))
    if !differences.isEmpty { Program.print("`elaoms provision` mends this.") }
    return differences.isEmpty
}

/// Loads the embedding model, and says which it is or why there is none.
private func model(_ configuration: Configuration) -> String {
    if let remote = configuration.remoteEmbedder { return "\(remote.name) at the server of the language model" }
    do throws(EmbeddingError) {
        let embedder = try LocalEmbedder(folder: configuration.embeddingModelPath)
        return "ok (\(embedder.model)), by \(embedder.engine.kernels), prepared in \(embedder.engine.prepared)"
    } catch .noModel {
        return "none: recall goes by words alone; scripts/model.sh fetches one"
    } catch {
        return "NOT USED, recall goes by words alone: \(error)"
    }
}
