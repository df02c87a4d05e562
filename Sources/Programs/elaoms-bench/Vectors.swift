import CommandLineTool
import Configuration
import Embedding
import Foundation

/// Writes the vectors of texts, from which the heads are trained; see `training/`.
let vectors = Subcommand(
    name: "vectors",
    usage: """
        vectors TEXTS FILE     embeds a file with a JSON string a line, and writes a row of
                                      32-bit floats for each, little-endian
        """
) { arguments in
    guard arguments.count == 2 else {
        Program.print(toStandardError: "usage: elaoms-bench " + vectors.usage)
        return 2
    }
    let path = try Configuration.embeddingModelPath(environment: ProcessInfo.processInfo.environment)
    let embedder = try LocalEmbedder(folder: path, cachedTexts: 0)
    let lines = try String(contentsOfFile: arguments[0], encoding: .utf8).split(separator: "\n")
    var rows = Data()
    for start in stride(from: 0, to: lines.count, by: 64) {
        let texts = try lines[start..<min(lines.count, start + 64)].map {
            try JSONDecoder().decode(String.self, from: Data($0.utf8))
        }
        for vector in try embedder.embed(texts, as: .memory) {
            for component in vector.components {
                withUnsafeBytes(of: component.bitPattern.littleEndian) { rows.append(contentsOf: $0) }
            }
        }
    }
    try rows.write(to: URL(fileURLWithPath: arguments[1]))
    Program.print("texts \(lines.count)")
    return 0
}
