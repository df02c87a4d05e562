extension German {
    static let names = NameWords(
        certainCues: """
            ich heiße, ich heisse, mein name ist, mein name lautet, mein vollständiger name ist, hier spricht,
            mein name
            """,
        likelyCues: "ich bin, hier ist",
        questions: """
            ihr name, ihren namen, ihrem namen, ihr vollständiger name, ihren vollständigen namen,
            ihren vor und nachnamen, vor und nachname, vor und zuname, dein name, deinen namen, wie heißen sie,
            wie heisst du, wie heißt du, wer spricht, mit wem spreche ich, wer ist am apparat, wie ist der name,
            wie darf ich sie ansprechen, wie war ihr name
            """,
        lastNameQuestions: """
            ihr nachname, ihren nachnamen, dein nachname, deinen nachnamen, ihr familienname, ihren familiennamen
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
        afterBareName: "am hier",
        afterName: "und von aus vom ich am hier nochmal wieder",
        answerOpenings: "das ist der die es",
        particles: "van von vom zu der den das",
        honorifics: "dr herr frau prof professor",
        nameLikeFunctionWords: "so",
        letterWords: .absent("every single letter may be an initial"),
        tiedLetters: .absent("no letter is tied to a name"),
        placeholders: .absent("systems write them in English"),
        fullIDs: "vollstandiger_name vollstaendiger_name kundenname anrufername",
        firstIDs: "vorname",
        lastIDs: "nachname familienname",
        otherIDs: .absent("ids of other people are English"))
}
