extension Italian {
    /// How its speakers say who they are.
    static let names = NameWords(
        code: "it",
        certainCues: "mi chiamo, il mio nome è, io mi chiamo, il mio nome completo è",
        lastNameCues: "il mio cognome è, di cognome, cognome, di cognome faccio",
        likelyCues: """
            sono, sono io, io sono, parla, qui parla, qui è, è, qui, sono la signora, sono il signor
            """,
        followingCues: "al telefono, all'apparecchio, qui, mi chiamo",
        wishes: "mi chiami %, mi chiami pure %, chiamami %, mi può chiamare %, può chiamarmi %",
        nicknames: "mi chiamano tutti %, tutti mi chiamano %, mi dicono %",
        shortWishes: "% va bene, % e basta, solo %, dica pure %, preferisco %",
        questions: """
            il suo nome, il tuo nome, nome e cognome, come ti chiami, con chi parlo, con chi sto parlando, chi parla,
            chi è al telefono, a che nome, a nome di chi, chi devo dire, mi dà il nome, mi dice il nome,
            suo nome completo, come si chiama lei
            """,
        openQuestions: "come si chiama",
        lastNameQuestions: "il suo cognome, il tuo cognome, e il cognome, e di cognome, cognome prego",
        confirmations: """
            parlo con %, sto parlando con %, lei è %, è lei %, sei %, parlo con il signor %, parlo con la signora %
            """,
        inflectsNames: false,
        addressOpenings: """
            buongiorno, buonasera, buon pomeriggio, ciao, salve, pronto, grazie, grazie mille, mi scusi, scusi,
            mi dispiace, piacere, molto piacere, bentornato, bentornata, arrivederci, d'accordo
            """,
        denials: "no non mai sbagliato",
        relatives: """
            moglie marito figlio figlia madre mamma padre papà fratello sorella compagna compagno fidanzata fidanzato
            nipote nonna nonno zia zio cugino cugina cognata cognato suocera suocero nuora genero assistente
            segretaria segretario badante infermiera collega vicina vicino amica amico vedova vedovo
            """,
        notNames: """
            allergico allergica vegetariano vegetariana sposato sposata celibe nubile divorziato divorziata medico
            cliente nuovo nuova diabetico diabetica pensionato pensionata italiano italiana francese tedesco tedesca
            inglese spagnolo spagnola sicuro sicura pronto pronta stanco stanca contento contenta sì no grazie scusi
            prego lunedì anonimo nessuno importante corretto esatto vero giusto io di la il lo un una qui
            """,
        notNameEndings: .absent("no ending tells that a word is no name"),
        afterName: "e di da del dalla che per ma qui",
        answerOpenings: "è e il la sono sì",
        particles: "di de del della dello dei degli la lo d",
        honorifics: "dott dottor dottoressa sig signor signora signorina sigra avvocato ingegner",
        firstNameHonorifics: .absent("a title stands in front of the last name"),
        followingHonorifics: .absent("no title stands behind a name"),
        nameLikeFunctionWords: .absent("no name is a function word"),
        letterWords: .absent("every single letter may be an initial"),
        tiedLetters: "d",
        letterNames: """
            bi b, ci c, di d, effe f, gi g, acca h, i lunga j, kappa k, elle l, emme m, enne n, pi p, qu q, erre r,
            esse s, ti t, vu v, vi v, doppia vu w, ics x, ipsilon y, zeta z
            """,
        letterExamples: "come di",
        letterRepetitions: "doppia doppio due",
        placeholders: """
            sconosciuto sconosciuta anonimo anonima chiamante cliente nome cognome persona utente paziente titolare
            nessuno nessuna informazione dato dati disponibile fornito indicato specificato operatore operatrice
            agente umano rappresentante consulente sì no
            """,
        nameIDs: "nominativo",
        firstIDs: "battesimo",
        lastIDs: "cognome",
        chosenIDs: "soprannome preferito",
        ownerIDs: "chiamante utente completo del della prenotazione contatto")
}
