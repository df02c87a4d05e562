extension ConflictPair {
    /// The newer one says the same in other words.
    static let repetitions: [Group] = [
        (
            .repetition, "en",
            """
            My number is 555-0133. => you've got me on five five five, oh one three three
            I was born on the 2nd of March 1980. => date of birth is 1980-03-02
            I live on my own. => there's nobody else in my house, only me
            I'm a plumber. => Hiya, only me again. I do plumbing for a living.
            Please don't ring before ten in the morning. => no calls until ten a.m. please
            I can't eat gluten. => Gluten is something I'm not able to eat.
            My e-mail is n.barlow@example.com. => it's n dot barlow at example dot com, the e-mail
            I'd like to pay in three instalments. => what I want is to split the payment into three
            The order was for 250 chairs. => two hundred and fifty chairs, that's what we ordered
            My wife's name is Annika. => Annika, that's what my wife is called
            Our shop is closed on Mondays. => we don't open the shop on a Monday
            I hate being kept waiting on the phone. => I really can't stand it when I'm left on hold
            I come from Ghana. => Ghana is the country I'm from
            One moment, I'll get my glasses. My slot for the tyres is at 2:30 pm. \
            => I'm booked in for the tyres at half past two in the afternoon
            I've been a customer of yours for twenty years. => I have been with you for 20 years
            I'm hard of hearing. => my hearing is poor
            The invoice has to be made out to Larkfield Joinery. => put Larkfield Joinery as the name on the invoice
            the parcel with the curtains never turned up => That parcel with the curtains has never reached me.
            I have no internet at home. => There isn't any internet connection in my house.
            I go swimming every Thursday. => Thursdays are when I swim, each week
            My boy has got asthma. => my son is asthmatic
            On the train I want a window seat. => put me next to the window on the train, please
            I've sold the motorbike. => I don't have the motorbike any more, I sold it
            I don't drive any more. => I've given up driving
            The gardening magazine was cancelled, I did that in May. \
            => I don't get that gardening magazine any more, I cancelled it in May
            The operation on my wrist went well. => my wrist surgery was a success
            Agent: Your balance is 1,250 pounds. \
            => Agent: You have one thousand two hundred and fifty pounds in the account.
            Agent: We deliver within five working days. => Agent: Delivery takes at most five working days.
            Agent: Your table is booked for 7 pm on the 20th of July. \
            => Agent: You have a table on July 20th at seven in the evening.
            Asked "What's your customer number?": 40 17 93 => customer number four zero one seven nine three
            Asked "How did you hear about us?": through a friend => it was a friend who told me about you
            Asked "Are you the policy holder?": yes I am => the policy is in my name, I'm the holder
            I no longer work for the council. => I'm not with the council any more, I don't work there
            """
        ),
        (
            .repetition, "de",
            """
            Meine Vertragsnummer ist 555021. => Die Vertragsnummer lautet fünf fünf fünf null zwei eins.
            Von Milch bekomme ich Bauchweh. => wenn ich Milch trinke, tut mir der Bauch weh
            Agent: Samstags haben wir von 9 bis 13 Uhr geöffnet. \
            => Agent: Am Samstag sind wir von neun Uhr bis ein Uhr mittags für Sie da.
            Ich habe drei Enkelkinder. => ich bin Oma von drei Enkeln
            """
        ),
        (
            .repetition, "es",
            """
            Vivo en un segundo sin ascensor. => mi piso está en la segunda planta y no hay ascensor
            Mi cumpleaños es el 7 de noviembre. => Cumplo años el siete de noviembre.
            Asked "¿Quiere la factura en papel?": no, por correo electrónico \
            => la factura mándemela por e-mail, en papel no
            Mi marido es camionero. => Mi esposo conduce un camión, a eso se dedica.
            """
        ),
        (
            .repetition, "fr",
            """
            Je suis infirmière de nuit. => je travaille la nuit, comme infirmière
            Rappelez-moi après 18 heures. => On peut me rappeler à partir de six heures du soir.
            Agent: Votre colis est arrivé au point relais. => Agent: Le point relais a bien reçu votre colis.
            Il me faut deux kilos de farine de seigle. => pour la farine de seigle, c'est 2 kg qu'il me faut
            """
        ),
        (
            .repetition, "pt",
            """
            O meu apartamento é o 1204. => moro no apartamento mil duzentos e quatro
            Não sei dirigir. => Nunca aprendi a dirigir.
            Asked "Qual é o melhor dia para a visita?": sexta-feira à tarde \
            => para a visita, o melhor é na sexta à tarde
            Pago sempre em dinheiro. => é sempre com dinheiro vivo que eu pago
            """
        ),
    ]
}
