extension French {
    static let conversation = ConversationWords(
        weakWords: """
            veux voudrais aimerais besoin merci bonjour bonsoir salut oui non bien bon bonne super parfait accord
            aujourd hui demain hier toujours jamais souvent chose choses truc jour jours semaine semaines mois
            année ans heure heures fois temps matin soir après midi appelle appeler appel téléphone numéro dire
            dis dit savoir sais crois pense aller vais faire fais voir regarde aide aider pouvez pouvoir pourriez
            un deux trois quatre cinq six sept huit neuf dix premier première dernier dernière prochain prochaine
            nouveau nouvelle ancien monsieur madame nom moment petit petite vraiment beaucoup trop juste peut être
            plaît plait désolé désolée mieux quelque
            """,
        answers: """
            oui, ouais, oui s'il vous plaît, oui bien sûr, bien sûr, oui c'est ça, c'est ça, c'est exact, exact,
            exactement, tout à fait, absolument, effectivement, c'est bien ça, non, non merci, pas du tout,
            pas vraiment, si, certainement, évidemment
            """,
        courtesies: """
            bonjour, bonsoir, salut, allô, coucou, merci, merci beaucoup, merci bien, mille mercis,
            je vous remercie, un grand merci, au revoir, à bientôt, à plus, à plus tard, à demain, bonne journée,
            bonne soirée, bonne nuit, bon week-end, bonne fin de journée, de même, vous aussi, à vous aussi,
            également, s'il vous plaît, s'il te plaît, je vous en prie, de rien, il n'y a pas de quoi,
            bonne continuation, merci infiniment, bises
            """,
        fillers: """
            d'accord, daccord, ok d'accord, très bien, bien, c'est bien, bon, ah bon, parfait, c'est parfait,
            super, génial, excellent, formidable, magnifique, c'est bon, ça marche, ça va, ça me va, ça ira,
            entendu, pardon, excusez-moi, désolé, désolée, je suis désolé, je suis désolée, un moment, un instant,
            une seconde, une minute, un petit instant, attendez, attends, attendez un instant,
            attendez une seconde, voyons, laissez-moi voir, je regarde, vous m'entendez, vous m'entendez bien,
            est-ce que vous m'entendez, tu m'entends, vous êtes là, vous êtes toujours là, il y a quelqu'un,
            je vous entends, je ne vous entends pas, je vous entends mal, je vous écoute, je vois, je comprends,
            j'ai compris, compris, ah d'accord, c'est tout, ce sera tout, c'est tout merci, rien d'autre,
            rien de plus, pas de problème, pas de souci, aucun problème, aucun souci, ce n'est pas grave,
            c'est pas grave, ne vous inquiétez pas, avec plaisir, enchanté, enchantée, comment, quoi, hein,
            vous pouvez répéter, pouvez-vous répéter, pourriez-vous répéter, répétez, encore une fois,
            qu'est-ce que vous dites, qu'avez-vous dit, je ne sais pas, je sais pas, sais pas, aucune idée,
            peut-être, je crois, je pense, je crois que oui, je crois que non, je pense que oui, j'espère,
            en fait, du coup, ben, bah, voilà, euh, alors, donc, enfin, bref, tiens, vraiment, pour votre aide,
            pour l'aide, pour tout, c'est gentil, très gentil, comment allez-vous, comment ça va, je vais bien,
            ça va bien, je suis là, je suis toujours là, me voilà, allez-y, plus fort, parlez plus fort,
            dites-moi, ah, oh là là, mon dieu, ce serait bien, ce serait parfait, ce serait super, ça serait bien,
            volontiers, ça roule, impeccable, nickel
            """,
        sounds: "euh, bravo",
        facts: """
            j'habite, nous habitons, on habite, je vis, nous vivons, je travaille, je suis allergique, je suis un,
            je suis une, je suis de, je suis marié, je suis mariée, je suis divorcé, je suis divorcée,
            je suis enceinte, je suis végétarien, je suis végétarienne, je suis diabétique, je suis retraité,
            je suis retraitée, je suis né, je suis née, je suis médecin, je suis professeur, je suis étudiant,
            je suis étudiante, j'ai, nous avons, on a, je n'ai pas, je possède, je conduis, j'utilise, je parle,
            j'étudie, je préfère, je préférerais, nous préférons, j'aime, j'adore, je n'aime pas, je déteste,
            je ne mange pas, je mange, je ne bois pas, je bois, je fume, je prends, j'ai déménagé,
            nous avons déménagé, je déménage, je m'appelle, mon nom est, mon adresse est, mon adresse c'est,
            mon numéro est, mon numéro c'est, mon e-mail est, mon mail c'est, mon anniversaire est,
            je suis toujours, je ne suis jamais, ma femme, mon mari, mon fils, ma fille, mes enfants, mon chien,
            mon chat, ma mère, mon père, mon frère, ma sœur, mon médecin, je viens de déménager,
            vous pouvez me joindre, je suis basé, je suis basée
            """,
        notFacts: """
            j'ai une question, j'ai une petite question, j'ai un problème, j'ai encore une question, j'ai besoin,
            nous avons besoin, nous avons un problème, on a un problème, j'ai compris, j'ai appelé, j'ai essayé,
            j'ai déjà, j'ai entendu, j'aimerais, j'ai dit, je suis un peu, je n'ai pas compris,
            je n'ai pas le temps, je prends note
            """,
        requests: """
            dites-moi, donnez-moi, indiquez-moi, veuillez confirmer, veuillez me donner, veuillez indiquer,
            veuillez épeler, il me faut votre, j'ai besoin de votre, précisez-moi, confirmez-moi
            """,
        idleQuestions: """
            autre chose, quelque chose d'autre, puis-je vous aider, je peux vous aider, puis-je faire pour vous,
            comment puis-je, que puis-je, vous m'entendez, toujours là, comment allez-vous, ça vous va,
            ça vous convient, cela vous convient, c'est bien ça, est-ce correct, c'est correct, d'accord,
            avez-vous un moment, des questions, une autre question, répéter
            """,
        questionStarts: """
            quand, où est, où se, combien, à quelle heure, quelle heure, quel est, quelle est, est-ce que, est-ce,
            pouvez-vous, pourriez-vous, puis-je, avez-vous, y a-t-il, comment puis-je, comment faire, qui est,
            pourquoi, vous pouvez me, vous avez des
            """,
        absentValues: "inconnu, aucun")

    static let moods = MoodWords(
        satisfied: """
            heureux, heureuse, content, contente, ravi, ravie, parfait, parfaite, génial, géniale, excellent,
            excellente, super, formidable, magnifique, merveilleux, satisfait, satisfaite, soulagé, soulagée,
            très gentil, c'est gentil, merci infiniment, mille mercis, impeccable, nickel, pas de problème,
            reconnaissant, reconnaissante, j'adore
            """,
        frustrated: """
            en colère, furieux, furieuse, énervé, énervée, agacé, agacée, agaçant, frustré, frustrée, frustrant, déçu,
            déçue, décevant, inacceptable, inadmissible, ridicule, scandaleux, horrible, nul, nulle, marre, ras le bol,
            incompétent, honte, plainte, me plaindre, réclamation, perte de temps, perdre mon temps, ne marche pas,
            marche pas, fonctionne pas, toujours pas, arnaque, n'importe quoi, catastrophe, incroyable, mécontent,
            mécontente, mauvais service, insupportable
            """,
        worried: """
            inquiet, inquiète, inquiète pas, inquiétude, m'inquiète, anxieux, anxieuse, nerveux, nerveuse, peur,
            effrayé, effrayée, stressé, stressée, paniqué, paniquée, angoissé, angoissée, débordé, débordée, urgent,
            urgence, désespéré, désespérée, perdu, perdue, préoccupé, préoccupée
            """,
        polite: "merci, merci beaucoup, merci bien, bien, bon")
}
