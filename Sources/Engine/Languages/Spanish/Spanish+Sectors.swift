extension Spanish {
    static let sectors = SectorWords(
        episodic: episodic,
        procedural: procedural,
        emotional: emotional,
        semantic: semantic,
        reflective: reflective,
        sequences: "primero luego, primero después",
        emotionalLabels: "humor sentimiento",
        reflectiveLabels: .absent("a label of the kind is taken for one of a fact"),
        proceduralLabels: "rutina",
        episodicLabels: "cita",
        closenessWeight: 2)

    private static let days = "lunes martes miércoles jueves viernes sábado domingo"

    private static let episodic: [SectorWords.Weighted] = [
        .init(
            2,
            combine("el próximo,el pasado", days + " año mes fin") + ","
                + """
                ayer, anoche, anteayer, antier, mañana, pasado mañana, la semana pasada, el mes pasado, el año pasado,
                la semana que viene, el mes que viene, la próxima semana, esta mañana, esta tarde, esta noche,
                el otro día, hace un, hace una, hace dos, hace tres, hace unos, hace unas, hace cinco, hace poco,
                aquel día
                """),
        .init(0, "por la mañana, de la mañana, buenas"),
        .init(1.6, combine("el,este,del", days) + ", hoy, recientemente, cuando era niño, cuando era niña"),
        .init(
            1.2,
            """
            fui, fue, fuimos, llegó, llegué, pasó, compré, compramos, pedí, recibí, dejó, dejé, se rompió, conocí,
            nos mudamos, me mudé, llamé, visité, vi, envié, pagué, reservé, cancelé, perdí, olvidé, tuve, tuvimos,
            vino, murió, nació, me casé, hablé, he comprado, he pedido, he recibido
            """),
        .init(0.8, "cita, reunión, vuelo, boda, operación, entrevista, va a llegar, llegará"),
        .init(
            1.6,
            combine(
                "en,desde,hasta",
                "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")),
    ]

    private static let procedural: [SectorWords.Weighted] = [
        .init(
            3,
            combine(
                "cada,todos los,todas las",
                days + " día días semana semanas mes mañana mañanas tarde tardes "
                    + "noche noches año años sábados domingos") + ","
                + combine("los", "lunes martes miércoles jueves viernes sábados domingos fines") + ","
                    + """
                    normalmente, generalmente, por lo general, suelo, solemos, suele, acostumbro, tengo la costumbre,
                    cómo se hace, una vez al, una vez a la, dos veces al, dos veces a la, tres veces al, tres veces a la,
                    hay que, por las mañanas, por las noches, por las tardes, paso a paso, de costumbre, regularmente
                    """),
        .init(1.6, "siempre, a menudo, a diario, diariamente, habitualmente, pulse, presione, nunca"),
        .init(
            1.8,
            """
            antes de dormir, después de comer, mañana y noche
            """),
    ]

    private static let emotional: [SectorWords.Weighted] = [
        .init(
            2.4,
            """
            feliz, contento, contenta, alegre, aliviado, aliviada, emocionado, emocionada, agradecido, agradecida,
            orgulloso, orgullosa, enojado, enojada, enfadado, enfadada, furioso, furiosa, molesto, molesta, frustrado,
            frustrada, harto, harta, decepcionado, decepcionada, triste, preocupado, preocupada, me preocupa,
            nervioso, nerviosa, ansioso, ansiosa, tengo miedo, me da miedo, asustado, asustada, estresado, estresada,
            agobiado, agobiada, agotado, agotada, me siento, extraño a, echo de menos, desesperado, desesperada,
            vergüenza, llorando, lloré, me alegro, me alegra
            """),
        .init(
            2.4,
            """
            miedo, alegría, rabia, tristeza, angustia, angustiado, angustiada, engañado, engañada, indignado,
            indignada, lloro, qué pena, ilusión
            """),
    ]

    private static let semantic: [SectorWords.Weighted] = [
        .init(
            2,
            """
            prefiero, me gusta, me gustan, me encanta, mi nombre es, mi dirección es, mi número es, vivo en,
            vivimos en, trabajo en, trabajo como, soy alérgico, soy alérgica, nací, mi favorito, mi favorita,
            me llamo, mi cumpleaños es
            """),
        .init(
            1,
            """
            mi número de, soy autónomo, soy autónoma, no como, no bebo, soy, tengo un, tengo una, tengo dos, tengo
            tres
            """),
    ]

    private static let reflective: [SectorWords.Weighted] = [
        .init(
            3.2,
            """
            me di cuenta, me he dado cuenta, he aprendido, aprendí que, en general, en retrospectiva, mirando atrás,
            la lección, he notado que, con los años, con el tiempo, ahora entiendo, en mi experiencia, he comprendido,
            comprendí que, lo que importa, cuanto más
            """),
        .init(
            3.2,
            """
            me enseñó, me ha enseñado, uno aprende, en el fondo, debería haber, debí haber, culpa mía, a fin de
            cuentas
            """),
        .init(
            2.4,
            """
            creo que, pienso que, quizá, quizás, tal vez, me parece que, supongo que, la gente
            """),
    ]
}
