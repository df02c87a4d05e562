extension SectorPrototypes {
    /// The sentences that stand for a sector, one a line; the last four of each are German, Spanish, French and
    /// Portuguese.
    static let semantic = """
        My phone number is 555 0134.
        I live at 47 Willow Road in Bristol.
        Email address: anna.berg@example.org
        Account number: 60881234
        My name is Victoria Hale.
        I prefer to be contacted by email.
        My favourite colour is green.
        I am allergic to shellfish.
        I have a son and a daughter.
        I work as an electrician.
        My birthday is the ninth of July.
        She speaks French and Arabic.
        The house has three bedrooms and a garden.
        I own a black Ford Fiesta.
        I'm married to a doctor.
        I would like a room with a sea view.
        The shop is located near the station.
        The subscription includes unlimited calls.
        I have a heart condition.
        We own a small dog named Rex.
        Meine Telefonnummer ist 030 4411.
        Mi correo es maria@example.org.
        Je travaille comme infirmière.
        Tenho alergia a amendoim.
        """

    static let episodic = """
        Yesterday I went to the bank and spoke to the manager.
        My suitcase was lost at the airport last month.
        I bought a new sofa two weeks ago.
        The technician came on Thursday and replaced the router.
        I have an appointment with the dentist next Tuesday.
        We moved house in April.
        They took the money out of my account twice.
        Someone broke into our garage over the weekend.
        My father went into hospital on Monday.
        I called last week and nobody picked up.
        The package was delivered to the wrong house.
        We are flying to Greece on the 20th of August.
        I fell down the stairs this afternoon.
        I have cancelled the order and sent you a confirmation.
        The refund will reach you by Friday.
        Payment received on 12 May.
        I lost my job in December.
        We had dinner at the new restaurant last night.
        I ordered the wrong size and sent it back.
        The meeting was moved to tomorrow at ten.
        Letzten Dienstag war der Techniker bei uns.
        El mes pasado compré un coche.
        J'ai reçu la lettre avant-hier.
        Na segunda-feira fui ao hospital.
        """

    static let procedural = """
        Every morning I walk the dog around the lake.
        I usually pay by standing order at the end of the month.
        I always drink a cup of tea before going to bed.
        To reset the password, click the link and type a new one.
        First switch off the mains, then remove the cover.
        Press the green button and wait until it beeps.
        I go to the gym twice a week after work.
        We normally eat dinner at seven.
        You have to sign the form and post it back to us.
        My son takes his inhaler every night.
        On Sundays we visit my parents.
        Log in, select transfers and enter the amount.
        When the light turns red, unplug the device for a minute.
        I order my groceries online each week.
        If nobody answers, leave the parcel on the porch.
        Shake the bottle and take one spoonful after meals.
        I drive to the office most days.
        In the winter we turn the heating on at six.
        My husband does the accounts at the weekend.
        Scan the code with the camera and follow the instructions.
        Jeden Abend gehe ich mit dem Hund spazieren.
        Normalmente pago con domiciliación.
        Appuyez sur le bouton et attendez.
        Todos os dias tomo o remédio às oito.
        """

    static let emotional = """
        I am very angry about this.
        I feel sad and lonely.
        I'm so happy, thank you so much!
        This is really frustrating.
        I'm worried about my daughter.
        I was terrified.
        I am deeply disappointed in your company.
        We are thrilled with the result.
        I'm ashamed of what happened.
        I love this, it makes me smile.
        She burst into tears.
        I'm stressed and exhausted.
        He is nervous about the operation.
        I'm proud of my son.
        I hate being treated like this.
        I miss my wife every day.
        What a relief!
        I'm afraid of losing everything.
        I can't take it any longer.
        I feel much calmer now, you have been so kind.
        Ich bin sehr traurig und wütend.
        Estoy muy contento, gracias.
        J'ai tellement peur.
        Estou muito triste e decepcionada.
        """

    static let reflective = """
        I have realised that money does not make me happy.
        Looking back, I made the wrong decision.
        I've learned to be more careful with strangers.
        I notice that I sleep badly whenever I drink coffee.
        In my experience, it pays to be patient.
        I think I work too much.
        It taught me who I can rely on.
        People change when they grow older.
        The more I think about it, the less sure I am.
        I should have asked more questions back then.
        Maybe I am too hard on myself.
        Life is too short to worry about small things.
        I now understand why my parents saved so much.
        I used to believe that cheaper was better, but I was wrong.
        It seems that the problem comes back whenever it gets cold.
        I am the kind of person who plans everything.
        What matters most is your health.
        My illness changed the way I see things.
        I always end up spending more than I meant to.
        There is a pattern in how I react to bad news.
        Im Rückblick hätte ich mehr fragen sollen.
        Me he dado cuenta de que me preocupo demasiado.
        J'ai compris que l'argent ne fait pas le bonheur.
        Aprendi que é preciso ter calma.
        """
}
