extension Portuguese {
    static let conversation = ConversationWords(
        weakWords: """
            quero queria gostaria preciso obrigado obrigada favor oi olá bom boa bem mal certo claro agora hoje
            ontem amanhã sempre nunca depois coisa coisas dia dias semana semanas mês meses ano anos vez vezes
            hora horas tarde noite manhã dois duas três quatro cinco seis sete oito nove dez primeiro primeira
            último última próximo próxima ligar ligando ligação telefone número falar falando dizer digo disse
            fazer faço faz ver saber sei acho penso ajuda ajudar poder posso poderia novo nova mesma cada muita
            muitos muitas senhor senhora nome momento dar verdade melhor tudo nada perfeito desculpe tchau pouco
            gosto
            """,
        answers: """
            sim, sim claro, claro, claro que sim, sim por favor, não, não obrigado, não obrigada, exato,
            exatamente, correto, isso, isso mesmo, é isso, com certeza, certeza, de jeito nenhum,
            de forma nenhuma, pois é, pois, certo, é verdade
            """,
        courtesies: """
            oi, olá, alô, bom dia, boa tarde, boa noite, obrigado, obrigada, muito obrigado, muito obrigada,
            obrigadão, valeu, tchau, até logo, até mais, até breve, até amanhã, adeus, tenha um bom dia,
            tenha uma boa tarde, bom fim de semana, igualmente, para você também, para o senhor também, por favor,
            de nada, um abraço, abraço, se cuida,
            bem haja, beijinhos, um beijinho, passe bem, fique bem, continuação de bom dia, menina
            """,
        fillers: """
            está bem, tá bem, tá bom, tá, está bom, tudo bem, bem, muito bem, bom, ótimo, perfeito, excelente,
            maravilha, legal, beleza, show, fantástico, que bom, de acordo, combinado, desculpe, desculpa, perdão,
            me desculpe, sinto muito, um momento, um momentinho, um segundo, um minuto, um instante,
            só um momento, só um segundo, só um minuto, só um instante, espere, espera, espera aí, peraí,
            deixa eu ver, deixe-me ver, vamos ver, está me ouvindo, você está me ouvindo, me ouve,
            consegue me ouvir, tá me ouvindo, está aí, ainda está aí, tem alguém aí, estou ouvindo,
            não estou ouvindo, não ouvi, não estou te ouvindo, entendi, entendo, compreendo, percebi, percebo,
            sei, ah sim, é só isso, só isso, isso é tudo, é tudo, mais nada, nada mais, sem problema,
            sem problemas, não tem problema, não faz mal, não se preocupe, não importa, com prazer, imagina,
            prazer, muito prazer, o quê, quê, como, como é, como assim, pode repetir, poderia repetir, repete,
            de novo, outra vez, o que você disse, não sei, sei lá, talvez, acho que sim, acho que não,
            espero que sim, tipo, né, então, enfim, aliás, na verdade, sério, pela ajuda, por tudo, pela atenção,
            muito gentil, como vai, como está, tudo bom, estou bem, estou aqui, ainda estou aqui, pode falar,
            pode ser, seria ótimo, seria bom, parece bom, fale, diga, mais alto, fala mais alto, pronto, agradeço,
            nossa
            """,
        sounds: "eh, alo",
        facts: """
            moro, moramos, eu moro, vivo em, vivemos, trabalho em, trabalho na, trabalho no, trabalho como,
            trabalho com, sou alérgico, sou alérgica, sou vegetariano, sou vegetariana, sou de, sou um, sou uma,
            sou médico, sou médica, sou professor, sou professora, sou diabético, sou diabética, sou celíaco,
            sou celíaca, sou casado, sou casada, estou grávida, sou aposentado, sou aposentada, nasci, tenho,
            temos, não tenho, não temos, prefiro, preferimos, preferia, gosto de, eu gosto, adoro, não gosto,
            odeio, não como, não bebo, não posso comer, me mudei, mudei-me, nos mudamos, mudei de,
            acabei de mudar, me chamo, chamo-me, meu nome é, meu endereço é, minha morada é, meu e-mail é,
            meu número é, meu telefone é, meu aniversário é, uso, dirijo, falo português, falo inglês, estudo,
            costumo, nunca estou, minha mulher, minha esposa, meu marido, meu filho, minha filha, meus filhos,
            meu cachorro, meu cão, meu gato, minha mãe, meu pai, meu irmão, minha irmã, me casei
            """,
        notFacts: """
            tenho uma pergunta, tenho uma dúvida, tenho um problema, tenho que, temos que, tenho de,
            não tenho tempo, tenho outra pergunta, não tenho ideia, temos um problema, gosto disso, tenho certeza
            """,
        requests: """
            me diga, diga-me, me informe, informe-me, me dê, por favor confirme, por favor informe,
            preciso do seu, preciso da sua, confirme, me passe
            """,
        idleQuestions: """
            algo mais, mais alguma coisa, alguma outra coisa, posso ajudar, posso te ajudar, posso ajudá,
            em que posso, como posso, está me ouvindo, ainda está aí, como vai, como está, tudo bem, pode ser,
            está bem, está correto, está certo, tem um momento, alguma pergunta, alguma dúvida, pode repetir
            """,
        questionStarts: """
            quanto, quando, onde fica, onde está, que horas, a que horas, você pode, pode me, poderia, tem algum,
            tem alguma, como posso, o que é, quem é, por que, qual é, quais são, vocês têm
            """,
        absentValues: "desconhecido, nenhum")

    static let moods = MoodWords(
        satisfied: """
            feliz, contente, ótimo, ótima, perfeito, perfeita, excelente, maravilhoso, maravilhosa, maravilha,
            fantástico, fantástica, satisfeito, satisfeita, aliviado, aliviada, adorei, que bom, muito gentil,
            agradeço, sem problema, legal, grato, grata
            """,
        frustrated: """
            irritado, irritada, chateado, chateada, furioso, furiosa, bravo com, brava com, frustrado, frustrada,
            frustrante, decepcionado, decepcionada, inaceitável, ridículo, absurdo, terrível, horrível, péssimo,
            péssima, inútil, vergonha, reclamar, reclamação, de novo o mesmo, não funciona, ainda não funciona,
            golpe, perda de tempo, cansado de, cansada de, indignado, indignada, farto, farta, chega disso,
            insatisfeito, insatisfeita, mau atendimento, saco cheio, odeio
            """,
        worried: """
            preocupado, preocupada, preocupa, preocupação, ansioso, ansiosa, nervoso, nervosa, medo, assustado,
            assustada, aflito, aflita, estressado, estressada, urgente, urgência, emergência, desesperado,
            desesperada, pânico, confuso, confusa, inseguro, insegura
            """,
        polite: "obrigado, obrigada, muito obrigado, muito obrigada, bom, bem")
}
