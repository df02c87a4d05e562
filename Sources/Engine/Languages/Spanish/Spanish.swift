/// Spanish.
enum Spanish {
    /// All that is particular to it.
    static let pack = LanguagePack(
        code: "es", grammar: grammar, calendar: calendar, clock: clock, numbers: numbers, mail: mail,
        conversation: conversation, names: names, secrets: secrets, agent: agent, moods: moods, statements: statements,
        sectors: sectors, verbs: verbs, questions: questions, times: times, greeting: greeting,
        search: search)

    static let greeting = GreetingWords(
        code: "es",
        greeting: "¡Hola, %! Me alegra oírle de nuevo.",
        offer: "¿En qué puedo ayudarle hoy?",
        topic: nil)
}
