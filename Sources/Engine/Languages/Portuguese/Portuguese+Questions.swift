extension Portuguese {
    static let questions = QuestionWords(
        stopWords: .absent("search looks for every word of this language, as its index holds them all"),
        askingWords: .absent("search looks for every word of this language, as its index holds them all"),
        callerTitles: .absent("a question keeps the word for whoever phones"),
        titleArticles: .absent("a question keeps the word for whoever phones"),
        selfSubject: "eu",
        selfPossessive: "meu",
        whenPhrases: """
            quando, quanto tempo, que ano, que mês, que semana, que data, que dia, qual data, qual dia
            """)

    static let times = TimePhrases(
        adverbs: "ontem hoje anteontem",
        spans: """
            semana passada, mês passado, ano passado, verão passado, inverno passado, fim de semana passado,
            última semana, último mês, último ano, esta semana, este mês, este ano, esta noite, próxima semana,
            próximo mês, próximo ano, semana que vem, mês que vem, ano que vem
            """,
        today: "hoje",
        yesterday: "ontem",
        thisWeek: "esta semana, nesta semana, desta semana, essa semana",
        lastWeek: "semana passada, última semana",
        lastWeekend: "fim de semana passado, último fim de semana",
        thisMonth: "este mês, neste mês, deste mês",
        lastMonth: "mês passado, último mês",
        lastYear: "ano passado, último ano",
        beforeWeekdays: "na no última último nesta neste",
        afterWeekdays: "passada passado",
        beforeCounts: "há, há um, há uns, faz",
        afterCounts: "atrás",
        days: "dia dias",
        weeks: "semana semanas",
        months: "mês meses",
        years: "ano anos")
}
