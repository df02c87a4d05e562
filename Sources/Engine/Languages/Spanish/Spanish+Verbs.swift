extension Spanish {
    static let verbs = VerbForms(
        past: .endings(
            PastForms.Endings(
                endings: ["aron", "ieron", "aste", "iste"], accentedEndings: ["ó", "é"],
                notPast: ["café", "porqué", "bebé", "puré", "olé", "chalé", "comité", "estaré"])),
        orders: .purpose(OrderForms.Purpose(purposes: "para", endings: ["ar", "er", "ir"])))
}
