/// One step of a schema: up only, run once, in one transaction with its record.
package struct Migration: Sendable {
    /// Its number; the first is 1, and there is no gap.
    package let version: Int
    /// What it does, in a few words.
    package let name: String
    /// The statements, in UTF-8.
    package let sql: [UInt8]

    /// Makes a step.
    package init(version: Int, name: String, sql: [UInt8]) {
        self.version = version
        self.name = name
        self.sql = sql
    }
}
