/// What a scalar above ASCII is to BERT before it is normalised.
enum BERTClass {
    /// A part of a word, punctuation included.
    case letter
    /// Parts words.
    case space
    /// Disappears.
    case control
    /// A word of its own.
    case ideograph
}

// The reference implementation knows the categories of Unicode 8. What came later is a letter to it, whatever it is, and
// a handful of scalars have changed their category since. Each of its 1,112,063 scalars was compared.
extension Unicode.Scalar {
    /// What this scalar does to the words of a text.
    func bertClass(splitsIdeographs: Bool) -> BERTClass {
        if splitsIdeographs, isIdeographToBERT { return .ideograph }
        // The letters that most texts are written in, without a look into the tables.
        if value >= 0xC0, value < 0x250 { return .letter }
        if self == "\u{FFFD}" { return .control }
        switch properties.generalCategory {
        case .privateUse: return .control
        case .control, .format: return wasKnown ? .control : .letter
        default: return properties.isWhitespace ? .space : .letter
        }
    }

    /// Whether this scalar stands alone between words, ASCII included.
    var isBERTPunctuation: Bool {
        if isASCII {
            switch value {
            case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
            default: return false
            }
        }
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            return wasKnown
        default: return value == 0x166D || value == 0x111C9
        }
    }

    /// Whether this scalar goes together with the accents.
    var isBERTAccent: Bool {
        switch properties.generalCategory {
        case .nonspacingMark: return wasKnown && ![0x1885, 0x1886, 0xA9BD, 0x111C9].contains(value)
        case .spacingMark: return value == 0x1734 || value == 0x1171E
        default: return false
        }
    }

    private var wasKnown: Bool {
        guard let age = properties.age else { return false }
        return age.major <= 8
    }

    private var isIdeographToBERT: Bool {
        switch value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2B73F, 0x2B740...0x2B81F,
            0x2B920...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
            return true
        default: return false
        }
    }
}
