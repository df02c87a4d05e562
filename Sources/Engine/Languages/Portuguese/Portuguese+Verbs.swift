extension Portuguese {
    static let verbs = VerbForms(
        past: .endings(
            PastEndings(endings: ["aram", "eram", "iram", "ou", "ei"], accentedEndings: [], notPast: [])),
        orders: .purpose(PurposeOrders(purposes: "para", endings: ["ar", "er", "ir"])))
}
