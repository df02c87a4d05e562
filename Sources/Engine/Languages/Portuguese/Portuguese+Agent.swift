extension Portuguese {
    static let agent = AgentWords(
        information: """
            vou, vamos, eu vou, vou enviar, vamos enviar, enviaremos, enviarei, vou ligar, ligaremos, alterei,
            anotei, reservei, agendei, está confirmado, está confirmada, fica confirmado, fica confirmada,
            está agendado, está agendada, está reservado, está reservada, sua consulta, seu pedido, sua reserva,
            seu protocolo, seu número de, custa, custam, o preço, euros, euro, reais, real, por cento, abrimos,
            fechamos, está aberto, está aberta, está fechado, chegará, vai chegar, receberá, vai receber, terá,
            pode retirar, amanhã, depois de amanhã, na próxima semana, meio-dia, da tarde, da manhã, garantia,
            reembolso, dias úteis, o endereço é, grátis, gratuito, disponível
            """,
        courtesies: """
            sinto muito, lamento, desculpe, peço desculpas, entendo, compreendo, com prazer, com todo prazer,
            deixe-me ver, vou verificar, vou ver, vou conferir, um momento, só um momento, obrigado por,
            obrigada por, obrigado pela, obrigada pela, de nada, tenha um, tenha uma, até logo, tchau, bem-vindo,
            bem-vinda, como posso, posso ajudar, vou ajudar, vou te ajudar, não se preocupe, claro, com certeza,
            fico feliz, espero que
            """,
        recalls: """
            da última vez, na última vez, você mencionou, o senhor mencionou, a senhora mencionou, você disse,
            me disse, eu lembro, me lembro, de acordo com minhas notas, nos nossos registros, vejo que você,
            bem-vindo de volta, bem-vinda de volta, conversamos sobre
            """)

    static let secrets = SecretWords(
        dismissals: "ignora ignore ignorar esquece esqueça esqueca esquecer",
        instructions: "instruções instrucoes prompt programação diretrizes")
}
