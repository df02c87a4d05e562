import Foundation

extension String {
    /// The scalars of the canonical decomposition, lower-cased: `É` becomes `e` and a combining acute.
    var decomposedScalars: [Unicode.Scalar] {
        Array(lowercased().decomposedStringWithCanonicalMapping.unicodeScalars)
    }
}
