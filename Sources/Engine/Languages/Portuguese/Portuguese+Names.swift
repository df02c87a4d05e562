extension Portuguese {
    static let names = NameWords(
        code: "pt",
        certainCues: """
            meu nome é, o meu nome é, me chamo, eu me chamo, chamo-me, eu chamo-me, meu nome completo é,
            o meu nome completo é
            """,
        lastNameCues: """
            meu sobrenome é, o meu sobrenome é, o meu apelido é, meu apelido é, sobrenome, de apelido, de sobrenome
            """,
        likelyCues: """
            sou, eu sou, aqui é, aqui é o, aqui é a, quem fala é, quem fala é o, quem fala é a, sou o, sou a,
            eu sou o, eu sou a, é, é o, é a, fala, daqui fala, daqui é, daqui é o, daqui é a, aqui fala, fala o,
            fala a, é da parte de, daqui fala o, daqui fala a, o nome é
            """,
        followingCues: "aqui, falando, ao telefone, ao aparelho, a falar",
        wishes: """
            pode me chamar de %, podem me chamar de %, me chama de %, me chame de %, pode chamar-me %,
            pode tratar-me por %, trate-me por %, chame-me %
            """,
        nicknames: """
            todo mundo me chama de %, todos me chamam %, todos me chamam de %, toda a gente me chama %
            """,
        shortWishes: "só %, basta %, % está bom, % está bem, prefiro %",
        questions: """
            seu nome, o seu nome, seu nome completo, teu nome, nome e sobrenome, nome completo, como você se chama,
            como te chamas, com quem eu falo, com quem falo, com quem estou falando, com quem estou a falar,
            quem fala, quem está falando, quem está a falar, com quem tenho o prazer, com quem tenho o gusto,
            com quem tenho o gosto, em nome de quem, em que nome, como se chama você, como se chama o senhor,
            como se chama a senhora
            """,
        openQuestions: "como se chama, como é que se chama, qual o nome, qual a sua graça",
        lastNameQuestions: """
            seu sobrenome, o seu sobrenome, seu apelido, o seu apelido, e o sobrenome, e o apelido, e o último nome
            """,
        confirmations: """
            falo com %, falo com o %, falo com a %, estou a falar com %, estou a falar com a %, estou a falar com o %,
            estou falando com %, estou falando com o %, estou falando com a %, é o %, é a %, você é o %, você é a %
            """,
        inflectsNames: false,
        addressOpenings: """
            olá, oi, oi de novo, bom dia, boa tarde, boa noite, obrigado, obrigada, muito obrigado, muito obrigada,
            desculpe, desculpa, perdão, sinto muito, lamento, muito prazer, prazer, bem-vindo, bem-vinda, até logo,
            tchau
            """,
        denials: "não nao nunca errado",
        relatives: """
            esposa mulher marido esposo filho filha mãe mamãe pai papai irmão irmã companheiro companheira namorado
            namorada neto neta avó avô sobrinho sobrinha tia tio primo prima cunhado cunhada sogra sogro nora genro
            assistente secretária secretário cuidadora vizinha vizinho amiga amigo colega viúva viúvo
            """,
        notNames: """
            alérgico alérgica vegetariano vegetariana vegano vegana casado casada solteiro solteira divorciado
            divorciada médico médica enfermeiro enfermeira brasileiro brasileira português portuguesa cliente novo
            nova diabético diabética aposentado aposentada professor professora estudante advogado advogada
            engenheiro engenheira autônomo autônoma angolano angolana moçambicano italiano italiana alemão alemã
            francês francesa inglês inglesa eu seu meu o a um uma anônimo ninguém nenhum obrigado obrigada sim não
            desculpe segunda importante correto
            """,
        notNameEndings: .absent("no ending tells that a word is no name"),
        afterName: "e da do de aqui ligando",
        answerOpenings: "e a o",
        particles: "de da do dos das",
        honorifics: "dr dra sr sra senhor senhora doutor doutora",
        firstNameHonorifics: "dona seu dom",
        followingHonorifics: .absent("no title stands behind a name"),
        nameLikeFunctionWords: .absent("no name is a function word"),
        letterWords: .absent("every single letter may be an initial"),
        tiedLetters: .absent("no letter is tied to a name"),
        letterNames: """
            bê b, cê c, dê d, efe f, gê g, agá h, jota j, cá k, ele l, eme m, ene n, pê p, quê q, erre r, esse s,
            tê t, vê v, dáblio w, xis x, ípsilon y, zê z
            """,
        letterExamples: "de como",
        letterRepetitions: "dois duplo",
        placeholders: """
            desconhecido desconhecida anônimo anônima anónimo anónima nome sobrenome cliente usuário usuária
            utilizador pessoa chamador paciente titular nenhum nenhuma ninguém informação informado informada dados
            disponível fornecido mencionado atendente agente operador operadora humano representante sim não
            """,
        nameIDs: "nome",
        firstIDs: "primeiro proprio",
        lastIDs: "sobrenome sobrenomes",
        chosenIDs: "apelido preferido tratamento",
        ownerIDs: "cliente chamador usuario usuaria contato contacto reserva completo do da de seu")
}
