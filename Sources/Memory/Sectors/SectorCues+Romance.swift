extension SectorCues {
    private static let spanishDays = "lunes martes miércoles jueves viernes sábado domingo"
    private static let frenchDays = "lundi mardi mercredi jeudi vendredi samedi dimanche"
    private static let portugueseDays =
        "segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira "
        + "quinta-feira sexta-feira sábado domingo"

    static let spanish: [List] = [
        cue(
            .episodic, 2,
            combine("el próximo,el pasado", spanishDays + " año mes fin") + ","
                + """
                ayer, anoche, anteayer, antier, mañana, pasado mañana, la semana pasada, el mes pasado, el año pasado,
                la semana que viene, el mes que viene, la próxima semana, esta mañana, esta tarde, esta noche,
                el otro día, hace un, hace una, hace dos, hace tres, hace unos, hace unas, hace cinco, hace poco,
                aquel día
                """),
        cue(.episodic, 0, "por la mañana, de la mañana, buenas"),
        cue(
            .episodic, 1.6,
            combine("el,este,del", spanishDays) + ", hoy, recientemente, cuando era niño, cuando era niña"),
        cue(
            .episodic, 1.2,
            """
            fui, fue, fuimos, llegó, llegué, pasó, compré, compramos, pedí, recibí, dejó, dejé, se rompió, conocí,
            nos mudamos, me mudé, llamé, visité, vi, envié, pagué, reservé, cancelé, perdí, olvidé, tuve, tuvimos,
            vino, murió, nació, me casé, hablé, he comprado, he pedido, he recibido
            """),
        cue(.episodic, 0.8, "cita, reunión, vuelo, boda, operación, entrevista, va a llegar, llegará"),
        cue(
            .procedural, 3,
            combine(
                "cada,todos los,todas las",
                spanishDays + " día días semana semanas mes mañana mañanas tarde tardes "
                    + "noche noches año años sábados domingos") + ","
                + combine("los", "lunes martes miércoles jueves viernes sábados domingos fines") + ","
                    + """
                    normalmente, generalmente, por lo general, suelo, solemos, suele, acostumbro, tengo la costumbre,
                    cómo se hace, una vez al, una vez a la, dos veces al, dos veces a la, tres veces al, tres veces a la,
                    hay que, por las mañanas, por las noches, por las tardes, paso a paso, de costumbre, regularmente
                    """),
        cue(.procedural, 1.6, "siempre, a menudo, a diario, diariamente, habitualmente, pulse, presione, nunca"),
        cue(
            .emotional, 2,
            """
            feliz, contento, contenta, alegre, aliviado, aliviada, emocionado, emocionada, agradecido, agradecida,
            orgulloso, orgullosa, enojado, enojada, enfadado, enfadada, furioso, furiosa, molesto, molesta, frustrado,
            frustrada, harto, harta, decepcionado, decepcionada, triste, preocupado, preocupada, me preocupa,
            nervioso, nerviosa, ansioso, ansiosa, tengo miedo, me da miedo, asustado, asustada, estresado, estresada,
            agobiado, agobiada, agotado, agotada, me siento, extraño a, echo de menos, desesperado, desesperada,
            vergüenza, llorando, lloré, me alegro, me alegra
            """),
        cue(
            .semantic, 2,
            """
            prefiero, me gusta, me gustan, me encanta, mi nombre es, mi dirección es, mi número es, vivo en,
            vivimos en, trabajo en, trabajo como, soy alérgico, soy alérgica, nací, mi favorito, mi favorita,
            me llamo, mi cumpleaños es
            """),
        cue(
            .reflective, 3.2,
            """
            me di cuenta, me he dado cuenta, he aprendido, aprendí que, en general, en retrospectiva, mirando atrás,
            la lección, he notado que, con los años, con el tiempo, ahora entiendo, en mi experiencia, he comprendido,
            comprendí que, lo que importa, cuanto más
            """),
    ]

    static let french: [List] = [
        cue(
            .episodic, 2,
            combine(frenchDays.replacingSpaces, "dernier prochain") + ","
                + """
                avant-hier, hier soir, hier matin, d'hier, demain, après-demain, la semaine dernière,
                la semaine prochaine, le mois dernier, le mois prochain, l'année dernière, l'an dernier,
                l'année prochaine, ce matin, cet après-midi, ce soir, l'autre jour, il y a un, il y a une,
                il y a deux, il y a trois, il y a quelques, il y a cinq
                """),
        cue(
            .episodic, 1.6, combine("ce,de,depuis", frenchDays) + ", hier, aujourd'hui, récemment, quand j'étais petit"),
        cue(.episodic, 1, frenchDays.replacingSpaces),
        cue(
            .episodic, 1.2,
            """
            je suis allé, je suis allée, nous sommes allés, on est allés, est arrivé, est arrivée, j'ai acheté,
            j'ai commandé, j'ai reçu, j'ai perdu, j'ai oublié, j'ai payé, j'ai réservé, j'ai annulé, j'ai appelé,
            j'ai vu, j'ai rencontré, j'ai eu, j'ai déménagé, nous avons, on a, s'est passé, est tombé, est tombée,
            est mort, est morte, a laissé, a appelé, est venu, est venue, s'est cassé, suis tombé, suis tombée
            """),
        cue(.episodic, 0.8, "rendez-vous, réunion, vol, mariage, opération, entretien, va arriver"),
        cue(
            .procedural, 3,
            combine(
                "chaque,tous les,toutes les",
                frenchDays + " jour jours semaine semaines mois matin matins soir soirs "
                    + "lundis mardis mercredis jeudis vendredis samedis dimanches année ans") + ","
                    + """
                    d'habitude, habituellement, normalement, généralement, en général je, j'ai l'habitude, comment faire,
                    il faut d'abord, une fois par, deux fois par, trois fois par, étape par étape, le matin je,
                    le soir je, il faut, régulièrement
                    """),
        cue(.procedural, 1.6, "toujours, souvent, quotidiennement, appuyez, cliquez, jamais"),
        cue(
            .emotional, 2,
            """
            heureux, heureuse, content, contente, ravi, ravie, soulagé, soulagée, reconnaissant, reconnaissante, fier,
            fière, en colère, furieux, furieuse, énervé, énervée, agacé, agacée, frustré, frustrée, déçu, déçue,
            triste, inquiet, inquiète, m'inquiète, nerveux, nerveuse, anxieux, anxieuse, j'ai peur, peur de, stressé,
            stressée, débordé, débordée, épuisé, épuisée, désespéré, désespérée, honte, je me sens, me manque,
            me manquent, j'en ai marre, ras le bol, pleuré, hâte de
            """),
        cue(
            .semantic, 2,
            """
            je préfère, j'aime, j'adore, mon nom est, mon adresse est, mon numéro est, j'habite, nous habitons,
            je travaille, je suis allergique, allergique, je suis né, je suis née, je m'appelle, mon anniversaire est
            """),
        cue(
            .reflective, 3.2,
            """
            je me suis rendu compte, je me rends compte, j'ai réalisé, j'ai compris, j'ai appris que, avec le recul,
            en général, dans l'ensemble, la leçon, j'ai remarqué que, au fil des années, avec le temps,
            d'après mon expérience, ce qui compte, plus je
            """),
    ]

    static let portuguese: [List] = [
        cue(
            .episodic, 2,
            combine("na próxima,na última,no próximo,no último", portugueseDays) + ","
                + """
                ontem, anteontem, amanhã, depois de amanhã, ontem à noite, a semana passada, na semana passada,
                no mês passado, no ano passado, na semana que vem, no mês que vem, na próxima semana, hoje de manhã,
                esta manhã, esta tarde, esta noite, hoje à noite, outro dia, há um, há uma, há dois, há duas, há três,
                há alguns, faz dois, faz uma, atrás
                """),
        cue(
            .episodic, 1.6, combine("na,no,desta,deste", portugueseDays) + ", hoje, recentemente, quando eu era criança"
        ),
        cue(
            .episodic, 1.2,
            """
            fui, foi, fomos, chegou, cheguei, aconteceu, comprei, compramos, pedi, recebi, deixou, deixei, quebrou,
            conheci, mudei, mudamos, liguei, visitei, vi, enviei, paguei, reservei, cancelei, perdi, esqueci, tive,
            tivemos, veio, morreu, nasceu, casei, falei
            """),
        cue(.episodic, 0.8, "consulta, reunião, voo, casamento, cirurgia, entrevista, vai chegar, chegará"),
        cue(
            .procedural, 3,
            combine(
                "cada,todo,toda,todos os,todas as",
                portugueseDays + " dia dias semana semanas mês manhã manhãs tarde "
                    + "tardes noite noites ano anos sábados domingos") + ","
                + combine("às", "segundas terças quartas quintas sextas") + ","
                    + """
                    normalmente, geralmente, costumo, costumamos, costuma, tenho o hábito, como se faz, uma vez por,
                    duas vezes por, três vezes por, é preciso, passo a passo, de manhã eu, à noite eu, de costume,
                    regularmente, aos sábados, aos domingos
                    """),
        cue(.procedural, 1.6, "sempre, frequentemente, diariamente, aperte, pressione, clique, nunca"),
        cue(
            .emotional, 2,
            """
            feliz, contente, alegre, aliviado, aliviada, animado, animada, agradecido, agradecida, orgulhoso,
            orgulhosa, irritado, irritada, chateado, chateada, furioso, furiosa, zangado, zangada, frustrado,
            frustrada, decepcionado, decepcionada, desapontado, desapontada, triste, preocupado, preocupada,
            me preocupa, nervoso, nervosa, ansioso, ansiosa, tenho medo, com medo, assustado, assustada, estressado,
            estressada, cansado de, cansada de, desesperado, desesperada, vergonha, me sinto, saudade, saudades,
            chorando, chorei, exausto, exausta, fico feliz
            """),
        cue(
            .semantic, 2,
            """
            prefiro, gosto de, adoro, meu nome é, o meu nome é, meu endereço é, meu número é, moro em, moro na,
            moro no, moramos em, trabalho em, trabalho na, trabalho no, trabalho como, sou alérgico, sou alérgica,
            nasci, meu favorito, me chamo, meu aniversário é
            """),
        cue(
            .reflective, 3.2,
            """
            percebi que, me dei conta, dei-me conta, aprendi que, tenho aprendido, em geral, no geral,
            olhando para trás, a lição, notei que, com os anos, com o tempo, ao longo dos anos, agora entendo,
            na minha experiência, compreendi que, o que importa, quanto mais
            """),
    ]
}
