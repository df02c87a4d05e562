/// English.
enum English {
    /// All that is particular to it.
    static let pack = LanguagePack(
        code: "en", grammar: grammar, calendar: calendar, clock: clock, numbers: numbers, mail: mail,
        conversation: conversation, names: names, secrets: secrets, agent: agent, moods: moods, statements: statements,
        sectors: sectors, verbs: verbs, questions: questions, times: times, greeting: greeting,
        search: search)

    static let greeting = GreetingWords(
        code: "en",
        greeting: "Hi %! Good to hear from you again.",
        offer: "How can I help you today?")
}
