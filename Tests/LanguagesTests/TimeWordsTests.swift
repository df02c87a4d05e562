import Languages
import Testing
import Text

struct TimeWordsTests {
    @Test(arguments: [
        ("Letzte Woche war ich krank.", true), ("La semana pasada fui al médico.", true),
        ("Je viens l'année prochaine.", true), ("No mês passado mudei de casa.", true), ("We met in May.", true),
        ("It broke the past past week.", false), ("Ich mag die letzte Seite.", false), ("La semana es larga.", false),
        ("We may meet.", false),
    ])
    func aSentenceIsPlacedInTimeInItsOwnLanguage(sentence: String, isTimed: Bool) {
        #expect(TimeWords.isTimed(Words.split(sentence)) == isTimed, "\(sentence)")
    }

    @Test(arguments: [
        ("¿Qué día llega?", true), ("¿Cuánto tiempo tarda?", true), ("Wie lange dauert es?", true),
        ("Quel jour est-ce ?", true), ("Em que mês foi?", true), ("Which week was it?", true),
        ("Wie heißt sie?", false), ("Quel est son nom ?", false),
    ])
    func aQuestionAsksForATimeInItsOwnLanguage(question: String, asks: Bool) {
        #expect(TimeWords.asksWhen(Words.split(question)) == asks, "\(question)")
    }

    @Test(arguments: [
        ("monday", 0), ("miercoles", 2), ("sonnabend", 5), ("samstag", 5), ("dimanche", 6), ("sabado", 5),
    ])
    func aDayOfOneWordIsKnownInEveryLanguage(word: String, number: Int) {
        #expect(CalendarWords.weekdayNumbers[word] == number)
        #expect(CalendarWords.weekdays.contains(word))
    }

    /// `Segunda` alone is `second`; only `feira` tells a day.
    @Test func aNameOfTwoWordsIsNoDayByItsFirst() {
        #expect(CalendarWords.weekdayNumbers["segunda"] == nil)
        #expect(!CalendarWords.weekdays.contains("segunda"))
        #expect(CalendarWords.weekdays.contains("feira"))
    }

    @Test(arguments: [
        ("may", 5), ("setiembre", 9), ("septiembre", 9), ("marz", 3), ("janner", 1), ("aout", 8), ("marco", 3),
    ])
    func aMonthIsKnownInEveryLanguage(word: String, number: Int) {
        #expect(CalendarWords.monthNumbers[word] == number)
    }
}
