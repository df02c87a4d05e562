import Cryptography
import ElevenLabs
import Embedding
import Foundation
import HTTP
import Recall
import Worker

/// Reads variables and collects everything that is wrong with them.
struct SettingReader {
    /// What is wrong, a sentence each.
    private(set) var faults: [String] = []
    /// Notes what is wrong, in a sentence.
    mutating func fault(_ sentence: String) { faults.append(sentence) }

    /// Where relative paths start.
    let home: String

    /// Settings that were given by a name that they do not have any more.
    private(set) var renamed: [RenamedSetting] = []

    private var values: [String: String]

    init(environment: [String: String]) {
        let home = environment["ELAOMS_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? "."
        self.home = home.hasPrefix("/") ? home : FileManager.default.currentDirectoryPath + "/" + home
        values = environment
        readFile(self.home + "/.env")
    }

    /// Reads `NAME=value` lines; the environment wins.
    ///
    /// No shell: quotes at both ends go, nothing is expanded.
    private mutating func readFile(_ path: String) {
        guard FileManager.default.fileExists(atPath: path) else { return }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            faults.append("the .env file in ELAOMS_HOME cannot be read")
            return
        }
        // Windows ends lines with one Character of two bytes.
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        // The environment wins, also when it names a file with the secret.
        let secrets = Setting.all.filter { $0.isSecret && !(values[$0.name + "_FILE"] ?? "").isEmpty }.map(\.name)
        let given = Set(values.keys)
        for (number, line) in lines.enumerated() {
            let line = line.trimmingCharacters(in: .whitespaces)
            if line.isEmpty || line.hasPrefix("#") { continue }
            guard let equals = line.firstIndex(of: "=") else {
                faults.append("line \(number + 1) of .env is no NAME=value")
                continue
            }
            let name = String(line[..<equals]).trimmingCharacters(in: .whitespaces)
            var value = String(line[line.index(after: equals)...]).trimmingCharacters(in: .whitespaces)
            if value.count >= 2, let quote = value.first, quote == "\"" || quote == "'", value.last == quote {
                value = String(value.dropFirst().dropLast())
            }
            // Of two lines the last one holds, as in a shell and in scripts/stack.sh.
            let isGiven = given.contains(name) || Setting.formerNames[name].map(given.contains) == true
            if !isGiven, !secrets.contains(name) { values[name] = value }
        }
    }

    /// A value, or `nil` when it is missing or empty.
    mutating func text(_ name: String) -> String? {
        if let value = values[name], !value.isEmpty { return value }
        guard let former = Setting.formerNames[name], let value = values[former], !value.isEmpty else { return nil }
        let use = RenamedSetting(former: former, present: name)
        if !renamed.contains(use) { renamed.append(use) }
        return value
    }

    /// A secret: the variable itself, or the content of the file that `NAME_FILE` names.
    mutating func secret(_ name: String) -> String? {
        if let value = text(name) { return value }
        guard let path = text(name + "_FILE") else { return nil }
        guard let content = try? String(contentsOfFile: resolved(path), encoding: .utf8) else {
            faults.append("the file that \(name)_FILE names cannot be read")
            return nil
        }
        return content.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func resolved(_ path: String) -> String {
        path.hasPrefix("/") ? path : home + "/" + (path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
    }

    mutating func path(_ name: String, fallback: String) -> String {
        resolved(text(name) ?? fallback)
    }

    mutating func embeddingModelPath() -> String {
        // An installation that has not fetched the present default yet keeps the model that it has.
        let (present, former) = ("models/multilingual-e5-small", "models/all-MiniLM-L6-v2")
        let hasFormer =
            [present, former].map { FileManager.default.fileExists(atPath: resolved($0)) } == [false, true]
        return path("ELAOMS_EMBEDDING_MODEL_PATH", fallback: hasFormer ? former : present)
    }

    mutating func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
        guard let value = text(name) else { return nil }
        guard let number = Int(value), range.contains(number) else {
            faults.append("\(name) must be a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return number
    }

    mutating func decayRate() -> Double {
        guard let value = text("ELAOMS_DECAY_PER_DAY") else { return 0 }
        guard let rate = Double(value), (0...10).contains(rate) else {
            faults.append("ELAOMS_DECAY_PER_DAY must be a number from 0 to 10, such as 0.01")
            return 0
        }
        return rate
    }

    mutating func rankingWeights() -> RankingWeights {
        guard let value = text("ELAOMS_RANKING_WEIGHTS") else { return RankingWeights() }
        guard let weights = RankingWeights(value) else {
            faults.append(
                "ELAOMS_RANKING_WEIGHTS must be NAME=NUMBER with commas; the names are "
                    + RankingWeights.names.joined(separator: ", "))
            return RankingWeights()
        }
        return weights
    }

    /// An address of a peer, without a slash at its end.
    mutating func address(_ name: String) -> String? {
        guard let value = text(name) else { return nil }
        guard let url = URL(string: value), ["http", "https"].contains(url.scheme), url.host() != nil,
            url.query() == nil
        else {
            faults.append("\(name) must be an http or https address without a query")
            return nil
        }
        return value.hasSuffix("/") ? String(value.dropLast()) : value
    }

    mutating func languageModel() -> Configuration.LanguageModelSettings? {
        let (base, key) = (address("OPENAI_BASE_URL"), secret("OPENAI_API_KEY"))
        let name = text("OPENAI_MODEL") ?? "gpt-4o-mini"
        var limits = ReadCalls.Limits()
        limits.keepsSecrets = flag("ELAOMS_KEEP_SECRETS")
        limits.dailyTokens = number("ELAOMS_DAILY_TOKEN_BUDGET", in: 0...Int(Int32.max))
        limits.timeoutSeconds = number("OPENAI_TIMEOUT_SECONDS", in: 1...3600) ?? limits.timeoutSeconds
        // The list price of the default model; of any other only the operator knows.
        if name == "gpt-4o-mini", base == nil { limits.prices = (0.15, 0.60) }
        if let text = text("ELAOMS_LANGUAGE_MODEL_PRICES") {
            let prices = text.split(separator: ",").map { Double($0.trimmingCharacters(in: .whitespaces)) }
            if prices.count == 2, let prompt = prices[0], let completion = prices[1], (0...1e6).contains(prompt),
                (0...1e6).contains(completion)
            {
                limits.prices = (prompt, completion)
            } else {
                faults.append("ELAOMS_LANGUAGE_MODEL_PRICES must be two numbers, such as 0.15,0.60")
            }
        }
        guard base != nil || key != nil else { return nil }
        return Configuration.LanguageModelSettings(
            base: base ?? "https://api.openai.com/v1", key: key, name: name, limits: limits)
    }

    mutating func remoteEmbedder(hasServer: Bool) -> Configuration.RemoteEmbedderSettings? {
        let name = text("OPENAI_EMBEDDING_MODEL") ?? "text-embedding-3-small"
        let dimensions = number("ELAOMS_EMBEDDING_DIMENSIONS", in: 8...8192)
        switch text("ELAOMS_EMBEDDER") ?? "local" {
        case "local": return nil
        case "openai":
            if !hasServer { faults.append("ELAOMS_EMBEDDER=openai needs OPENAI_API_KEY or OPENAI_BASE_URL") }
            if dimensions == nil, RemoteEmbedder.dimensions[name] == nil {
                faults.append("ELAOMS_EMBEDDING_DIMENSIONS is needed for this OPENAI_EMBEDDING_MODEL")
            }
            return Configuration.RemoteEmbedderSettings(name: name, dimensions: dimensions)
        default:
            faults.append("ELAOMS_EMBEDDER must be local or openai")
            return nil
        }
    }

    mutating func platform() -> Configuration.Platform? {
        let base = address("ELEVENLABS_BASE_URL") ?? PlatformClient.defaultBase
        return secret("ELEVENLABS_API_KEY").map { Configuration.Platform(base: base, key: $0) }
    }

    mutating func flag(_ name: String) -> Bool {
        guard let value = text(name) else { return false }
        guard ["0", "1"].contains(value) else {
            faults.append("\(name) must be 0 or 1")
            return false
        }
        return value == "1"
    }

    /// A list of keys; one that is needed must be there, and none of the list may be empty.
    mutating func keys(_ name: String, isNeeded: Bool) -> [String] {
        guard let value = secret(name) else {
            if isNeeded { faults.append("\(name) is missing or empty; a route without its key stays closed") }
            return []
        }
        let keys = value.split(separator: ",", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        if keys.contains("") { faults.append("\(name) has an empty key between its commas") }
        return keys
    }

    mutating func routeKey(_ name: String, switch switchName: String, isNeeded: Bool) -> RouteKey {
        switch text(switchName) {
        case nil, "key": return .required(keys(name, isNeeded: isNeeded))
        case "none": return .open
        default:
            faults.append("\(switchName) must be `key` or `none`")
            return .required([])
        }
    }

    mutating func masterKeys() -> [SealingKey] {
        guard let value = secret("ELAOMS_MASTER_KEY") else {
            faults.append("ELAOMS_MASTER_KEY is missing; make one with: openssl rand -base64 32")
            return []
        }
        var keys: [SealingKey] = []
        for part in value.split(separator: ",", omittingEmptySubsequences: false) {
            let text = part.trimmingCharacters(in: .whitespacesAndNewlines)
            guard let data = Data(base64Encoded: text), let key = try? SealingKey(Array(data)) else {
                faults.append(
                    "ELAOMS_MASTER_KEY must be base64 of \(SealingKey.byteCount) bytes, or several with commas")
                return []
            }
            keys.append(key)
        }
        return keys
    }

    mutating func variables() -> [String: DynamicValue] {
        guard let value = text("ELAOMS_DYNAMIC_VARIABLES") else { return [:] }
        guard let variables = try? JSONDecoder().decode([String: DynamicValue].self, from: Data(value.utf8)) else {
            faults.append("ELAOMS_DYNAMIC_VARIABLES must be a JSON object of strings, numbers and booleans")
            return [:]
        }
        for name in variables.keys.sorted() where name.hasPrefix("system__") || name.isEmpty {
            faults.append(
                "ELAOMS_DYNAMIC_VARIABLES must not set \(name.isEmpty ? "an empty name" : name): it is reserved")
        }
        return variables
    }

    /// The overrides; `nil` when the variable is not there at all, none when it is empty.
    mutating func overrides() -> Set<InitiationAnswer.Override>? {
        guard let value = values["ELAOMS_OVERRIDES"] else { return nil }
        var overrides: Set<InitiationAnswer.Override> = []
        for part in value.split(separator: ",") {
            guard let override = InitiationAnswer.Override(rawValue: part.trimmingCharacters(in: .whitespaces)) else {
                faults.append("ELAOMS_OVERRIDES knows first_message and language only")
                continue
            }
            overrides.insert(override)
        }
        return overrides
    }
}
