extension Norwegian {
    /// How secrets are asked for and said.
    static let secretForms = SecretForms(
        code: search.code,
        cards: """
            kortnummer, kortnummeret, kredittkort, bankkort, seksten sifre, 16 sifre, visa, mastercard,
            american express
            """,
        cardCodes: "cvc, cvv, sikkerhetskode, kontrollsifre, tre sifre, baksiden, kortets bakside",
        accounts: "iban, kontonummer, kontonummeret, bankkonto",
        nationalNumbers: """
            fødselsnummer, fødselsnummeret, personnummer, d nummer, passnummer, pass, førerkort,
            førerkortnummer
            """,
        passwords: """
            passord, passordet, kodeord, logger inn med, logg inn, innlogging, login, sikkerhetsord, pikenavn,
            wifi passord, adgangsord
            """,
        pins: """
            pin, pinkode, pin kode, dørkode, portkode, alarmkode, alarm, nøkkelboks, tastatur, kodelås, trykker,
            tast, *pin, *pinkode
            """,
        codes: """
            kode, koden, koder, engangskode, engangspassord, bekreftelseskode, sms, sms en, bankid, i appen,
            kodebrikke, *kode, *koden
            """,
        entries: """
            komme inn, kommer inn, inn i, dør, døren, døra, port, porten, garasje, inngang, åpne, lås, alarm,
            alarmen, porttelefon, kjeller, bom
            """,
        screens: """
            melding, meldingen, skjermen, appen, telefonen, e post, sendt, fått, seks sifre, sekssifret, fire sifre,
            står det
            """,
        banks: "konto, kontoen, bank, overføring, tilbakebetaling",
        backs: "bakpå, baksiden, bak, snu, underskrift",
        secures: "sikkerhet, sikkerhets*, hemmelig*, kjæledyr, fødested, favoritt*",
        logins: "logge inn, logger inn, siden, nettsiden, kontoen, appen, wifi, ruter, brukernavn",
        doubts: "husker, vet du, virker, fungerer, fungerte, prøvd, glemt, bytte, endre",
        harmless: """
            postnummer, kundenummer, ordrenummer, fakturanummer, faktura, avtalenummer, polisenummer, polise, saksnummer,
            bestillingsnummer, reservasjonsnummer, sporingsnummer, serienummer, målernummer, måler, telefonnummer,
            mobilnummer, fødselsdato, født, flynummer, fly, rabattkode, feilkode, medlemsnummer, størrelse, pris,
            adresse, registreringsnummer, kid nummer
            """,
        partials: "siste fire, siste 4, siste sifre, slutter på, som slutter, utløper, gyldig til, utløpsdato",
        links: "er, det er, var, heter, altså, med, lyder, jeg bruker, jeg skriver, jeg har, jeg valgte",
        ends: "og, men, eller, så, hvis, når, takk, små bokstaver, at",
        denials: """
            glemt, glemte, vet ikke, husker ikke, har ikke, nei, ikke, aldri, ingen, ingenting, mistet,
            gir ikke, tilbakestille
            """,
        states: """
            ikke feil utløpt sperret ugyldig glemt borte riktig alltid aldri den det en et mitt nytt gammelt
            annet avvist også i
            """,
        signs: """
            understrek, bindestrek, strek, minus, punktum, skråstrek, krøllalfa, utropstegn, spørsmålstegn, firkant,
            stjerne, pluss, kolon, små bokstaver
            """,
        fillers: "eh hm og så igjen ja nå altså deretter",
        digitNames: "en 1, ett 1, syv 7, tyve 20, tredve 30",
        zeros: "nuller",
        spellingLinks: "som")
}
