extension French {
    static let sectors = SectorWords(
        episodic: episodic,
        procedural: procedural,
        emotional: emotional,
        semantic: semantic,
        reflective: reflective,
        sequences: "d ensuite, abord ensuite, abord puis",
        emotionalLabels: "humeur",
        reflectiveLabels: .absent("a label of the kind is taken for one of a fact"),
        proceduralLabels: .absent("a label of the kind is taken for one of a fact"),
        episodicLabels: "rendez",
        closenessWeight: 2)

    private static let days = "lundi mardi mercredi jeudi vendredi samedi dimanche"

    private static let episodic: [SectorWords.Weighted] = [
        .init(
            2,
            combine(days.eachAsPhrase, "dernier prochain") + ","
                + """
                avant-hier, hier soir, hier matin, d'hier, demain, après-demain, la semaine dernière,
                la semaine prochaine, le mois dernier, le mois prochain, l'année dernière, l'an dernier,
                l'année prochaine, ce matin, cet après-midi, ce soir, l'autre jour, il y a un, il y a une,
                il y a deux, il y a trois, il y a quelques, il y a cinq
                """),
        .init(1.6, combine("ce,de,depuis", days) + ", hier, aujourd'hui, récemment, quand j'étais petit"),
        .init(1, days.eachAsPhrase),
        .init(
            1.2,
            """
            je suis allé, je suis allée, nous sommes allés, on est allés, est arrivé, est arrivée, j'ai acheté,
            j'ai commandé, j'ai reçu, j'ai perdu, j'ai oublié, j'ai payé, j'ai réservé, j'ai annulé, j'ai appelé,
            j'ai vu, j'ai rencontré, j'ai eu, j'ai déménagé, nous avons, on a, s'est passé, est tombé, est tombée,
            est mort, est morte, a laissé, a appelé, est venu, est venue, s'est cassé, suis tombé, suis tombée
            """),
        .init(0.8, "rendez-vous, réunion, vol, mariage, opération, entretien, va arriver"),
        .init(
            1.6,
            combine(
                "en,depuis,fin,début",
                "janvier février mars avril mai juin juillet août septembre octobre novembre décembre")),
    ]

    private static let procedural: [SectorWords.Weighted] = [
        .init(
            3,
            combine(
                "chaque,tous les,toutes les",
                days + " jour jours semaine semaines mois matin matins soir soirs "
                    + "lundis mardis mercredis jeudis vendredis samedis dimanches année ans") + ","
                    + """
                    d'habitude, habituellement, normalement, généralement, en général je, j'ai l'habitude, comment faire,
                    il faut d'abord, une fois par, deux fois par, trois fois par, étape par étape, le matin je,
                    le soir je, il faut, régulièrement
                    """),
        .init(1.6, "toujours, souvent, quotidiennement, appuyez, cliquez, jamais"),
        .init(
            1.8,
            """
            matin et soir, matin midi et soir, avant les repas, après les repas, avant de dormir
            """),
    ]

    private static let emotional: [SectorWords.Weighted] = [
        .init(
            2.4,
            """
            heureux, heureuse, content, contente, ravi, ravie, soulagé, soulagée, reconnaissant, reconnaissante, fier,
            fière, en colère, furieux, furieuse, énervé, énervée, agacé, agacée, frustré, frustrée, déçu, déçue,
            triste, inquiet, inquiète, m'inquiète, nerveux, nerveuse, anxieux, anxieuse, j'ai peur, peur de, stressé,
            stressée, débordé, débordée, épuisé, épuisée, désespéré, désespérée, honte, je me sens, me manque,
            me manquent, j'en ai marre, ras le bol, pleuré, hâte de
            """),
        .init(
            2.4,
            """
            peur, rage, joie, tristesse, angoisse, angoissé, angoissée, outré, outrée, indigné, indignée,
            scandalisé, scandalisée, bouleversé, bouleversée
            """),
    ]

    private static let semantic: [SectorWords.Weighted] = [
        .init(
            2,
            """
            je préfère, j'aime, j'adore, mon nom est, mon adresse est, mon numéro est, j'habite, nous habitons,
            je travaille, je suis allergique, allergique, je suis né, je suis née, je m'appelle, mon anniversaire est
            """),
        .init(
            1,
            """
            je suis diabétique, je suis marié, je suis mariée, je ne mange pas, je ne bois pas, nous avons un, nous
            avons une, nous avons deux, j'ai un, j'ai une, j'ai deux
            """),
    ]

    private static let reflective: [SectorWords.Weighted] = [
        .init(
            3.2,
            """
            je me suis rendu compte, je me rends compte, j'ai réalisé, j'ai compris, j'ai appris que, avec le recul,
            en général, dans l'ensemble, la leçon, j'ai remarqué que, au fil des années, avec le temps,
            d'après mon expérience, ce qui compte, plus je
            """),
        .init(
            3.2,
            """
            m'a appris, nous a appris, au fond, finalement, j'aurais dû, on apprend, en y repensant, tout compte
            fait
            """),
        .init(
            2.4,
            """
            je crois que je, je pense que je, peut-être que je, il me semble que, je suppose que, les gens
            """),
    ]
}
