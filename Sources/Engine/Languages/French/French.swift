/// French.
enum French {
    /// All that is particular to it.
    static let pack = LanguagePack(
        code: "fr", grammar: grammar, calendar: calendar, clock: clock, numbers: numbers, mail: mail,
        conversation: conversation, names: names, secrets: secrets, agent: agent, moods: moods, statements: statements,
        sectors: sectors, verbs: verbs, questions: questions, times: times, greeting: greeting,
        search: search)

    static let greeting = GreetingWords(
        code: "fr",
        greeting: "Bonjour % ! Ravi de vous entendre à nouveau.",
        offer: "Comment puis-je vous aider aujourd’hui ?")
}
