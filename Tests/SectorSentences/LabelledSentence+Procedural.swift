extension LabelledSentence {
    /// How-to and habits.
    static let procedural: [Group] = [
        (
            .procedural, "en",
            """
            I pay the rent on the first of every month by standing order.
            we do the big shop on Saturdays
            hold the power button until the light goes orange, then let go
            My daughter picks me up after dialysis, Mondays, Wednesdays and Fridays.
            I check my balance first thing every morning.
            You get in by the side gate; ring twice and wait for the buzzer.
            To reach me, leave a message with the porter and I'll ring back.
            I take the blue pill with breakfast and the white one at bedtime.
            the way I do it is I top up twenty quid whenever it drops below five
            he always transfers the housekeeping on payday
            When the alarm goes off you type the code and then press the hash key.
            In summer we sleep with the windows open.
            I read the meter myself on the last day of the month and send a photo.
            every six weeks I have my hair done at Lola's
            Turn the stopcock clockwise, it's under the sink.
            Grandad naps from two till four so don't ring then.
            If the screen freezes I pull the plug, count to thirty and put it back in.
            I book the same cottage each year.
            We get a taxi to church of a Sunday.
            Put the card in, wait for the beep, and only then enter the PIN.
            I do my injections at eight and again at eight in the evening.
            I walk to work unless it's raining.
            before I go on holiday I let the bank know
            My carer comes in three times a day.
            I never carry more than fifty pounds on me.
            To dispute a payment, fill in the form online and attach the receipt.
            Agent: To activate the card, withdraw cash at any machine using your PIN.
            Agent: Open the app, tap Settings, then choose Replace card.
            Agent: You can change your address by logging in and going to My details.
            Agent: Hold the reset button for fifteen seconds and wait until the light is green.
            Agent: For a refund, send the item back in its original box with the slip inside.
            Agent: Dial 1 for billing, and then your account number followed by hash.
            Agent: Please shake the inhaler, breathe out fully and then press once.
            Medication schedule: two tablets each morning
            Payment routine: direct debit on the 28th
            most nights I'm in bed by ten
            I have my shopping delivered on a Thursday, between four and five.
            we take turns driving the kids to swimming
            She phones me each evening to see if I'm all right.
            I file my invoices on Fridays and pay them all in one go.
            on workdays I eat in the canteen
            Just drag the photo into the box and hit upload.
            You have to lift the lever and turn the key at the same time.
            I split everything with my flatmate down the middle.
            first I call the pharmacy, they fax the surgery, and two days later I collect it
            You go past the church, take the second left, and park behind the bakery.
            I save a hundred a month into the kids' account.
            when it's icy I take the bus instead
            we spend Christmas at my mother's, every year the same
            Asked "How do you normally pay?": I go into the branch with the book
            Asked "How often do you travel?": about once a fortnight, up to Glasgow and back
            I feed the cats at six and then open the shop.
            As a rule I don't answer numbers I don't know.
            Mum does her exercises after lunch
            I was told yesterday to unplug it, wait a minute and plug it back in. | episodic
            I check the meter every Sunday, ever since we got that huge bill in January. | episodic
            I go swimming every Tuesday, it's what keeps me happy. | emotional
            I ring Mum every night because I worry about her. | emotional
            Since my fall in April I always use the rail on the stairs. | episodic
            I test my sugar four times a day, I'm a type 1 diabetic. | semantic
            """
        ),
        (
            .procedural, "de",
            """
            Ich überweise die Miete immer am Ersten des Monats.
            Zum Zurücksetzen halten Sie die Taste zehn Sekunden gedrückt.
            Samstags gehen wir auf den Markt.
            Ich nehme die Tabletten morgens nach dem Frühstück.
            """
        ),
        (
            .procedural, "es",
            """
            Cada mes hago una transferencia a mi madre.
            Para activar la tarjeta, introduzca el PIN en un cajero.
            Los domingos comemos en casa de mis suegros.
            """
        ),
        (
            .procedural, "fr",
            """
            Je vais au marché tous les samedis.
            Pour ouvrir le portail, tapez le code puis appuyez sur étoile.
            Je prends mes gouttes matin et soir.
            """
        ),
        (
            .procedural, "pt",
            """
            Toda sexta eu faço compras no mercado.
            Para trocar a senha, abra o aplicativo e toque em perfil.
            Pago o aluguel todo dia cinco.
            """
        ),
    ]
}
