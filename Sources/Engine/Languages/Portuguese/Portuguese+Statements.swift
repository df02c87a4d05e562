extension Portuguese {
    static let statements = StatementWords(
        light: """
            tenho temos tinha faco fazer faz feito vou ir mudei mudou mudar mudamos mudado passei passou uso usar tomo
            tomar agora atualmente realmente so sempre normalmente ja ainda favor obrigado obrigada novo nova novos
            novas velho velha antigo antiga correto correta certo desde hoje melhor muito sim bem entao ligo ligar
            digo dizer acho penso preciso quero numero adoro gosto prefiro deixei parei mais outra outro
            """,
        relations: """
            irma irmao mae pai filho filha esposa esposo marido mulher namorado namorada avo tia tio prima primo
            sobrinha sobrinho amigo amiga chefe colega vizinho vizinha cao cachorro cachorra gato gata sogra
            """,
        singular: """
            favorito favorita preferido preferida medico dentista mail endereco nome telefone celular telemovel
            aniversario banco plano
            """,
        yes: "sim claro",
        no: "nao",
        contact: """
            prefiro preferimos contato contatar avisem avisar lembrete por melhor enviem enviar mandar mandem
            confirmacao
            """,
        ago: "ha atras faz",
        negations: "nao, nunca, jamais, sem, nenhum, nenhuma, tampouco",
        idioms: "nao so, nao tem problema, nao se preocupe, nao sei, sem problema, nao faz mal",
        bareNegations: "nao",
        endings: """
            deixei de, parei de, paramos de, cancelei, cancelado, cancelar, cancelamos, vendi, vendemos, morreu,
            faleceu, terminei, fechei, perdi, me separei, sai de, larguei, devolvi, doei, dei de graca, anulei,
            fui demitido de, fui demitida de, me aposentei, reformei me, pedi demissao, reformou se, fechou, sai da,
            sai do
            """,
        partedEndings: "nao mais",
        unsuitable: "nao da, ja nao da, nao posso, ja nao posso, nao consigo",
        noMore: "ja nao, nao mais, mais nao",
        changes: """
            agora, a partir de agora, de agora em diante, mudou, mudei, mudamos, alterado, alterei, foi alterado,
            foi mudado, novo, nova, casei, me casei, me divorciei, de novo, outra vez, em vez, passou a, passou para,
            passei a, passei para, comecei, voltei a, aumentou, diminuiu, adiado, adiada, antecipado, afinal, ja somos,
            ja tenho, ja temos, nasceu, desde ontem, para sempre, de vez
            """,
        corrections: """
            na verdade, me enganei, enganei me, quis dizer, quero dizer, esta errado, estava errado, errado,
            correcao, corrigindo, erro meu
            """,
        additions: "tambem, alem disso, outro, outra, segundo, segunda, adicional",
        hypotheses: """
            se, talvez, pensando em, estou pensando, poderia, gostaria, tomara, espero, seria, brincadeira, quase,
            quem sabe
            """,
        reports: "diz, disse, dizem, acha, pensa, perguntou, contou",
        past: """
            ontem, semana passada, mes passado, ano passado, antes, anos atras, quando era, antigamente
            """,
        pastVerbs: "comprei pedi fui cheguei paguei enviei visitei vi falei estive",
        likes: "gosto de, gosto, adoro, prefiro, amo, gostamos, preferimos",
        dislikes: "odeio, nao gosto, detesto, nao suporto, ja nao gosto",
        wishes: "quero, queremos, preciso, precisamos, pedi",
        conjunctions: "mas, e meu, e minha, porque, e eu, embora",
        replacements: "em vez de, em vez do, em vez da, em lugar de",
        replacedFrom: "de, do, da",
        replacedEnds: "para a ao",
        residences: """
            moro em, moro na, moro no, moramos em, moramos na, moramos no, vivo em, vivo na, vivo no,
            meu endereco e, minha morada e, o meu endereco e, a minha morada e
            """,
        moves: """
            mudei para, me mudei para, mudei me para, mudamos para, nos mudamos para, mudamo nos para,
            meu novo endereco e, o novo endereco e, agora moro em, agora moro na, agora moro no, agora vivo em,
            agora vivo no, moro agora em, moro agora na, moro agora no, minha nova morada e
            """,
        employers: "trabalho na, trabalho no, trabalho em, trabalho para",
        newEmployers: """
            agora trabalho na, agora trabalho no, agora trabalho em, comecei na, comecei no, novo emprego na,
            novo emprego no
            """,
        names: "me chamo, chamo me, meu nome e, meu sobrenome e, agora me chamo, agora chamo me",
        choices: """
            daypart morning: de manha, pela manha, manhas
            daypart afternoon: a tarde, de tarde, tardes
            daypart evening: a noite, de noite, noites
            channel email: e mail, email, correio eletronico
            channel phone: telefone, ligacao, por telefone, chamada, liguem
            channel text: sms, whatsapp, mensagem
            channel letter: carta
            seat window: janela
            seat aisle: corredor
            marital married: casado, casada
            marital single: solteiro, solteira
            marital divorced: divorciado, divorciada, separado, separada
            marital widowed: viuvo, viuva
            diet vegetarian: vegetariano, vegetariana
            diet vegan: vegano, vegana
            payment card: cartao
            payment cash: dinheiro
            payment transfer: transferencia
            payment paypal: paypal
            payment pix: pix
            payment boleto: boleto
            cycle monthly: mensal, mensalmente
            cycle yearly: anual, anualmente
            cycle weekly: semanal
            colour red: vermelho, vermelha
            colour blue: azul
            colour green: verde
            colour black: preto, preta
            colour white: branco, branca
            language english: ingles
            language german: alemao
            language spanish: espanhol
            language french: frances
            """)
}
