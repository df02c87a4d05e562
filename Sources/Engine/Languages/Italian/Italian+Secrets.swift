extension Italian {
    /// How secrets are asked for and said.
    static let secretForms = SecretForms(
        code: "it",
        cards: """
            numero della carta, numero di carta, numero sulla carta, numero della sua carta, carta di credito,
            carta di debito, sedici cifre, 16 cifre, sedici numeri, quindici cifre, cifre della carta,
            numeri della carta, cifre davanti, numero davanti, visa, mastercard, amex, american express, diners,
            maestro, postepay, le prime quattro, le altre quattro
            """,
        cardCodes: """
            cvv, cvc, codice di sicurezza, codice dietro, codice sul retro, tre cifre, 3 cifre, tre numeri, sul retro,
            retro della carta, dietro la carta, dietro, quattro cifre davanti
            """,
        accounts: "iban, coordinate bancarie, numero di conto, conto corrente, numero del conto",
        nationalNumbers: """
            codice fiscale, tessera sanitaria, carta d identità, carta di identità, numero della carta d identità,
            passaporto, numero di passaporto, patente, numero di patente, numero del documento, previdenza sociale
            """,
        passwords: """
            password, parola d ordine, parola chiave, parola segreta, frase segreta, parola di sicurezza, entro con,
            accedo con, entrare con, mi collego con, credenziali, login, domanda di sicurezza, risposta segreta,
            chiave del wifi, chiave wifi, chiave di accesso, parola, parola di accesso, parola d accesso,
            cognome da nubile, frase di sicurezza, password del wifi, chiave di rete, chiave di sicurezza,
            codice del wifi, parolina
            """,
        pins: """
            pin, codice pin, codice segreto, numero segreto, codice della porta, codice del portone, codice del cancello,
            codice d ingresso, codice di accesso, codice d accesso, codice dell allarme, allarme, tastierina, tastiera,
            tastierino, faccia, digiti, digitare, prema, premere, cassetta delle chiavi, cassaforte, lucchetto,
            codice di sblocco, sequenza, portachiavi
            """,
        codes: """
            codice, codici, codice usa e getta, codice monouso, codice di verifica, codice di conferma,
            codice di attivazione, codice temporaneo, sms, messaggio, nell app, sull app, token, otp, autenticatore, spid
            """,
        entries: """
            entrare, entra, entrano, porta, portone, cancello, palazzo, garage, ingresso, aprire, apre, accedere,
            serratura, lucchetto, chiavi, box, allarme, antifurto, citofono, campanello, cantina, sbarra,
            parcheggio, videocitofono
            """,
        screens: """
            messaggio, notifica, schermo, schermata, dispositivo, lettore, app, applicazione, cellulare, mail,
            inviato, mandato, arrivato, arrivata, sei cifre, sei numeri, quattro cifre, compare, appare, esce
            """,
        banks: "conto, banca, bonifico, rimborso, addebito, accredito",
        backs: "dietro, retro, sul retro, girare, giri, firma, numerini, cifrette",
        secures: """
            sicurezza, segreta, segreto, concordata, animale, luogo di nascita, preferito, preferita,
            verificare la sua identità
            """,
        logins: """
            entrare, entro, accedere, collegarmi, sito, pagina, portale, account, app, applicazione, wifi, wi fi,
            router, utente, mail, sessione
            """,
        doubts: """
            ricorda, si ricorda, sa, conosce, funziona, funzionato, provato, dimenticato, cambiare, cambiata,
            reimpostare
            """,
        harmless: """
            codice postale, cap, codice di avviamento postale, codice cliente, codice promozionale, codice sconto,
            buono sconto, codice prenotazione, codice di prenotazione, codice errore, codice di errore,
            codice prodotto, codice articolo, codice a barre, codice qr, codice pod, pod, codice pdr, pdr,
            codice tracking, codice di tracciamento, codice ateco, codice univoco, prefisso, numero d ordine,
            numero ordine, ordine, numero cliente, cliente, fattura, numero della fattura, contratto,
            numero di contratto, polizza, numero di polizza, sinistro, pratica, numero di pratica, riferimento,
            prenotazione, spedizione, numero di spedizione, matricola, numero di serie, modello, seriale, contatore,
            lettura, numero di telefono, telefono, cellulare, data di nascita, nata, nato, nascita, volo, targa,
            indirizzo, interno, misura, taglia, prezzo, tessera, numero di tessera, carta fedeltà, partita iva
            """,
        partials: """
            ultime quattro, ultime 4, ultime cifre, ultimi quattro, ultimi numeri, che termina, termina con, finisce con,
            che finisce, finale, scadenza, scade, data di scadenza, valida fino
            """,
        links: """
            è, sono, era, sarebbe, che è, cioè, dice, con, dunque, allora, due punti, ecco, ho messo, metto, uso,
            scrivo, digito, ho scelto, dovrebbe essere, credo sia, ho
            """,
        ends: """
            e, ma, o, perché, quindi, allora, poi, se, quando, grazie, per favore, tutto minuscolo, tutto attaccato,
            in minuscolo, che
            """,
        denials: """
            dimenticato, dimenticata, scordato, scordata, non so, non lo so, non ricordo, non mi ricordo, non ce l ho,
            non ho, mai, nessuno, nessuna, niente, nulla, non è arrivato, non arriva, perso, persa, non do, non lo do,
            per telefono no, non glielo, reimpostare, no, non
            """,
        states: """
            non sbagliata sbagliato errata scaduta bloccata invalida dimenticata persa giusta corretta molto sempre mai
            la il lo un una mia sua già nuova vecchia altra diversa rifiutata cambiata anche in che facile difficile
            """,
        signs: """
            trattino basso, trattino, underscore, linea, punto, barra, slash, chiocciola, punto esclamativo,
            punto interrogativo, cancelletto, asterisco, stella, stelletta, dollaro, percento, e commerciale, più,
            due punti, maiuscola, maiuscolo, minuscola, minuscolo, tasto verde, tasto, campanello, campana, hashtag,
            invio, chiave, tutto minuscolo, tutto attaccato, in minuscolo, con la maiuscola
            """,
        fillers: "ehm eh mh e poi quindi allora ancora di nuovo dopo sì ecco bene ok",
        digitNames: "un 1, una 1",
        zeros: .absent("the plural of nought is its singular, which counts as one digit"),
        spellingLinks: "di come")
}
