extension IdentityWords {
    static let english = IdentityWords(
        code: "en",
        denials: """
            i m not, i am not, this is not, this isn t, that s not, that isn t, it s not, it isn t, my name s not,
            my name is not, my name isn t, you re not speaking to, you re not talking to, not speaking with
            """,
        handovers: """
            just got this number, only got this number, recently got this number, only had this number, this number is new, it s a new number for me,
            this is my number now, it s my number now, number used to belong, number belonged to,
            previous owner of this number, had this number before, no longer % s number, not % s number,
            isn t % s number, doesn t have this number, does not have this number, no longer has this number,
            number was reassigned, this number changed hands, inherited this number
            """,
        wrongPersons: """
            wrong number, wrong person, wrong guy, wrong lady, nobody by that name, no one by that name,
            nobody called that, no % here, there s no %, there is no %, don t know any %, don t know a %,
            never heard of %, % doesn t live here, % does not live here, not % anymore, mixing me up
            """,
        sharing: """
            wife, husband, partner, mother, father, mum, mom, dad, son, daughter, brother, sister, grandmother,
            grandfather, granddaughter, grandson, aunt, uncle, cousin, fiancee, fiance, girlfriend, boyfriend, flatmate,
            roommate, housemate, neighbour, neighbor, friend of, carer, caretaker, nurse, assistant, secretary, colleague,
            his phone, her phone, s phone, using his, using her, on behalf of, calling for %, instead of %,
            from his number, from her number
            """,
        corrections: """
            not my name, wrong name, name wrong, name is wrong, it s pronounced, mispronounced, misspelled,
            spelled wrong, changed my name, my married name, my maiden name
            """,
        mailbox: """
            after the tone, after the beep, at the tone, at the beep, sound of the beep, sound of the tone,
            reached the voicemail, reached the voice mail, reached the mailbox, reached my voicemail, voice mailbox,
            voicemail of, voice messaging system, automated voice messaging, automatic voice message system,
            the person you are calling is not available, the person you are trying to reach,
            the subscriber you have dialled, the number you have dialled is not, leave your name and number,
            leave a message and i ll, leave me a message and, leave a short message, i ll get back to you as soon as,
            please record your message, record your message, to leave a callback number,
            when you have finished recording, the mailbox is full, mailbox is full and cannot
            """)

    static let german = IdentityWords(
        code: "de",
        denials: """
            ich bin nicht, ich bin nich, bin nicht, hier ist nicht, das ist nicht, ich heiße nicht, ich heisse nicht,
            mein name ist nicht, hier spricht nicht, sie sprechen nicht mit, ich bin gar nicht, ich bin aber nicht
            """,
        handovers: """
            diese nummer erst, die nummer erst, diese nummer neu, die nummer neu, nummer gerade erst, nummer neu bekommen,
            diese nummer seit kurzem, die nummer seit kurzem, gehörte die nummer, nummer gehörte, nummer vorher hatte,
            nummer früher hatte, nicht mehr die nummer von, nicht mehr seine nummer, nicht mehr ihre nummer,
            das ist jetzt meine nummer, ist jetzt meine nummer, hat diese nummer nicht mehr, hat die nummer nicht mehr
            """,
        wrongPersons: """
            falsch verbunden, falsche nummer, falsche person, keinen %, kein % hier, gibt es keinen %, gibt s keinen %,
            kenne keinen %, niemand mit dem namen, niemand der so heißt, wohnt hier nicht, wohnt nicht mehr hier,
            verwechseln mich
            """,
        sharing: """
            frau von, mann von, seine frau, ihr mann, ehefrau, ehemann, partner, partnerin, mutter, vater, mama, papa, sohn,
            tochter, bruder, schwester, oma, opa, enkel, enkelin, tante, onkel, freundin, freund, mitbewohner,
            mitbewohnerin, nachbar, nachbarin, pfleger, pflegerin, betreuerin, betreuer, assistent, assistentin,
            sekretärin, kollege, kollegin, sein handy, seinem handy, ihrem handy, sein telefon, seinem telefon,
            ihrem telefon, im auftrag, für den %, anstelle von, von seiner nummer
            """,
        corrections: """
            nicht mein name, falscher name, name ist falsch, name falsch, anders geschrieben, spricht man, geheiratet
            """,
        mailbox: """
            nach dem signalton, nach dem ton, nach dem piepton, nach dem piep, eine nachricht nach, hinterlassen sie eine,
            hinterlassen sie bitte, hinterlassen sie ihre, mailbox von, die mailbox, persönliche mailbox, anrufbeantworter,
            der teilnehmer ist, der gewünschte gesprächspartner, ist zurzeit nicht erreichbar,
            zur zeit nicht erreichbar, vorübergehend nicht erreichbar, sprechen sie nach, rufe so bald wie möglich zurück,
            rufe sie schnellstmöglich zurück
            """)

    static let dutch = IdentityWords(
        code: "nl",
        denials: "ik ben niet, dit is niet, ik heet niet, mijn naam is niet, u spreekt niet met, je spreekt niet met",
        handovers: """
            dit nummer net, dit nummer pas, dit nummer sinds kort, nummer net gekregen, nummer was van,
            nummer hoorde bij, niet meer het nummer van, is nu mijn nummer, dit nummer niet meer
            """,
        wrongPersons: """
            verkeerd verbonden, verkeerde nummer, verkeerd nummer, verkeerde persoon, geen %, niemand met die naam,
            woont hier niet
            """,
        sharing: """
            vrouw van, man van, zijn vrouw, haar man, echtgenote, echtgenoot, partner, moeder, vader, zoon, dochter, broer,
            zus, vriendin, vriend, huisgenoot, buurvrouw, buurman, verzorger, assistent, secretaresse, collega,
            zijn telefoon, haar telefoon, namens
            """,
        corrections: "niet mijn naam, verkeerde naam, naam is verkeerd, anders gespeld",
        mailbox: """
            na de piep, na de toon, na de pieptoon, spreek een bericht in, laat een bericht achter, voicemail van,
            de voicemail, kan uw oproep niet, op dit moment niet bereikbaar, bel u zo snel mogelijk terug
            """)

    static let swedish = IdentityWords(
        code: "sv",
        denials: "jag är inte, det är inte, det här är inte, jag heter inte, mitt namn är inte",
        handovers: """
            precis fått det här numret, nyss fått det här numret, fått numret nyligen, numret tillhörde, har numret nu,
            inte längre hans nummer, inte längre hennes nummer, är mitt nummer nu
            """,
        wrongPersons: "fel nummer, fel person, ringt fel, ingen som heter, ingen % här, bor inte här",
        sharing: """
            fru, hans fru, hennes man, maka, make, sambo, mamma, pappa, mor, far, son, dotter, bror, syster, vän,
            granne, kollega, assistent, hans telefon, hennes telefon, hans mobil, hennes mobil
            """,
        corrections: "inte mitt namn, fel namn, stavas",
        mailbox: """
            efter tonen, efter pipet, efter signalen, lämna ett meddelande, lämna meddelande, röstbrevlåda, telefonsvarare,
            kan inte nås just nu
            """)
}
