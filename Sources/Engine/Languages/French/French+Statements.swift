extension French {
    static let statements = StatementWords(
        light: """
            ai avons avais fais fait faire vais aller change changee changer deplace deplacee utilise prends prendre
            prend maintenant actuellement vraiment juste seulement toujours normalement deja encore merci nouveau
            nouvelle nouveaux ancien ancienne bon bonne correct desormais depuis aujourd hui mieux tres oui non alors
            appelle appeler dire dis crois pense besoin veux numero aime prefere adore plus voudrais arrete passe
            passee
            """,
        relations: """
            soeur frere mere maman pere papa fils fille femme mari epouse epoux conjoint compagne compagnon copain
            copine enfant grand tante oncle cousin cousine niece neveu ami amie chef patron collegue voisin voisine
            chien chat belle
            """,
        singular: """
            prefere preferee medecin dentiste mail adresse nom telephone portable anniversaire banque forfait
            employeur
            """,
        yes: "oui",
        no: "non",
        contact: """
            prefere contacter contactez joindre envoyer envoyez rappel rappels par plutot confirmation prevenir
            prevenez
            """,
        ago: "depuis",
        negations: "ne pas, pas, jamais, sans, aucun, aucune, ni",
        idioms: """
            pas seulement, pas de souci, pas de probleme, sais pas, pas grave, pas mal, pourquoi pas, pas sur
            """,
        bareNegations: "pas",
        endings: """
            arrete de, ai arrete, avons arrete, resilie, annule, annuler, resilier, vendu, mort, morte, decede,
            decedee, termine, ferme, a ferme, donne, rendu, licencie, licenciee, parti de, partie de, desabonne,
            desabonner, retraite, perdu, quitte, demissionne, suis separe, me suis separee
            """,
        partedEndings: "ne plus, n plus",
        unsuitable: "ne va pas, ne va plus, ne me va plus, ne convient pas, ne convient plus, impossible",
        noMore: "ne plus, n plus, plus de, plus du, plus jamais",
        changes: """
            maintenant, desormais, dorenavant, a partir de maintenant, a change, ai change, avons change, change,
            demenage, nouveau, nouvelle, marie, divorce, de nouveau, a la place, plutot, passe a, passe en, passes en,
            passee en, passes a, ai change de, avons change de, repris, ai commence, finalement, devenu, devenue,
            a ete deplace, a ete deplacee, reporte, reportee, avance, avancee, augmente, baisse, passes de,
            depuis hier, a nouveau, en fin de compte, j ai recommence, change d, change de
            """,
        corrections: """
            en fait, je me suis trompe, je me suis trompee, je voulais dire, c est faux, erreur, correction,
            ce n est pas ca, rectification, pardon c est
            """,
        additions: """
            aussi, egalement, en plus, un autre, une autre, deuxieme, second, seconde, supplementaire
            """,
        hypotheses: """
            si, peut etre, pourrais, pourrait, voudrais, aimerais, je pense a, envisage, hesite, serait, j espere,
            blague, plaisante, presque, je reflechis
            """,
        reports: "dit, disait, pense, croit, selon, demande, raconte, affirme",
        past: """
            hier, la semaine derniere, le mois dernier, l an dernier, l annee derniere, avant, autrefois,
            quand j etais, etais
            """,
        pastVerbs: "achete commande alle arrive paye envoye visite vu",
        likes: "j aime, aime, adore, j adore, prefere, je prefere, nous preferons",
        dislikes: "deteste, n aime pas, n aime plus, ne supporte pas, ne supporte plus, j ai horreur",
        wishes: "je veux, nous voulons, j ai besoin, je voudrais, nous avons besoin, ai commande",
        conjunctions: "mais, et je, et mon, et ma, parce que, car, et j",
        replacements: "au lieu de, au lieu du, plutot que, a la place de",
        replacedFrom: "de, du",
        replacedEnds: "a au vers",
        residences: """
            j habite a, j habite au, j habite, nous habitons a, nous habitons, je vis a, mon adresse est,
            notre adresse est, mon adresse c est
            """,
        moves: """
            demenage a, demenage au, ai demenage a, avons demenage a, ma nouvelle adresse est,
            notre nouvelle adresse est, nouvelle adresse est, j habite maintenant a, j habite maintenant au,
            j habite desormais a, j habite desormais au, j habite maintenant, habitons maintenant a,
            nouvelle adresse c est
            """,
        employers: "je travaille chez, je travaille pour, je travaille a, je travaille au",
        newEmployers: """
            je travaille maintenant chez, maintenant chez, je travaille desormais chez, desormais chez,
            commence chez, nouvel emploi chez
            """,
        names: "je m appelle, mon nom est, mon nom de famille est, je m appelle maintenant",
        choices: """
            daypart morning: le matin, matin, matinee
            daypart afternoon: apres midi, l apres midi
            daypart evening: le soir, soir
            channel email: mail, e mail, email, courriel
            channel phone: telephone, appel, par telephone, appelez, appels
            channel text: sms, texto, whatsapp, message
            channel letter: courrier, lettre
            seat window: fenetre, hublot
            seat aisle: couloir, allee
            marital married: mariee
            marital single: celibataire
            marital divorced: divorcee, separe, separee
            marital widowed: veuf, veuve
            diet vegetarian: vegetarien, vegetarienne
            diet vegan: vegan, vegane, vegetalien
            payment card: carte
            payment cash: especes, liquide
            payment transfer: virement
            payment debit: prelevement
            payment paypal: paypal
            payment cheque: cheque
            cycle monthly: mensuel, mensuelle, tous les mois
            cycle yearly: annuel, annuelle
            cycle weekly: hebdomadaire
            colour red: rouge
            colour blue: bleu, bleue
            colour green: vert, verte
            colour black: noir, noire
            colour white: blanc, blanche
            language english: anglais
            language german: allemand
            language spanish: espagnol
            language french: francais
            """)
}
