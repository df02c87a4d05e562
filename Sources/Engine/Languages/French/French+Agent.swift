extension French {
    static let agent = AgentWords(
        information: """
            je vais, nous allons, je vous envoie, nous vous enverrons, je vous enverrai, je vous rappelle,
            nous vous rappellerons, j'ai modifié, j'ai changé, j'ai noté, j'ai réservé, j'ai enregistré,
            nous avons, est confirmé, est confirmée, est réservé, est réservée, c'est noté, votre rendez-vous,
            votre commande, votre réservation, votre numéro, votre référence, coûte, coûtent, le prix, euros,
            euro, francs, dollars, pour cent, est ouvert, est ouverte, est fermé, est fermée, sommes ouverts,
            vous recevrez, vous aurez, vous pouvez retirer, sera, seront, demain, après-demain,
            la semaine prochaine, midi, minuit, heures, garantie, remboursement, jours ouvrés, jours ouvrables,
            l'adresse est, gratuit, gratuite, disponible
            """,
        courtesies: """
            je suis désolé, je suis désolée, désolé pour, désolée pour, je comprends, avec plaisir,
            je vais vérifier, je vais voir, je vais regarder, je vérifie, je regarde, laissez-moi, un instant,
            un moment, merci de, merci pour, merci d'avoir, je vous en prie, de rien, bonne journée, bonne soirée,
            au revoir, bienvenue, comment puis-je, puis-je vous aider, je vais vous aider, ne vous inquiétez pas,
            pas de problème, bien sûr, j'espère, ravi de, ravie de
            """,
        recalls: """
            la dernière fois, vous avez mentionné, vous m'avez dit, vous nous avez dit, je me souviens,
            selon mes notes, d'après mes notes, dans votre dossier, je vois que vous, bon retour,
            nous avons parlé, vous aviez demandé
            """)

    static let secrets = SecretWords(
        dismissals: "ignore ignorez ignorer oublie oubliez oublier",
        instructions: "instructions consignes directives prompt programmation")
}
