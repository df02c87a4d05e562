/// Portuguese.
enum Portuguese {
    /// All that is particular to it.
    static let pack = LanguagePack(
        code: "pt", grammar: grammar, calendar: calendar, clock: clock, numbers: numbers, mail: mail,
        conversation: conversation, names: names, secrets: secrets, agent: agent, moods: moods, statements: statements,
        sectors: sectors, verbs: verbs, questions: questions, times: times, greeting: greeting,
        search: search)

    static let greeting = GreetingWords(
        code: "pt",
        greeting: "Olá, %! Que bom falar consigo de novo.",
        offer: "Como posso ajudar hoje?",
        topic: nil)
}
