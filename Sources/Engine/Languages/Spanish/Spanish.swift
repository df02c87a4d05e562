/// Spanish.
enum Spanish {
    /// All that is particular to it.
    static let pack = LanguagePack(
        code: "es", grammar: grammar, calendar: calendar, clock: clock, numbers: numbers, mail: mail,
        conversation: conversation, names: names, secrets: secrets, agent: agent, moods: moods, statements: statements,
        sectors: sectors, verbs: verbs, questions: questions, times: times, greeting: greeting,
        search: search)

    /// Words that sound right in Spain and in America.
    static let greeting = GreetingWords(
        code: "es",
        greeting: "¡Hola, %! Qué gusto saludarle de nuevo.",
        offer: "¿En qué le puedo ayudar hoy?")

    /// Spain's own; everybody else hears the words of ``greeting``.
    static let regionalGreetings = [
        GreetingWords(
            code: "es-es",
            greeting: "¡Hola, %! Me alegra oírle de nuevo.",
            offer: "¿En qué puedo ayudarle hoy?")
    ]
}
