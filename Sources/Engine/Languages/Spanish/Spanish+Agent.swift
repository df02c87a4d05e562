extension Spanish {
    static let agent = AgentWords(
        information: """
            le voy a, voy a, vamos a, le enviaré, enviaremos, le enviaremos, le llamaré, le llamaremos,
            he cambiado, he anotado, he reservado, hemos, queda confirmado, queda confirmada, está confirmado,
            está confirmada, queda reservado, queda reservada, su cita, su pedido, su reserva, su referencia,
            su número de, cuesta, cuestan, el precio, euros, euro, dólares, pesos, por ciento, abrimos, cerramos,
            está abierto, está abierta, está cerrado, llegará, recibirá, tendrá, puede recoger, mañana,
            pasado mañana, la semana que viene, mediodía, de la tarde, de la mañana, garantía, reembolso,
            días hábiles, días laborables, la dirección es, es gratis, es gratuito, estará
            """,
        courtesies: """
            lo siento, lamento, siento mucho, disculpe, entiendo, con mucho gusto, encantado, encantada,
            déjeme ver, déjeme comprobar, voy a comprobar, voy a ver, un momento, gracias por, muchas gracias,
            de nada, que tenga, cuídese, adiós, hasta luego, bienvenido, bienvenida, en qué puedo, puedo ayudar,
            no se preocupe, claro que sí, por supuesto, me alegra, me alegro, voy a ayudarle, le voy a ayudar,
            voy a revisar
            """,
        recalls: """
            la última vez, usted mencionó, me dijo, nos dijo, recuerdo, según mis notas, según nuestros registros,
            veo que usted, bienvenido de nuevo, bienvenida de nuevo, como me comentó, me comentó
            """)

    static let secrets = SecretWords(
        dismissals: "ignora ignore ignorar olvida olvide olvidar olvidate",
        instructions: "instrucciones indicaciones prompt programación directrices")
}
