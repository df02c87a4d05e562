/// Portuguese.
enum Portuguese {
    /// All that is particular to it.
    static let pack = LanguagePack(
        code: "pt", grammar: grammar, calendar: calendar, clock: clock, numbers: numbers, mail: mail,
        conversation: conversation, names: names, secrets: secrets, agent: agent, moods: moods, statements: statements,
        sectors: sectors, verbs: verbs, questions: questions, times: times, greeting: greeting,
        search: search)

    /// Words that are at home on both sides of the ocean, for a call that does not tell its region.
    static let greeting = GreetingWords(
        code: "pt",
        greeting: "Olá, %! É um prazer voltar a falar.",
        offer: "Como posso ajudar hoje?")

    /// `Consigo` is the caller in Portugal and nobody in Brazil.
    static let regionalGreetings = [
        GreetingWords(
            code: "pt-br",
            greeting: "Olá, %! Que bom falar com você de novo.",
            offer: "Como posso ajudar hoje?"),
        GreetingWords(
            code: "pt-pt",
            greeting: "Olá, %! Que bom falar consigo de novo.",
            offer: "Em que posso ajudar hoje?"),
    ]
}
