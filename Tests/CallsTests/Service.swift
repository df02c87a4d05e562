import Calls
import Configuration
import Domain
import ElevenLabs
import Embedding
import Foundation
import HTTP
import HTTPClient
import Store
import Telemetry
import TestSupport
import Worker

/// The whole service in this process, wired as the programs wire it, over files of its own.
final class Service: Sendable {
    static let clientDataKey = "client-data-key"
    static let searchKey = "search-data-key"
    static let secret = "post-call-secret"

    let folder: TemporaryFolder
    let clock: TestClock
    let log: LogLines
    let context: Context
    let configuration: Configuration
    let store: Store
    let routes: Router
    let followUp: FollowUp
    let loop: WorkerLoop
    let fading: FadeMemories

    /// Starts a service with further environment variables, or as another process on the same files.
    ///
    /// Two processes share nothing but the files and the clock. Without an embedder words alone are compared.
    init(
        _ settings: [String: String] = [:], sharing other: Service? = nil,
        embedder: (any Embedder)? = nil, usesConfiguredEmbedder: Bool = false,
        transport: any HTTPTransport = NoNetwork(),
        change: (inout Configuration) -> Void = { _ in }
    ) throws {
        folder = try other?.folder ?? TemporaryFolder()
        clock = other?.clock ?? TestClock()
        log = LogLines()
        var environment = [
            "ELAOMS_HOME": folder.path, "ELAOMS_MASTER_KEY": Data(repeating: 7, count: 32).base64EncodedString(),
            "ELEVENLABS_CLIENT_DATA_KEY": Self.clientDataKey, "ELEVENLABS_SEARCH_DATA_KEY": Self.searchKey,
            "ELEVENLABS_POST_CALL_KEY": Self.secret,
        ]
        environment.merge(settings) { _, own in own }
        var configuration = try Configuration(role: .fastCGI, environment: environment)
        // Two suites at once on two cores must not send events to the spool.
        configuration.store.writeTimeoutMilliseconds = 10_000
        configuration.worker.queue.retrySeconds = 1
        change(&configuration)
        self.configuration = configuration
        store = try Store(configuration.store)
        context = Context(log: log.log, clock: clock.clock)
        let context = context
        func chosen(_ use: RemoteEmbedder.Use) -> (any Embedder)? {
            usesConfiguredEmbedder
                ? configuration.makeEmbedder(for: use, transport: transport, context: context) : embedder
        }
        (routes, followUp) = configuration.makeRoutes(
            store: store, embedder: chosen(.question), context: context)
        (loop, fading) = configuration.makeWorker(
            store: store, embedder: chosen(.documents), transport: transport, context: context)
    }

    /// Works until nothing is due.
    ///
    /// - Returns: How many events the worker worked on.
    @discardableResult
    func drain() throws -> Int { try loop.drain()[LearnEvents.name] ?? 0 }

    /// Removes what interrupted writes have left.
    func removeOrphanedFiles() throws {
        _ = try RemoveOrphanedFiles(every: .seconds(1), store: store, context: context).workOnce { false }
    }

    // MARK: - The three moments

    /// The phone rings.
    func callStart(_ caller: String, agent: String = "agent_1") throws -> JSON {
        let response = routes.answer(
            .callStart(["caller_id": .string(caller), "agent_id": .string(agent), "called_number": "+12025550100"]))
        guard response.status == 200 else { throw Unexpected("status \(response.status) at call start") }
        return try JSON(response.body)
    }

    /// The variables that the agent gets when the phone rings.
    func variables(_ caller: String, agent: String = "agent_1") throws -> JSON {
        try callStart(caller, agent: agent)["dynamic_variables"]
    }

    /// The agent asks.
    func search(_ body: JSON) throws -> JSON {
        let response = routes.answer(.search(body))
        guard response.status == 200 else { throw Unexpected("status \(response.status) at a search") }
        return try JSON(response.body)
    }

    func search(_ query: String, caller: String) throws -> JSON {
        try search(["query": .string(query), "caller_id": .string(caller)])
    }

    /// The call is over.
    @discardableResult
    func callEnd(_ body: [UInt8]) throws -> JSON {
        let response = routes.answer(try .signed(body, at: clock.seconds))
        guard response.status == 200 else { throw Unexpected("status \(response.status) at call end") }
        return try JSON(response.body)
    }

    @discardableResult
    func callEnd(_ call: PhoneCall) throws -> JSON { try callEnd(call.json.bytes) }

    /// The call is over, and the worker has learned it.
    ///
    /// - Returns: How many events the worker worked on.
    @discardableResult
    func learn(_ call: PhoneCall) throws -> Int {
        try callEnd(call)
        return try drain()
    }

    /// The memories of a caller, as stored.
    func memories(_ caller: String) throws -> [MemoryRecord] {
        guard let userID = try userID(caller) else { return [] }
        return try store.snapshot(of: userID)?.memories ?? []
    }

    /// Whom a number or id names.
    func userID(_ caller: String) throws -> String? {
        for named in configuration.callers.named(caller) {
            if let userID = try store.userID(for: store.reference(to: named)) { return userID }
        }
        return nil
    }
}

extension Request {
    static func callStart(_ body: JSON, key: String? = Service.clientDataKey) -> Request {
        post("/webhook/client-data", (try? body.bytes) ?? [], key: key)
    }

    static func search(_ body: JSON, key: String? = Service.searchKey) -> Request {
        post("/webhook/search-data", (try? body.bytes) ?? [], key: key)
    }

    static func post(_ path: String, _ body: [UInt8], key: String?) -> Request {
        Request(
            method: "POST", path: path, contentType: "application/json",
            headers: key.map { ["x-api-key": $0] } ?? [:], body: body)
    }

    /// An event as the platform would sign it.
    static func signed(_ body: [UInt8], at seconds: Int64, secret: String = Service.secret) throws -> Request {
        Request(
            method: "POST", path: "/webhook/post-call", contentType: "application/json",
            headers: [
                "elevenlabs-signature": try WebhookSignature.header(body: body, secret: secret, at: seconds)
            ], body: body)
    }
}

/// Nobody is reached.
struct NoNetwork: HTTPTransport {
    func send(
        _ request: HTTPRequest, deadlines: HTTPRequest.Deadlines
    ) throws(HTTPClientError) -> HTTPResponse {
        throw .unreachable(code: 7)
    }
}

/// Something came out that a test cannot go on with.
struct Unexpected: Error {
    let what: String
    init(_ what: String) { self.what = what }
}
