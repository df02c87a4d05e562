extension German {
    static let grammar = GrammarWords(
        functionWords: """
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
        firstPerson: """
            ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem
            """,
        firstPersonVerbs: .absent("a verb always has its pronoun beside it"),
        possessives: "mein meine unser unsere",
        objectPossessives: "meinen meinem meiner unseren unserem unserer",
        addressed: "sie ihr ihre ihren ihrem ihrer du dein deine ihnen",
        thirdPerson: "er seine sein seinen seinem",
        copulas: "ist sind war waren heißt heisst heiszt lautet",
        firstCopulas: .absent("what the speaker is does not fill a topic"),
        reflexiveCopulas: .absent("no copula begins with a pronoun"),
        determiners: """
            der die das den dem ein eine einen einem einer mein meine meinen meinem unser unsere meiner meines
            einer eines ihre ihren ihrer dieser diese unserer mit für vom zum zur
            """,
        negations: "nicht kein keine keinen nie niemals ohne nichts weder",
        joins: "und oder",
        possessiveEnding: .absent("a name before an apostrophe is no owner"),
        abbreviations: "nr str ca bzw",
        capitalizesNouns: true)
}
