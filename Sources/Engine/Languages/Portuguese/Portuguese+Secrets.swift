extension Portuguese {
    /// How secrets are asked for and said.
    static let secretForms = SecretForms(
        code: "pt",
        cards: """
            número do cartão, número do seu cartão, número do meu cartão, número de cartão, cartão de crédito,
            cartão de débito, dezesseis dígitos, dezasseis dígitos, 16 dígitos, dezesseis números, dezasseis números,
            quinze dígitos, números da frente, números do cartão, dígitos do cartão, visa, mastercard, master, elo,
            hipercard, amex, american express, diners, maestro, os primeiros quatro, os próximos quatro
            """,
        cardCodes: """
            cvv, cvc, código de segurança, código de trás, código atrás, três dígitos, 3 dígitos, três números,
            três algarismos, verso do cartão, no verso, parte de trás, atrás do cartão, dígitos atrás, números atrás
            """,
        accounts: "iban, nib, número da conta, número de conta, conta bancária, conta corrente, agência e conta",
        nationalNumbers: """
            cpf, nif, contribuinte, número de contribuinte, número fiscal, identificação fiscal, rg, identidade,
            carteira de identidade, cartão de cidadão, cartão do cidadão, bilhete de identidade, segurança social,
            número de segurança social, niss, pis, nis, título de eleitor, passaporte, número do passaporte,
            carta de condução, carteira de motorista, cnh, cartão do sus, cartão sus, número de utente, utente
            """,
        passwords: """
            senha, senhas, palavra passe, palavra chave, palavra secreta, frase secreta, senha do wifi,
            senha do aplicativo, password, entro com, entrar com, acedo com, acesso com, faço login com, login,
            pergunta de segurança, resposta secreta, chave do wifi, palavra de segurança, palavra de passe,
            nome de solteira, frase de segurança, senha da internet, senha do wi fi, código do wifi, contra senha,
            palavrapasse
            """,
        pins: """
            pin, código pin, código secreto, código da porta, código do portão, código do prédio, código de entrada,
            código de acesso, código do alarme, alarme, teclado, tecladinho, digitar, digite, bota, marcar, marque,
            carregue, carregar, cofre, cofre de chaves, cadeado, fechadura, código de desbloqueio, padrão, interfone
            """,
        codes: """
            código, códigos, código de uso único, código de confirmação, código de verificação, código de ativação,
            sms, mensagem, por mensagem, na aplicação, na app, no aplicativo, no app, token, chave móvel, otp,
            autenticador
            """,
        entries: """
            entrar, entra, entram, aceder, porta, portão, prédio, garagem, entrada, abrir, abre, portaria,
            fechadura, cadeado, chaves, alarme, interfone, intercomunicador, campainha, cancela, arrecadação,
            estacionamento, guarita
            """,
        screens: """
            mensagem, notificação, tela, ecrã, visor, aparelho, leitor, app, aplicação, aplicativo, celular,
            telemóvel, e mail, enviei, enviado, chegou, mandei, seis dígitos, seis números, seis algarismos,
            quatro dígitos, aparece, apareceu
            """,
        banks: "conta, banco, transferência, reembolso, devolução, depósito, débito direto",
        backs: "atrás, trás, de trás, verso, costas, assinatura, vire, numerozinho, numerinhos",
        secures: """
            segurança, secreta, secreto, combinada, animal, bicho, mascote, local de nascimento, favorito, favorita,
            confirmar a identidade
            """,
        logins: """
            entrar, entro, aceder, acessar, conectar, site, página, portal, conta, app, aplicativo, aplicação, wifi,
            wi fi, roteador, router, utilizador, usuário, mail, sessão
            """,
        doubts: """
            lembra, se lembra, recorda, sabe, funciona, funcionou, tentou, experimentou, esqueceu, mudar, mudou,
            alterar, redefinir
            """,
        harmless: """
            código postal, cep, código promocional, código de desconto, cupom, código de reserva, código de cliente,
            código do cliente, código de erro, código do produto, código de barras, código qr, ddd, indicativo,
            número de cliente, número do cliente, cliente, número do pedido, pedido, encomenda,
            número da encomenda, número da fatura, fatura, nota fiscal, número do contrato, contrato, apólice,
            número da apólice, sinistro, processo, número do processo, protocolo, número de protocolo, referência,
            localizador, reserva, número da reserva, rastreio, rastreamento, código de rastreio,
            código de rastreamento, número de série, série, modelo, etiqueta, contador, leitura, medidor, relógio,
            número de telefone, telefone, telemóvel, celular, data de nascimento, nascimento, nasci, voo,
            número do voo, matrícula, placa, morada, endereço, apartamento, tamanho, preço, orçamento, sócio,
            número de sócio, cartão de fidelidade, ponto de entrega, cpe, cnpj
            """,
        partials: """
            últimos quatro, últimos 4, quatro últimos, últimos dígitos, últimos números, final, termina em,
            terminado em, que termina, acaba em, com final, validade, vence, expira, vencimento, válido até
            """,
        links: """
            é, são, era, seria, que é, então, diz, com, fica, é assim, dois pontos, está, tá, coloquei, ponho, pus,
            boto, uso, escrevo, digito, escolhi, deve ser, acho que é, era pra ser
            """,
        ends: """
            e, mas, ou, porque, então, depois, se, quando, obrigado, obrigada, por favor, tudo minúsculo,
            tudo junto, em minúsculas, que, pra
            """,
        denials: """
            esqueci, esqueceu, esquecido, não sei, não lembro, não me lembro, não tenho, não falo, não dou, não digo, nunca,
            nenhum, nenhuma, nada, não chegou, não recebi, perdi, não faço ideia, sei lá, não posso, não,
            redefinir, recuperar
            """,
        states: """
            não errada errado incorreta expirada bloqueada inválida esquecida perdida certa correta muito sempre nunca
            a o os as um uma minha sua já nova velha outra diferente recusada alterada também em que fácil difícil
            """,
        signs: """
            underline, underscore, sublinhado, traço, hífen, traço de baixo, ponto, barra, arroba, exclamação,
            ponto de exclamação, interrogação, cardinal, jogo da velha, cerquilha, asterisco, estrela, cifrão,
            percentagem, e comercial, mais, dois pontos, maiúscula, maiúsculo, minúscula, minúsculo, hashtag,
            campainha, tecla verde, chave, tudo minúsculo, tudo junto, em minúsculas, com maiúscula
            """,
        fillers: "eh ahn hum e depois então aí é outra vez de novo sim tá bom agora",
        digitNames: """
            meia 6, um 1, uma 1, duas 2, catorze 14, quatorze 14, dezasseis 16, dezassete 17, dezanove 19
            """,
        zeros: "zeros",
        spellingLinks: "de como")
}
