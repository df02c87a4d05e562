/// Italian: callers are known by name and greeted in it; there is no pack, so their calls are read like those in any language without one.
enum Italian {
    /// How a known caller is greeted.
    static let greeting = GreetingWords(
        code: "it",
        greeting: "Ciao %! È un piacere risentirla.",
        offer: "Come posso aiutarla oggi?")
}
