/// Splits text into the words that search and comparison work on.
///
/// A word is a run of letters and digits of any script, lower-cased and without diacritics; an
/// apostrophe inside a word disappears (`don't` → `dont`). Characters of scripts without spaces (CJK) are words of
/// their own.
public enum Words {
    /// Returns the words of a text in order.
    public static func split(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        func finish() {
            if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        for scalar in text.decomposedForComparison {
            if scalar.isASCII {
                // The usual case; asking Unicode for the properties of each letter takes longer than all the rest.
                switch scalar.value {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: word.unicodeScalars.append(scalar)
                case 0x27: continue
                default: finish()
                }
            } else if isWithoutSpaces(scalar) {
                finish()
                words.append(String(scalar))
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word += scalar.properties.lowercaseMapping
            } else if scalar == "\u{2019}" {
                continue
            } else {
                finish()
            }
        }
        finish()
        return words
    }

    /// One text for all spellings that differ in case, accents, punctuation or spaces only.
    public static func normalized(_ text: String) -> String {
        split(text).joined(separator: " ")
    }

    /// Han, kana and hangul syllables: each carries meaning alone, and no space parts them.
    private static func isWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF,
            0xF900...0xFAFF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}

extension String {
    /// The scalars with accents parted from their letters; ASCII, the usual case, is only lower-cased.
    fileprivate var decomposedForComparison: [Unicode.Scalar] {
        var copy = self
        let ascii = copy.withUTF8 { bytes -> [Unicode.Scalar]? in
            guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
            return bytes.map { Unicode.Scalar($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) }
        }
        return ascii ?? scalarsWithoutDiacritics
    }
}
