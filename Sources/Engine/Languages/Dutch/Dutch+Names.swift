extension Dutch {
    /// How its speakers say who they are.
    static let names = NameWords(
        code: "nl",
        certainCues: "mijn naam is, ik heet, mijn voornaam is, mijn volledige naam is",
        lastNameCues: "mijn achternaam is, achternaam",
        likelyCues: "u spreekt met, je spreekt met, met, dit is, ik ben, hier is, het is, de naam is",
        followingCues: "hier, aan de lijn, aan de telefoon, is mijn naam, is de naam",
        wishes: "noem me %, noem me maar %, noemt u mij maar %, noemt u me %",
        nicknames: "iedereen noemt me %, ze noemen me %",
        shortWishes: "zeg maar %, zegt u maar %, % is prima, % is goed, gewoon %, liever %, % mag ook",
        questions: """
            uw naam, je naam, uw volledige naam, voor en achternaam, voornaam en achternaam, hoe heet u, hoe heet je,
            met wie spreek ik, wie heb ik aan de lijn, wie is dit, wie spreekt daar, wie bent u, hoe mag ik u noemen,
            op welke naam, onder welke naam, wat is de naam
            """,
        openQuestions: .absent("questions for the caller are never about somebody else"),
        lastNameQuestions: "uw achternaam, je achternaam, en de achternaam, en achternaam, uw familienaam",
        confirmations: """
            spreek ik met %, spreek ik met de heer %, spreek ik met mevrouw %, bent u %, ben jij %, is dit %,
            heb ik % aan de lijn
            """,
        inflectsNames: false,
        addressOpenings: """
            hallo, goedemorgen, goedemiddag, goedenavond, goedendag, hoi, dag, dank u, dank u wel, dank je, bedankt,
            sorry, het spijt me, pardon, aangenaam, welkom, welkom terug, tot ziens
            """,
        denials: "nee niet geen neen verkeerd",
        relatives: """
            vrouw echtgenote man echtgenoot zoon dochter moeder mama vader papa broer zus partner vriend vriendin
            verloofde kleinzoon kleindochter oma opa nicht neef tante oom schoonzoon schoondochter schoonmoeder
            schoonvader assistent assistente secretaresse verzorger verzorgster mantelzorger collega buurman buurvrouw
            weduwe weduwnaar namens
            """,
        notNames: """
            allergisch vegetarisch getrouwd gescheiden zwanger klant nieuwe diabeet gepensioneerd leraar arts student
            nederlander nederlandse belg duits ziek blij boos klaar zeker moe thuis hier goed niet ja nee bedankt
            sorry maandag anoniem niemand belangrijk de het een mijn uw
            """,
        notNameEndings: .absent("no ending tells that a word is no name"),
        afterName: "en van uit ik met hier over voor",
        answerOpenings: "het is dat met de",
        particles: "van de den der ten ter te het in",
        honorifics: "dr mevrouw mevr meneer heer mijnheer dhr prof",
        firstNameHonorifics: .absent("a title stands in front of the last name"),
        followingHonorifics: .absent("no title stands behind a name"),
        nameLikeFunctionWords: "wil dan",
        letterWords: .absent("every single letter may be an initial"),
        tiedLetters: .absent("no letter is tied to a name"),
        letterNames: "ij y, ypsilon y, zet z, wee w, vee v, jee j, kaa k",
        letterExamples: "van als",
        letterRepetitions: "dubbel twee",
        placeholders: """
            onbekend onbekende anoniem anonieme beller klant naam persoon gebruiker patiënt niemand geen gegevens
            informatie beschikbaar opgegeven vermeld medewerker medewerkster agent mens vertegenwoordiger adviseur ja
            nee
            """,
        nameIDs: "naam klantnaam bellernaam",
        firstIDs: "voornaam",
        lastIDs: "achternaam familienaam",
        chosenIDs: "roepnaam bijnaam",
        ownerIDs: "klant beller volledige van de uw gebruiker contact reservering")
}
