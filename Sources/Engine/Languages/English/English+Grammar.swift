extension English {
    static let grammar = GrammarWords(
        functionWords: """
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
        firstPerson: "i im me my mine myself we us our ours ive",
        firstPersonVerbs: .absent("a verb always has its pronoun beside it"),
        possessives: "my our",
        objectPossessives: .absent("a possessive is the same wherever its noun stands"),
        addressed: "you your yours",
        thirdPerson: "he she they his her their him them hers theirs",
        copulas: "is are was were s re",
        firstCopulas: "m am",
        reflexiveCopulas: .absent("no copula begins with a pronoun"),
        determiners: "the a an my our your this that these those his her their about with for some any",
        negations: """
            not no never don t didn isn wasn hardly without aren doesn nothing cannot cant dont neither nor
            """,
        joins: "and or",
        possessiveEnding: "s",
        abbreviations: "dr mr mrs ms st prof tel apt ave vs eg ie jr approx inc co",
        capitalizesNouns: false)
}
