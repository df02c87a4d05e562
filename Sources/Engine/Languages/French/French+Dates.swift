extension French {
    static let calendar = CalendarNames(
        weekdays: [
            "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        ],
        weekdayParts: .absent("the name of a day is one word"),
        months: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre",
        ],
        ambiguousMonths: "mars mai",
        commonMonths: .absent("questions and memories take the name of a month for the month"),
        beforeMonths: "en le de depuis jusqu debut fin mi",
        insideMonths: .absent("no name of a month needs it"),
        dateLinks: "du de",
        beforeYears: "en depuis")

    static let clock = ClockWords(
        before: .absent("an hour has `heures` behind it"),
        beforeValues: "vers a",
        beforeEvents: .absent("an hour has `heures` behind it"),
        after: "h heures",
        afterValues: .absent("what stands behind an hour is as good for a value as for an event"),
        afterEvents: "heure",
        phrasesAfter: .absent("the hour is told by one word"),
        suffixes: "h",
        noon: "midi, minuit")

    static let numbers = NumberWords(
        spoken: """
            deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
            quarante cinquante soixante cent mille demi quart zéro
            """,
        ordinals: "premier deuxieme troisieme",
        ordinalEndings: .absent("a day of the month is written without an ending"),
        counts: [
            "un, une", "deux", "trois, quelques", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
        ],
        countLinks: .absent("a count stands right in front of what it counts"))

    static let mail = MailWords(
        at: "arobase",
        commonAt: .absent("`arobase` means nothing else"),
        misheardAt: .absent("`arobase` is heard well"),
        dot: "point")
}
