import Configuration
import Foundation
import Testing

/// A program's home in a folder of its own, gone with this value.
final class Home {
    let path = FileManager.default.temporaryDirectory.appending(path: "home-\(UUID().uuidString)").path

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file below the home.
    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path).appending(path: name))
    }

    /// The 32 zero bytes that nobody should use.
    static let masterKey = String(repeating: "A", count: 43) + "="
    /// Everything that `elaoms-fcgi` needs.
    static let secrets = [
        "ELAOMS_MASTER_KEY": masterKey, "ELEVENLABS_POST_CALL_KEY": "wsec_1", "ELEVENLABS_CLIENT_DATA_KEY": "client_1",
        "ELEVENLABS_SEARCH_DATA_KEY": "search_1",
    ]

    /// Reads the configuration with the needed secrets and these variables; `nil` takes one away.
    func read(
        _ variables: [String: String?] = [:], role: Configuration.Role = .fastCGI
    ) throws(ConfigurationError) -> Configuration {
        var environment: [String: String?] = Self.secrets
        environment["ELAOMS_HOME"] = path
        environment.merge(variables) { $1 }
        return try Configuration(role: role, environment: environment.compactMapValues { $0 })
    }

    /// What is wrong with these variables.
    func faults(_ variables: [String: String?], role: Configuration.Role = .fastCGI) -> [String] {
        do throws(ConfigurationError) {
            _ = try read(variables, role: role)
            return []
        } catch {
            return error.faults
        }
    }
}
