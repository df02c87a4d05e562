/// Dutch: callers are known by name and greeted in it; there is no pack, so their calls are read like those in any language without one.
enum Dutch {
    /// How a known caller is greeted.
    static let greeting = GreetingWords(
        code: "nl",
        greeting: "Hallo %! Fijn om u weer te horen.",
        offer: "Waarmee kan ik u vandaag helpen?")
}
