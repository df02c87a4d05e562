import Callers
import Configuration
import Domain
import Foundation
import Persistence
import Store
import Telemetry
import Time
import Worker

/// A database with one of its users, as subcommands about a caller need them.
struct OpenedUser {
    let configuration: Configuration
    let store: Store
    let userID: String
    let context: Context

    /// Opens the database and finds the user.
    ///
    /// - Parameters:
    ///   - who: A telephone number, another identifier, or our own id.
    ///   - agentID: The agent whose group knows them; our own id names a user of any group.
    /// - Throws: What is wrong with the configuration, ``StoreError``, or ``UnknownUser``.
    init(_ who: String, agentID: String = "") throws {
        configuration = try Configuration(role: .tool, environment: ProcessInfo.processInfo.environment)
        store = try Store(configuration.store)
        guard let userID = try Self.userID(who, agentID: agentID, store, configuration.callers) else {
            throw UnknownUser()
        }
        self.userID = userID
        context = try configuration.makeContext(program: "elaoms")
    }

    private static func userID(
        _ who: String, agentID: String, _ store: Store, _ reader: CallerReader
    ) throws(StoreError) -> String? {
        for caller in reader.named(who, agentID: agentID) {
            var reference = try store.reference(to: caller)
            // Our own id names a user of any group.
            if let id = caller.identifier.ownUserID { reference = .user(id, group: nil) }
            if let found = try store.userID(for: reference) { return found }
        }
        return nil
    }

    /// Writes the user's briefings anew after a change by hand.
    func rewriteBriefings() throws {
        try BriefingRewriter(store: store).rewrite(of: userID, now: context.now)
    }
}

/// There is no such user; who was asked for is not repeated.
struct UnknownUser: Error, CustomStringConvertible {
    let description = "there is no such user"
}
