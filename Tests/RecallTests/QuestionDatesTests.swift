import Testing
import Text
import Time

@testable import Recall

/// Days that questions name in the languages with a pack; English ones are in `QuestionTests`.
struct QuestionDatesTests {
    /// Wednesday, 13 May 2026.
    private static let today = CalendarDay(year: 2026, month: 5, day: 13) ?? CalendarDay(number: 0)

    private static func fit(_ question: String, _ month: Int, _ day: Int, year: Int = 2026) throws -> Double {
        let dates = QuestionDates(Words.split(question), today: today)
        return dates.fit(try #require(CalendarDay(year: year, month: month, day: day)))
    }

    @Test(arguments: [
        ("Was hat sie gestern gesagt?", 5, 12), ("Was hat sie letzte Woche bestellt?", 5, 4),
        ("Was war am Montag?", 5, 11), ("Wer hat letzten Freitag angerufen?", 5, 8),
        ("Was war vor zwei Wochen?", 4, 29), ("Was war vor ein paar Tagen?", 5, 10),
        ("Was hat er im letzten Monat gekauft?", 4, 30), ("Wo war sie am letzten Wochenende?", 5, 9),
        ("Was hat sie am 3. Mai gesagt?", 5, 3),
    ])
    func inGerman(question: String, month: Int, day: Int) throws {
        #expect(try Self.fit(question, month, day) == 1, "\(question)")
    }

    @Test(arguments: [
        ("¿Qué dijo ayer?", 5, 12), ("¿Qué pidió la semana pasada?", 5, 4), ("¿Qué pasó el lunes?", 5, 11),
        ("¿Quién llamó el viernes pasado?", 5, 8), ("¿Qué pasó hace dos semanas?", 4, 29),
        ("¿Qué pasó hace un par de semanas?", 4, 29), ("¿Qué compró el mes pasado?", 4, 30),
        ("¿Dónde estuvo el fin de semana pasado?", 5, 9),
    ])
    func inSpanish(question: String, month: Int, day: Int) throws {
        #expect(try Self.fit(question, month, day) == 1, "\(question)")
    }

    @Test(arguments: [
        ("Qu'a-t-elle dit hier ?", 5, 12), ("Qu'est-ce qu'elle a commandé la semaine dernière ?", 5, 4),
        ("Qui a appelé lundi dernier ?", 5, 11), ("Que s'est-il passé il y a deux semaines ?", 4, 29),
        ("Qu'a-t-il acheté le mois dernier ?", 4, 30), ("Où était-elle le week-end dernier ?", 5, 9),
    ])
    func inFrench(question: String, month: Int, day: Int) throws {
        #expect(try Self.fit(question, month, day) == 1, "\(question)")
    }

    @Test(arguments: [
        ("O que ela disse ontem?", 5, 12), ("O que ela pediu na semana passada?", 5, 4),
        ("Quem ligou na segunda-feira?", 5, 11), ("Quem ligou na sexta-feira passada?", 5, 8),
        ("O que aconteceu há duas semanas?", 4, 29), ("O que aconteceu duas semanas atrás?", 4, 29),
        ("O que ele comprou no mês passado?", 4, 30), ("Onde ela estava no fim de semana passado?", 5, 9),
    ])
    func inPortuguese(question: String, month: Int, day: Int) throws {
        #expect(try Self.fit(question, month, day) == 1, "\(question)")
    }

    @Test(arguments: [
        "Was hat er letztes Jahr gesagt?", "¿Qué dijo el año pasado?", "Qu'a-t-il dit l'année dernière ?",
        "O que ele disse no ano passado?",
    ])
    func aYearIsAYear(question: String) throws {
        #expect(try Self.fit(question, 12, 31, year: 2025) == 0.3)
        #expect(try Self.fit(question, 1, 1) == 0)
    }

    /// Without small words the language is not known, and the words of all count.
    @Test(arguments: ["gestern", "ayer", "ontem", "yesterday"])
    func aWordAloneIsReadInEveryLanguage(word: String) throws {
        #expect(try Self.fit(word, 5, 12) == 1)
    }

    /// English is read beside the languages that a question may be in, others are not: `hier` is `here` in German.
    @Test func aWordOfAnotherLanguageIsNoDate() throws {
        #expect(try Self.fit("Wer von ihnen hat hier gewohnt?", 5, 12) == 0)
        #expect(try Self.fit("Was hat er last week gesagt?", 5, 4) == 1)
    }

    @Test(arguments: [
        "Was kostet eine Woche?", "¿Cuánto cuesta una semana?", "Combien coûte une semaine ?",
        "Quanto custa uma semana?", "Vor dem Montag", "Was ist am Ende?",
    ])
    func aWordForATimeAloneIsNoDate(question: String) {
        #expect(QuestionDates(Words.split(question), today: Self.today).isEmpty, "\(question)")
    }

    @Test(arguments: [
        ("Was mag Melanie?", "Was mag ich?"), ("¿Dónde vive Melanie?", "¿Dónde vive yo?"),
        ("What does Melanie like?", "What does I like?"), ("Melanie?", "I?"),
    ])
    func aQuestionIsPutInItsOwnLanguage(question: String, spoken: String) {
        let names = SpeakerNames(["Melanie"])
        #expect(names.spoken(question, names.mentions(in: question)) == spoken)
    }
}
