extension German {
    static let agent = AgentWords(
        information: """
            ich werde, wir werden, ich schicke, wir schicken, ich sende, wir senden, ich buche, ich habe gebucht,
            ich habe ihre, ich habe ihren, ich habe die, ich habe den, ich habe das, wir haben, ist bestätigt,
            sind bestätigt, ist gebucht, ist reserviert, wurde, wird geliefert, notiert, vorgemerkt, eingetragen,
            ihr termin, ihre bestellung, ihre reservierung, ihre buchung, ihre nummer, das aktenzeichen, kostet,
            kosten, der preis, euro, franken, prozent, geöffnet, geschlossen, sie erhalten, sie bekommen,
            sie können, morgen um, übermorgen, nächste woche, mittag, mitternacht, uhr, halb, viertel,
            öffnungszeiten, die adresse lautet, garantie, erstattung, werktage, arbeitstage, kostenlos, verfügbar,
            lieferbar, wird am, rufe sie zurück, rufen sie zurück, melden uns
            """,
        courtesies: """
            es tut mir leid, tut mir leid, das tut mir leid, ich verstehe, gerne, sehr gerne, ich helfe ihnen,
            kann ich ihnen helfen, ich schaue, ich sehe nach, lassen sie mich, einen moment, einen augenblick,
            vielen dank, danke für, danke dass, bitte schön, gern geschehen, schönen tag, schönen abend,
            alles gute, auf wiederhören, tschüss, willkommen, keine sorge, kein problem, selbstverständlich,
            natürlich, freut mich, ich prüfe, ich werde mal, ich hoffe, ich werde ihnen helfen
            """,
        recalls: """
            letztes mal, beim letzten mal, sie haben erwähnt, sie erwähnten, sie sagten, sie haben gesagt,
            ich erinnere mich, laut meinen notizen, laut unseren unterlagen, ich sehe dass sie, wie sie wissen,
            willkommen zurück, wir sprachen über
            """)

    static let secrets = SecretWords(
        dismissals: "ignoriere ignorier ignorieren vergiss vergessen missachte umgehe",
        instructions: "anweisungen anweisung vorgaben prompt programmierung instruktionen")
}
