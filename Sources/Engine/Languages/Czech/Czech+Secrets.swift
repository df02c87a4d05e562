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
        passwords: """
            heslo, hesla, heslem, tajné slovo, přihlašuji se, přihlašuju se, přihlášení, login, dívčí jméno,
            bezpečnostní slovo, heslo k wifi, klíč sítě
            """,
        pins: """
            pin, pinu, kód ke dveřím, kód od dveří, kód k bráně, kód od alarmu, alarm*, klávesnic*, schránk*,
            trezor*, zadat, zmáčknout
            """,
        codes: "kód, kódu, kódy, jednorázový kód, ověřovací kód, potvrzovací kód, sms, esemesk*, v aplikaci, token*",
        entries: """
            dovnitř, vejít, vejde, dostane, dveř*, bran*, garáž*, vchod*, otevřít, zámek, zámku, alarm*, zvon*,
            sklep*, závor*
            """,
        screens: """
            zpráv*, oznámení, obrazov*, aplikac*, telefon*, mail*, poslal*, přišel, přišla, přišlo, šest číslic,
            šestimístn*, čtyři číslice, zobraz*
            """,
        banks: "účet, účtu, bank*, převod*, vrácení",
        backs: "vzadu, zezadu, zadní straně, otočte, podpis*",
        secures: "bezpečnost*, tajn*, domluven*, zvíř*, místo narození, oblíben*",
        logins: "přihlásit, přihlašuj*, stránk*, portál*, účet, aplikac*, wifi, router*, uživatel*",
        doubts: "pamatuj*, víte, znáte, funguje, fungoval*, zkoušel*, zapomněl*, změnit, změnil*",
        harmless: """
            psč, poštovní směrovací číslo, zákaznické číslo, číslo zákazníka, číslo objednávky, objednávk*, číslo faktury,
            faktur*, číslo smlouvy, smlouv*, číslo pojistky, pojistk*, číslo rezervace, rezervac*, číslo zásilky,
            zásilk*, sériové číslo, model*, elektroměr*, číslo telefonu, telefon*, mobil*, datum narození, narozen*,
            let, číslo letu, slevový kód, kód chyby, čárový kód, velikost*, cena, adres*, spz
            """,
        partials: "poslední čtyři, poslední 4, poslední číslice, končí na, končící na, platnost, platí do",
        links: "je, to je, bylo, zní, tedy, mám, používám, zadávám, zadal jsem, zadala jsem, mělo by být",
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
            dvojtečka, velké, malé, malými písmeny
            """,
        fillers: "ehm no a pak ještě jednou dál tak potom",
        digitNames: "dvě 2, jedna 1, jedno 1",
        zeros: "nuly nul",
        spellingLinks: "jako")
}
