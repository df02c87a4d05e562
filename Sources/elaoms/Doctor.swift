import Configuration
import Embedding
import Foundation
import Store

/// Says what works and what does not.
let doctor = Subcommand(
    name: "doctor", usage: "doctor                     checks configuration, database, keys and queue"
) { _ in
    let environment = ProcessInfo.processInfo.environment
    let configuration = try Configuration(role: .fastCGI, environment: environment)
    Program.print("configuration  ok (home \(configuration.home))")
    var toolConfiguration = configuration.store
    toolConfiguration.creates = false
    let store = try Store(toolConfiguration)
    Program.print("database       ok (schema \(try store.schemaVersion()))")
    Program.print("keys           ok (\(toolConfiguration.masterKeys.count) master key(s))")
    Program.print("model          " + model(at: configuration.modelPath))
    let counts = try store.eventCounts()
    let states = ["pending", "claimed", "done", "ignored", "dead"].map { "\($0) \(counts[$0] ?? 0)" }
    Program.print("queue          " + states.joined(separator: ", "))
    Program.print("disk           \(try store.freeBytes() >> 20) MiB free")
    let dead = counts["dead"] ?? 0
    if dead > 0 {
        Program.print("\(dead) event(s) could not be learned: see `elaoms events dead`, then `elaoms events retry ID`")
    }
    return dead > 0 ? 1 : 0
}

/// Loads the embedding model, and says which it is or why there is none.
private func model(at path: String) -> String {
    do throws(EmbeddingError) {
        return "ok (\(try LocalEmbedder(folder: path).model))"
    } catch .noModel {
        return "none: recall goes by words alone; scripts/model.sh fetches one"
    } catch {
        return "NOT USED, recall goes by words alone: \(error)"
    }
}
