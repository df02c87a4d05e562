import ElevenLabs
import Foundation
import HTTPClient
import TestSupport
import Testing
import Worker

/// Agents are looked up at the platform once a day, and what was known holds while it does not answer.
@Suite struct AgentDirectoryTests {
    /// The platform's answer about an agent.
    private final class Platform: HTTPTransport {
        let asked = Locked(0)
        let answer = Locked<Result<HTTPResponse, HTTPClientError>>(.failure(.timedOut))

        func send(
            _ request: HTTPRequest, deadlines: HTTPRequest.Deadlines
        ) throws(HTTPClientError) -> HTTPResponse {
            asked.change { $0 += 1 }
            return try answer.value.get()
        }

        func name(_ name: String) throws {
            let agent: JSON = [
                "name": .string(name),
                "conversation_config": [
                    "agent": ["first_message": "Hello!", "language": "en", "prompt": ["prompt": "You are Robin."]]
                ],
            ]
            let response = HTTPResponse(status: 200, body: try agent.bytes)
            answer.change { $0 = .success(response) }
        }

        func fail(_ error: HTTPClientError) { answer.change { $0 = .failure(error) } }
    }

    private let platform = Platform()
    private let service: Service

    init() throws { service = try Service() }

    private var directory: AgentDirectory {
        AgentDirectory(
            store: service.store,
            platform: PlatformClient(
                peer: Peer(base: "http://127.0.0.1:9", headers: [], transport: platform)),
            context: service.context)
    }

    @Test func isLookedUpOnceADay() throws {
        try platform.name("Front desk")
        for _ in 0..<3 { #expect(directory.profile(of: "agent_1")?.name == "Front desk") }
        #expect(directory.profile(of: "agent_1")?.prompt == "You are Robin.")
        #expect(platform.asked.value == 1)
        try platform.name("Night desk")
        service.clock.advance(seconds: 23 * 3600)
        #expect(directory.profile(of: "agent_1")?.name == "Front desk")
        service.clock.advance(seconds: 3601)
        #expect(directory.profile(of: "agent_1")?.name == "Night desk")
        #expect(platform.asked.value == 2)
    }

    @Test func aSilentPlatformIsNotAskedForEveryCall() throws {
        let directory = directory
        for _ in 0..<3 { #expect(directory.profile(of: "agent_1") == nil) }
        #expect(platform.asked.value == 1)
        try platform.name("Front desk")
        service.clock.advance(seconds: 601)
        #expect(directory.profile(of: "agent_1")?.name == "Front desk")
    }

    @Test func whatWasKnownHoldsWhileThePlatformIsSilent() throws {
        try platform.name("Front desk")
        _ = directory.profile(of: "agent_1")
        service.clock.advance(days: 3)
        platform.fail(.timedOut)
        #expect(directory.profile(of: "agent_1")?.name == "Front desk")
        #expect(directory.profile(of: "agent_2") == nil)
        #expect(service.log.count("an agent could not be looked up") == 2)
    }
}
