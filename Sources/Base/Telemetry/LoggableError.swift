/// An error that may be logged: its description holds nothing that a caller said, and no stored or received value.
public protocol LoggableError: Error, CustomStringConvertible {
    /// A fixed word for what went wrong, to be counted by.
    var kind: String { get }
}

extension Log.Field {
    /// What an error says; of one that is not known to be harmless only its type, since it might quote a caller.
    public static func error(_ error: any Error) -> Log.Field {
        .text((error as? any LoggableError)?.description ?? "\(type(of: error))")
    }
}

extension Counters {
    /// Counts an error by its kind.
    ///
    /// - Parameters:
    ///   - name: What went wrong.
    ///   - error: Why.
    /// - Returns: How many of this name and kind there have been, this one included.
    @discardableResult
    public func add(_ name: Name, _ error: any Error) -> Int64 {
        add(name, kind: (error as? any LoggableError)?.kind ?? "other")
    }
}
