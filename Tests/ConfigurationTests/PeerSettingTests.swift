import Configuration
import Embedding
import HTTPClient
import Synchronization
import Telemetry
import Testing

/// The settings of the peers: which there are, where, and with which key.
struct PeerSettingTests {
    /// Keeps the headers of what is sent, and answers nothing.
    private final class Recorder: HTTPTransport {
        let headers = Mutex<[(name: String, value: String)]>([])

        func send(
            _ request: HTTPRequest, deadlines: HTTPRequest.Deadlines
        ) throws(HTTPClientError) -> HTTPResponse {
            headers.withLock { $0 = request.headers }
            throw .unreachable(code: 7)
        }
    }

    private let home: Home

    init() throws { home = try Home() }

    @Test func withoutAKeyOrAnAddressThereIsNone() throws {
        let configuration = try home.read()
        #expect(configuration.languageModel == nil)
        #expect(configuration.platform == nil)
        #expect(configuration.remoteEmbedder == nil)
    }

    @Test func aKeyAloneMeansOpenAIAtItsListPrice() throws {
        let model = try #require(try home.read(["OPENAI_API_KEY": "sk-1"]).languageModel)
        #expect(model.base == "https://api.openai.com/v1")
        #expect(model.name == "gpt-4o-mini")
        #expect(model.limits.prices?.prompt == 0.15 && model.limits.prices?.completion == 0.60)
        #expect(model.limits.dailyTokens == nil)
    }

    @Test func anAddressAloneMeansAServerOfOnesOwnWithoutAPrice() throws {
        let model = try #require(try home.read(["OPENAI_BASE_URL": "http://localhost:11434/v1/"]).languageModel)
        #expect(model.base == "http://localhost:11434/v1")
        #expect(model.key == nil && model.limits.prices == nil)
    }

    @Test(arguments: [
        ("OPENAI_BASE_URL", "localhost"), ("OPENAI_BASE_URL", "ftp://x/v1"), ("OPENAI_BASE_URL", "http://x/v1?a=b"),
        ("ELAOMS_LANGUAGE_MODEL_PRICES", "cheap"), ("ELAOMS_LANGUAGE_MODEL_PRICES", "1"),
        ("ELAOMS_LANGUAGE_MODEL_PRICES", "-1,2"),
        ("ELAOMS_DAILY_TOKEN_BUDGET", "-1"), ("OPENAI_TIMEOUT_SECONDS", "0"), ("ELAOMS_EMBEDDER", "remote"),
        ("ELAOMS_EMBEDDER", "openai"), ("ELAOMS_LOST_CALLS_HOURS", "0"), ("ELAOMS_PUBLIC_URL", "memory.example.com"),
    ])
    func whatIsWrongIsNamed(name: String, value: String) throws {
        let error = #expect(throws: ConfigurationError.self) { try home.read([name: value]) }
        #expect(error?.faults.count == 1)
        #expect(error?.faults.first?.contains(name) == true)
    }

    @Test func dimensionsOfAnUnknownModelMustBeTold() throws {
        let settings = [
            "OPENAI_API_KEY": "sk-1", "ELAOMS_EMBEDDER": "openai", "OPENAI_EMBEDDING_MODEL": "nomic-embed-text",
        ]
        let error = #expect(throws: ConfigurationError.self) { try home.read(settings) }
        #expect(error?.faults.first?.contains("ELAOMS_EMBEDDING_DIMENSIONS") == true)
    }

    @Test(arguments: [("https://desk.openai.azure.com/openai/v1", true), ("http://localhost:11434/v1", false)])
    func azureTakesTheKeyUnderItsOwnName(base: String, isAzure: Bool) throws {
        let configuration = try home.read([
            "OPENAI_BASE_URL": base, "OPENAI_API_KEY": "sk-1", "ELAOMS_EMBEDDER": "openai",
        ])
        let recorder = Recorder()
        let log = Log(program: "test") { _ in }
        let context = Context(log: log)
        let embedder = try #require(
            configuration.makeEmbedder(for: .question, transport: recorder, context: context))
        #expect(throws: EmbeddingError.self) { try embedder.embed("a question", as: .question) }
        let headers = recorder.headers.withLock { $0 }
        #expect(headers.contains { $0 == ("Authorization", "Bearer sk-1") })
        #expect(headers.contains { $0 == ("api-key", "sk-1") } == isAzure)
    }
}
