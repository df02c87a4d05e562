extension French {
    static let names = NameWords(
        certainCues: """
            je m'appelle, je me nomme, mon nom est, mon nom c'est, mon prénom est, vous pouvez m'appeler
            """,
        likelyCues: "je suis, c'est, ici, moi c'est, ici c'est",
        questions: """
            votre nom, votre nom complet, votre prénom, votre nom et prénom, votre nom et votre prénom,
            vos nom et prénom, ton nom, ton prénom, nom et prénom, comment vous appelez-vous,
            vous vous appelez comment, comment t'appelles-tu, comment tu t'appelles, à qui ai-je,
            qui est à l'appareil, à qui je parle, qui est-ce, c'est de la part de qui
            """,
        lastNameQuestions: "votre nom de famille, ton nom de famille",
        notNames: """
            allergique végétarien végétarienne végétalien végane marié mariée célibataire divorcé divorcée
            enceinte diabétique retraité retraitée médecin professeur étudiant étudiante infirmier infirmière
            avocat avocate ingénieur client cliente français française belge suisse canadien canadienne marocain
            marocaine algérien algérienne tunisien tunisienne italien italienne espagnol espagnole portugais
            portugaise allemand allemande anglais anglaise désolé désolée content contente malade prêt prête sûr
            sûre oui non merci bonjour anonyme personne important le la un une lundi d votre
            """,
        notNameEndings: .absent("no ending tells that a word is no name"),
        afterBareName: .absent("nothing behind a bare name makes it an introduction"),
        afterName: "et du de je ici encore",
        answerOpenings: "c est le la",
        particles: "de du la le",
        honorifics: "dr madame mme monsieur",
        nameLikeFunctionWords: .absent("no name is a function word"),
        letterWords: .absent("every single letter may be an initial"),
        tiedLetters: "d",
        placeholders: .absent("systems write them in English"),
        fullIDs: "nom_complet nom_et_prenom",
        firstIDs: "prenom",
        lastIDs: "nom_de_famille nom",
        otherIDs: .absent("ids of other people are English"))
}
