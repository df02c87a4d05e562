import Domain
import Text

/// The words and phrases that speak for a sector.
enum SectorCues {
    /// What a phrase says.
    struct Cue: Sendable {
        var sector: Sector
        var weight: Double
    }

    typealias List = (value: Cue, phrases: String)

    /// Pairs of words that, in this order, tell a way of doing something.
    static let sequences = [
        ("first", "then"), ("first", "after"), ("primero", "luego"), ("primero", "después"), ("zuerst", "dann"),
        ("erst", "dann"), ("d", "ensuite"), ("abord", "ensuite"), ("abord", "puis"), ("primeiro", "depois"),
    ].map { (PhraseWords.split($0.0).joined(), PhraseWords.split($0.1).joined()) }

    /// Words of labels, and what a value under such a label is.
    static let labels: [(sector: Sector, words: Set<String>)] = labelLists.map {
        ($0.sector, Set(PhraseWords.split($0.words)))
    }
    private static let labelLists: [(sector: Sector, words: String)] = [
        (.emotional, "mood feeling feelings sentiment emotion emotions stimmung humor humeur sentimiento sentimento"),
        (.reflective, "insight insights pattern lesson lessons learned reflection takeaway erkenntnis conclusion"),
        (.procedural, "routine schedule procedure steps instructions habit habits how usual ablauf rutina rotina"),
        (
            .episodic,
            "appointment appointments incident event last next visit happened termin vorfall cita rendez consulta booked"
        ),
    ]

    /// The language whose lists are meant: `en` for `en-GB`, `nil` for one without lists.
    static func code(_ language: String?) -> String? {
        guard let code = language.map({ String($0.lowercased().prefix(2)) }) else { return nil }
        return lists[code] == nil ? nil : code
    }

    /// The table of one language, or of all.
    static func table(for code: String?) -> PhraseTable<Cue> {
        code.flatMap { tables[$0] } ?? all
    }

    private static let tables = lists.mapValues { PhraseTable($0) }
    private static let all = PhraseTable(["en", "es", "de", "fr", "pt"].flatMap { lists[$0] ?? [] })
    private static let lists: [String: [List]] = [
        "en": englishDoings + englishMind, "es": spanish, "de": german, "fr": french, "pt": portuguese,
    ]

    /// A list with its meaning.
    static func cue(_ sector: Sector, _ weight: Double, _ phrases: String) -> List {
        (Cue(sector: sector, weight: weight), phrases)
    }

    /// Combines every beginning with every ending: `every` and `monday`.
    static func combine(_ beginnings: String, _ endings: String) -> String {
        beginnings.split(separator: ",").flatMap { beginning in
            endings.split(whereSeparator: \.isWhitespace).map { "\(beginning) \($0)" }
        }.joined(separator: ",")
    }
}

extension String {
    /// The words of a list as phrases of their own.
    var replacingSpaces: String { split(whereSeparator: \.isWhitespace).joined(separator: ",") }
}
