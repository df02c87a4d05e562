extension Portuguese {
    static let calendar = CalendarNames(
        weekdays: [
            "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo",
        ],
        weekdayParts: "feira",
        months: [
            "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
            "novembro", "dezembro",
        ],
        ambiguousMonths: "março",
        commonMonths: .absent("questions and memories take the name of a month for the month"),
        beforeMonths: "em de desde ate para",
        insideMonths: .absent("no name of a month needs it"),
        dateLinks: "de",
        beforeYears: "em desde")

    static let clock = ClockWords(
        before: "as",
        beforeValues: "a",
        beforeEvents: .absent("what stands in front of an hour is as good for an event as for a value"),
        after: "h horas",
        afterValues: .absent("what stands behind an hour is as good for a value as for an event"),
        afterEvents: .absent("what stands behind an hour is as good for an event as for a value"),
        phrasesAfter: .absent("the hour is told by one word"),
        suffixes: "h",
        noon: "meio dia")

    static let numbers = NumberWords(
        spoken: """
            dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze vinte
            trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento mil meia zero
            """,
        ordinals: "primeiro segundo terceiro",
        ordinalEndings: .absent("a day of the month is written without an ending"),
        counts: [
            "um, uma", "dois, duas, par", "três, alguns, algumas, uns, umas", "quatro", "cinco", "seis", "sete",
            "oito", "nove", "dez",
        ],
        countLinks: "de")

    static let mail = MailWords(
        at: "arroba",
        commonAt: .absent("`arroba` means nothing else"),
        misheardAt: .absent("`arroba` is heard well"),
        dot: "ponto")
}
