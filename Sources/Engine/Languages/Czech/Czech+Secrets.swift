extension Czech {
    /// How secrets are asked for and said.
    static let secretForms = SecretForms(
        code: "cs",
        cards: """
            číslo karty, čísla karty, číslo kreditní karty, kreditní kart*, platební kart*, šestnáct číslic,
            16 číslic, visa, mastercard, american express
            """,
        cardCodes: """
            cvc, cvv, bezpečnostní kód, kontrolní kód, tři číslice, tři čísla, zadní straně, na zadní straně,
            zezadu
            """,
        accounts: "iban, číslo účtu, čísla účtu, bankovní účet",
        nationalNumbers: "rodné číslo, rodného čísla, číslo občanky, občansk*, číslo pasu, pas, řidičák, řidičsk*",
        passwords: "heslo, hesla, heslem, tajné slovo, přihlašuji se, přihlašuju se, přihlášení, login",
        pins: """
            pin, pinu, kód ke dveřím, kód od dveří, kód k bráně, kód od alarmu, alarm*, klávesnic*, schránk*,
            trezor*, zadat, zmáčknout
            """,
        codes: "kód, kódu, kódy, jednorázový kód, ověřovací kód, potvrzovací kód, sms, esemesk*, v aplikaci, token*",
        harmless: """
            psč, poštovní směrovací číslo, zákaznické číslo, číslo zákazníka, číslo objednávky, objednávk*, číslo faktury,
            faktur*, číslo smlouvy, smlouv*, číslo pojistky, pojistk*, číslo rezervace, rezervac*, číslo zásilky,
            zásilk*, sériové číslo, model*, elektroměr*, číslo telefonu, telefon*, mobil*, datum narození, narozen*,
            let, číslo letu, slevový kód, kód chyby, čárový kód, velikost*, cena, adres*, spz
            """,
        partials: "poslední čtyři, poslední 4, poslední číslice, končí na, končící na, platnost, platí do",
        links: "je, to je, bylo, zní, tedy, mám",
        ends: "a, ale, nebo, protože, takže, pak, když, děkuji, prosím, malými písmeny, že",
        denials: """
            zapomněl*, nevím, nepamatuj*, nemám, ne, nikdy, žádn*, nic, ztratil*, neřeknu, po telefonu ne,
            nepřišl*
            """,
        states: """
            není špatné chybné neplatné zablokované zapomenuté dobré správné moc vždy ještě moje nové staré
            jiné odmítnuté
            """,
        signs: """
            podtržítko, pomlčka, minus, tečka, lomítko, zavináč, vykřičník, otazník, křížek, hvězdička, plus,
            dvojtečka, velké, malé
            """,
        fillers: "ehm no a pak ještě jednou dál tak potom",
        digitNames: "dvě 2, jedna 1, jedno 1",
        zeros: "nuly nul",
        spellingLinks: "jako")
}
