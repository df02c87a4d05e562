extension Spanish {
    static let calendar = CalendarNames(
        weekdays: [
            "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
        ],
        weekdayParts: .absent("the name of a day is one word"),
        months: [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre, setiembre",
            "octubre", "noviembre", "diciembre",
        ],
        ambiguousMonths: "marzo",
        commonMonths: .absent("questions and memories take the name of a month for the month"),
        beforeMonths: "en de desde hasta el para",
        insideMonths: .absent("no name of a month needs it"),
        dateLinks: "de",
        beforeYears: "en desde")

    static let clock = ClockWords(
        before: "las",
        beforeValues: "a",
        beforeEvents: "la",
        after: "h horas",
        afterValues: .absent("what stands behind an hour is as good for a value as for an event"),
        afterEvents: .absent("what stands behind an hour is as good for an event as for a value"),
        phrasesAfter: .absent("the hour is told by one word"),
        suffixes: "h",
        noon: "mediodia, medianoche")

    static let numbers = NumberWords(
        spoken: """
            dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta
            cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil media cero
            """,
        ordinals: "primero segundo tercero",
        ordinalEndings: .absent("a day of the month is written without an ending"),
        counts: [
            "un, una", "dos, par", "tres, unos, unas", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
        ],
        countLinks: "de")

    static let mail = MailWords(
        at: "arroba",
        commonAt: .absent("`arroba` means nothing else"),
        misheardAt: .absent("`arroba` is heard well"),
        dot: "punto")
}
