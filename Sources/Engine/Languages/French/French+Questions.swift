extension French {
    static let questions = QuestionWords(
        stopWords: .absent("search looks for every word of this language, as its index holds them all"),
        askingWords: .absent("search looks for every word of this language, as its index holds them all"),
        callerTitles: .absent("a question keeps the word for whoever phones"),
        titleArticles: .absent("a question keeps the word for whoever phones"),
        selfSubject: "je",
        selfPossessive: "mon",
        whenPhrases: """
            quand, combien de temps, quelle année, quel mois, quelle semaine, quelle date, quel jour
            """)

    static let times = TimePhrases(
        adverbs: "hier aujourdhui",
        spans: """
            semaine dernière, mois dernier, année dernière, l'année dernière, an dernier, l'an dernier,
            week-end dernier, été dernier, l'été dernier, hiver dernier, l'hiver dernier, semaine passée, mois passé,
            cette semaine, ce mois, cette année, ce week-end, semaine prochaine, mois prochain, année prochaine,
            l'année prochaine
            """,
        today: "aujourd'hui",
        yesterday: "hier",
        thisWeek: "cette semaine",
        lastWeek: "semaine dernière, semaine passée",
        lastWeekend: "week-end dernier, weekend dernier, week-end passé",
        thisMonth: "ce mois",
        lastMonth: "mois dernier, mois passé",
        lastYear: """
            année dernière, l'année dernière, an dernier, l'an dernier, année passée, l'année passée, l'an passé
            """,
        beforeWeekdays: "ce",
        afterWeekdays: "dernier passé",
        beforeCounts: "il y a",
        afterCounts: .absent("a count of days has `il y a` in front of it"),
        days: "jour jours",
        weeks: "semaine semaines",
        months: "mois",
        years: "an ans année années")
}
