import Languages
import Text
import Time

/// What an agent asks, taken apart for one caller.
public struct Question: Sendable {
    /// The question as it is embedded: in the first person, as the memories are.
    public let spoken: String
    /// What is looked for, distinct, in order.
    let searchTerms: [SearchTerm]
    /// The stems that are looked for, distinct, in order.
    public var terms: [String] { searchTerms.map(\.name) }
    /// The days that it names.
    public let dates: QuestionDates
    /// Whether it asks for a time.
    public let asksWhen: Bool
    /// The words of speakers' names that it holds.
    public let speakers: Set<String>

    /// Takes a question apart.
    ///
    /// - Parameters:
    ///   - text: The question.
    ///   - names: Who speaks in the memories.
    ///   - now: The clock, for `yesterday`.
    init(_ text: String, names: SpeakerNames, now: UnixTime) {
        let words = Words.split(text)
        let mentions = names.mentions(in: text)
        spoken = names.spoken(text, mentions)
        dates = QuestionDates(words, today: CalendarDay(now))
        asksWhen = TimeWords.asksWhen(words)
        speakers = Set(mentions.map(\.name))
        var stems = StemCache()
        // A name is in every memory of whose it is, or in none: it says who, not what.
        let named = Set(mentions.flatMap { [$0.word, $0.name] }.map { stems.stem($0) })
        var terms: [String] = []
        let telling = words.filter { !SearchWords.stopWords.contains($0) && !SearchWords.askingWords.contains($0) }
        for word in telling.isEmpty && mentions.isEmpty ? words : telling {
            let term = stems.stem(word)
            if !named.contains(term), !terms.contains(term) { terms.append(term) }
        }
        searchTerms = terms.map { SearchTerm($0) }
    }
}
