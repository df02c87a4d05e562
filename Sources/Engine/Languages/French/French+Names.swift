extension French {
    static let names = NameWords(
        code: "fr",
        certainCues: """
            je m'appelle, moi je m'appelle, je me nomme, mon nom est, mon nom c'est, mon prénom est, mon prénom c'est
            """,
        lastNameCues: "mon nom de famille est, mon nom de famille c'est, nom de famille",
        likelyCues: """
            je suis, c'est, ici, moi c'est, ici c'est, c'est madame, c'est monsieur, ici madame, ici monsieur
            """,
        followingCues: "à l'appareil, au téléphone, à votre écoute, ici",
        wishes: "vous pouvez m'appeler %, appelez-moi %, appelez moi %, appelle-moi %",
        nicknames: "tout le monde m'appelle %, on m'appelle %",
        shortWishes: "dites %, % suffit, % tout court, % ça suffit, juste %, je préfère %",
        questions: """
            votre nom, votre nom complet, votre prénom, votre nom et prénom, votre nom et votre prénom,
            vos nom et prénom, ton nom, ton prénom, nom et prénom, comment vous appelez-vous,
            vous vous appelez comment, comment t'appelles-tu, comment tu t'appelles, à qui ai-je,
            qui est à l'appareil, à qui je parle, à qui est-ce que je parle, qui est-ce, c'est de la part de qui,
            de la part de qui, qui dois-je annoncer, à quel nom, vous êtes
            """,
        openQuestions: .absent("questions for the caller are never about somebody else"),
        lastNameQuestions: "votre nom de famille, ton nom de famille, et le nom de famille, et votre nom de famille",
        confirmations: """
            je parle à %, je parle bien à %, je parle avec %, suis-je bien avec %, vous êtes %, êtes-vous %,
            c'est bien %, est-ce bien %, je suis bien avec %
            """,
        inflectsNames: false,
        addressOpenings: """
            bonjour, bonsoir, rebonjour, merci, merci beaucoup, merci bien, pardon, excusez-moi, désolé, désolée,
            je suis désolé, je suis désolée, enchanté, enchantée, bienvenue, au revoir
            """,
        denials: "non pas ne nullement",
        relatives: """
            femme épouse mari époux fils fille mère maman père papa frère sœur soeur compagne compagnon conjoint
            conjointe copain copine petitfils nièce neveu tante oncle cousin cousine assistante
            assistant secrétaire infirmière aide collègue voisin voisine ami amie veuve veuf
            """,
        notNames: """
            allergique végétarien végétarienne végétalien végane marié mariée célibataire divorcé divorcée
            enceinte diabétique retraité retraitée médecin professeur étudiant étudiante infirmier infirmière
            avocat avocate ingénieur client cliente français française belge suisse canadien canadienne marocain
            marocaine algérien algérienne tunisien tunisienne italien italienne espagnol espagnole portugais
            portugaise allemand allemande anglais anglaise désolé désolée content contente malade prêt prête sûr
            sûre oui non merci bonjour anonyme personne important le la un une lundi d votre
            """,
        notNameEndings: .absent("no ending tells that a word is no name"),
        afterName: "et du de je ici encore",
        answerOpenings: "c est le la",
        particles: "de du la le",
        honorifics: "dr docteur madame mme monsieur mademoiselle mlle maître",
        firstNameHonorifics: .absent("a title stands in front of the last name"),
        followingHonorifics: .absent("no title stands behind a name"),
        nameLikeFunctionWords: .absent("no name is a function word"),
        letterWords: .absent("every single letter may be an initial"),
        tiedLetters: "d",
        letterNames: """
            i grec y, bé b, cé c, dé d, gé g, ache h, ji j, ka k, elle l, emme m, enne n, pé p, erre r, esse s, té t,
            vé v, double vé w, ix x, zède z
            """,
        letterExamples: "comme",
        letterRepetitions: "deux double",
        placeholders: """
            anonyme inconnu inconnue appelant appelante client cliente nom prénom personne utilisateur utilisatrice
            patient patiente titulaire aucun aucune information renseigné fourni précisé communiqué disponible
            conseiller conseillère agent opérateur opératrice humain représentant responsable oui non
            """,
        nameIDs: "nom",
        firstIDs: "prenom",
        lastIDs: "famille",
        chosenIDs: "surnom usuel prefere",
        ownerIDs: "client cliente appelant appelante contact reservation complet et de la du")
}
