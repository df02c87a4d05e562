import Callers
import Calls
import FastCGI
import LanguageModel
import Recall
import Store
import Telemetry
import Worker

/// Everything that can be set, read once at the start.
public struct Configuration: Sendable {
    /// Which program reads it, and so which keys it needs.
    public enum Role: Sendable {
        /// `elaoms-fcgi`: everything.
        case fastCGI
        /// `elaoms-worker`: only the master key.
        case worker
        /// `elaoms` with a database: only the master key.
        case tool
    }

    /// The program's home; relative paths begin here.
    public var home: String
    /// Threads and body limit.
    public var server: Server.Configuration
    /// Where data lies and how it is sealed.
    public var store: Store.Configuration
    /// The three routes.
    public var callStart: CallStart.Configuration
    /// The three routes.
    public var midCall: MidCall.Configuration
    /// The three routes.
    public var callEnd: CallEnd.Configuration
    /// How the background work is paced.
    public var worker: WorkerSettings
    /// Reads who is calling.
    public var callers: CallerReader
    /// The folder of the embedding model, which need not be there.
    public var embeddingModelPath: String
    /// The most memory for indexed callers, in bytes.
    public var indexCacheBytes: Int
    /// What recall weighs how much.
    public var rankingWeights: RankingWeights
    /// How fast what calls teach fades, per day.
    public var decayRate: Double
    /// The language model that reads calls; none without a key or an address.
    public var languageModel: LanguageModelSettings?
    /// A model at the same server that embeds memories and questions; the local one when `nil`.
    public var remoteEmbedder: RemoteEmbedderSettings?
    /// The platform's API; none without a key.
    public var platform: Platform?
    /// How often calls whose webhook was lost are looked for, in hours; never when `nil`.
    public var lostCallsHours: Int?
    /// Where the platform reaches this service, without a slash at its end.
    public var publicURL: String?
    /// Where the log goes: `stderr` or a file.
    public var logPath: String
    /// Settings that were given by a former name.
    public var renamed: [RenamedSetting]
}

/// Everything that is wrong with the settings, all at once.
public struct ConfigurationError: Error, Equatable, CustomStringConvertible {
    /// One sentence for each fault; never the value of a secret.
    public var faults: [String]

    /// Names faults.
    public init(faults: [String]) { self.faults = faults }

    /// All faults, a line each.
    public var description: String {
        "The configuration is not usable:\n" + faults.map { "  - \($0)" }.joined(separator: "\n")
    }
}
