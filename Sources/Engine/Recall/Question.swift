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
    ///   - languages: The languages that the memories show.
    init(_ text: String, names: SpeakerNames, now: UnixTime, languages: [String] = []) {
        let words = Words.split(text)
        let mentions = names.mentions(in: text)
        spoken = names.spoken(text, mentions)
        dates = QuestionDates(words, today: CalendarDay(now))
        asksWhen = TimeWords.asksWhen(words)
        speakers = Set(mentions.map(\.name))
        // A name is in every memory of whose it is, or in none: it says who, not what.
        searchTerms =
            QuestionTerms(
                text, languages: languages, without: Set(mentions.flatMap { [$0.word, $0.name] }),
                isAboutSomebody: !mentions.isEmpty
            ).terms
    }
}
