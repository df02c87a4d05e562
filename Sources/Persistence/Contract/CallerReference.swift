/// How a request names a caller.
public enum CallerReference: Sendable, Equatable {
    /// By the keyed hashes of a number or id.
    ///
    /// - hashes: The caller within the agent's group: the present form first, then those that earlier releases kept.
    /// - lines: The same forms without a group, as our own numbers are kept.
    case identifier(hashes: [[UInt8]], lines: [[UInt8]])
    /// By our own id, within one group of agents, or within any when `nil`.
    case user(String, group: String?)
    /// Not at all.
    case withheld
}
