extension Dutch {
    /// How secrets are asked for and said.
    static let secretForms = SecretForms(
        code: "nl",
        cards: """
            kaartnummer, creditcardnummer, *kaartnummer, creditcard, credit card, betaalkaart, nummer van uw creditcard,
            nummer van de kaart, nummer op de kaart, zestien cijfers, 16 cijfers, vijftien cijfers,
            cijfers op de voorkant, cijfers van de kaart, nummer op de voorkant, visa, mastercard, amex,
            american express, diners, maestro, de eerste vier, de volgende vier
            """,
        cardCodes: """
            cvc, cvv, beveiligingscode, veiligheidscode, controlecode, controlegetal, drie cijfers, 3 cijfers, achterop,
            code achterop, op de achterkant, achterkant van de kaart, cijfers achterop
            """,
        accounts: "iban, rekeningnummer, bankrekening, bankrekeningnummer, bankgegevens",
        nationalNumbers: """
            bsn, burgerservicenummer, sofinummer, sofi nummer, rijksregisternummer, identiteitskaart, identiteitsbewijs,
            paspoort, paspoortnummer, rijbewijs, rijbewijsnummer, documentnummer, legitimatiebewijs, id kaart
            """,
        passwords: """
            wachtwoord, wachtwoorden, *wachtwoord, wachtzin, codewoord, geheime woord, inlog, inloggen met,
            inloggegevens, log in met, meld me aan met, veiligheidsvraag, beveiligingsvraag, wifi sleutel, wificode,
            login, sleutelwoord, meisjesnaam, wifi wachtwoord, wifiwachtwoord, wifi code, netwerksleutel,
            geheim woord, paswoord, paswoorden, code woord, beveiligingswoord, afgesproken woord
            """,
        pins: """
            pin, pincode, pin code, geheime code, toegangscode, deurcode, poortcode, alarmcode, alarm, sleutelkluis,
            sleutelkluisje, sleutelkastje, kluis, cijferslot, hangslot, toetsenbord, toetsenpaneel, codeslot,
            intoetsen, toets, toetst, ontgrendelcode, ontgrendelpatroon, intypen, *pin, *pincode
            """,
        codes: """
            code, codes, eenmalige code, verificatiecode, bevestigingscode, activatiecode, inlogcode, sms, sms je,
            sms code, tancode, tan code, in de app, op de app, scanner, cardreader, token, digid, authenticator,
            berichtje, *code
            """,
        entries: """
            binnen, naar binnen, binnenkomen, deur, voordeur, poort, garage, gebouw, ingang, erin, openen,
            openmaken, slot, sleutel, hek, alarm, intercom, bel, schuur, slagboom, garagebox, kelder, parkeergarage
            """,
        screens: """
            bericht, melding, scherm, apparaat, lezer, scanner, app, telefoon staat, mail, gestuurd, gekregen,
            ontvangen, zes cijfers, zescijferige, vier cijfers, viercijferige, staat er
            """,
        banks: "rekening, bank, overmaken, terugbetaling, terugstorten, incasso, overboeking",
        backs: "achterop, achterkant, achter, omdraaien, draai, handtekening, kleine nummer, kleine cijfers",
        secures: """
            veiligheid, beveiliging, geheime, geheim, afgesproken, huisdier, geboorteplaats, lievelings*, favoriete
            """,
        logins: """
            inloggen, log in, aanmelden, website, site, portaal, account, app, wifi, router, gebruikersnaam,
            gebruiker, mail
            """,
        doubts: """
            weet u nog, herinnert, herinneren, werkt, werkte, gewerkt, geprobeerd, vergeten, wijzigen, veranderd,
            resetten
            """,
        harmless: """
            postcode, kortingscode, actiecode, klantnummer, klantcode, ordernummer, bestelnummer, bestelling,
            factuurnummer, factuur, contractnummer, contract, polisnummer, polis, schadenummer, dossiernummer, dossier,
            zaaknummer, referentienummer, referentie, kenmerk, betalingskenmerk, reserveringscode, reserveringsnummer,
            boekingscode, boekingsnummer, boeking, track en trace, trackingnummer, pakketnummer, zendingnummer,
            serienummer, modelnummer, typenummer, meternummer, meterstand, ean code, ean, telefoonnummer,
            mobiele nummer, mobiel, nulzes, geboortedatum, geboren, huisnummer, kenteken, vluchtnummer, vlucht,
            foutcode, streepjescode, barcode, qr code, kleurcode, artikelnummer, lidnummer, lidmaatschapsnummer,
            klantenkaart, maat, prijs, netnummer, kvk nummer, btw nummer
            """,
        partials: """
            laatste vier, laatste 4, laatste cijfers, eindigt op, eindigend op, die eindigt, met eindcijfers,
            eindcijfers, geldig tot, vervalt, vervaldatum, verloopt
            """,
        links: """
            is, was, dat is, luidt, zijn, namelijk, dus, staat, wordt, met, dubbele punt, ik gebruik, ik typ,
            ik vul in, ik heb, heb ik, zou zijn, moet zijn, ik koos, gekozen
            """,
        ends: """
            en, maar, of, want, dan, dus, als, wanneer, bedankt, alstublieft, allemaal kleine letters,
            met een hoofdletter, aan elkaar, omdat, dat
            """,
        denials: """
            vergeten, weet ik niet, weet niet, weet het niet, ken ik niet, heb ik niet, niet meer, nee, geen, nooit, niks,
            niets, niet, kwijt, geef ik niet, niet aan de telefoon, niet binnen, niet ontvangen, geen idee, resetten
            """,
        states: """
            niet fout verkeerd verlopen geblokkeerd ongeldig vergeten weg kwijt goed juist te altijd nog nooit de het een
            mijn uw nieuw oud anders geweigerd veranderd ook in wat onbekend correct al
            """,
        signs: """
            underscore, liggend streepje, laag streepje, streepje, koppelteken, min, punt, schuine streep, slash,
            apenstaartje, apestaartje, at, uitroepteken, vraagteken, hekje, sterretje, ster, dollarteken,
            procentteken, en teken, plus, dubbele punt, hoofdletter, kleine letter, kleine letters, hashtag,
            sleuteltje, belletje, allemaal kleine letters, met een hoofdletter, aan elkaar
            """,
        fillers: "eh uh ehm en dan nog weer keer dus nou ja even daarna goed oke",
        digitNames: "een 1, zeuven 7",
        zeros: "nullen",
        spellingLinks: "van als")
}
