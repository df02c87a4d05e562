extension IdentityWords {
    static let french = IdentityWords(
        code: "fr",
        denials: """
            je ne suis pas, je suis pas, ce n est pas, c est pas, ce n est plus, je ne m appelle pas, je m appelle pas,
            mon nom n est pas, vous ne parlez pas à, ici ce n est pas
            """,
        handovers: """
            viens d avoir ce numéro, viens de recevoir ce numéro, viens d obtenir ce numéro, ce numéro depuis peu,
            ce numéro est nouveau, ce numéro appartenait, avait ce numéro avant, ancien propriétaire de ce numéro,
            plus son numéro, plus le numéro de, mon numéro maintenant, n a plus ce numéro, nouveau numéro pour moi
            """,
        wrongPersons: """
            mauvais numéro, faux numéro, trompé de numéro, trompez de numéro, trompé de personne, trompez de personne,
            mauvaise personne, personne de ce nom, pas de %, n habite pas ici, n habite plus ici, connais pas de %
            """,
        sharing: """
            femme, mari, épouse, époux, compagne, compagnon, conjoint, conjointe, mère, père, maman, papa, fils, fille,
            frère, soeur, sœur, grand mère, grand père, tante, oncle, copine, copain, amie, ami, colocataire, voisine,
            voisin, aide soignante, assistante, assistant, secrétaire, collègue, son téléphone, son portable,
            du téléphone de, de la part de
            """,
        corrections: "pas mon nom, mauvais nom, nom est faux, s écrit, se prononce, mon nom de jeune fille",
        mailbox: """
            après le bip, après le signal sonore, après le signal, après la tonalité, laissez un message,
            laissez moi un message, laisser un message, votre message après, messagerie vocale, boîte vocale,
            sur la messagerie, répondeur de, votre correspondant n est pas, correspondant est injoignable,
            je vous rappellerai dès que
            """)

    static let spanish = IdentityWords(
        code: "es",
        denials: """
            no soy, yo no soy, este no es, esta no es, aquí no es, no me llamo, mi nombre no es, no habla con,
            no está hablando con, no estás hablando con
            """,
        handovers: """
            acabo de recibir este número, acabo de conseguir este número,
            tengo este número desde hace poco, tengo este número hace poco, este número es nuevo,
            este número era de, este número pertenecía, tenía este número antes, ya no es el número de, ya no es su número,
            ahora es mi número, ya no tiene este número, número nuevo para mí
            """,
        wrongPersons: """
            número equivocado, se ha equivocado, te has equivocado, se equivocó de, persona equivocada,
            nadie con ese nombre, nadie que se llame, no hay ningún %, aquí no vive, no vive aquí, no conozco a ningún %,
            equivocado de número
            """,
        sharing: """
            mujer, esposa, esposo, marido, pareja, madre, padre, mamá, papá, hijo, hija, hermano, hermana, abuela, abuelo,
            nieta, nieto, tía, tío, prima, primo, novia, novio, compañera, compañero, vecina, vecino, amiga, amigo,
            cuidadora, cuidador, asistente, secretaria, colega, su teléfono, su móvil, su celular, del teléfono de,
            de parte de, en nombre de
            """,
        corrections: "no es mi nombre, nombre equivocado, nombre está mal, se escribe, se pronuncia",
        mailbox: """
            después del tono, después de la señal, después del bip, tras la señal, tras el tono, deje su mensaje,
            deje un mensaje, deja tu mensaje, deja un mensaje, dejar un mensaje después, buzón de voz, buzón de mensajes,
            contestador automático, el número marcado no, la persona a la que llama, le llamaré en cuanto,
            te llamaré en cuanto
            """)

    static let portuguese = IdentityWords(
        code: "pt",
        denials: """
            não sou, eu não sou, não é, aqui não é, aqui não fala, não me chamo, meu nome não é, o meu nome não é,
            não está a falar com, não está falando com
            """,
        handovers: """
            acabei de receber este número, acabei de pegar esse número, acabei de receber esse número,
            peguei esse número, tenho este número há pouco, tenho esse número há pouco, este número é novo,
            esse número é novo, este número era, esse número era, número pertencia, tinha este número antes,
            tinha esse número antes, já não é o número, não é mais o número, agora é o meu número, agora é meu número,
            não tem mais esse número, já não tem este número
            """,
        wrongPersons: """
            número errado, foi engano, é engano, pessoa errada, ninguém com esse nome, não tem nenhum %, não há nenhum %,
            não mora aqui, não mora mais aqui, não conheço nenhum %
            """,
        sharing: """
            mulher, esposa, esposo, marido, companheira, companheiro, mãe, pai, filho, filha, irmão, irmã, avó, avô, neta,
            neto, tia, tio, prima, primo, namorada, namorado, colega, vizinha, vizinho, amiga, amigo, cuidadora, cuidador,
            assistente, secretária, telefone dele, telefone dela, telemóvel dele, telemóvel dela, celular dele,
            celular dela, em nome de, da parte de
            """,
        corrections: "não é o meu nome, não é meu nome, nome errado, nome está errado, escreve se, se escreve",
        mailbox: """
            após o sinal, depois do sinal, após o bip, depois do bip, deixe a sua mensagem, deixe sua mensagem,
            deixe uma mensagem, deixe o seu recado, deixe seu recado, grave a sua mensagem, grave seu recado,
            caixa postal, correio de voz, caixa de mensagens, número que marcou não, encaminhada para a caixa,
            não pode atender, retorno assim que
            """)

    static let italian = IdentityWords(
        code: "it",
        denials: "non sono, io non sono, questo non è, questa non è, qui non è, non mi chiamo, il mio nome non è",
        handovers: """
            ho appena preso questo numero, appena ricevuto questo numero,
            ho questo numero da poco, questo numero è nuovo, questo numero era di, numero apparteneva,
            aveva questo numero prima, non è più il suo numero, non è più il numero di, adesso è il mio numero,
            ora è il mio numero, non ha più questo numero
            """,
        wrongPersons: """
            numero sbagliato, ha sbagliato numero, ha sbagliato persona, persona sbagliata, nessuno con questo nome,
            non c è nessun %, non abita qui, non abita più qui, non conosco nessun %
            """,
        sharing: """
            moglie, marito, compagna, compagno, madre, padre, mamma, papà, figlio, figlia, fratello, sorella, nonna, nonno,
            nipote, zia, zio, cugina, cugino, fidanzata, fidanzato, coinquilino, coinquilina, vicina, vicino, amica, amico,
            badante, assistente, segretaria, collega, suo telefono, suo cellulare, dal telefono di, da parte di, per conto di
            """,
        corrections: "non è il mio nome, nome sbagliato, nome è sbagliato, si scrive, si pronuncia",
        mailbox: """
            dopo il segnale, dopo il segnale acustico, dopo il bip, dopo il tono, lasciate un messaggio,
            lasci un messaggio, lascia un messaggio, lasciare un messaggio dopo, segreteria telefonica, casella vocale,
            il cliente da lei chiamato, il numero da lei, vi richiamerò appena, ti richiamo appena, utente non raggiungibile
            """)
}
