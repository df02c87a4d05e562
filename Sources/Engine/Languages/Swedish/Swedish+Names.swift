extension Swedish {
    /// How its speakers say who they are.
    static let names = NameWords(
        code: "sv",
        certainCues: "jag heter, mitt namn är, mitt fullständiga namn är",
        lastNameCues: "mitt efternamn är, efternamn",
        likelyCues: "det är, det här är, jag är, här är, du talar med, ni talar med, namnet är",
        followingCues: "här, heter jag, i telefonen, är mitt namn",
        wishes: "kalla mig %, kalla mig bara %, du kan kalla mig %, ni kan kalla mig %",
        nicknames: "alla kallar mig %, jag kallas %",
        shortWishes: "säg %, säg bara %, bara % räcker, % räcker, % går bra, bara %",
        questions: """
            ditt namn, ert namn, ditt fullständiga namn, för och efternamn, vad heter du, vad heter ni,
            vem talar jag med, vem pratar jag med, vem är det, vem ringer, vad var namnet, vad är namnet,
            i vilket namn, vad får jag kalla dig, ditt förnamn
            """,
        openQuestions: .absent("questions for the caller are never about somebody else"),
        lastNameQuestions: "ditt efternamn, ert efternamn, och efternamnet, och efternamn, och i efternamn",
        confirmations: "talar jag med %, pratar jag med %, är det %, är detta %, är du %, är det här %",
        inflectsNames: false,
        addressOpenings: """
            hej, hejsan, hej igen, god morgon, god dag, god kväll, goddag, tack, tack så mycket, förlåt, ursäkta,
            jag beklagar, välkommen, välkommen tillbaka, trevligt att träffas, hej då
            """,
        denials: "nej inte ingen fel",
        relatives: """
            fru hustru man make son dotter mor mamma far pappa bror syster sambo partner flickvän pojkvän barnbarn
            mormor morfar farmor farfar faster moster kusin svärmor svärfar assistent sekreterare vårdare kollega
            granne vän kompis änka änkling vägnar
            """,
        notNames: """
            allergisk vegetarian vegan gift skild gravid kund ny pensionär lärare läkare student svensk svenska norsk
            dansk finsk sjuk glad arg klar säker trött hemma här bra inte ja nej tack förlåt måndag anonym ingen
            viktigt en ett den det som
            """,
        notNameEndings: .absent("no ending tells that a word is no name"),
        afterName: "och från i jag på här som med",
        answerOpenings: "det är ja",
        particles: "af av von de",
        honorifics: "dr herr fru fröken prof doktor",
        firstNameHonorifics: .absent("a title stands in front of the last name"),
        followingHonorifics: .absent("no title stands behind a name"),
        nameLikeFunctionWords: .absent("no name is a function word"),
        letterWords: .absent("every single letter may be an initial"),
        tiedLetters: .absent("no letter is tied to a name"),
        letterNames: "dubbel ve w, seta z, zäta z",
        letterExamples: "som",
        letterRepetitions: "dubbel två",
        placeholders: """
            okänd okänt anonym uppringare uppringaren kund kunden namn person användare patient ingen inget uppgift
            uppgifter information angett angivet medarbetare handläggare agent människa representant rådgivare ja nej
            """,
        nameIDs: "namn kundnamn",
        firstIDs: "fornamn tilltalsnamn",
        lastIDs: "efternamn",
        chosenIDs: "smeknamn",
        ownerIDs: "kund kundens uppringarens fullstandigt bokning kontakt")
}
