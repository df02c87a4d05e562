extension Spanish {
    static let questions = QuestionWords(
        stopWords: .absent("search looks for every word of this language, as its index holds them all"),
        askingWords: .absent("search looks for every word of this language, as its index holds them all"),
        callerTitles: .absent("a question keeps the word for whoever phones"),
        titleArticles: .absent("a question keeps the word for whoever phones"),
        selfSubject: "yo",
        selfPossessive: "mi",
        whenPhrases: "cuándo, cuánto tiempo, qué año, qué mes, qué semana, qué fecha, qué día")

    static let times = TimePhrases(
        adverbs: "ayer hoy anoche anteayer",
        spans: """
            semana pasada, mes pasado, año pasado, verano pasado, invierno pasado, fin de semana pasado, última semana,
            último mes, último año, esta semana, este mes, este año, esta noche, próxima semana, próximo mes,
            próximo año, semana que viene, mes que viene, año que viene
            """,
        today: "hoy",
        yesterday: "ayer, anoche",
        thisWeek: "esta semana",
        lastWeek: "semana pasada, última semana",
        lastWeekend: "fin de semana pasado, último fin de semana",
        thisMonth: "este mes",
        lastMonth: "mes pasado, último mes",
        lastYear: "año pasado, último año",
        beforeWeekdays: "el este pasado último",
        afterWeekdays: "pasado",
        beforeCounts: "hace, hace un, hace como",
        afterCounts: "atrás",
        days: "día días",
        weeks: "semana semanas",
        months: "mes meses",
        years: "año años")
}
