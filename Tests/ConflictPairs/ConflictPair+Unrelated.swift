extension ConflictPair {
    /// Neither says anything about the other, though most share a topic.
    static let unrelatedPairs: [Group] = [
        (
            .unrelated, "en",
            """
            My work e-mail is j.hale at example dot com. => my private e-mail is jonas at example dot net
            My son's birthday is on the 5th of May. => my daughter was born on the 19th of August
            I like tea. => I like a strong coffee after lunch.
            I live in Oslo. => my sister moved to Rome
            I live in Hamburg, near the fish market. => if I moved to Berlin, would the contract come with me?
            Our tomcat is called Momo. => our dog is called Fritz
            In April I ordered two bags of cement. => This time I need six bags of cement.
            I'm ringing from the garden. My office is at 40 Foundry Street. Lovely day, isn't it? \
            => My home address is 12 Ashdown Terrace.
            I broke my arm in 2019. => last winter I broke my ankle
            My husband doesn't eat pork. => I'll have the pork chops for myself
            My neighbour says your service is terrible. => I've always been pleased with your service
            Is there any parking at the clinic? => I don't have a parking space at my house
            I'm allergic to cats. => my niece isn't allergic to anything
            My phone has 64 gigabytes of storage. => the tablet I bought has 128 gigabytes
            My landline is 555 0110. => My mobile is 555 0175.
            The deposit for the kitchen was 200 euros. => The last payment for the kitchen was 1,400 euros.
            My parents live at 6 Orchard Way. => my in-laws live at 25 Chapel Rise
            My kids love horror films. => I can't watch horror films any more, not at my age
            I flew to Madrid in March. The weather was dreadful. => In October I flew to Vienna.
            I'm cancelling my appointment at the dentist. => my appointment at the optician is still on
            My first job was in a brewery. => I work in a pharmacy.
            The red dress fits perfectly. => the green dress is too tight, I'm sending it back
            I want to cancel the sports channel. => please keep the film channel going
            My daughter's name is Ruth. => my granddaughter's name is Evelyn
            On weekdays I take the bus to work. => On Sundays I walk over to my grandmother's.
            My kids joke that I don't own a single clean shirt. => I brought five shirts to your laundry
            I work at the harbour, on the cranes. => my brother has quit his job at the harbour, he's a postman now
            I can't stand my boss. => I get on really well with the others on my team.
            The radiator in the kitchen is nice and warm. => the radiator in the hall has stopped working
            In Spain we stayed in a hotel. => In Norway we slept in a tent.
            I've got about eighty euros in my current account. => there's nothing left in my savings account any more
            I deal with the complaints here. => my colleague Petra doesn't handle the orders any more
            My grandmother was a vegetarian. => I eat meat two or three times a week.
            I never watch television. => I listen to the radio all day long
            Thanks for ringing back. My passport runs out in 2031. => My driving licence runs out in 2028.
            My flatmate told me "I'm moving out in June". => I'm staying in the flat for another year at least
            My daughter goes to Elmfield School. => my youngest, the boy, is at Saint Brendan's
            My right eye is minus two. => the left eye is minus three and a half
            The car is insured with you. => I've moved my house insurance to another company.
            I've paid the water bill. => I haven't paid the electricity yet
            The delivery van runs on diesel. => my wife has switched to an electric car
            The man I spoke to in June was rude to me. => The lady I had on the phone yesterday was ever so kind.
            What would it cost to add a second driver? => I'm the only driver on the policy.
            I have the annual pass for the zoo. => Suppose I gave up the zoo pass, would I get any money back?
            Hello, my name is Harper. I'm ringing about a prescription. \
            => my aunt changed her name to Delgado when she got married
            You can get my stepson on 555 0126. => my cousin has a new number now, it's 555 0188
            I collect old stamps. => The boiler is making a banging noise.
            I've got a cold, excuse my voice. => the invoice for the roof tiles hasn't come yet
            We have a caravan by the lake. => My grandson is good at chess.
            Agent: Your dental check-up is on Monday at nine. => Agent: Your physiotherapy is on Friday at two.
            Agent: The cabin suitcase costs 79 euros. => Agent: The large suitcase costs 119 euros.
            Agent: Your invoice for May was 61 euros. => Agent: Your invoice for June was 58 euros.
            Agent: Our Hillside branch closes at four. => Agent: Our Seafront branch closes at six.
            Asked "What's your wife's date of birth?": the 3rd of January 1979 \
            => Asked "And your own date of birth?": 17 October 1976
            Asked "How many laptops does the school need?": twelve \
            => Asked "How many projectors does the school need?": four
            Asked "Would you like breakfast at the hotel?": yes please \
            => Asked "Would you like dinner at the hotel?": no thanks
            I train at the gym on Beacon Street. => um, my wife has stopped going to the gym, she swims instead
            My password for the app works fine. => I've forgotten the PIN for my card
            My father was never ill in his life. => I'm in hospital with pneumonia.
            Has the price of heating oil gone up? => the price of firewood has gone up again, terrible
            I'd like the soup to start with. => no dessert for me this time, thanks
            """
        ),
        (
            .unrelated, "de",
            """
            Mein Sohn studiert in Graz. => Meine Tochter macht eine Lehre in Linz.
            Wenn ich im Lotto gewinne, ziehe ich nach Mallorca. => ich wohne in Kassel, mitten in der Stadt
            Meine Kollegin trinkt keinen Kaffee. => Ich brauche morgens zwei Tassen Kaffee.
            Agent: Das Einzelzimmer kostet 84 Euro. => Agent: Das Doppelzimmer kostet 112 Euro.
            """
        ),
        (
            .unrelated, "es",
            """
            El gato se llama Pistacho. => la perra se llama Lola
            Mi hermano se ha mudado a Bilbao. => Yo vivo en Murcia, cerca del mercado.
            ¿Se puede pagar el sofá a plazos? => la lavadora la pagué al contado
            Asked "¿A qué hora abre su bar?": a las diez => Asked "¿A qué hora llega el repartidor?": a las siete
            """
        ),
        (
            .unrelated, "fr",
            """
            Ma mère ne supporte pas le gluten. => moi, je mange du pain tous les jours
            Pour le salon, on a commandé du parquet. => pour la cuisine, on a pris du carrelage
            Mon ancien employeur était une imprimerie. => Je travaille dans une mairie.
            Agent: Le cours de votre fils est le lundi. => Agent: Le cours de votre fille est le mercredi.
            """
        ),
        (
            .unrelated, "pt",
            """
            Gosto muito de praia. => gosto da serra no inverno
            O meu vizinho disse: "nunca mais compro aqui". => eu compro sempre aqui e estou satisfeito
            O carro do meu pai é branco. => O meu carro é preto.
            Asked "Quantos quartos tem a casa?": três => Asked "Quantas casas de banho tem a casa?": duas
            """
        ),
    ]
}
