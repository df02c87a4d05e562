extension Swedish {
    /// How secrets are asked for and said.
    static let secretForms = SecretForms(
        code: "sv",
        cards: """
            kortnummer, kortnumret, kreditkort, kreditkortsnummer, kontokort, bankkort, numret på kortet, sexton siffror,
            16 siffror, siffrorna på framsidan, visa, mastercard, amex, american express
            """,
        cardCodes: """
            cvc, cvv, säkerhetskod, säkerhetskoden, tre siffror, tre siffrorna, 3 siffror, på baksidan, baksidan av kortet,
            kortets baksida
            """,
        accounts: "iban, kontonummer, kontonumret, bankkonto, clearingnummer",
        nationalNumbers: """
            personnummer, personnumret, samordningsnummer, passnummer, pass, körkort, körkortsnummer, legitimation,
            id kort, fyra sista
            """,
        passwords: """
            lösenord, lösenordet, *lösenord, lösen, kodord, hemliga ordet, säkerhetsfråga, loggar in med,
            logga in med, inloggning, wifi nyckel, säkerhetsord, flicknamn, wifi lösenord, nätverksnyckel, lösenfras
            """,
        pins: """
            pin, pinkod, pinkoden, portkod, portkoden, dörrkod, kod till porten, larmkod, larm, nyckelskåp,
            nyckelbox, kassaskåp, knappsats, kodlås, hänglås, slå in, knappar in, tryck, upplåsningskod, i porten,
            *pin, *pinkod
            """,
        codes: """
            kod, koden, koder, engångskod, engångskoden, verifieringskod, bekräftelsekod, aktiveringskod, sms,
            sms et, i appen, bankdosa, dosan, bankid, *kod, *koden
            """,
        entries: """
            in i, komma in, kommer in, kommer de in, dörr, dörren, port, porten, grind, grinden, garage, ingång,
            öppna, lås, larm, larmet, porttelefon, källare, förråd, bom
            """,
        screens: """
            meddelande, meddelandet, skärmen, notis, appen, telefonen, mejl, skickat, fått, sex siffror, sexsiffrig,
            fyra siffror, står det
            """,
        banks: "konto, kontot, bank, överföring, återbetalning, autogiro",
        backs: "baksidan, bak, bakpå, bakom, vänd, underskrift",
        secures: "säkerhet, säkerhets*, hemlig*, husdjur, födelseort, favorit*",
        logins: "logga in, loggar in, sidan, webben, portalen, kontot, appen, wifi, routern, användarnamn",
        doubts: "kommer du ihåg, minns, vet du, funkar, fungerar, fungerade, provat, glömt, byta, ändra",
        harmless: """
            postnummer, kundnummer, ordernummer, beställningsnummer, orderkod, fakturanummer, faktura, ocr, avtalsnummer,
            avtal, försäkringsnummer, försäkring, skadenummer, ärendenummer, bokningsnummer, bokningskod,
            bokningsreferens, kollinummer, spårningsnummer, serienummer, modell, mätarställning, mätare,
            anläggnings id, telefonnummer, mobilnummer, födelsedatum, född, flygnummer, flyg, registreringsnummer,
            rabattkod, felkod, streckkod, medlemsnummer, artikelnummer, riktnummer, storlek, pris, adress
            """,
        partials: """
            sista fyra, fyra sista på kortet, sista siffrorna, slutar på, som slutar, går ut, giltigt till,
            giltighetstid
            """,
        links: """
            är, det är, var, heter, alltså, med, lyder, kolon, jag använder, jag skriver, jag skrev, jag har,
            borde vara, jag valde
            """,
        ends: "och, men, eller, för att, så, sen, sedan, om, när, tack, små bokstäver, allt ihop, att",
        denials: """
            glömt, glömde, vet inte, kommer inte ihåg, minns inte, har inte, nej, inte, aldrig, ingen, inget, inga, tappat,
            ger inte, inte på telefon, inte fått, återställa
            """,
        states: """
            inte fel utgånget spärrat ogiltigt glömt borta rätt för alltid aldrig det den ett en mitt nytt gammalt annat
            nekat ändrat också i
            """,
        signs: """
            understreck, bindestreck, streck, minus, punkt, snedstreck, snabel a, utropstecken, frågetecken,
            fyrkant, stjärna, asterisk, dollartecken, procent, plus, kolon, stort, litet, stora, små, nyckel,
            små bokstäver, allt ihop, med stor
            """,
        fillers: "eh öh hm och sen sedan igen så ja då nu alltså",
        digitNames: """
            en 1, tvenne 2, sju 7, tie 10, tjugo 20, tretti 30, fyrti 40, femti 50, sexti 60, sjutti 70,
            åtti 80, nitti 90
            """,
        zeros: "nollor",
        spellingLinks: "som")
}
