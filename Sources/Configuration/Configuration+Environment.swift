import Calls
import Cryptography
import ElevenLabs
import FastCGI
import Foundation
import Store
import Worker

extension Configuration {
    /// Reads and validates the settings of a program.
    ///
    /// - Parameters:
    ///   - role: Which program.
    ///   - environment: The process's environment; `$ELAOMS_HOME/.env` stands behind it.
    /// - Throws: ``ConfigurationError`` with everything that is wrong.
    public init(role: Role, environment: [String: String]) throws(ConfigurationError) {
        var reader = SettingReader(environment: environment)
        let masterKeys = reader.masterKeys()
        var store = Store.Configuration(masterKeys: masterKeys)
        store.dataPath = reader.path("OPENMEMORY_DB_PATH", fallback: "data/openmemory.db")
        store.keysPath = reader.path("ELAOMS_KEYS_PATH", fallback: "data/keys.db")
        store.spoolPath = reader.path("ELAOMS_SPOOL_PATH", fallback: "data/spool")
        store.payloadPath = reader.path("PAYLOAD_STORAGE_PATH", fallback: "payloads")
        store.hasPlainPayloads = reader.flag("ELAOMS_PLAIN_PAYLOADS")
        if role == .fastCGI {
            store.creates = true
            store.writeTimeoutMilliseconds = 500
            // elaoms-worker copies the log back every second; this is for the time when it does not run.
            store.checkpointPages = 4000
        }

        var server = Server.Configuration()
        server.threadCount = reader.number("ELAOMS_THREADS", in: 1...512) ?? server.threadCount
        server.maximumBodyBytes =
            reader.number("ELAOMS_MAX_BODY_BYTES", in: 1024...(1 << 30)) ?? server.maximumBodyBytes
        let callers = reader.callers()

        let needsKeys = role == .fastCGI
        var callStart = CallStart.Configuration(
            key: reader.routeKey("ELEVENLABS_CLIENT_DATA_KEY", switch: "ELAOMS_CLIENT_DATA_AUTH", isNeeded: needsKeys))
        callStart.variables = reader.variables()
        callStart.overrides = reader.overrides() ?? callStart.overrides
        let midCall = MidCall.Configuration(
            key: reader.routeKey("ELEVENLABS_SEARCH_DATA_KEY", switch: "ELAOMS_SEARCH_DATA_AUTH", isNeeded: needsKeys))
        var callEnd = CallEnd.Configuration(
            secrets: reader.keys("ELEVENLABS_POST_CALL_KEY", isNeeded: needsKeys))
        let tolerance = reader.number("ELAOMS_SIGNATURE_TOLERANCE_SECONDS", in: 1...86_400)
        callEnd.toleranceSeconds = tolerance.map { Int64($0) } ?? callEnd.toleranceSeconds

        var worker = WorkerSettings()
        worker.queue.leaseSeconds = reader.number("ELAOMS_LEASE_SECONDS", in: 1...86_400) ?? worker.queue.leaseSeconds
        worker.keepsSecrets = reader.flag("ELAOMS_KEEP_SECRETS")
        let embeddingModelPath = reader.embeddingModelPath()
        let indexCacheBytes = reader.number("ELAOMS_INDEX_CACHE_BYTES", in: 0...(1 << 34)) ?? 64 << 20
        let rankingWeights = reader.rankingWeights()
        let decayRate = reader.decayRate()
        worker.readingThreads = reader.number("ELAOMS_LANGUAGE_MODEL_THREADS", in: 1...64) ?? worker.readingThreads
        let languageModel = reader.languageModel()
        let remoteEmbedder = reader.remoteEmbedder(hasServer: languageModel != nil)
        let platform = reader.platform()
        let lostCallsHours = reader.number("ELAOMS_LOST_CALLS_HOURS", in: 1...720)
        let publicURL = reader.address("ELAOMS_PUBLIC_URL")
        let log = reader.text("ELAOMS_LOG") ?? "stderr"
        let logPath = log == "stderr" ? log : reader.resolved(log)
        guard reader.faults.isEmpty else { throw ConfigurationError(faults: reader.faults) }
        self.init(
            home: reader.home, server: server, store: store, callStart: callStart, midCall: midCall, callEnd: callEnd,
            worker: worker, callers: callers, embeddingModelPath: embeddingModelPath,
            indexCacheBytes: indexCacheBytes,
            rankingWeights: rankingWeights, decayRate: decayRate, languageModel: languageModel,
            remoteEmbedder: remoteEmbedder, platform: platform, lostCallsHours: lostCallsHours, publicURL: publicURL,
            logPath: logPath, renamed: reader.renamed)
    }

    /// The neutral call-start answer, which needs no key and no database.
    ///
    /// - Throws: ``ConfigurationError`` when `ELAOMS_DYNAMIC_VARIABLES` is wrong.
    public static func neutralAnswer(environment: [String: String]) throws(ConfigurationError) -> InitiationAnswer {
        var reader = SettingReader(environment: environment)
        let variables = reader.variables()
        guard reader.faults.isEmpty else { throw ConfigurationError(faults: reader.faults) }
        return CallStart.neutral(variables)
    }

    /// The folder of the embedding model, which need not be there; it needs no key and no database.
    ///
    /// - Throws: ``ConfigurationError`` when the `.env` file cannot be read.
    public static func embeddingModelPath(environment: [String: String]) throws(ConfigurationError) -> String {
        var reader = SettingReader(environment: environment)
        let path = reader.embeddingModelPath()
        guard reader.faults.isEmpty else { throw ConfigurationError(faults: reader.faults) }
        return path
    }
}
