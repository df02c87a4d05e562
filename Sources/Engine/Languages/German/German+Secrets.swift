extension German {
    /// How secrets are asked for and said.
    static let secretForms = SecretForms(
        code: "de",
        cards: """
            kartennummer, kreditkartennummer, *kartennummer, karten nummer, kreditkarte, debitkarte, kartendaten,
            sechzehn ziffern, 16 ziffern, sechzehn stellen, sechzehnstellige, fünfzehn ziffern, ziffern vorne,
            nummer vorne, nummer auf der karte, nummer der karte, mastercard, visa, amex, american express, diners,
            diners nummer, amex nummer, maestro, zahlen auf der karte, die ersten vier, die nächsten vier
            """,
        cardCodes: """
            cvc, cvv, prüfziffer, prüfziffern, prüfnummer, prüfzahl, kartenprüfnummer, kartenprüfziffer,
            sicherheitscode, sicherheitsnummer, sicherheitsziffern, drei ziffern, dreistellige, drei stellen,
            drei zahlen, vierstellige nummer vorne, auf der rückseite, nummer auf der rückseite, code auf der rückseite,
            hinten drauf, rückseite der karte, unterschriftsfeld, unterschriftenfeld
            """,
        accounts: "iban, kontonummer, kontoverbindung, bankverbindung, bankkonto, konto nummer",
        nationalNumbers: """
            steuer id, steuerid, steuer identifikationsnummer, steueridentifikationsnummer, steuernummer, idnr,
            identifikationsnummer, sozialversicherungsnummer, sozialversicherung, rentenversicherungsnummer,
            rentenversicherung, versicherungsnummer bei der rente, sv nummer, personalausweisnummer, personalausweis,
            ausweisnummer, reisepassnummer, reisepass, passnummer, führerscheinnummer, führerschein, ahv nummer, ahv,
            elfstellige, krankenversichertennummer, versichertennummer
            """,
        passwords: """
            passwort, *passwort, passwörter, kennwort, *kennwort, losung, losungswort, codewort, sicherheitswort,
            geheimwort, passphrase, zugangsdaten, zugang, anmeldedaten, login, logge mich ein mit, einloggen mit,
            melde mich an mit, sicherheitsfrage, sicherheitsantwort, wlan schlüssel, wlan passwort,
            netzwerkschlüssel, mädchenname, stichwort, parole, schlüsselwort, wlan code, wlankennwort, merkwort,
            sicherheitsphrase, zauberwort
            """,
        pins: """
            pin, pin nummer, pincode, pin code, geheimzahl, geheimnummer, tastenfeld, türcode, tür code, torcode,
            haustürcode, zugangscode, schlüsselkasten, schlüsselsafe, schlüsseltresor, tresor, alarmcode,
            alarmanlage, zahlenschloss, entsperrcode, entsperrmuster, sperrcode, zahlencode, codeschloss, eintippen,
            tippen sie, gebens ein, geben sie ein, türöffner, *pin, *code, tonbandpin, telefonpin, servicepin
            """,
        codes: """
            code, codes, tan, sms tan, mobile tan, push tan, einmalcode, einmalkennwort, einmalpasswort,
            bestätigungscode, freischaltcode, freigabecode, aktivierungscode, verifizierungscode, verifikationscode,
            sicherheitscode per sms, sms, authenticator, in der app, auf dem handy steht, token, zahl in der sms,
            ziffern in der sms, bestätigungsnummer per sms, *code
            """,
        entries: """
            ins haus, ins gebäude, reinkommen, rein, hinein, hineinkommen, tür, haustür, tor, garage, eingang,
            einlass, aufmachen, aufsperren, aufschließen, öffnen, zugang zum, schlüssel, keller, schloss, alarm,
            alarmanlage, sprechanlage, klingel, schuppen, schranke, kasten, parkhaus, tiefgarage
            """,
        screens: """
            nachricht, mitteilung, bildschirm, anzeige, display, gerät, lesegerät, app, handy, smartphone, mail,
            bekommen haben, geschickt, gesendet, zugeschickt, sechs ziffern, sechsstellige, sechsstelligen,
            vierstellige, vierstelligen, steht da
            """,
        banks: "konto, bank, überweisen, überweisung, erstattung, abbuchen, lastschrift, gutschrift",
        backs: "hinten, rückseite, hintendrauf, unterschrift, umdrehen, drehen sie, kleine zahl, kleine nummer",
        secures: """
            sicherheit, sicherheitshalber, identifizieren, legitimieren, geheim, geheimes, vereinbart, vereinbarte,
            haustier, geburtsort, lieblings*
            """,
        logins: """
            anmelden, einloggen, portal, webseite, website, seite, app, konto, wlan, w lan, router, benutzername,
            benutzer, anmeldung, login
            """,
        doubts: """
            erinnern, wissen sie, noch wissen, funktioniert, geklappt, probiert, vergessen, kennen sie noch, ändern,
            zurücksetzen, geändert
            """,
        harmless: """
            postleitzahl, plz, vorwahl, *vorwahl, bestellnummer, auftragsnummer, kundennummer, kundenkarte, rechnung,
            rechnungsnummer, vertragsnummer, vertrag, vertragskonto, versicherungsschein, versicherungsscheinnummer,
            police, policennummer, schadennummer, schadensnummer, vorgangsnummer, vorgang, aktenzeichen, ticketnummer,
            zählernummer, zählerstand, zähler, seriennummer, gerätenummer, modellnummer, modell, typenschild,
            artikelnummer, sendungsnummer, paketnummer, trackingnummer, buchungsnummer, buchungscode,
            buchungsreferenz, reservierungsnummer, telefonnummer, handynummer, rufnummer, mobilnummer, durchwahl,
            unter welcher nummer, geburtsdatum, geboren, geburtstag, hausnummer, kennzeichen, flugnummer, flug,
            rabattcode, gutscheincode, aktionscode, fehlercode, farbcode, qr code, barcode, strichcode, dresscode,
            mitgliedsnummer, matrikelnummer, bonuskarte, preis, größe, kassenzeichen, referenznummer, referenz,
            bahncard, chargennummer, fahrgestellnummer, firmenbuchnummer, handelsregister, umsatzsteuer id, ust id
            """,
        partials: """
            letzten vier, letzten vier ziffern, letzten 4, endet auf, endend auf, mit der endung, endung, hört auf mit,
            die auf, endziffern, letzten drei ziffern, gültig bis, läuft ab, ablaufdatum
            """,
        links: """
            ist, lautet, heißt, wäre, war, das ist, und zwar, nämlich, mit, ist nämlich, also, doppelpunkt, geht so,
            steht, da steht, ich nehme, ich tippe, ich gebe ein, ich gebe, hab ich genommen, habe ich, hab ich,
            eingegeben, sei, müsste sein, sollte sein, war immer
            """,
        ends: """
            und, aber, oder, weil, damit, dann, falls, wenn, bitte, danke, alles klein, alles groß, alles kleingeschrieben,
            zusammengeschrieben, klein geschrieben, groß geschrieben, dass, denn
            """,
        denials: """
            vergessen, weiß ich nicht, weiß nicht, nicht mehr, kenne ich nicht, hab ich nicht, habe ich nicht, verlegt,
            keine ahnung, keinen, keine, nein, nee, nö, nicht, find ich nicht, verloren, nichts, nie, nicht bekommen,
            nicht angekommen, sag ich nicht, gebe ich nicht, am telefon nicht, zurücksetzen, neues
            """,
        states: """
            nicht falsch abgelehnt abgelaufen gesperrt ungültig vergessen weg verloren richtig korrekt egal neu alt
            geändert immer noch schon auch zu der die das ein eine mein meine ihr leider anders unbekannt wohl
            gespeichert geheim sicher unsicher was
            """,
        signs: """
            unterstrich, bindestrich, strich, minus, punkt, schrägstrich, slash, backslash, klammeraffe, at zeichen,
            ausrufezeichen, ausrufungszeichen, rufzeichen, fragezeichen, raute, rautetaste, raute taste,
            doppelkreuz, stern, sternchen, sterntaste, dollarzeichen, prozentzeichen, und zeichen, pluszeichen,
            plus, doppelpunkt, großes, kleines, groß, klein, hashtag, schlüsseltaste, glocke, alles klein,
            alles groß, alles kleingeschrieben, zusammengeschrieben, klein geschrieben, groß geschrieben, mit großem
            """,
        fillers: "äh ähm hm mh und dann nochmal noch mal also ja moment jetzt so kommt danach weiter gut okay",
        digitNames: """
            zwo 2, fuenf 5, zwoundzwanzig 22, zwounddreißig 32, zwoundvierzig 42, zwoundfünfzig 52,
            zwoundsechzig 62
            """,
        zeros: "nullen",
        spellingLinks: "wie")
}
