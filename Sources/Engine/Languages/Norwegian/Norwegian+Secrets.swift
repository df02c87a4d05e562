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
        passwords: "passord, passordet, kodeord, logger inn med, logg inn, innlogging, login",
        pins: """
            pin, pinkode, pin kode, dørkode, portkode, alarmkode, alarm, nøkkelboks, tastatur, kodelås,
            trykker, tast
            """,
        codes: """
            kode, koden, koder, engangskode, engangspassord, bekreftelseskode, sms, sms en, bankid, i appen,
            kodebrikke
            """,
        harmless: """
            postnummer, kundenummer, ordrenummer, fakturanummer, faktura, avtalenummer, polisenummer, polise, saksnummer,
            bestillingsnummer, reservasjonsnummer, sporingsnummer, serienummer, målernummer, måler, telefonnummer,
            mobilnummer, fødselsdato, født, flynummer, fly, rabattkode, feilkode, medlemsnummer, størrelse, pris,
            adresse, registreringsnummer, kid nummer
            """,
        partials: "siste fire, siste 4, siste sifre, slutter på, som slutter, utløper, gyldig til, utløpsdato",
        links: "er, det er, var, heter, altså, med, lyder",
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
            understrek, bindestrek, strek, minus, punktum, skråstrek, krøllalfa, utropstegn, spørsmålstegn,
            firkant, stjerne, pluss, kolon
            """,
        fillers: "eh hm og så igjen ja nå altså deretter",
        digitNames: "en 1, ett 1, syv 7, tyve 20, tredve 30",
        zeros: "nuller",
        spellingLinks: "som")
}
