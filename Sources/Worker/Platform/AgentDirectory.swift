import ElevenLabs
import HTTPClient
import Reading
import Persistence
import Synchronization
import Telemetry
import Time

/// Knows the agents that take calls, as the platform describes them; looked up once a day each.
public final class AgentDirectory: Sendable {
    private static let freshForMilliseconds: Int64 = 24 * 3_600_000

    /// How long an agent that could not be looked up is not tried again.
    private static let retryAfterMilliseconds: Int64 = 600_000

    /// When agents can be tried again that could not be looked up.
    private let failures = Mutex<[String: UnixTime]>([:])
    private let store: any AgentStore
    private let platform: PlatformClient
    private let context: Context

    /// Makes a directory.
    ///
    /// - Parameters:
    ///   - store: Keeps what was looked up.
    ///   - platform: The platform.
    ///   - context: Clock, log and counters.
    public init(store: any AgentStore, platform: PlatformClient, context: Context) {
        self.store = store
        self.platform = platform
        self.context = context
    }

    /// What an agent is like; `nil` when it is not known and the platform does not tell.
    public func profile(of agentID: String) -> AgentProfile? {
        let now = context.now
        do throws(StoreError) {
            let known = try store.agentProfile(of: agentID)
            let profile = known.flatMap { AgentProfile(stored: $0.profile) }
            let isFresh = known.map { $0.fetchedAt.advanced(byMilliseconds: Self.freshForMilliseconds) > now } ?? false
            // What was true yesterday is better than nothing.
            guard !isFresh, let fetched = fetch(agentID, now: now) else { return profile }
            try store.save(agentProfile: fetched.stored, of: agentID, now: now)
            return fetched
        } catch {
            context.log.warning("an agent could not be kept or read", ["error": .text(error.description)])
            return nil
        }
    }

    /// Asks the platform, unless it has failed to tell a moment ago.
    private func fetch(_ agentID: String, now: UnixTime) -> AgentProfile? {
        guard failures.withLock({ $0[agentID].map { now >= $0 } ?? true }) else { return nil }
        do throws(HTTPClientError) {
            let profile = AgentProfile(try platform.agent(agentID))
            failures.withLock { $0[agentID] = nil }
            return profile
        } catch {
            context.log.warning("an agent could not be looked up", ["error": .text(error.description)])
            failures.withLock { $0[agentID] = now.advanced(byMilliseconds: Self.retryAfterMilliseconds) }
            return nil
        }
    }
}
