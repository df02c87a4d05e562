/// The names of days and months in the languages that the rules know, as ``PhraseWords`` yields them.
public enum CalendarWords {
    /// The days of the week.
    public static let weekdays = Set(
        PhraseWords.split(
            """
            monday tuesday wednesday thursday friday saturday sunday
            lunes martes miércoles jueves viernes sábado domingo
            montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
            lundi mardi mercredi jeudi vendredi samedi dimanche
            segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
            """)
    ).subtracting(["segunda", "terca", "quarta", "quinta", "sexta"])

    /// The months.
    ///
    /// Some are other words, too (`may`, `march`, `mars`): look for a number beside them.
    public static let months = Set(
        PhraseWords.split(
            """
            january february march april may june july august september october november december
            enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
            januar jänner februar märz mai juni juli oktober dezember
            janvier février mars avril juin juillet août septembre octobre novembre décembre
            janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
            """))
}
