extension Spanish {
    static let names = NameWords(
        code: "es",
        certainCues: "me llamo, mi nombre es, mi nombre completo es, yo me llamo, mi nombre",
        lastNameCues: "mi apellido es, mis apellidos son, de apellido, apellido, apellidos",
        likelyCues: "soy, habla, le habla, aquí está, soy yo, al habla",
        followingCues: "al habla, al aparato, al teléfono, aquí, le habla, para servirle, a sus órdenes",
        wishes: """
            me puede llamar %, puede llamarme %, puedes llamarme %, me puedes llamar %, llámeme %, llámame %,
            llamame %, dígame %, dime %, díganme %, decime %, prefiero que me llamen %
            """,
        nicknames: "me dicen %",
        shortWishes: "prefiero %, con % basta, % está bien, solo %, % a secas",
        questions: """
            su nombre, tu nombre, su nombre completo, nombre y apellido, nombre y apellidos, nombre completo,
            cómo se llama usted, cómo te llamas, cómo te llamás, con quién hablo, con quién tengo el gusto,
            con quién estoy hablando, quién llama, quién habla, quién me habla, de parte de quién, a nombre de quién,
            a qué nombre
            """,
        openQuestions: "cómo se llama",
        lastNameQuestions: """
            su apellido, tu apellido, sus apellidos, tus apellidos, y el apellido, y apellido, y los apellidos
            """,
        confirmations: """
            hablo con %, estoy hablando con %, es usted %, eres %, sos %, me comunico con %, tengo el gusto con %,
            se encuentra %
            """,
        inflectsNames: false,
        addressOpenings: """
            hola, hola de nuevo, buenos días, buen día, buenas tardes, buenas noches, gracias, muchas gracias,
            disculpe, disculpa, perdone, perdón, lo siento, lo lamento, encantado, encantada, mucho gusto, bienvenido,
            bienvenida, hasta luego
            """,
        denials: "no nunca tampoco equivocado",
        relatives: """
            esposa esposo mujer marido hijo hija madre mamá padre papá hermano hermana pareja novio novia nieto nieta
            abuela abuelo sobrino sobrina tía tío primo prima cuñado cuñada suegra suegro nuera yerno asistente
            secretaria secretario cuidadora vecina vecino amiga amigo compañera compañero viuda viudo
            """,
        notNames: """
            alérgico alérgica vegetariano vegetariana vegano vegana casado casada soltero soltera divorciado
            divorciada médico médica enfermero enfermera español española mexicano mexicana argentino argentina
            colombiano colombiana peruano peruana chileno chilena venezolano venezolana cliente clienta nuevo
            nueva diabético diabética jubilado jubilada profesor profesora estudiante abogado abogada ingeniero
            ingeniera autónomo alemán alemana francés francesa inglés inglesa italiano italiana portugués
            portuguesa brasileño brasileña yo su tu mi el la un una anónimo nadie ninguno gracias sí no perdón
            lunes importante correcto
            """,
        notNameEndings: .absent("no ending tells that a word is no name"),
        afterName: "y de del desde aqui llamo otra",
        answerOpenings: "es la el",
        particles: "de del la las los el al y",
        honorifics: "dr dra sr sra srta senor senora senorita",
        firstNameHonorifics: "don dona",
        followingHonorifics: .absent("no title stands behind a name"),
        nameLikeFunctionWords: "sol angel mia",
        letterWords: .absent("every single letter may be an initial"),
        tiedLetters: .absent("no letter is tied to a name"),
        letterNames: """
            be b, ce c, de d, efe f, ge g, hache h, jota j, ka k, ele l, eme m, ene n, eñe ñ, pe p, cu q, erre r,
            ere r, ese s, te t, uve v, ve v, doble uve w, uve doble w, doble ve w, equis x, i griega y, ye y, zeta z
            """,
        letterExamples: "de como",
        letterRepetitions: "doble",
        placeholders: """
            desconocido desconocida anónimo anónima nombre apellido cliente clienta usuario usuaria persona llamante
            interlocutor paciente titular ninguno ninguna nadie dato datos disponible proporcionado indicado
            mencionado encontrado especificado asesor asesora agente operador operadora humano representante ejecutivo
            sí no
            """,
        nameIDs: "nombre",
        firstIDs: "primer pila",
        lastIDs: "apellido apellidos",
        chosenIDs: "preferido apodo",
        ownerIDs: """
            cliente clienta llamante usuario usuaria contacto reserva completo completos del de la el y su
            """)
}
