extension LabelledSentence {
    /// Events with a time.
    static let episodic: [Group] = [
        (
            .episodic, "en",
            """
            the heating packed in on Friday night and we've had nothing since
            I was charged twice for the same hotel in Lisbon
            My card got swallowed by the machine outside the station this morning.
            We're getting married on the 14th of June.
            A man came round about the meter on Wednesday and said he'd be back.
            I transferred 300 pounds to my nephew on Monday and he still hasn't got it.
            She had her hip replaced in January.
            I rang at half nine and was cut off.
            we flew back from Tenerife two nights ago
            My passport was stolen in Barcelona last August.
            The flood came through the kitchen ceiling while we were away.
            I opened the account in 2011 when I started university.
            Your colleague Priya promised me a call back by Thursday.
            The parcel turned up yesterday but it was the wrong colour.
            I'm seeing the consultant on 3 March at 2:15.
            Our gas was switched over at the beginning of the month.
            the bin lorry didn't come again this week
            I changed my password an hour ago and now I'm locked out.
            My brother passed away in November and I'm handling his estate.
            The train was cancelled so we spent the night at the airport.
            I put the phone down on him because he asked for my PIN.
            Next weekend my in-laws are staying with us.
            I dropped the tablet in the bath on Christmas Day.
            We viewed the flat twice before signing.
            a dog bit my little one at the park on Sunday
            I paid the deposit over the phone with a lady called Joan.
            My direct debit bounced in October.
            Power went off at ten past seven and came back around nine.
            I'm moving to Cardiff at the end of September.
            They delivered it to number 40 by mistake.
            My son crashed the car on the M6 the night before last.
            He's being discharged from hospital tomorrow afternoon.
            I booked the table for eight people, then two dropped out.
            Appointment date: 2026-02-11 10:30
            Last payment: 42.50 on 3 November
            Incident: slipped on wet floor in store, 5 October
            Agent: I've cancelled the old card and a new one will arrive within five working days.
            Agent: The engineer is booked for Thursday between 8 and 12.
            Agent: I have refunded the 35 pound fee to your account today.
            Agent: Your claim was approved this morning.
            Agent: I've moved your reservation to Saturday the 9th at 7 pm.
            Agent: A supervisor will phone you back before noon.
            Agent: Your order left our warehouse last night.
            someone tried to log in to my account from Romania last night
            I did my knee skiing in February
            We've just had a baby, she came three weeks early.
            first time I called you I was told it'd take two days
            I left my glasses on the 18:40 to Brighton.
            The operation went well, they let me home on the Monday.
            I'm going in for a scan on Tuesday week.
            Asked "When did you notice the leak?": Saturday evening when we got home
            Asked "What happened then?": he snatched my bag and ran off towards the bridge
            We lost the house in the fire of 2019.
            I sold the motorbike to a chap from Stoke.
            Agent: Your new card was posted on Monday; to activate it, enter the PIN at a cash machine. | procedural
            The bailiffs turned up at nine this morning and I was so frightened. | emotional
            My mother died in March and I still cry every day. | emotional
            He hung up on me this afternoon, and I was absolutely fuming. | emotional
            My daughter passed her driving test yesterday, I'm so proud of her. | emotional
            We had burglars on Saturday and my wife's been terrified ever since. | emotional
            Agent: I've sent you the link just now; open it, choose Verify and enter the code. | procedural
            I started the new job last Monday, it's at the council in Truro. | semantic
            """
        ),
        (
            .episodic, "de",
            """
            Am Freitag wurde mir die Geldbörse gestohlen.
            Ich habe letzten Monat den Anbieter gewechselt.
            Der Monteur war heute um neun da.
            Wir ziehen im Oktober nach Leipzig um.
            Gestern kam die Mahnung, und ich bin stinksauer. | emotional
            """
        ),
        (
            .episodic, "es",
            """
            El jueves me robaron el bolso en el metro.
            Hice la transferencia anteayer y no ha llegado.
            Me operaron de la rodilla en marzo.
            El sábado se inundó el sótano y estoy desesperada. | emotional
            """
        ),
        (
            .episodic, "fr",
            """
            Mon vol a été annulé samedi dernier.
            J'ai perdu ma carte bleue mardi au marché.
            Le plombier est passé ce matin.
            """
        ),
        (
            .episodic, "pt",
            """
            O encanador veio na quinta e não resolveu.
            Cancelaram meu cartão ontem à noite.
            Vamos viajar para Recife em julho.
            Ontem bloquearam a conta e fiquei muito nervosa. | emotional
            """
        ),
    ]
}
