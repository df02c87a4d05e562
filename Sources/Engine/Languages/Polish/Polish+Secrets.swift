extension Polish {
    /// How secrets are asked for and said.
    static let secretForms = SecretForms(
        code: "pl",
        cards: """
            numer karty, numeru karty, numer karty kredytowej, karta kredytowa, karty kredytowej, karty płatniczej,
            szesnaście cyfr, 16 cyfr, piętnaście cyfr, cyfry z karty, numer z karty, numer na karcie, visa, mastercard, amex,
            american express, diners, maestro, pierwsze cztery, kolejne cztery
            """,
        cardCodes: """
            cvv, cvc, kod zabezpieczający, kod bezpieczeństwa, kod z tyłu, trzy cyfry, 3 cyfry, z tyłu karty, na odwrocie,
            odwrocie, cyfry z tyłu, kod na odwrocie
            """,
        accounts: "iban, numer rachunku, numer konta, rachunek bankowy, konto bankowe, rachunku, numeru konta",
        nationalNumbers: """
            pesel, peselu, numer pesel, nip, numer nip, dowód, dowodu, numer dowodu, dowód osobisty, dowodu osobistego,
            seria i numer, paszport, paszportu, numer paszportu, prawo jazdy, prawa jazdy
            """,
        passwords: """
            hasło, hasła, haśle, hasłem, haseł, słowo klucz, tajne słowo, login, logowania, loguję się,
            zaloguję się, loguje się, pytanie pomocnicze, odpowiedź na pytanie, klucz do wifi, nazwisko panieńskie,
            panieńskie, słowo bezpieczeństwa, słowo kluczowe, kodowe słowo, hasło do wifi, klucz sieci,
            klucz zabezpieczeń
            """,
        pins: """
            pin, pinu, pinem, kod pin, kod do drzwi, kod do bramy, kod do furtki, kod do domofonu, domofon*, kodem,
            kod do alarmu, kod wejściowy, kod dostępu, klawiatur*, klawiaturk*, skrytk*, sejf*, kłódk*, szyfr*,
            wstukać, wstukuje, wcisnąć, wpisać, wpisuje, na klatkę, kod odblokowania, wzór odblokowania, *pin
            """,
        codes: """
            kod, kodu, kody, kod jednorazowy, hasło jednorazowe, kod z esemesa, kod sms, kod weryfikacyjny,
            kod autoryzacyjny, kod aktywacyjny, kod potwierdzający, kod blik, blik, sms, esemes*, w aplikacji,
            token*, autoryzac*, kodzik*
            """,
        entries: """
            wejść, wejdzie, wejdą, wejście, wchodzi, drzwi, bram*, furtk*, garaż*, klatk*, budynk*, otworzyć,
            otwiera*, zamek, zamka, alarm*, domofon*, wideodomofon*, piwnic*, szlaban*, parking*, osiedl*,
            komórk* lokatorsk*
            """,
        screens: """
            wiadomoś*, powiadomien*, ekran*, urządzeni*, czytnik*, aplikacj*, telefonie, mail*, wysłaliśmy,
            wysłałam, wysłałem, przyszedł, przyszło, przyszedł, sześć cyfr, sześciocyfrow*, cztery cyfry,
            czterocyfrow*, wyświetl*, wyskoczył*
            """,
        banks: "konto, konta, bank*, przelew*, przelać, zwrot*, rachunek",
        backs: "z tyłu, tył, tyle, odwrocie, odwrotnej, odwrócić, podpis*, paski*, małe cyfry",
        secures: """
            bezpiecz*, zabezpiecz*, tajn*, ustalon*, sekretn*, zwierz*, miejsce urodzenia, ulubion*, weryfikac*
            """,
        logins: """
            zalogować, logować, loguję, stron*, portal*, konto, konta, aplikac*, wifi, router*, użytkowni*, mail*,
            panel*
            """,
        doubts: """
            pamięta, pamiętasz, wie, zna, działa, zadziałał*, próbował*, zapomniał*, zmienić, zmienia*, zresetować
            """,
        harmless: """
            kod pocztowy, kodu pocztowego, kod rabatowy, kod promocyjny, kod kreskowy, kod qr, kod błędu, kod klienta,
            kod produktu, kod rezerwacji, kod przesyłki, kod odbioru paczki, numer klienta, numeru klienta, klienta,
            numer zamówienia, zamówieni*, numer faktury, faktur*, numer umowy, umow*, numer polisy, polis*,
            numer szkody, szkod*, numer sprawy, numer referencyjny, numer rezerwacji, rezerwac*, numer przesyłki,
            przesyłk*, paczk*, numer seryjny, model*, licznik*, stan licznika, ppe, numer telefonu, telefon*, komórk*,
            data urodzenia, daty urodzenia, urodzon*, urodzenia, lot, lotem, lotu, numer lotu, rejestrac*, adres*,
            mieszkani*, rozmiar*, cena, zapłacił*, kierunkow*, karta stałego klienta, regon, krs
            """,
        partials: """
            ostatnie cztery, ostatnie 4, ostatnie cyfry, kończy na, kończąca się, kończy się, końcówka, końcówce, ważna do,
            data ważności, ważności
            """,
        links: """
            to, jest, brzmi, to jest, mam, było, będzie, czyli, dwukropek, na, o treści, wpisuję, wpisałem,
            wpisałam, używam, ustawiłem, ustawiłam, powinno być, chyba, ustawione na
            """,
        ends: """
            i, a, ale, lub, bo, więc, potem, jeśli, kiedy, gdy, dziękuję, proszę, małymi literami, wszystko małymi,
            z dużej litery, razem, że
            """,
        denials: """
            zapomniałem, zapomniałam, zapomniał*, nie wiem, nie pamiętam, nie znam, nie mam, nie, nigdy, żaden, żadne, nic,
            zgubił*, nie przyszedł, nie przyszło, nie podam, nie podaję, przez telefon nie, zresetować
            """,
        states: """
            nie złe błędne nieprawidłowe niepoprawne wygasło zablokowane zapomniane dobre poprawne za zawsze jeszcze nigdy
            moje nowe stare inne odrzucone zmienione też w na już to takie niepotrzebne trudne łatwe
            """,
        signs: """
            podkreślnik, podkreślenie, myślnik, kreska, minus, kropka, ukośnik, łamane, małpa, małpka, wykrzyknik,
            znak zapytania, pytajnik, krzyżyk, hasz, hash, gwiazdka, gwiazdkę, dolar, procent, ampersand, plus,
            dwukropek, duże, małe, wielkie, duża litera, mała litera, klucz, kluczyk, dzwonek, małymi literami,
            wszystko małymi, z dużej litery, z wielkiej litery, razem
            """,
        fillers: "yyy eee no i potem jeszcze raz dalej dobra tak następnie więc to oraz",
        digitNames: "dwie 2, jedna 1, jedno 1, zera 0, zer 0",
        zeros: "zera zer",
        spellingLinks: "jak")
}
