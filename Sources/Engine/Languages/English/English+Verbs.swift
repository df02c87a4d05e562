extension English {
    static let verbs = VerbForms(
        past: .forms(
            PastForms.Single(
                ending: "ed",
                notPast: """
                    need indeed speed exceed proceed succeed agreed united called named used supposed wanted needed
                    limited married retired divorced disabled separated allowed interested preferred based located
                    followed
                    """,
                irregular: """
                    went came took got gave told sold lost found bought brought caught paid sent spent met saw did made
                    rang fell broke stole chose drove flew froze heard held kept rode ran sat slept spoke stood threw
                    woke won wrote became began built lent hung hid blew tore stuck froze said shut bit drank ate swore
                    froze stolen broken taken given written eaten fallen gone left died
                    """,
                beforeAdjectives: """
                    am is are m s re be being get gets a an the my your his her our their very so too more most to not
                    second third turn top bottom
                    """,
                auxiliaries: "have ve",
                modals: "should would could d might must")),
        orders: .plainVerbs(
            OrderForms.Plain(
                leads: "please just now then next first second finally lastly and only simply so or but",
                verbs: """
                    press hold turn put open close tap click choose select enter type dial shake drag lift pull push
                    unplug plug switch scan sign send bring take go wait ring leave fill attach log follow remove insert
                    keep write add pour stir heat breathe repeat restart reset reboot download install upload swipe
                    slide cut pick return pay read walk drive cycle split save feed order buy eat cook wash clean water
                    collect visit check transfer withdraw wear file answer carry use call book place set start stop park
                    drop pack lock shut sort wipe rinse measure mix hang confirm submit change update move copy print
                    stand sit spray rub swallow chew charge screw fold
                    """,
                nouns: "order call check book place set use start stop file walk drive split answer",
                wisher: "me",
                listener: "you",
                obligations: "can have to need must should just then first only simply could",
                plainSubjects: "i we",
                endingSubjects: """
                    he she mum mom dad mother father husband wife son daughter brother sister partner carer nurse
                    neighbour grandad grandma nan
                    """,
                verbEndings: "s es")))
}
