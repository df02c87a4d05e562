import Languages

/// Reads the past in the way that a language tells it.
enum PastReader: Sendable {
    case forms(SinglePastReader)
    case perfect(PastForms.Perfect)
    case endings(PastForms.Endings)
    case nothing

    init(_ forms: PastForms) {
        switch forms {
        case .forms(let forms): self = .forms(SinglePastReader(forms))
        case .perfect(let forms): self = .perfect(forms)
        case .endings(let forms): self = .endings(forms)
        case .absent: self = .nothing
        }
    }
}

/// Finds verbs that tell what happened by their forms.
struct SinglePastReader: Sendable {
    /// The least letters of a regular form; shorter words only look like one: `bed`, `need`.
    private static let leastLength = 5

    private let ending: String
    private let notPast: Set<String>
    private let irregular: Set<String>
    private let beforeAdjectives: Set<String>
    private let auxiliaries: Set<String>
    private let modals: Set<String>

    init(_ forms: PastForms.Single) {
        ending = forms.ending
        notPast = forms.notPast.set
        irregular = forms.irregular.set
        beforeAdjectives = forms.beforeAdjectives.set
        auxiliaries = forms.auxiliaries.set
        modals = forms.modals.set
    }

    /// Where verbs tell of what happened; `I should have asked` does not.
    func places(in reading: SectorReading, _ covered: [Bool]) -> [Int] {
        reading.words.indices.filter { place in
            guard !covered[place], place > 0, isPast(reading.words[place]) else { return false }
            let previous = reading.words[place - 1]
            if beforeAdjectives.contains(previous) { return false }
            if auxiliaries.contains(previous), let modal = reading.word(place - 2), modals.contains(modal) {
                return false
            }
            return true
        }
    }

    private func isPast(_ word: String) -> Bool {
        word.utf8.count >= Self.leastLength && word.hasSuffix(ending) && !notPast.contains(word)
            || irregular.contains(word)
    }
}

extension PastForms.Perfect {
    /// Whether an auxiliary has a participle behind it.
    func isFound(in reading: SectorReading, text: String) -> Bool {
        let words = keepsAccents ? text.smallWords : reading.words
        return words.indices.contains { place in
            guard auxiliaries.contains(words[place]) else { return false }
            return words.dropFirst(place + 1).prefix(reach ?? words.count).contains { word in
                word.count >= leastLength && word.hasPrefix(prefix) && endings.contains(where: word.hasSuffix)
            }
        }
    }
}

extension PastForms.Endings {
    /// The least letters of a word with an ending, and of one with an ending that has an accent.
    private static let leastLength = (plain: 5, accented: 4)

    /// Whether a word has an ending of the past.
    func isFound(in reading: SectorReading, text: String) -> Bool {
        let isPlain = reading.words.contains { word in
            word.utf8.count >= Self.leastLength.plain && endings.contains(where: word.hasSuffix)
        }
        if isPlain || accentedEndings.isEmpty { return isPlain }
        return text.smallWords.contains { word in
            word.count >= Self.leastLength.accented && accentedEndings.contains(where: word.hasSuffix)
                && !notPast.contains(word)
        }
    }
}

extension String {
    /// The runs of letters in small letters, accents kept.
    fileprivate var smallWords: [String] { lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init) }
}
