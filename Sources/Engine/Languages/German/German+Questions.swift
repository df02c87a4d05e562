extension German {
    static let questions = QuestionWords(
        stopWords: .absent("search looks for every word of this language, as its index holds them all"),
        askingWords: .absent("search looks for every word of this language, as its index holds them all"),
        callerTitles: .absent("a question keeps the word for whoever phones"),
        titleArticles: .absent("a question keeps the word for whoever phones"),
        selfSubject: "ich",
        selfPossessive: "mein",
        whenPhrases: """
            wann, wie lange, welches jahr, welchem jahr, welchen monat, welchem monat, welche woche, welcher woche,
            welchen tag, welchem tag
            """)

    static let times = TimePhrases(
        adverbs: "gestern heute morgen vorgestern",
        spans: PhraseList(
            combine("letzte,vorige,diese,nächste", "woche nacht") + ","
                + combine(
                    "letzten,vorigen,diesen,nächsten", "monat sommer winter herbst frühling") + ","
                + combine("letztes,voriges,dieses,nächstes", "jahr wochenende")),
        today: "heute",
        yesterday: "gestern",
        thisWeek: "diese woche, dieser woche",
        lastWeek: PhraseList(
            combine("letzte,letzter,vorige,voriger,vergangene,vergangener", "woche")),
        lastWeekend: PhraseList(
            combine("letztes,letzten,voriges,vorigen,vergangenes,vergangenen", "wochenende")),
        thisMonth: "diesen monat, diesem monat",
        lastMonth: PhraseList(
            combine("letzten,letztem,vorigen,vorigem,vergangenen", "monat")),
        lastYear: PhraseList(
            combine("letztes,letzten,letztem,voriges,vorigen,vergangenes,vergangenen", "jahr")),
        beforeWeekdays: "am letzten vorigen vergangenen diesen",
        afterWeekdays: .absent("nothing behind a day tells which one it is"),
        beforeCounts: "vor, vor ein",
        afterCounts: .absent("a count of days has `vor` in front of it"),
        days: "tag tage tagen",
        weeks: "woche wochen",
        months: "monat monate monaten",
        years: "jahr jahre jahren")
}
