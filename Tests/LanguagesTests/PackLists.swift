import Languages
import Testing

/// Every list of a pack with its place in it, found by reflection: a list that is added later is tested, too.
enum PackLists {
    /// The lists of single words, the lists of phrases, and the series of names.
    struct Found {
        var words: [(path: String, list: WordList)] = []
        var phrases: [(path: String, list: PhraseList)] = []
        var series: [(path: String, list: NameSeries)] = []
        var choices: [(path: String, list: ChoiceList)] = []
    }

    static func all(of pack: LanguagePack) -> Found {
        var found = Found()
        visit(pack, pack.code, &found)
        return found
    }

    private static func visit(_ value: Any, _ path: String, _ found: inout Found) {
        switch value {
        case let list as WordList: found.words.append((path, list))
        case let list as PhraseList: found.phrases.append((path, list))
        case let list as NameSeries: found.series.append((path, list))
        case let list as ChoiceList: found.choices.append((path, list))
        default:
            for (place, child) in Mirror(reflecting: value).children.enumerated() {
                visit(child.value, path + "." + (child.label ?? String(place)), &found)
            }
        }
    }
}

/// A test names a pack by its language, not by its thousands of words.
extension LanguagePack: CustomTestStringConvertible {
    /// The language's code.
    public var testDescription: String { code }
}
