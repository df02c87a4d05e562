extension Spanish {
    static let names = NameWords(
        certainCues: """
            me llamo, mi nombre es, mi nombre completo es, me puede llamar, puede llamarme, me dicen, mi nombre
            """,
        likelyCues: "soy, habla, le habla, aquí está",
        questions: """
            su nombre, tu nombre, su nombre completo, nombre y apellido, nombre y apellidos, nombre completo,
            cómo se llama, cómo te llamas, con quién hablo, con quién tengo el gusto, quién llama, quién habla,
            de parte de quién
            """,
        lastNameQuestions: "su apellido, tu apellido, sus apellidos, tus apellidos, y el apellido",
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
        afterBareName: "al aqui",
        afterName: "y de del desde aqui llamo otra",
        answerOpenings: "es la el",
        particles: "de del la las los el al y",
        honorifics: "dr sr sra srta senor senora dona don",
        nameLikeFunctionWords: "sol angel mia",
        letterWords: .absent("every single letter may be an initial"),
        tiedLetters: .absent("no letter is tied to a name"),
        placeholders: .absent("systems write them in English"),
        fullIDs: "nombre nombre_completo nombre_cliente",
        firstIDs: "primer_nombre nombre",
        lastIDs: "apellido apellidos",
        otherIDs: .absent("ids of other people are English"))
}
