extension English {
    static let calendar = CalendarNames(
        weekdays: [
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        ],
        weekdayParts: .absent("the name of a day is one word"),
        months: [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ],
        ambiguousMonths: "may march",
        commonMonths: "may",
        beforeMonths: "in on of since by until during early late mid last this next for to",
        insideMonths: "in",
        dateLinks: "of the",
        beforeYears: "in since of")

    static let clock = ClockWords(
        before: "at",
        beforeValues: "by until",
        beforeEvents: .absent("what stands in front of an hour is as good for an event as for a value"),
        after: "am pm oclock",
        afterValues: "hrs",
        afterEvents: "clock",
        phrasesAfter: "a m, p m, o clock",
        suffixes: "am pm",
        noon: "noon, midday, midnight")

    static let numbers = NumberWords(
        spoken: """
            two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half
            dozen zero oh double triple
            """,
        ordinals: """
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
            fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
            """,
        ordinalEndings: "st nd rd th",
        counts: [
            "a, an, one", "two, couple", "three, few", "four", "five", "six", "seven", "eight", "nine", "ten",
        ],
        countLinks: "of")

    static let mail = MailWords(
        at: .absent("`at` is another word, too"),
        commonAt: "at",
        misheardAt: .absent("what transcripts make of `at` is `at`"),
        dot: "dot")
}
