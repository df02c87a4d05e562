/// German.
enum German {
    /// All that is particular to it.
    static let pack = LanguagePack(
        code: "de", grammar: grammar, calendar: calendar, clock: clock, numbers: numbers, mail: mail,
        conversation: conversation, names: names, secrets: secrets, agent: agent, moods: moods, statements: statements,
        sectors: sectors, verbs: verbs, questions: questions, times: times, greeting: greeting,
        search: search)

    static let greeting = GreetingWords(
        code: "de",
        greeting: "Hallo %! Schön, wieder von Ihnen zu hören.",
        offer: "Wie kann ich Ihnen heute helfen?")
}
