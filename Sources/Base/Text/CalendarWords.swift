/// The names of days and months in the languages that the rules know, as ``PhraseWords`` yields them.
public enum CalendarWords {
    /// The day of the week that a word names, 0 for Monday … 6 for Sunday.
    public static let weekdayNumbers = numbers(
        [
            "monday tuesday wednesday thursday friday saturday sunday",
            "lunes martes miercoles jueves viernes sabado domingo",
            "montag dienstag mittwoch donnerstag freitag samstag sonntag", "- - - - - sonnabend",
            "lundi mardi mercredi jeudi vendredi samedi dimanche",
            // The others are segunda-feira and so on, whose first words mean something else alone.
            "- - - - - sabado domingo",
        ])

    /// The month that a word names, 1…12.
    ///
    /// Some are other words, too (`may`, `march`, `mars`): look for a number beside them.
    public static let monthNumbers = numbers(
        [
            "january february march april may june july august september october november december",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "- - - - - - - - setiembre",
            "januar februar marz april mai juni juli august september oktober november dezember", "janner",
            "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
            "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
        ]
    ).mapValues { $0 + 1 }

    /// The days of the week, `feira` of the Portuguese ones included.
    public static let weekdays = Set(weekdayNumbers.keys).union(["feira"])
    /// The months.
    public static let months = Set(monthNumbers.keys)

    private static func numbers(_ lists: [String]) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for list in lists {
            for (number, word) in list.split(separator: " ").enumerated() where word != "-" {
                numbers[String(word)] = number
            }
        }
        return numbers
    }
}
