extension LabelledSentence {
    /// Sentences that the first rules were written beside: always of the tuning half.
    static let earlier: [Group] = [
        (
            .semantic, "en",
            """
            My address is 14 Elm Street.
            I'm allergic to penicillin.
            I prefer e-mail to phone calls.
            We have two dogs and a cat.
            My daughter's name is Sophie.
            I work as a nurse at the city hospital.
            I like my coffee black.
            The account number is 4471 902.
            My birthday is March 3rd, 1980.
            He is a vegetarian.
            The shop is open from nine to six.
            I was born in Lisbon.
            Our office is on the third floor.
            """
        ),
        (
            .episodic, "en",
            """
            Yesterday the courier left my parcel with a neighbour.
            I bought a new phone last week.
            We went to Paris for our anniversary in June.
            The washing machine broke down on Sunday.
            My appointment is tomorrow at three.
            Two days ago somebody called me about the invoice.
            I had surgery on my knee in March 2024.
            I'm flying to Madrid next Monday.
            He picked up the keys this morning.
            Your technician came on Tuesday, but nobody had told me.
            My son starts school on September 1st.
            """
        ),
        (
            .procedural, "en",
            """
            I usually have lunch at noon.
            Every Friday we order pizza.
            I always pay by direct debit.
            To reset the router, press the button for ten seconds.
            First you open the lid, then you pour in the water.
            I take my pills twice a day with food.
            On weekends I go running along the river.
            I drop the kids off at school every morning.
            Normally my wife opens the door.
            We water the plants once a week.
            """
        ),
        (
            .emotional, "en",
            """
            I'm really annoyed about that.
            I'm so worried about my mother.
            That makes me very happy.
            I was scared to death when it happened. | episodic
            I feel lonely since he moved out.
            We are extremely disappointed with your service.
            I can't wait to see my grandchildren.
            I'm quite nervous about injections, to be honest.
            It's so frustrating to explain it again and again.
            I miss my old job.
            """
        ),
        (
            .reflective, "en",
            """
            I realised that I work better in the mornings.
            I've learned that it's better to ask first.
            Looking back, we should have moved earlier.
            In general, people are kinder than you think.
            I've noticed that I only call when something breaks.
            It taught me to be more patient.
            The older I get, the less I care about money.
            Now I understand why she left.
            """
        ),
        (
            .semantic, "es",
            """
            Vivo en la calle Mayor, número 12.
            Prefiero que me escriban por correo.
            Soy alérgica a los frutos secos.
            """
        ),
        (
            .episodic, "es",
            """
            Ayer compré una lavadora nueva.
            La semana pasada fui al médico.
            Tengo una cita el próximo martes.
            """
        ),
        (.procedural, "es", "Siempre pago con tarjeta.\nTodos los lunes voy al gimnasio.\nSuelo cenar a las nueve."),
        (.emotional, "es", "Estoy muy preocupada por mi hijo.\nMe siento muy triste."),
        (.reflective, "es", "Me di cuenta de que trabajo demasiado.\nHe aprendido a tener paciencia."),
        (
            .semantic, "de",
            """
            Ich wohne in der Lindenstraße 5.
            Ich bin gegen Nüsse allergisch.
            Meine Tochter heißt Lena.
            Mir ist E-Mail lieber als Telefon.
            """
        ),
        (
            .episodic, "de",
            """
            Gestern ist das Paket angekommen.
            Letzte Woche war ich beim Zahnarzt.
            Der Techniker kommt am Mittwoch um 10 Uhr.
            """
        ),
        (.procedural, "de", "Freitags bin ich immer im Homeoffice.\nNormalerweise zahle ich per Lastschrift."),
        (.emotional, "de", "Ich bin wirklich enttäuscht von Ihnen.\nIch mache mir große Sorgen."),
        (.reflective, "de", "Mir ist klar geworden, dass ich mehr Ruhe brauche.\nRückblickend war das ein Fehler."),
        (
            .semantic, "fr",
            """
            J'habite au 8 rue des Lilas.
            Je préfère être appelée le matin.
            Mon fils s'appelle Hugo.
            """
        ),
        (
            .episodic, "fr",
            """
            Hier, j'ai reçu le mauvais colis.
            Je suis allé chez le médecin la semaine dernière.
            J'ai un rendez-vous jeudi prochain.
            """
        ),
        (.procedural, "fr", "D'habitude, je paie par chèque.\nTous les dimanches, nous déjeunons chez ma mère."),
        (.emotional, "fr", "Je suis très déçue de votre service.\nJ'ai peur de perdre mon emploi."),
        (.reflective, "fr", "J'ai compris que la santé est le plus important.\nAvec le recul, j'aurais dû attendre."),
        (
            .semantic, "pt",
            """
            Moro na Rua das Flores, 20.
            Prefiro receber por e-mail.
            Sou alérgico a camarão.
            """
        ),
        (
            .episodic, "pt",
            """
            Ontem comprei um celular novo.
            A consulta é na próxima terça-feira.
            Na semana passada fui ao dentista.
            """
        ),
        (.procedural, "pt", "Costumo pagar no débito.\nTodos os dias corro na praia."),
        (.emotional, "pt", "Estou muito preocupada com a minha mãe.\nFiquei muito chateado com isso."),
        (.reflective, "pt", "Percebi que preciso descansar mais.\nAprendi que é melhor perguntar antes."),
    ]
}
