extension German {
    static let names = NameWords(
        code: "de",
        certainCues: """
            ich heiße, ich heisse, mein name ist, mein name lautet, mein vollständiger name ist, hier spricht,
            mein name wäre
            """,
        lastNameCues: "mein nachname ist, mein familienname ist, nachname, familienname",
        likelyCues: """
            ich bin, hier ist, das ist, hier, ich bin der, ich bin die, hier ist der, hier ist die, hier ist die frau,
            hier ist der herr, der name ist
            """,
        followingCues: "am apparat, hier, mein name, ist mein name, am telefon, spricht",
        wishes: "nennen sie mich %, nennen sie mich einfach %, nenn mich %, sie können mich % nennen",
        nicknames: "alle nennen mich %, alle sagen % zu mir, ich werde % genannt",
        shortWishes: """
            sagen sie %, sagen sie einfach %, sag einfach %, sie können % sagen, einfach % reicht, % reicht,
            einfach %, bitte nur %, lieber %
            """,
        questions: """
            ihr name, ihren namen, ihrem namen, ihr vollständiger name, ihren vollständigen namen,
            ihren vor und nachnamen, vor und nachname, vor und zuname, dein name, deinen namen, wie heißen sie,
            wie heisst du, wie heißt du, wer spricht, mit wem spreche ich, mit wem hab ich, mit wem habe ich,
            wer ist am apparat, wer ist dran, wie ist der name, wie darf ich sie ansprechen, wie war ihr name,
            auf welchen namen, wer ruft an
            """,
        openQuestions: .absent("questions for the caller are never about somebody else"),
        lastNameQuestions: """
            ihr nachname, ihren nachnamen, dein nachname, deinen nachnamen, ihr familienname, ihren familiennamen,
            und der nachname, und nachname
            """,
        confirmations: """
            spreche ich mit %, spreche ich da mit %, sind sie %, sind sie das %, ist dort %, ist da %, bist du %,
            rede ich mit %
            """,
        inflectsNames: false,
        addressOpenings: """
            hallo, guten tag, guten morgen, guten abend, grüß gott, moin, servus, danke, vielen dank, danke schön,
            danke ihnen, entschuldigung, entschuldigen sie, verzeihung, es tut mir leid, tut mir leid, freut mich,
            willkommen, willkommen zurück, auf wiederhören, tschüss
            """,
        denials: "nein nee nö nicht kein keine falsch",
        relatives: """
            frau ehefrau mann ehemann sohn tochter mutter mama vater papa bruder schwester partner partnerin freund
            freundin lebensgefährte lebensgefährtin enkel enkelin oma opa großmutter großvater nichte neffe tante
            onkel cousin cousine schwiegermutter schwiegervater schwiegersohn schwiegertochter assistent assistentin
            sekretärin pflegerin pfleger betreuerin betreuer kollege kollegin nachbar nachbarin witwe witwer auftrag
            """,
        notNames: """
            allergisch verheiratet ledig geschieden schwanger vegetarier vegetarierin veganer veganerin diabetiker
            diabetikerin rentner rentnerin lehrer lehrerin arzt ärztin student studentin kunde kundin neukunde
            stammkunde deutscher deutsche österreicher österreicherin schweizer schweizerin türke türkin pole
            polin italiener italienerin franzose französin engländer amerikaner russe ukrainer mutter vater mieter
            mieterin ja nein danke bitte hallo gut krank fertig bereit froh sicher anonym niemand keiner wichtig
            ihr mitglied montag der die das ein eine selbstständig ingenieur ingenieurin
            """,
        notNameEndings: .absent("`ich bin` with one word behind it is not read as a name"),
        afterName: "und von aus vom ich am hier nochmal wieder",
        answerOpenings: "das ist der die es",
        particles: "van von vom zu der den das",
        honorifics: "dr herr frau prof professor doktor",
        firstNameHonorifics: .absent("a title stands in front of the last name"),
        followingHonorifics: .absent("no title stands behind a name"),
        nameLikeFunctionWords: "so",
        letterWords: .absent("every single letter may be an initial"),
        tiedLetters: .absent("no letter is tied to a name"),
        letterNames: "vau v, we w, ypsilon y, zett z, jot j",
        letterExamples: "wie",
        letterRepetitions: "doppel doppelt zwei",
        placeholders: """
            anonym anonymer firma unbekannt unbekannter unbekannte anrufer anruferin anrufende kunde kundin kunden name
            namen person nutzer nutzerin gast patient patientin mieter niemand keiner keine kein angabe angaben
            information mitarbeiter mitarbeiterin berater beraterin mensch bearbeiter vorhanden genannt bekannt ja
            nein
            """,
        nameIDs: "kundenname anrufername",
        firstIDs: "vorname",
        lastIDs: "nachname familienname zuname",
        chosenIDs: "rufname spitzname anrede",
        ownerIDs: """
            kunde kunden kundin anrufer anruferin voller vollstandiger vollstaendiger ganzer des der ihr kontakt
            """)
}
