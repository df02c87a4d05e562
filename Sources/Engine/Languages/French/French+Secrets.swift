extension French {
    /// How secrets are asked for and said.
    static let secretForms = SecretForms(
        code: "fr",
        cards: """
            numéro de carte, numéro de la carte, numéro de votre carte, numéro de ma carte, numéro sur la carte,
            numéro de carte bancaire, numéro de carte bleue, carte bancaire, carte bleue, carte de crédit, seize chiffres,
            16 chiffres, quinze chiffres, chiffres de la carte, chiffres devant, chiffres à l avant, visa, mastercard,
            amex, american express, diners, maestro, coordonnées bancaires de la carte, les quatre premiers,
            les quatre suivants
            """,
        cardCodes: """
            cvv, cvc, cryptogramme, cryptogramme visuel, code de sécurité, trois chiffres, 3 chiffres,
            trois derniers chiffres au dos, chiffres au dos, chiffres derrière, au dos de la carte, au dos, derrière,
            code de vérification de la carte, quatre chiffres devant, derrière la carte
            """,
        accounts: "iban, rib, numéro de compte, coordonnées bancaires, compte bancaire",
        nationalNumbers: """
            sécurité sociale, numéro de sécurité sociale, numéro de sécu, sécu, numéro d assuré, numéro d assuré social,
            nir, numéro fiscal, numéro d impôt, numéro des impôts, référence de l avis,
            carte vitale, carte d identité, numéro de carte d identité, passeport, numéro de passeport,
            permis de conduire, numéro de permis, registre national, numéro national, avs, numéro avs, spi
            """,
        passwords: """
            mot de passe, mots de passe, mot secret, phrase secrète, mot convenu, phrase de passe, identifiants,
            identifiant et, je me connecte avec, me connecte avec, connexion, je rentre avec, j entre avec,
            question secrète, réponse secrète, question de sécurité, clé wifi, clé du wifi, code wifi, login,
            mot clé, mot clef, nom de jeune fille, mot magique, phrase clé, clé de sécurité, clé du réseau,
            clé wi fi, mot de sécurité, réponse à la question, passe
            """,
        pins: """
            pin, code pin, code secret, code confidentiel, digicode, interphone, code d entrée, code de la porte,
            code de l immeuble, code du portail, code porte, code d accès, code d alarme, alarme, boîte à clés,
            boîte à clé, coffre, coffre fort, clavier, code de déverrouillage, schéma de déverrouillage, cadenas,
            taper, tapez, faites, il faut faire, vous composez, composer
            """,
        codes: """
            code, codes, code à usage unique, code unique, code de confirmation, code de validation,
            code de vérification, code reçu, code d activation, code sms, texto, sms, par message, dans l application,
            sur l application, mon application, token, jeton, 3d secure, otp, authenticator
            """,
        entries: """
            entrer, entre, rentrer, porte, portail, immeuble, bâtiment, garage, entrée, ouvrir, accéder, monter,
            ouvre, serrure, clés, hall, alarme, interphone, sonnette, grille, barrière, parking, cave, local
            """,
        screens: """
            message, notification, écran, affiché, affiche, appareil, boîtier, lecteur, application, appli,
            téléphone affiche, mail, envoyé, reçu, six chiffres, quatre chiffres, 6 chiffres, 4 chiffres, s affiche
            """,
        banks: "compte, banque, virement, rembourser, remboursement, prélèvement",
        backs: "derrière, au dos, dos, verso, arrière, retournez, signature, petit numéro, petits chiffres",
        secures: """
            sécurité, secret, secrète, convenu, animal, premier animal, lieu de naissance, préféré, préférée,
            vérifier votre identité
            """,
        logins: """
            connecter, connecte, site, espace, espace client, portail web, application, appli, wifi, wi fi, box,
            utilisateur, adresse, identifiant, session
            """,
        doubts: """
            rappelez, souvenez, rappelle, savez, connaissez, marche, marché, fonctionne, fonctionné, essayé, oublié,
            changer, changé, réinitialiser
            """,
        harmless: """
            code postal, code promo, code promotionnel, code de réduction, code cadeau, code client, code article,
            code produit, code erreur, code d erreur, code barre, code barres, code à barres, qr code, code couleur,
            code de réservation, code insee, code naf, code point, indicatif, numéro de commande, commande,
            numéro client, numéro de client, référence client, numéro de dossier, dossier, numéro de contrat, contrat,
            numéro de facture, facture, numéro de police, police, numéro de sinistre, sinistre, numéro de suivi, suivi,
            colis, numéro de série, série, modèle, compteur, index, relevé, point de livraison, pdl, prm,
            numéro de téléphone, téléphone, portable, numéro de portable, date de naissance, né le, née le, naissance,
            numéro de vol, vol, avion, réservation, numéro de réservation, référence, numéro de rue, adresse,
            immatriculation, plaque, siret, siren, tva, numéro de tva, carte de fidélité, numéro d adhérent, adhérent,
            prix, taille, pointure, rappeler au, joindre au
            """,
        partials: """
            quatre derniers chiffres, quatre derniers, 4 derniers, derniers chiffres, se termine par, qui se termine,
            se finit par, finissant par, termine en, finit par, terminant par, expire, expiration,
            date d expiration, date de validité, valable jusqu
            """,
        links: """
            avec, est, c est, c était, sera, était, donc, alors, voici, qui est, ce serait, s appelle, dit, deux points,
            à, j ai mis, je mets, je tape, j utilise, j ai choisi, j ai pris, ça doit être, ce doit être, j ai
            """,
        ends: """
            et, mais, ou, parce, parce que, car, donc, alors, puis, si, quand, merci, s il, tout en minuscules,
            en minuscules, en majuscules, tout attaché, que, ça
            """,
        denials: """
            oublié, oubliée, sais pas, sais plus, ne sais, souviens pas, souviens plus, rappelle plus, rappelle pas, ai pas,
            n ai, pas reçu, rien reçu, rien, jamais, aucun, aucune, aucune idée, perdu, ne donne, donne pas,
            donne jamais, pas au téléphone, non, réinitialiser, trouve pas, trouve plus, plus
            """,
        states: """
            pas plus faux faux refusé rejeté expiré bloqué invalide incorrect oublié perdu bon correct trop toujours
            encore jamais le la les un une mon ma mes votre déjà changé nouveau ancien différent à au en dans inconnu
            enregistré très refusée erroné là
            """,
        signs: """
            tiret, tiret du six, tiret bas, tiret du huit, underscore, trait d union, point, slash, barre oblique,
            antislash, arobase, point d exclamation, point d interrogation, dièse, touche dièse, étoile,
            touche étoile, astérisque, dollar, pourcent, esperluette, plus, deux points, majuscule, minuscule,
            en majuscule, en minuscule, hashtag, touche appel, cloche, clé, tout en minuscules, en minuscules,
            en majuscules, tout attaché, avec une majuscule
            """,
        fillers: "euh heu hum et puis ensuite alors donc voilà après encore oui bon ok",
        digitNames: """
            septante 70, huitante 80, octante 80, nonante 90, une 1
            """,
        zeros: "zéros",
        spellingLinks: "comme")
}
