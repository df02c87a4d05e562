/// What the forms of verbs say of a sentence: that something happened, what to do, what is usual.
///
/// Each language picks a way of reading from those that the room `Sectors` knows.
public struct VerbForms: Sendable {
    /// How the past is told.
    public let past: PastForms
    /// How somebody is told what to do.
    public let orders: OrderForms
}
