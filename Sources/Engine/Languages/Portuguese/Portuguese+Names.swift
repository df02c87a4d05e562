extension Portuguese {
    static let names = NameWords(
        certainCues: """
            meu nome é, o meu nome é, me chamo, eu me chamo, chamo-me, meu nome completo é, pode me chamar de,
            podem me chamar de
            """,
        likelyCues: """
            sou, eu sou, aqui é, aqui é o, aqui é a, quem fala é, quem fala é o, quem fala é a, sou o, sou a, eu sou o,
            eu sou a
            """,
        questions: """
            seu nome, o seu nome, seu nome completo, teu nome, nome e sobrenome, nome completo, como se chama,
            como você se chama, como te chamas, com quem eu falo, com quem falo, com quem estou falando,
            quem fala, quem está falando, com quem tenho o prazer
            """,
        lastNameQuestions: "seu sobrenome, o seu sobrenome, seu apelido, e o sobrenome",
        notNames: """
            alérgico alérgica vegetariano vegetariana vegano vegana casado casada solteiro solteira divorciado
            divorciada médico médica enfermeiro enfermeira brasileiro brasileira português portuguesa cliente novo
            nova diabético diabética aposentado aposentada professor professora estudante advogado advogada
            engenheiro engenheira autônomo autônoma angolano angolana moçambicano italiano italiana alemão alemã
            francês francesa inglês inglesa eu seu meu o a um uma anônimo ninguém nenhum obrigado obrigada sim não
            desculpe segunda importante correto
            """,
        notNameEndings: .absent("no ending tells that a word is no name"),
        afterBareName: "aqui",
        afterName: "e da do de aqui ligando",
        answerOpenings: "e a o",
        particles: "de da do dos das",
        honorifics: "dr sr sra dona",
        nameLikeFunctionWords: .absent("no name is a function word"),
        letterWords: .absent("every single letter may be an initial"),
        tiedLetters: .absent("no letter is tied to a name"),
        placeholders: .absent("systems write them in English"),
        fullIDs: "nome nome_completo nome_cliente",
        firstIDs: "primeiro_nome nome",
        lastIDs: "sobrenome",
        otherIDs: .absent("ids of other people are English"))
}
