extension English {
    static let questions = QuestionWords(
        stopWords: """
            a about above after again all am an and any are as at be because been before being below between both but by
            can could did do does doing done dont during each for from further had has have having he her here hers him
            his how i if im in into is it its itself ive just like me more most my myself no nor not now of off on once
            only or other our ours out over own said same she should so some such tell than that the their theirs them
            then there these they this those through to too under until up us very was we were what when where which
            while who whom why will with would you your yours
            """,
        askingWords: """
            kind kinds type types sort many much might likely according mention mentioned describe described
            """,
        callerTitles: "caller customer user client",
        titleArticles: "the our this",
        selfSubject: "I",
        selfPossessive: "my",
        whenPhrases: PhraseList(
            "when, how long, " + combine("what,which", "year month week date day")))

    static let times = TimePhrases(
        adverbs: "yesterday today tonight tomorrow recently ago since year years",
        spans: PhraseList(
            combine(
                "last,this,next,last past,this past,next past",
                "night weekend week month year summer winter spring fall autumn")),
        today: "today",
        yesterday: "yesterday",
        thisWeek: "this week",
        lastWeek: "last week",
        lastWeekend: "last weekend",
        thisMonth: "this month",
        lastMonth: "last month",
        lastYear: "last year",
        beforeWeekdays: "last on this",
        afterWeekdays: .absent("nothing behind a day tells which one it is"),
        beforeCounts: .absent("a count of days has `ago` behind it"),
        afterCounts: "ago",
        days: "day days",
        weeks: "week weeks",
        months: "month months",
        years: "year years")
}
