/// Who a user is.
package enum UserKind: String, Sendable, CaseIterable {
    /// Somebody found by an identifier.
    case person
    /// The owner of one call whose caller hides; found by nobody.
    case anonymous
}
