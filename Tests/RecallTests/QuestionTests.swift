import Languages
import TestSupport
import Testing
import Text
import Time

@testable import Recall

/// What a question names: days, people, words.
struct QuestionTests {
    /// Wednesday, 13 May 2026.
    private static let today = CalendarDay(year: 2026, month: 5, day: 13) ?? CalendarDay(number: 0)

    private static func fit(_ question: String, _ year: Int, _ month: Int, _ day: Int) throws -> Double {
        let dates = QuestionDates(Words.split(question), today: today)
        return dates.fit(try #require(CalendarDay(year: year, month: month, day: day)))
    }

    @Test(arguments: [
        ("what did we say on 2026-05-02", 2026, 5, 2, 1.0), ("what did we say on 2026-05-02", 2026, 5, 3, 1),
        ("what did we say on 2026-05-02", 2026, 6, 2, 0), ("on May 3", 2026, 5, 3, 1),
        ("on the 3rd of May", 2025, 5, 3, 1),
        ("on 3 May 2025", 2026, 5, 3, 0), ("on May 3", 2026, 5, 8, 0.6), ("on May 3", 2026, 5, 20, 0.3),
        ("on May 3", 2026, 7, 3, 0), ("in May", 2026, 5, 30, 1), ("in May", 2026, 6, 2, 0.3),
        ("in May 2025", 2026, 5, 2, 0),
        ("may I ask something", 2026, 5, 30, 0), ("in December 2025", 2026, 1, 5, 0.3), ("in 2025", 2025, 3, 3, 0.3),
        ("in 2025", 2026, 3, 3, 0), ("the 30th of February", 2026, 2, 28, 0), ("yesterday", 2026, 5, 12, 1),
        ("yesterday", 2026, 5, 13, 0.5), ("yesterday", 2026, 5, 10, 0), ("last week", 2026, 5, 4, 1),
        ("last week", 2026, 5, 10, 1), ("last week", 2026, 5, 3, 0), ("this week", 2026, 5, 11, 1),
        ("last weekend", 2026, 5, 9, 1), ("last weekend", 2026, 5, 8, 0), ("last Tuesday", 2026, 5, 12, 1),
        ("last Wednesday", 2026, 5, 6, 1), ("on Friday", 2026, 5, 8, 1), ("last month", 2026, 4, 30, 1),
        ("last month", 2026, 3, 31, 0), ("last year", 2025, 12, 31, 0.3), ("two weeks ago", 2026, 4, 29, 1),
        ("two weeks ago", 2026, 4, 20, 0), ("3 days ago", 2026, 5, 10, 1), ("a couple of months ago", 2026, 3, 14, 1),
        ("el 3 de mayo", 2026, 5, 3, 1), ("im Dezember", 2025, 12, 24, 1), ("en février", 2026, 2, 10, 1),
        ("what about the parcel", 2026, 5, 13, 0),
    ])
    func datesAreReadAgainstTheClock(question: String, year: Int, month: Int, day: Int, fit: Double) throws {
        #expect(try Self.fit(question, year, month, day) == fit, "\(question)")
    }

    @Test(arguments: [
        ("When did she call?", true), ("How long is the hose?", true), ("What year was it?", true),
        ("Wann kommt er?", true), ("What is the name?", false), ("How is she?", false),
    ])
    func knowsWhoAsksForATime(question: String, asks: Bool) {
        #expect(TimeWords.asksWhen(Words.split(question)) == asks)
    }

    @Test(arguments: [
        ("I came last night.", true), ("We met in May.", true), ("I may come.", false), ("It was 1998.", true),
        ("See you on Tuesday.", true), ("Three years ago.", true), ("The oven is blue.", false),
        ("Nächsten Montag.", true),
    ])
    func knowsWhatIsPlacedInTime(sentence: String, isTimed: Bool) {
        #expect(TimeWords.isTimed(Words.split(sentence)) == isTimed, "\(sentence)")
    }

    @Test(arguments: [
        ("What is Melanie's hobby?", "What is my hobby?", ["melanie"]),
        ("What does Mel like?", "What does I like?", ["melanie"]),
        ("Where does melanie live?", "Where does I live?", ["melanie"]),
        ("Mel, where?", "Mel, where?", []), ("What did the customer's wife say?", "What did my wife say?", []),
        ("Does the caller smoke?", "Does I smoke?", []), ("Which caller was it?", "Which caller was it?", []),
        ("What about Otto?", "What about Otto?", []), ("", "", []),
    ])
    func aQuestionIsPutAsItsSubjectWould(question: String, spoken: String, names: [String]) {
        let speakers = SpeakerNames(["Melanie Núñez", "agent of the"])
        let mentions = speakers.mentions(in: question)
        #expect(Set(mentions.map(\.name)) == Set(names))
        #expect(speakers.spoken(question, mentions) == spoken)
    }

    @Test func namesAndAskingWordsAreNotLookedFor() {
        let question = Question(
            "What kind of deliveries does Melanie prefer?", names: SpeakerNames(["Melanie"]), now: .day(0))
        #expect(question.terms == ["deliveri", "prefer"])
        #expect(question.speakers == ["melanie"])
        #expect(!question.asksWhen)
        // Stop words are better than nothing.
        #expect(!Question("who is it", names: SpeakerNames([]), now: .day(0)).terms.isEmpty)
    }
}
