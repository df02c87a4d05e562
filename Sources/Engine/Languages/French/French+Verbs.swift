extension French {
    static let verbs = VerbForms(
        past: .perfect(
            PastForms.Perfect(
                auxiliaries: ["ai", "as", "a", "avons", "avez", "ont", "été"], prefix: "",
                endings: ["é", "ée", "és", "ées", "u", "ue", "it", "is"], leastLength: 3, reach: 2, keepsAccents: true)),
        orders: .purpose(OrderForms.Purpose(purposes: "pour", endings: ["er", "ir", "re"])))
}
