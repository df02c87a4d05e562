extension German {
    static let statements = StatementWords(
        light: """
            hab habe haben hat hatte hatten gehabt besitze besitzt mache machen macht gemacht gehe geht gehen gegangen
            komme kommt kommen gekommen setze setzen stelle stellen verlegt verschoben verschieben geaendert geandert
            andern andert gewechselt wechsle wechseln umgestellt nutze nutzen benutze benutzen nehme nehmen nimmt
            genommen derzeit momentan aktuell jetzt eigentlich wirklich nur immer meist meistens schon noch bitte
            danke neu neue neuen neuer neues neuem alt alte alten alter altes richtig richtige falsch seit heute
            neulich lieber statt anstatt ganz viel gut ja nein ah ach ok okay hallo also rufe anrufen sage sagen weiss
            glaube denke meine meinte brauche gerne gern nummer mehr wieder inzwischen mittlerweile uhr gibt
            """,
        relations: """
            schwester bruder mutter mama vater papa sohn tochter frau mann ehemann ehefrau partner partnerin freund
            freundin kind enkel enkelin oma opa tante onkel cousin cousine chef chefin kollege kollegin nachbar
            nachbarin vermieter vermieterin hund katze pferd kaninchen schwiegermutter
            """,
        singular: """
            lieblings hausarzt zahnarzt mail adresse name telefonnummer handynummer geburtstag arbeitgeber bank
            tarif
            """,
        yes: "ja genau klar",
        no: "nein nee",
        contact: """
            lieber bevorzuge erreichen per schicken senden erinnern kontaktieren melden bestatigung rechnung
            bescheid
            """,
        ago: "vor",
        negations: "nicht, kein, keine, keinen, keinem, keiner, nie, niemals, ohne",
        idioms: """
            nicht nur, kein problem, nicht sicher, weiss nicht, keine ahnung, macht nichts, keine sorge
            """,
        bareNegations: "nicht",
        endings: """
            aufgehort, gekundigt, kundigen, storniert, stornieren, verkauft, abgegeben, gestorben, verstorben, beendet,
            abgeschafft, abgemeldet, verloren, getrennt, abbestellt, ausgezogen, weggegeben, geschlossen,
            hat geschlossen, zugemacht, entlassen, verschenkt, abgesagt, absagen, abgesetzt, ausgetreten, verlassen
            """,
        partedEndings: "nicht mehr, kein mehr, keine mehr, keinen mehr",
        unsuitable: """
            klappt nicht, klappt doch nicht, geht nicht, geht doch nicht, passt nicht, passt doch nicht,
            geht leider nicht, passt leider nicht
            """,
        noMore: "nicht mehr, kein mehr, keine mehr, keinen mehr, nimmer, nicht langer",
        changes: """
            jetzt, nun, ab sofort, ab jetzt, seit neuestem, inzwischen, mittlerweile, geandert, gewechselt, umgestellt,
            verschoben, verlegt, neu, neue, neuen, neuer, neues, neuem, geheiratet, geschieden, wieder, stattdessen,
            doch, hat sich geandert, auf einmal, umgestiegen, erhoht, geworden, angefangen, aktualisiert, erhoht auf,
            reduziert auf, gestiegen, gesunken, verlangert, verkurzt, umgebucht, vorverlegt, verlegt auf, wieder zuruck,
            seit kurzem, seit gestern, ab heute, endgultig, doch lieber, nun doch, umgezogen, veraltet
            """,
        corrections: """
            eigentlich, korrektur, ich meinte, das war falsch, ist falsch, war falsch, stimmt nicht, falsch, vertan,
            versprochen, mein fehler, nicht richtig, verwechselt, verschrieben, verhort, nicht ganz richtig,
            berichtigen, irrtum, geirrt, korrigieren, muss mich korrigieren
            """,
        additions: """
            auch, ausserdem, zusatzlich, noch ein, noch eine, noch einen, weitere, weiterer, zweite, zweites,
            dazu, ebenfalls, zweit
            """,
        hypotheses: """
            wenn, falls, ob, wurde, wurden, konnte, konnten, vielleicht, eventuell, uberlege, uberlegen, uberlegt,
            mal sehen, plane, hoffe, angenommen, traume, scherz, spass, fast, ware, hatte gern, vorhaben,
            mochte vielleicht
            """,
        reports: "sagt, sagte, meint, gesagt, erzahlt, behauptet, findet, fragt, fragte",
        past: """
            fruher, gestern, letzte woche, letzten monat, letztes jahr, damals, als kind, ehemals, letztes mal,
            vor jahren, war
            """,
        pastVerbs: """
            bestellt gekauft gefahren geflogen angekommen bezahlt geschickt besucht getroffen gesehen passiert war
            """,
        likes: "mag, liebe, lieber, bevorzuge, am liebsten, gern, gerne, lieblings",
        dislikes: """
            hasse, mag nicht, mag kein, mag keine, mag keinen, kann nicht leiden, nicht ausstehen, satt
            """,
        wishes: """
            ich mochte, ich will, ich brauche, wir brauchen, ich hatte gern, wir mochten, ich bestelle,
            bitte schicken
            """,
        conjunctions: "aber, und ich, und mein, und meine, denn, weil, sondern, obwohl",
        replacements: "statt, anstatt, anstelle",
        replacedFrom: "von, vom",
        replacedEnds: "auf zu nach in zum",
        residences: """
            ich wohne in, wir wohnen in, ich wohne, wir wohnen, wohne in, wohnen in, ich lebe in, wir leben in,
            meine adresse ist, meine adresse lautet, unsere adresse ist
            """,
        moves: """
            gezogen, umgezogen nach, umgezogen in, bin nach, sind nach, meine neue adresse ist,
            meine neue adresse lautet, neue adresse ist, neue adresse lautet, wohne jetzt in, wohnen jetzt in,
            wohne jetzt, wohnen jetzt, wohne inzwischen in
            """,
        employers: """
            ich arbeite bei, ich arbeite fur, arbeite bei, bin bei, mein arbeitgeber ist, angestellt bei
            """,
        newEmployers: """
            arbeite jetzt bei, jetzt bei, neuen job bei, neue stelle bei, angefangen bei, gewechselt zu
            """,
        names: "ich heisse, mein name ist, mein nachname ist, heisse jetzt, ich heisse jetzt",
        choices: """
            daypart morning: morgens, vormittags, vormittag, am morgen
            daypart afternoon: nachmittags, nachmittag
            daypart evening: abends, abend, feierabend
            channel email: e mail, email, mail, per mail
            channel phone: telefonisch, anruf, anrufen, telefon, per telefon, angerufen
            channel text: sms, whatsapp, nachricht
            channel letter: brief, post, per post
            seat window: fenster, fensterplatz
            seat aisle: gang, gangplatz
            marital married: verheiratet
            marital single: ledig
            marital divorced: geschieden, getrennt
            marital widowed: verwitwet
            marital engaged: verlobt
            diet vegetarian: vegetarier, vegetarierin, vegetarisch
            diet vegan: vegan, veganer, veganerin
            payment card: karte, kreditkarte
            payment cash: bar
            payment transfer: uberweisung
            payment invoice: rechnung, auf rechnung
            payment debit: lastschrift
            payment paypal: paypal
            cycle monthly: monatlich
            cycle yearly: jahrlich
            cycle weekly: wochentlich
            cycle quarterly: vierteljahrlich
            colour red: rot, rote, rotes, roten
            colour blue: blau, blaue, blaues, blauen
            colour green: grun, grune, grunes
            colour black: schwarz, schwarze, schwarzes
            colour white: weiss, weisse, weisses
            language english: englisch
            language german: deutsch
            language spanish: spanisch
            language french: franzosisch
            employment full: vollzeit
            employment part: teilzeit
            employment retired: in rente, rentner, rentnerin
            employment none: arbeitslos
            employment self: selbstandig, selbststandig, freiberuflich
            """)
}
