extension Spanish {
    static let grammar = GrammarWords(
        functionWords: """
            a al algo ante antes aquí así aún aunque como cómo con contra cual cuál cuando cuándo cuanto cuánto de
            del desde donde dónde durante e el él ella ellas ellos en entre era eran eres es esa esas ese eso esos
            esta está están estaba estamos estar este esto estos estoy fue fueron ha había han has hasta hay he
            hemos la las le les lo los más me mi mí mis mientras muy nada ni no nos nosotros nuestra nuestro o os
            otra otro para pero poco por porque pues que qué quien quién se ser si sí sido sin sobre son soy su
            sus también tan tanto te tener tengo tiene tienen ti todo todos toda todas tu tú tus un una uno unos
            unas usted ustedes va vamos voy y ya yo haber sería puede puedo podría solo sólo tal vez
            """,
        firstPerson: "yo me mi mis mio mia nos nosotros nuestro nuestra",
        firstPersonVerbs: """
            soy estoy tengo vivo trabajo prefiero quiero somos tenemos vivimos trabajamos deje cambie compre necesito
            necesitamos he hemos fumo bebo pago uso conduzco estudio puedo podemos
            """,
        possessives: "mi mis nuestro nuestra nuestros nuestras",
        objectPossessives: .absent("a possessive is the same wherever its noun stands"),
        addressed: "su sus usted tu tus le",
        thirdPerson: "el ella ellos ellas",
        copulas: "es son está están era",
        firstCopulas: .absent("what the speaker is does not fill a topic"),
        reflexiveCopulas: "se",
        determiners: "el la los las un una mi mis nuestro nuestra su este esta ese esa del al de con",
        negations: "no nunca jamás sin nada tampoco ni",
        joins: "y o",
        possessiveEnding: .absent("a name before an apostrophe is no owner"),
        abbreviations: "sr sra srta dra",
        capitalizesNouns: false)
}
