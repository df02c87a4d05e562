/// Who placed a call, as its row says it.
package enum CallDirection: String, Sendable, CaseIterable {
    /// The caller.
    case inbound
    /// Our side.
    case outbound
}
