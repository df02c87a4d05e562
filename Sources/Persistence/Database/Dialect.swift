/// The fragments of SQL in which a second engine would differ from SQLite; the rest of the store's SQL is common to both.
///
/// Beside each stands how PostgreSQL says it. What is left to a second engine's own connection: numbered parameters
/// (`?1`, there `$1`), and `sqlite_master` and the pragmas, which only this room uses.
package enum Dialect {
    /// Equal, where NULL equals NULL: `IS NOT DISTINCT FROM`.
    package static let isSame: SQLText = "IS"
    /// Its opposite: `IS DISTINCT FROM`.
    package static let isNotSame: SQLText = "IS NOT"
    /// The time in Unix milliseconds: `floor(extract(epoch FROM now()) * 1000)::bigint`.
    package static let now: SQLText = "unixepoch() * 1000"

    /// The day (UTC) of a time in milliseconds, such as `2026-05-02`: `to_char(to_timestamp(…) …, 'YYYY-MM-DD')`.
    package static func day(of milliseconds: SQLText) -> SQLText { "date(\(milliseconds) / 1000, 'unixepoch')" }

    /// The greater of two values: `greatest(…)`.
    package static func greater(_ one: SQLText, _ other: SQLText) -> SQLText { "max(\(one), \(other))" }

    /// A hint which index to use, where SQLite would not find out: nothing.
    package static func using(index: SQLText) -> SQLText { "INDEXED BY \(index)" }
}
