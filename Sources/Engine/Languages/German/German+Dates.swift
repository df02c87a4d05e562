extension German {
    static let calendar = CalendarNames(
        weekdays: [
            "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag, sonnabend", "sonntag",
        ],
        weekdayParts: .absent("the name of a day is one word"),
        months: [
            "januar, jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
            "november", "dezember",
        ],
        ambiguousMonths: "mai",
        commonMonths: .absent("questions and memories take the name of a month for the month"),
        beforeMonths: "im am seit bis ab anfang ende mitte nachsten letzten",
        insideMonths: .absent("no name of a month needs it"),
        dateLinks: "der",
        beforeYears: "in im seit")

    static let clock = ClockWords(
        before: "um gegen",
        beforeValues: .absent("what stands in front of an hour is as good for a value as for an event"),
        beforeEvents: .absent("what stands in front of an hour is as good for an event as for a value"),
        after: "uhr",
        afterValues: .absent("what stands behind an hour is as good for a value as for an event"),
        afterEvents: .absent("what stands behind an hour is as good for an event as for a value"),
        phrasesAfter: .absent("the hour is told by one word"),
        suffixes: "uhr",
        noon: "mittag, mitternacht")

    static let numbers = NumberWords(
        spoken: """
            zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig
            dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend halb viertel null zwo
            """,
        ordinals: """
            ersten zweiten dritten vierten funften sechsten siebten achten neunten zehnten elften zwolften
            """,
        ordinalEndings: .absent("a day of the month is written without an ending"),
        counts: [
            "ein, eine, einem, einer", "zwei, zwo", "drei, paar, einigen", "vier", "fünf", "sechs", "sieben", "acht",
            "neun", "zehn",
        ],
        countLinks: .absent("a count stands right in front of what it counts"))

    static let mail = MailWords(
        at: "klammeraffe",
        commonAt: "at",
        misheardAt: "ad et",
        dot: "punkt")
}
