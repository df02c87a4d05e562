import ElevenLabs
import HTTPClient
import Learning
import Memory
import Store
import Telemetry

/// Knows the agents that take calls, as the platform describes them; looked up once a day each.
public struct AgentDirectory: Sendable {
    private static let freshForMilliseconds: Int64 = 24 * 3_600_000

    private let store: Store
    private let platform: PlatformClient
    private let clock: Clock
    private let log: Log

    /// Makes a directory.
    ///
    /// - Parameters:
    ///   - store: Keeps what was looked up.
    ///   - platform: The platform.
    ///   - clock: The time.
    ///   - log: Told when the platform does not answer.
    public init(store: Store, platform: PlatformClient, clock: Clock, log: Log) {
        self.store = store
        self.platform = platform
        self.clock = clock
        self.log = log
    }

    /// What an agent is like; `nil` when it is not known and the platform does not tell.
    public func profile(of agentID: String) -> AgentProfile? {
        let now = clock.now()
        do {
            let known = try store.agentProfile(of: agentID)
            if let known, known.fetchedAt.advanced(byMilliseconds: Self.freshForMilliseconds) > now {
                return AgentProfile(stored: known.profile)
            }
            do throws(HTTPClientError) {
                let profile = AgentProfile(try platform.agent(agentID))
                try? store.keep(agentProfile: profile.stored, of: agentID, now: now)
                return profile
            } catch {
                log.warning("an agent could not be looked up", ["error": .text(error.description)])
                // What was true yesterday is better than nothing.
                return known.flatMap { AgentProfile(stored: $0.profile) }
            }
        } catch {
            log.warning("an agent could not be looked up", ["error": .text("\(type(of: error))")])
            return nil
        }
    }
}
