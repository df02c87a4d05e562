import CommandLineTool
import Configuration
import Embedding
import Foundation

/// Prints the vectors of texts.
let embed = Subcommand(
    name: "embed", usage: "embed TEXT ...             prints the vector of each text, a JSON array a line"
) { arguments in
    guard !arguments.isEmpty else {
        Program.print(toStandardError: "usage: elaoms embed TEXT ...")
        return 2
    }
    let path = try Configuration.embeddingModelPath(environment: ProcessInfo.processInfo.environment)
    let embedder = try LocalEmbedder(folder: path)
    for vector in try embedder.embed(arguments, as: .memory) {
        // The shortest decimals that give the same number again; all of them are numbers in JSON.
        Program.print("[" + vector.components.map { "\($0)" }.joined(separator: ",") + "]")
    }
    return 0
}
