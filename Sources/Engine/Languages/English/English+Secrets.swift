extension English {
    /// How secrets are asked for and said; the words of machines (`PIN`, `IBAN`) count in calls of all languages.
    static let secretForms = SecretForms(
        code: "en",
        cards: """
            card number, card numbers, card no, credit card, debit card, card details, long number, sixteen digits,
            16 digits, sixteen digit number, 16 digit number, fifteen digits, 15 digits, number on the card,
            number on your card, number on the front, number across the front, digits on the front, pan, amex,
            american express, mastercard, visa, diners, maestro, my card is, first four digits, next four digits
            """,
        cardCodes: """
            cvv, cvv2, cvc, cvc2, cid, csc, security code, security number, security digits, three digits,
            three digit number, three digit code, 3 digits, 3 digit, four digits on the front, signature strip,
            code on the back, number on the back, digits on the back, code on the front, verification value,
            card verification, back of the card, back of your card, back of it
            """,
        accounts: "iban, account number, account no, bank account, sort code, routing number, bank details",
        nationalNumbers: """
            social security, social security number, social insurance, social insurance number, ssn, social,
            national insurance, national insurance number, ni number, nino, tax id, tax number, tax file number, tfn,
            itin, taxpayer, passport number, passport, driver s license, driver s licence, driving licence,
            driving license, license number, licence number, national id, id number, identity number, nhs number,
            medicare number, pps number, ppsn, sin number, aadhaar, pan card
            """,
        passwords: """
            password, passwords, pass word, passphrase, pass phrase, passcode, pass code, secret word,
            memorable word, safe word, security word, security answer, login, log in, log in with, log on with,
            logging in with, sign in with, signing in with, username and password, passwort, key word, keyword,
            security question, maiden name, wifi key, wi fi key, network key, wpa key, router key, login details,
            access code for the website, pwd, code word, codeword, magic word, secret phrase, security phrase,
            account password
            """,
        pins: """
            pin, pin number, pin code, pins, door code, gate code, entry code, alarm code, keypad, key pad,
            key safe, keysafe, lock box, lockbox, access code, unlock code, unlock pattern, combination, punch in,
            type in, key in, buzzer code, telepin, phone pin, telephone pin
            """,
        codes: """
            code, codes, one time code, one time password, one time passcode, otp, verification code, tan,
            auth code, authenticator, texted you, text message, sent you a text, sms, confirmation text, token, 2fa,
            two factor, the app says, app shows, on the app, magic number, digits we sent, numbers we sent,
            access code, numeric code, numbers on the text
            """,
        entries: """
            get in, gets in, let in, let them in, let us in, come in, into the building, into the house, the door,
            front door, back door, gate, garage, lift, entrance, entry, letting in, access the, open it, opens the,
            unlock, door, porch, lock, alarm, intercom, buzzer, keys, block, shed, barrier, car park
            """,
        screens: """
            message, notification, screen, display says, device, card reader, reader, app, e mail with, pop up,
            popped up, text, it says, came through, just sent, we sent, i sent, number we, number i, six digit,
            six digits, 6 digits, four digit, 4 digits, five digits, eight digit
            """,
        banks: "which account, what account, bank, refund to, pay it into, into my account, sort code, transfer",
        backs: """
            the back, on back, behind, reverse, the strip, signature, other side, turn it over, flip it over,
            flip the card, card s back, little code, small number, little number
            """,
        secures: """
            security, for security, verify you, verify your identity, memorable, secret, first pet, pet s name,
            first school, first car, place of birth, favourite
            """,
        logins: """
            website, web site, portal, site, app, log on, log in, logging, sign in, signing, account, wifi, wi fi,
            router, username, user, get in with, getting in with, credentials
            """,
        doubts: """
            remember, do you know, did it, does it, have you tried, forgotten, still have, work, worked, working,
            reset, change, changed
            """,
        harmless: """
            post code, postcode, postal code, zip code, zip, area code, dialling code, country code, dress code,
            discount code, promo code, promotion code, voucher code, coupon code, gift code, booking code,
            reference code, reference, booking reference, booking number, booking, reservation number, reservation,
            confirmation code, confirmation number, error code, product code, item code, item number, article number,
            order code, order number, order, tracking code, tracking number, tracking, parcel number, consignment,
            customer number, client number, membership number, member number, loyalty number, loyalty card,
            library card, account reference, invoice number, invoice, policy number, policy, claim number, claim,
            contract number, contract, case number, ticket number, ticket, serial number, serial, model number, model,
            meter reading, meter number, meter, reading, phone number, telephone number, mobile number, mobile,
            number plate, registration, flight, flight number, date of birth, birthday, born, house number, barcode,
            bar code, qr code, fault code, colour code, color code, part number, batch number, version, extension,
            vat number, company number, the code says error, phone, call me on, reach me on, call me at, price, size
            """,
        partials: """
            last four, last 4, last four digits, last 4 digits, last three digits, last digits, final four, ending in,
            ending with, ends in, ends with, ending, finishing in, the one ending, expires, expiry, expiry date,
            expiration, valid until, expiring
            """,
        links: """
            with, is, s, which is, that s, it s, it is, was, are, goes, reads, says, would be, should be, equals, to, as,
            which was, i use, i typed, i type, i put in, i put, i ve got, i set it to, i set, used to be,
            would have been, i chose, i picked, called, i entered, i enter
            """,
        ends: """
            and, but, so, if, because, that, then, or, please, thanks, ok, okay, all lower case, all one word,
            all caps, all in lower case, with a capital, for the, when, while, right, you know
            """,
        denials: """
            forgot, forgotten, don t know, do not know, don t remember, do not remember, can t remember, don t have,
            haven t got, never, no idea, not giving, not going to, rather not, won t, would rather not, don t give,
            lost, didn t get, hasn t come, hasn t arrived, nothing, not received, haven t received, no code, reset,
            not sure, what password, which password, what code, didn t set, not over the phone, don t think, can t find
            """,
        states: """
            not wrong rejected expired blocked locked invalid incorrect forgotten gone lost fine correct right
            working accepted refused needed required too never always still different the a an my your on in it that
            being missing unknown weak strong old new saved changed reset there ready safe secret private broken what just
            driving giving going supposed case already only currently apparently really so such getting something
            written stored at with from by like for under easy hard long short asking coming playing no
            """,
        signs: """
            underscore, under score, dash, hyphen, minus, dot, point, full stop, slash, forward slash, backslash,
            at sign, exclamation mark, exclamation point, exclamation, question mark, hash, hashtag, hash key,
            pound sign, pound key, asterisk, star, star key, dollar sign, percent, ampersand, plus sign,
            equals sign, colon, capital, upper case, uppercase, lower case, lowercase, all lower case, all one word,
            no spaces, with a capital, all caps, no capitals
            """,
        fillers: "um uh er erm uhm hmm mm then and so again it finishes ends with next that okay ok well like right",
        digitNames: "oh 0, o 0, nought 0, naught 0, nil 0, nuff 0, niner 9",
        zeros: "zeros zeroes noughts",
        spellingLinks: "for as like")
}
