extension French {
    static let grammar = GrammarWords(
        functionWords: """
            a à ai aie ait alors après as au aucun aucune aussi autre autres aux avais avait avant avec avez avons
            ayant c ça car ce ceci cela celle celui ces cet cette ceux chaque chez ci comme comment d dans de des
            depuis derrière deux donc dont du elle elles en encore entre es est et étaient étais était êtes être
            eu eux fait fut il ils j jamais je jusqu l la là le les leur leurs lui m ma mais me même mes moi mon n
            ne ni non nos notre nous on ont ou où par parce pas peu peut peux plus pour pourquoi qu quand que quel
            quelle quelles quels qui quoi s sa sans se sera ses si soit son sont sous suis sur t ta te tes toi ton
            tous tout toute toutes très tu un une va vais vers voici voilà vont vos votre vous y faut puis dès
            lors
            """,
        firstPerson: "je j me m moi mon ma mes nous notre nos",
        firstPersonVerbs: .absent("a verb always has its pronoun beside it"),
        possessives: "mon ma mes notre nos",
        objectPossessives: .absent("a possessive is the same wherever its noun stands"),
        addressed: "votre vos vous ton ta tes",
        thirdPerson: "il elle ils elles",
        copulas: "est sont était étaient s c",
        firstCopulas: .absent("what the speaker is does not fill a topic"),
        reflexiveCopulas: .absent("no copula begins with a pronoun"),
        determiners: "le la les l un une mon ma mes notre nos ce cette ces du des au aux de d avec pour",
        negations: "pas ne n jamais sans aucun aucune rien ni non",
        joins: "et ou",
        possessiveEnding: .absent("a name before an apostrophe is no owner"),
        abbreviations: "mme mlle",
        capitalizesNouns: false)
}
