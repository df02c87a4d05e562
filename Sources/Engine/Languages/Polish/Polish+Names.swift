extension Polish {
    /// How its speakers say who they are.
    static let names = NameWords(
        code: "pl",
        certainCues: """
            nazywam się, mam na imię, moje imię to, na imię mi, z tej strony, moje imię i nazwisko to
            """,
        lastNameCues: "moje nazwisko, moje nazwisko to, nazwisko",
        likelyCues: "mówi, dzwoni, kłania się, tu mówi, tutaj, jestem, to ja, przy telefonie, tu",
        followingCues: "z tej strony, przy telefonie, się kłania, mówi, słucham",
        wishes: """
            proszę mówić mi %, proszę mówić do mnie %, mów mi %, może pan mówić mi %, może pani mówić mi %
            """,
        nicknames: "wszyscy mówią na mnie %, wszyscy mówią mi %",
        shortWishes: "wystarczy %, po prostu %",
        questions: """
            pana imię, pani imię, pana imię i nazwisko, pani imię i nazwisko, imię i nazwisko, twoje imię,
            pana nazwisko i imię, jak się pan nazywa, jak się pani nazywa, jak masz na imię, jak ma pan na imię,
            jak ma pani na imię, z kim rozmawiam, z kim mam przyjemność, kto mówi, kto dzwoni, na jakie nazwisko,
            na czyje nazwisko, jak mogę się zwracać, godność
            """,
        openQuestions: .absent("questions for the caller are never about somebody else"),
        lastNameQuestions: "pana nazwisko, pani nazwisko, twoje nazwisko, a nazwisko, nazwisko proszę, i nazwisko",
        confirmations: "czy rozmawiam z panem %, czy rozmawiam z panią %",
        inflectsNames: true,
        addressOpenings:
            "dzień dobry, dobry wieczór, dziękuję, dziękuję bardzo, przepraszam, witam, halo, cześć, do widzenia, miło mi",
        denials: "nie pomyłka",
        relatives: """
            żona żoną mąż mężem syn synem córka córką matka matką mama mamą ojciec ojcem tata brat bratem siostra
            siostrą partner partnerka partnerką narzeczona wnuk wnuczka wnuczką babcia dziadek ciocia wujek asystentka
            asystentką sekretarka opiekunka opiekunką koleżanka kolega sąsiadka sąsiad sąsiadem przyjaciółka wdowa
            imieniu
            """,
        notNames: """
            uczulony uczulona żonaty zamężna klient klientem klientka klientką nowy nowa chory chora zadowolony
            zadowolona zdenerwowany pewien pewna gotowy gotowa lekarzem nauczycielką nauczycielem tutaj tak nie
            dziękuję proszę przepraszam poniedziałek anonimowy nikt ważne z w na
            """,
        notNameEndings: .absent("no ending tells that a word is no name"),
        afterName: "i z dzwonię chciałbym chciałabym mam w a ale ja przy",
        answerOpenings: "to jestem tak tu",
        particles: .absent("names have no small words inside"),
        honorifics: "pan pani dr mgr prof",
        firstNameHonorifics: .absent("a title stands in front of the last name"),
        followingHonorifics: .absent("no title stands behind a name"),
        nameLikeFunctionWords: .absent("no name is a function word"),
        letterWords: .absent("every single letter may be an initial"),
        tiedLetters: .absent("no letter is tied to a name"),
        letterNames: """
            be b, ce c, de d, ef f, gie g, ha h, jot j, ka k, el l, em m, en n, pe p, er r, es s, te t, wu w, iks x,
            igrek y, zet z
            """,
        letterExamples: "jak",
        letterRepetitions: "podwójne dwa",
        placeholders: """
            nieznany nieznana anonimowy dzwoniący dzwoniąca klient klientka rozmówca imię nazwisko osoba użytkownik
            pacjent pacjentka brak nikt danych dane informacji podano podał podała konsultant konsultantka
            konsultantem agent człowiek tak nie
            """,
        nameIDs: "godnosc",
        firstIDs: "imie",
        lastIDs: "nazwisko",
        chosenIDs: "pseudonim",
        ownerIDs: "klienta klientki rozmowcy dzwoniacego i uzytkownika")
}
