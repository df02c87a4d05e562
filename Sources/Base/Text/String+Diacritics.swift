import Foundation

extension String {
    /// The scalars without diacritics, lower-cased: `É` becomes `e`, and `مُ` its letter.
    ///
    /// A final sigma is a sigma. Hangul syllables and voiced kana stay whole: the parts that Unicode takes them to are no diacritics.
    var scalarsWithoutDiacritics: [Unicode.Scalar] {
        var letters = UnicodeScalarView()
        for scalar in lowercased().decomposedStringWithCanonicalMapping.unicodeScalars where !scalar.isDiacritic {
            letters.append(scalar == "ς" ? "σ" : scalar)
        }
        return Array(String(letters).precomposedStringWithCanonicalMapping.unicodeScalars)
    }
}

extension Unicode.Scalar {
    fileprivate var isDiacritic: Bool {
        guard properties.generalCategory == .nonspacingMark else { return false }
        switch value {
        case 0x3099, 0x309A: return false
        // Hebrew points and Arabic vowel signs count as alphabetic, but are as optional as accents.
        case 0x0591...0x06ED: return true
        // The vowel signs of Indic scripts are letters.
        default: return !properties.isAlphabetic
        }
    }
}
