extension German {
    static let sectors = SectorWords(
        episodic: episodic,
        procedural: procedural,
        emotional: emotional,
        semantic: semantic,
        reflective: reflective,
        sequences: "zuerst dann, erst dann",
        emotionalLabels: "stimmung",
        reflectiveLabels: "erkenntnis",
        proceduralLabels: "ablauf",
        episodicLabels: "termin vorfall",
        closenessWeight: 2)

    private static let days = "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"
    private static let units = "tag woche monat jahr morgen nachmittag abend nacht wochenende stunde"

    private static let episodic: [SectorWords.Weighted] = [
        .init(
            2,
            combine("letzten,letzte,letztes,nächsten,nächste,nächstes,vorigen,vorige", days + " " + units) + ","
                + combine("diesen,diese,dieses", "morgen woche nachmittag abend wochenende monat jahr") + ","
                + combine("heute,gestern,morgen", "morgen früh nachmittag abend nacht mittag vormittag") + ","
                    + """
                    gestern, vorgestern, übermorgen, neulich, kürzlich, damals, vor einem, vor einer, vor zwei, vor drei,
                    vor vier, vor fünf, vor ein paar, vor einigen, letztens, vorhin
                    """),
        .init(
            1.6,
            combine("am,seit,bis,ab", days) + ","
                + "heute, morgen, in zwei tagen, in einer woche, in zwei wochen, als ich ein kind war, zu weihnachten"),
        .init(0, "guten morgen"),
        .init(1, days.eachAsPhrase),
        .init(
            1.2,
            """
            war ich, waren wir, ich war, wir waren, ging, kam, kamen, passiert, angekommen, gekauft, bestellt,
            bekommen, kaputtgegangen, getroffen, umgezogen, angerufen, besucht, gesehen, geschickt, bezahlt, gebucht,
            storniert, gefallen, verloren, vergessen, geflogen, gefahren, geliefert, verpasst, geheiratet, gestorben,
            gegangen, gekommen, operiert, gesprochen, abgeholt, zurückgegeben, unterschrieben
            """),
        .init(0.8, "termin, treffen, flug, hochzeit, operation, besprechung, wird geliefert, kommt an"),
        .init(
            1.6,
            combine(
                "im,seit,bis,anfang,ende,mitte",
                "januar februar märz april mai juni juli august september oktober november dezember")),
    ]

    private static let procedural: [SectorWords.Weighted] = [
        .init(
            3,
            combine("jeden,jede,jedes", days + " " + units + " monat jahr sommer winter") + ","
                + combine("einmal,zweimal,dreimal", "täglich wöchentlich monatlich") + ","
                    + """
                    montags, dienstags, mittwochs, donnerstags, freitags, samstags, sonntags, morgens, abends,
                    nachmittags, vormittags, werktags, am wochenende immer, normalerweise, gewöhnlich, üblicherweise,
                    in der regel, regelmäßig, ich pflege, wie man, man muss, sie müssen zuerst, schritt für schritt,
                    zweimal am tag, einmal am tag, dreimal am tag, zweimal in der woche, einmal in der woche,
                    einmal im monat, einmal im jahr, immer wenn ich, meistens
                    """),
        .init(1.6, "immer, oft, täglich, wöchentlich, monatlich, drücken, klicken, stets, nie"),
    ]

    private static let emotional: [SectorWords.Weighted] = [
        .init(
            2.4,
            """
            glücklich, froh, erleichtert, begeistert, dankbar, stolz, freue mich, freut mich, wütend, verärgert,
            sauer, genervt, frustriert, enttäuscht, enttäuschend, traurig, verzweifelt, einsam, besorgt, sorgen,
            nervös, ängstlich, angst, gestresst, überfordert, erschöpft, schäme mich, peinlich, vermisse, ich fühle,
            fühle mich, geweint, panik, hasse es, geärgert, aufgeregt, gefreut, verletzt mich, ärgert mich,
            ärgere mich, macht mich wahnsinnig, unglücklich, zufrieden, stinksauer, freuen uns, freue ich mich, wut, zorn,
            traurigkeit, entsetzt, empört, schockiert, hilflos, unverschämt, unverschämtheit, frechheit, weinen, weine,
            schrecklich, furchtbar, fassungslos
            """)
    ]

    private static let semantic: [SectorWords.Weighted] = [
        .init(
            2,
            """
            ich bevorzuge, ich mag, ich liebe, lieber, mein name ist, meine adresse ist, meine nummer ist, ich wohne,
            ich arbeite, ich lebe, geboren, allergisch, ich heiße, ich spreche, am liebsten, mein geburtstag ist,
            ich habe eine, ich habe einen, ich brauche, ich esse kein, ich trinke kein, mein mann ist,
            meine frau ist
            """)
    ]

    private static let reflective: [SectorWords.Weighted] = [
        .init(
            3.2,
            """
            mir ist klar geworden, mir wurde klar, ich habe gelernt, habe ich gelernt, ich habe gemerkt, habe gemerkt,
            ich habe festgestellt, habe festgestellt, im nachhinein, rückblickend, im allgemeinen,
            im großen und ganzen, generell, die lehre, ich habe verstanden, mir ist aufgefallen, ich merke dass ich,
            im laufe der jahre, meiner erfahrung nach, je älter ich, es zeigt sich, was wirklich zählt, ich erkenne,
            mit den jahren, mit der zeit, daraus gelernt, habe ich verstanden, meine eigene schuld,
            selbst schuld, wenn ich ehrlich bin, hätte ich, ich hätte, wahrscheinlich liegt es
            """),
        .init(2.4, "ich glaube ich, ich denke ich, vielleicht bin ich, vielleicht sollte ich, je mehr, man lernt"),
    ]
}
