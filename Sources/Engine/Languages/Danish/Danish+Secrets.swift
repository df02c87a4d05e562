extension Danish {
    /// How secrets are asked for and said.
    static let secretForms = SecretForms(
        code: "da",
        cards: """
            kortnummer, kortnummeret, kreditkort, dankort, seksten cifre, 16 cifre, visa, mastercard,
            american express
            """,
        cardCodes: "cvc, cvv, sikkerhedskode, kontrolcifre, tre cifre, bagsiden, bagpå, kortets bagside",
        accounts: "iban, kontonummer, kontonummeret, registreringsnummer og kontonummer",
        nationalNumbers: """
            cpr, cpr nummer, personnummer, pasnummer, pas, kørekort, kørekortnummer, sygesikringsnummer
            """,
        passwords: """
            adgangskode, adgangskoden, kodeord, kodeordet, password, logger ind med, log ind, login, sikkerhedsord,
            pigenavn, wifi kode, adgangsord
            """,
        pins: """
            pin, pinkode, pinkoden, dørkode, portkode, alarmkode, alarm, nøgleboks, tastatur, kodelås, trykker,
            tast, *pin, *pinkode
            """,
        codes: """
            kode, koden, koder, engangskode, bekræftelseskode, sms, sms en, mitid, nemid, i appen, nøglekort, *kode,
            *koden
            """,
        entries: """
            komme ind, kommer ind, ind i, dør, døren, port, porten, låge, garage, indgang, åbne, lås, alarm,
            alarmen, dørtelefon, kælder, bom
            """,
        screens: """
            besked, beskeden, skærmen, appen, telefonen, mail, sendt, fået, seks cifre, sekscifret, fire cifre,
            står der
            """,
        banks: "konto, kontoen, bank, overførsel, tilbagebetaling",
        backs: "bagpå, bagsiden, bagved, vend, underskrift",
        secures: "sikkerhed, sikkerheds*, hemmelig*, kæledyr, fødested, yndlings*",
        logins: "logge ind, logger ind, siden, hjemmesiden, kontoen, appen, wifi, router, brugernavn",
        doubts: "husker, ved du, virker, virkede, prøvet, glemt, skifte, ændre",
        harmless: """
            postnummer, kundenummer, ordrenummer, fakturanummer, faktura, aftalenummer, policenummer, police, sagsnummer,
            bookingnummer, reservationsnummer, sporingsnummer, pakkenummer, serienummer, målernummer, måler,
            telefonnummer, mobilnummer, fødselsdato, født, flynummer, fly, rabatkode, fejlkode, medlemsnummer,
            varenummer, størrelse, pris, adresse, nummerplade
            """,
        partials: "sidste fire, sidste 4, sidste cifre, ender på, der ender, udløber, gyldig til, udløbsdato",
        links: "er, det er, var, hedder, altså, med, lyder, jeg bruger, jeg skriver, jeg har, jeg valgte",
        ends: "og, men, eller, så, hvis, når, tak, små bogstaver, ud i et, at",
        denials: """
            glemt, glemte, ved ikke, husker ikke, har ikke, nej, ikke, aldrig, ingen, intet, mistet,
            giver ikke, nulstille
            """,
        states: """
            ikke forkert udløbet spærret ugyldig glemt væk rigtig altid aldrig den det en et min ny gammel
            anden afvist også i
            """,
        signs: """
            underscore, bindestreg, streg, minus, punktum, skråstreg, snabel a, udråbstegn, spørgsmålstegn, firkant,
            stjerne, plus, kolon, små bogstaver, ud i et
            """,
        fillers: "øh hm og så igen ja nu altså derefter",
        digitNames: "et 1, to 2, halvtreds 50, tres 60, halvfjerds 70, firs 80, halvfems 90",
        zeros: "nuller",
        spellingLinks: "som")
}
