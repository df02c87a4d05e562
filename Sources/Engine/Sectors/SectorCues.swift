import Domain
import Languages
import Text

/// The words and phrases that speak for a sector, in one language or in all.
struct SectorCues: Sendable {
    /// What a phrase says.
    struct Cue: Sendable {
        var sector: Sector
        var weight: Double
    }

    /// The phrases.
    let table: PhraseTable<Cue>
    /// How verbs are read.
    let verbs: VerbReader
    /// How much the logarithm of a vector's closeness counts beside the rules.
    let closenessWeight: Double

    /// The cues of a language.
    ///
    /// - Parameter code: An ISO 639-1 code.
    /// - Returns: Those of its pack; ``unknown`` with `nil` and for a language without a pack.
    static func named(_ code: String?) -> SectorCues {
        code.flatMap { all[LanguagePack.language(of: $0)] } ?? unknown
    }

    /// The phrases of all languages, for a text of which the language is not known.
    ///
    /// Verbs are read as in ``LanguagePack/fallback``, since endings mean different things in different languages; a
    /// vector counts as little as it does in languages that the model knows little of.
    private static let unknown = SectorCues(
        table: PhraseTable(LanguagePack.all.flatMap(lists)), verbs: VerbReader(LanguagePack.fallback.verbs),
        closenessWeight: LanguagePack.all.map(\.sectors.closenessWeight).min() ?? 0)

    private static let all = Dictionary(
        uniqueKeysWithValues: LanguagePack.all.map { pack in
            let cues = SectorCues(
                table: PhraseTable(lists(of: pack)), verbs: VerbReader(pack.verbs),
                closenessWeight: pack.sectors.closenessWeight)
            return (pack.code, cues)
        })

    private static func lists(of pack: LanguagePack) -> [(value: Cue, phrases: String)] {
        SectorTraits.all.flatMap { sector, traits in
            pack.sectors[keyPath: traits.phrases].map { (Cue(sector: sector, weight: $0.weight), $0.phrases.text) }
        }
    }

    // MARK: - In all languages

    /// Pairs of words that, in this order, tell a way of doing something; looked for in every language, as labels are.
    static let sequences = LanguagePack.all.flatMap(\.sectors.sequences.pairs)

    /// Words of labels, and what a value under such a label is; platforms label in any language.
    static let labels: [(sector: Sector, words: Set<String>)] =
        SectorTraits.all.sorted { $0.traits.labelRank < $1.traits.labelRank }
        .compactMap { sector, traits in
            guard let labels = traits.labels else { return nil }
            return (sector, LanguagePack.all.words((\LanguagePack.sectors).appending(path: labels)))
        }
}
