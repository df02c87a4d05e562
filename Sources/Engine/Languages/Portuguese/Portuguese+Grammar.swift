extension Portuguese {
    static let grammar = GrammarWords(
        functionWords: """
            a à ao aos aquela aquele aquilo as às até com como da das de dela dele deles depois do dos e é ela
            elas ele eles em entre era eram essa esse esses esta está estão estar estava este estes estou eu foi
            foram há isso isto já lá lhe mais mas me mesmo meu meus minha minhas muito na não nas nem no nos nós
            nossa nosso num numa o os ou para pela pelas pelo pelos pode por porque pra pro quais qual quando que
            quê quem se sem ser será seu seus si sido sim só sob sobre sou sua suas também tão te tem têm tenho
            ter teu teve tinha tu tua um uma umas uns vai vamos você vocês vou onde aqui ali então ainda somos
            temos há cá lo la gente
            """,
        firstPerson: "eu me meu minha meus minhas mim nos nosso nossa",
        firstPersonVerbs: """
            sou estou tenho moro vivo trabalho prefiro quero temos moramos somos deixei mudei comprei preciso precisamos
            fumo bebo tomo pago uso dirijo conduzo estudo posso podemos passei parei cancelei
            """,
        possessives: "meu meus minha minhas nosso nossa nossos nossas",
        objectPossessives: .absent("a possessive is the same wherever its noun stands"),
        addressed: "seu sua seus suas voce senhor senhora",
        thirdPerson: "ele ela eles elas",
        copulas: "é são está estão era fica",
        firstCopulas: .absent("what the speaker is does not fill a topic"),
        reflexiveCopulas: "se",
        determiners: """
            o a os as um uma meu minha meus minhas nosso nossa seu sua este esta esse essa do da no na com para
            """,
        negations: "não nunca jamais sem nada nem nenhum nenhuma",
        joins: "e ou",
        possessiveEnding: .absent("a name before an apostrophe is no owner"),
        abbreviations: "sr sra dra",
        capitalizesNouns: false)
}
