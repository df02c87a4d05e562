import Persistence
import Testing

/// Something that keeps what a service needs kept, for ``StorageContract``.
struct StorageImplementation: Sendable, CustomTestStringConvertible {
    /// Two who work on the same data, as two processes would.
    struct Opened: Sendable {
        let storage, other: any Storage
        /// Whatever must live as long as they do.
        let files: any Sendable
    }

    let testDescription: String
    let open: @Sendable () throws -> Opened

    /// Every implementation; a new one is a line here.
    static let all = [
        StorageImplementation(testDescription: "SQLite") {
            let fixture = try TemporaryStore()
            return Opened(storage: fixture.store, other: try fixture.another(), files: fixture)
        }
    ]
}
