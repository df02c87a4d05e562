extension SpokenLanguage {
    /// Articles, pronouns, prepositions, auxiliaries: words without a meaning of their own, as ``PhraseWords`` yields them.
    public var functionWords: Set<String> { Self.functionWordSets[self] ?? [] }

    private static let functionWordSets = functionWordLists.mapValues { Set(PhraseWords.split($0)) }

    private static let functionWordLists: [SpokenLanguage: String] = [
        .english: """
        a about above after again all am an and any are as at be because been before being below between both
        but by can could did do does doing don doesn didn during each few for from further had hadn has hasn
        have haven having he her here hers herself him himself his how i if im in into is isn it its itself
        just ll m me more most my myself no nor not now of off on once only or other our ours out over own re
        s same shan she should shouldn so some such t than that the their theirs them themselves then there
        these they this those through to too under until up ve very was wasn we were weren what when where
        which while who whom whose why will with won would wouldn couldn mustn aren ain you your yours
        yourself d dont cant ive thats whats lets let us upon also may might must shall since per via else
        ever even though although still yet
        """,
        .spanish: """
        a al algo ante antes aquí así aún aunque como cómo con contra cual cuál cuando cuándo cuanto cuánto de
        del desde donde dónde durante e el él ella ellas ellos en entre era eran eres es esa esas ese eso esos
        esta está están estaba estamos estar este esto estos estoy fue fueron ha había han has hasta hay he
        hemos la las le les lo los más me mi mí mis mientras muy nada ni no nos nosotros nuestra nuestro o os
        otra otro para pero poco por porque pues que qué quien quién se ser si sí sido sin sobre son soy su
        sus también tan tanto te tener tengo tiene tienen ti todo todos toda todas tu tú tus un una uno unos
        unas usted ustedes va vamos voy y ya yo haber sería puede puedo podría solo sólo tal vez
        """,
        .german: """
        ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist
        da dabei dadurch dafür damit dann das dass daß dazu dein deine dem den denn der des dessen die dies
        diese diesem diesen dieser dieses dir dich doch dort du durch ein eine einem einen einer eines er es
        etwas euch euer für gegen gewesen hab habe haben hat hatte hatten hier hin ich ihm ihn ihnen ihr ihre
        ihrem ihren ihrer im in ins ist ja jede jeden jeder jedes jetzt kann kannst können könnte könnten man
        mein meine meinem meinen meiner meines mich mir mit mal nach nicht nichts noch nun nur ob oder ohne
        schon sehr sein seine seinen seiner sich sie sind so soll sollte über um und uns unser unsere unserem
        unseren unter vom von vor war waren was weil welche welcher welches wenn wer werde werden wie wieder
        will wir wird wo wollen würde würden zu zum zur zwar zwischen nein mag möchte möchten muss müssen darf
        dürfen wurde worden sei bitte wegen
        """,
        .french: """
        a à ai aie ait alors après as au aucun aucune aussi autre autres aux avais avait avant avec avez avons
        ayant c ça car ce ceci cela celle celui ces cet cette ceux chaque chez ci comme comment d dans de des
        depuis derrière deux donc dont du elle elles en encore entre es est et étaient étais était êtes être
        eu eux fait fut il ils j jamais je jusqu l la là le les leur leurs lui m ma mais me même mes moi mon n
        ne ni non nos notre nous on ont ou où par parce pas peu peut peux plus pour pourquoi qu quand que quel
        quelle quelles quels qui quoi s sa sans se sera ses si soit son sont sous suis sur t ta te tes toi ton
        tous tout toute toutes très tu un une va vais vers voici voilà vont vos votre vous y faut puis dès
        lors
        """,
        .portuguese: """
        a à ao aos aquela aquele aquilo as às até com como da das de dela dele deles depois do dos e é ela
        elas ele eles em entre era eram essa esse esses esta está estão estar estava este estes estou eu foi
        foram há isso isto já lá lhe mais mas me mesmo meu meus minha minhas muito na não nas nem no nos nós
        nossa nosso num numa o os ou para pela pelas pelo pelos pode por porque pra pro quais qual quando que
        quê quem se sem ser será seu seus si sido sim só sob sobre sou sua suas também tão te tem têm tenho
        ter teu teve tinha tu tua um uma umas uns vai vamos você vocês vou onde aqui ali então ainda somos
        temos há cá lo la gente
        """,
    ]
}
