extension Spanish {
    static let verbs = VerbForms(
        past: .endings(
            PastEndings(
                endings: ["aron", "ieron", "aste", "iste"], accentedEndings: ["ó", "é"],
                notPast: ["café", "porqué", "bebé", "puré", "olé", "chalé", "comité", "estaré"])),
        orders: .purpose(PurposeOrders(purposes: "para", endings: ["ar", "er", "ir"])))
}
