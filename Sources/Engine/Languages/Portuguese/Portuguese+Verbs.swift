extension Portuguese {
    static let verbs = VerbForms(
        past: .endings(
            PastForms.Endings(endings: ["aram", "eram", "iram", "ou", "ei"], accentedEndings: [], notPast: [])),
        orders: .purpose(OrderForms.Purpose(purposes: "para", endings: ["ar", "er", "ir"])))
}
