extension Spanish {
    static let conversation = ConversationWords(
        weakWords: """
            quiero quería quisiera necesito gusta gustaría gracias favor hola bueno buena buenos buenas bien mal
            vale claro ahora hoy ayer mañana después luego entonces cosa cosas día días semana mes año años vez
            veces hora tarde noche dos tres cuatro cinco seis siete ocho nueve diez primero llamar llamo llamada
            llamando teléfono número hablar hablando decir digo dice dijo hacer hago hace ver saber sé creo pienso
            ayuda ayudar poder nuevo nueva mismo misma cada mucho mucha muchos muchas señor señora nombre momento
            dar nunca siempre verdad normalmente mejor acuerdo perfecto perdón adiós tener
            """,
        answers: """
            sí, sí claro, claro, claro que sí, sí por favor, no, no gracias, exacto, exactamente, correcto, eso es,
            así es, por supuesto, desde luego, efectivamente, en absoluto, para nada, cierto
            """,
        courtesies: """
            hola, buenas, buenos días, buenas tardes, buenas noches, muy buenas, gracias, muchas gracias,
            mil gracias, muchísimas gracias, adiós, hasta luego, hasta pronto, hasta mañana, nos vemos, chao,
            chau, que tenga buen día, que tenga un buen día, buen día, igualmente, por favor, de nada, un saludo,
            saludos, cuídese, cuídate,
            bendiciones, dios le bendiga, dios la bendiga, un abrazo, que le vaya bien, que esté bien
            """,
        fillers: """
            vale, bien, muy bien, está bien, bueno, pues, perfecto, genial, estupendo, excelente, fantástico,
            maravilloso, qué bien, de acuerdo, perdón, perdone, disculpe, disculpa, lo siento, un momento,
            un segundo, un minuto, un momentito, espere, espera, espere un momento, espera un momento, a ver,
            déjeme ver, déjame ver, deme un momento, me oye, me oyes, me escucha, me escuchas, puede oírme,
            puedes oírme, está ahí, sigue ahí, oiga, oye, diga, dígame, bueno pues, entiendo, ya veo, ya,
            entendido, lo entiendo, eso es todo, es todo, nada más, ningún problema, no hay problema,
            no pasa nada, no se preocupe, no importa, con mucho gusto, un placer, encantado, encantada, qué, cómo,
            cómo dice, cómo ha dicho, puede repetir, puede repetirlo, me lo repite, otra vez, no le oigo,
            no le escucho, no sé, no lo sé, quizás, tal vez, a lo mejor, supongo, creo que sí, creo que no,
            espero que sí, o sea, es que, este, la verdad, en serio, por su ayuda, por la ayuda, por todo,
            muy amable, qué amable, cómo está, cómo estás, qué tal, estoy bien, aquí estoy, sigo aquí, listo,
            órale, ándale, dale, sale, okay, suena bien, me parece bien, me parece, todo bien, todo, eso, así,
            hasta aquí, le agradezco, se lo agradezco, ahora mismo, ahora
            """,
        sounds: "eh, bravo",
        facts: """
            vivo, vivimos, trabajo en, trabajo como, trabajo de, soy alérgico, soy alérgica, soy vegetariano,
            soy vegetariana, soy de, soy un, soy una, soy médico, soy médica, soy profesor, soy profesora,
            soy diabético, soy diabética, soy celíaco, soy celíaca, estoy casado, estoy casada, estoy embarazada,
            estoy jubilado, estoy jubilada, nací, tengo, tenemos, no tengo, no tenemos, prefiero, preferimos,
            preferiría, me gusta, me gustan, me encanta, me encantan, no me gusta, no me gustan, odio, no como,
            no bebo, no puedo comer, me mudé, nos mudamos, me he mudado, nos hemos mudado, acabo de mudarme,
            me llamo, mi nombre es, mi dirección es, mi correo es, mi número es, mi teléfono es, mi cumpleaños es,
            uso, conduzco, hablo español, hablo inglés, estudio, siempre, nunca estoy, suelo, mi mujer, mi esposa,
            mi marido, mi esposo, mi hijo, mi hija, mis hijos, mi perro, mi gato, mi madre, mi padre, mi hermano,
            mi hermana, puede llamarme al, me casé
            """,
        notFacts: """
            tengo una pregunta, tengo una duda, tengo un problema, tengo que, tenemos que, me gustaría,
            no tengo tiempo, tengo otra pregunta, no tengo idea, tenemos un problema, siempre que, eso me gusta
            """,
        requests: """
            dígame, dime, indíqueme, deme su, por favor confirme, por favor indique, necesito su, me puede dar,
            me da su, facilíteme, confírmeme
            """,
        idleQuestions: """
            algo más, alguna otra cosa, otra cosa, en qué puedo, puedo ayudarle, puedo ayudarte, le puedo ayudar,
            me escucha, me oye, sigue ahí, cómo está, cómo estás, qué tal, le parece bien, está bien, de acuerdo,
            es correcto, tiene un momento, alguna pregunta, alguna duda, puede repetir
            """,
        questionStarts: """
            cuánto, cuándo, dónde está, qué hora, a qué hora, puede usted, me puede, me podría, podría, hay algún,
            cómo puedo, qué es, quién es, por qué, cuál es, tienen ustedes
            """,
        absentValues: "ninguno, desconocido")

    static let moods = MoodWords(
        satisfied: """
            feliz, contento, contenta, encantado, encantada, genial, perfecto, perfecta, excelente, maravilloso,
            maravillosa, fantástico, fantástica, estupendo, estupenda, satisfecho, satisfecha, aliviado, aliviada,
            me alegro, qué bien, me encanta, muy amable, muchísimas gracias, mil gracias, le agradezco,
            ningún problema
            """,
        frustrated: """
            enojado, enojada, enfadado, enfadada, furioso, furiosa, molesto, molesta, frustrado, frustrada,
            frustrante, harto, harta, decepcionado, decepcionada, inaceptable, ridículo, terrible, horrible,
            pésimo, pésima, inútil, vergüenza, quejarme, queja, reclamación, otra vez lo mismo,
            sigue sin funcionar, no funciona, estafa, tomadura de pelo, ya basta, indignado, indignada, fatal,
            asco, mal servicio, increíble, pierdo el tiempo, perder el tiempo
            """,
        worried: """
            preocupado, preocupada, preocupa, preocupación, ansioso, ansiosa, nervioso, nerviosa, miedo, asustado,
            asustada, angustia, angustiado, angustiada, agobiado, agobiada, urgente, urgencia, emergencia,
            desesperado, desesperada, estresado, estresada, confundido, confundida, inquieto, inquieta
            """,
        polite: "gracias, muchas gracias, bien, bueno")
}
