extension German {
    static let verbs = VerbForms(
        past: .perfect(
            PastForms.Perfect(
                auxiliaries: ["habe", "hab", "haben", "hat", "wurde", "wurden", "ist", "bin", "sind"], prefix: "ge",
                endings: ["t", "en"], leastLength: 6, reach: nil, keepsAccents: false)),
        orders: .infinitiveBeforePronoun(
            OrderForms.Polite(ending: "en", pronoun: "sie", leads: "dann bitte zuerst und", purpose: "zum")))
}
