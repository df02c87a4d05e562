import Calls
import Configuration
import Foundation
import Memory
import Store
import Telemetry

/// The words after a subcommand: options with values, flags, and what is left.
struct Options {
    private(set) var values: [String: String] = [:]
    private(set) var flags: Set<String> = []
    private(set) var rest: [String] = []

    /// Reads arguments; `nil` when an option is unknown or has no value.
    ///
    /// - Parameters:
    ///   - arguments: What follows the subcommand.
    ///   - valued: The options that take a value, with their dashes.
    ///   - known: Those that take none.
    init?(_ arguments: [String], valued: Set<String>, flags known: Set<String> = []) {
        var remaining = arguments[...]
        while let word = remaining.popFirst() {
            if valued.contains(word) {
                guard let value = remaining.popFirst() else { return nil }
                values[word] = value
            } else if known.contains(word) {
                flags.insert(word)
            } else if word.hasPrefix("--") {
                return nil
            } else {
                rest.append(word)
            }
        }
    }
}

/// A database with one of its users, as subcommands about a caller need them.
struct OpenedUser {
    let configuration: Configuration
    let store: Store
    let userID: String
    let log: Log

    /// Opens the database and finds the user.
    ///
    /// - Parameter who: A telephone number, another identifier, or our own id.
    /// - Throws: What is wrong with the configuration, ``StoreError``, or ``UnknownUser``.
    init(_ who: String) throws {
        configuration = try Configuration(role: .tool, environment: ProcessInfo.processInfo.environment)
        store = try Store(configuration.store)
        let reference = try store.reference(who, defaultCountry: configuration.defaultCountry)
        guard let userID = try store.userID(for: reference) else { throw UnknownUser() }
        self.userID = userID
        log = try configuration.makeLog(program: "elaoms")
    }

    /// Writes the user's briefings anew after a change by hand.
    func rewriteBriefings() throws {
        try Upkeep(store: store, clock: .system, log: log).rewriteBriefings(of: userID, now: Clock.system.now())
    }
}

/// There is no such user; who was asked for is not repeated.
struct UnknownUser: Error, CustomStringConvertible {
    let description = "there is no such user"
}
