extension Spanish {
    static let statements = StatementWords(
        light: """
            tengo tenemos tenia hago hacer hace hecho voy ir cambie cambiado cambio cambiar cambiamos movido pasado
            paso uso usar tomo tomar ahora actualmente realmente solo siempre normalmente ya todavia aun favor gracias
            nuevo nueva nuevos nuevas viejo vieja antiguo antigua correcto correcta desde hoy mejor vez muy si bueno
            vale pues llamo llamar decir digo creo pienso necesito quiero numero encanta gusta prefiero dejado deje
            mas otra otro
            """,
        relations: """
            hermana hermano madre mama padre papa hijo hija esposa esposo marido mujer pareja novio novia abuela
            abuelo tia tio prima primo sobrina sobrino amigo amiga jefe jefa companero companera vecino vecina perro
            gato suegra
            """,
        singular: """
            favorito favorita medico dentista correo direccion nombre telefono movil cumpleanos banco tarifa
            """,
        yes: "si claro",
        no: "no",
        contact: """
            prefiero preferimos contactar contacten avisen avisar recordatorio por mejor envien enviar mandar
            manden confirmacion
            """,
        ago: "hace",
        negations: "no, nunca, jamas, sin, ningun, ninguna, tampoco",
        idioms: "no solo, no hay problema, no se preocupe, no se, no pasa nada, como no",
        bareNegations: "no",
        endings: """
            deje de, he dejado de, dejamos de, cancele, cancelado, cancelar, cancelamos, vendi, vendimos, murio,
            fallecio, termine, cerre, di de baja, deje el, deje la, me fui de, ya no tengo, regale, devolvi, anule,
            anular, me despidieron de, me jubile, darme de baja, perdi, me separe, renuncie, deje, cerro, se jubilo
            """,
        partedEndings: .absent("an end is told by words that stand together"),
        unsuitable: "ya no puedo, no puedo, no me va bien, no me viene bien, no me va, ya no me va",
        noMore: "ya no, no mas",
        changes: """
            ahora, a partir de ahora, desde ahora, ha cambiado, cambio, cambie, cambiamos, cambiado, me mude,
            nos mudamos, nuevo, nueva, me case, me divorcie, otra vez, de nuevo, en vez, pasado a, paso a, he empezado,
            empece, ahora mismo, actualizar, resulta que, ha subido, ha bajado, aumento, se aplazo, aplazado, aplazada,
            adelantado, al final, ya somos, ya tengo, ya tenemos, ha nacido, volvi a, desde ayer, para siempre
            """,
        corrections: """
            en realidad, me equivoque, quise decir, quiero decir, perdon es, esta mal, es incorrecto, estaba mal,
            correccion, corrijo, error mio
            """,
        additions: "tambien, ademas, otro, otra, segundo, segunda, adicional",
        hypotheses: """
            si, quizas, quiza, tal vez, pensando en, estoy pensando, podria, gustaria, ojala, espero, a lo mejor,
            seria, broma, casi, quisiera
            """,
        reports: "dice, dijo, dicen, cree, piensa, pregunto, segun, conto",
        past: """
            ayer, la semana pasada, el mes pasado, el ano pasado, antes, hace anos, de nino, cuando era
            """,
        pastVerbs: "compre pedi fui llegue pague envie visite vi hable estuve",
        likes: "me gusta, me gustan, me encanta, me encantan, prefiero, amo, preferimos, nos gusta",
        dislikes: "odio, no me gusta, no me gustan, detesto, no soporto, ya no me gusta, ya no me gustan",
        wishes: "quiero, queremos, necesito, necesitamos, pedi",
        conjunctions: "pero, y mi, porque, y yo, sino, aunque",
        replacements: "en vez de, en lugar de",
        replacedFrom: "de, del",
        replacedEnds: "a al por",
        residences: "vivo en, vivimos en, mi direccion es, nuestra direccion es, resido en",
        moves: """
            me mude a, nos mudamos a, me he mudado a, nos hemos mudado a, mi nueva direccion es, ahora vivo en,
            ahora vivimos en, la nueva direccion es, vivo ahora en, me mude al
            """,
        employers: "trabajo en, trabajo para, trabajo con, mi empresa es",
        newEmployers: "ahora trabajo en, ahora trabajo para, empece a trabajar en, nuevo trabajo en, empece en",
        names: "me llamo, mi nombre es, mi apellido es, ahora me llamo",
        choices: """
            daypart morning: por la manana, mananas, por las mananas
            daypart afternoon: por la tarde, tardes, por las tardes
            daypart evening: por la noche, noches, por las noches
            channel email: correo, correo electronico, email
            channel phone: telefono, llamada, por telefono, llamadas, llamen
            channel text: sms, whatsapp, mensaje
            channel letter: carta, correo postal
            seat window: ventana, ventanilla
            seat aisle: pasillo
            marital married: casado, casada
            marital single: soltero, soltera
            marital divorced: divorciado, divorciada, separado, separada
            marital widowed: viudo, viuda
            diet vegetarian: vegetariano, vegetariana
            diet vegan: vegano, vegana
            payment card: tarjeta
            payment cash: efectivo
            payment transfer: transferencia
            payment paypal: paypal
            cycle monthly: mensual, mensualmente
            cycle yearly: anual, anualmente
            cycle weekly: semanal
            colour red: rojo, roja
            colour blue: azul
            colour green: verde
            colour black: negro, negra
            colour white: blanco, blanca
            language english: ingles
            language german: aleman
            language spanish: espanol
            language french: frances
            """)
}
