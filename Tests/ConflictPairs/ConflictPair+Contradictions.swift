extension ConflictPair {
    /// The newer one makes the older one untrue.
    static let contradictions: [Group] = [
        (
            .contradiction, "en",
            """
            I live at 14 Pemberton Road, the flat above the bakery. => we've moved house, it's 3 Linden Court now
            My e-mail is rosa at example dot com \
            => Write to rosa dot vidal at example dot net from now on, the other e-mail is closed.
            You can reach me on 555 0142. => I've got a new number, 555 0197, the old one's been switched off
            I work nights at the hospital laundry. => I left the laundry in spring, I drive a school bus these days
            I love your mushroom risotto. => Honestly I can't stand mushrooms any more, so no risotto for me.
            Tamsin is in year three, in Mr Doyle's class. \
            => Good morning, it's about my daughter. Tamsin has gone up into year four.
            I take two sugars in my coffee => no sugar in the coffee for me, I gave it up in January
            Please put us down for six people on Friday evening. => there'll be eight of us on Friday, not six
            I'd like to end my gym membership this month. => I've thought it over, please leave the membership running.
            I'm on the Saver tariff with you. => You switched me from Saver to the Flex tariff and I'm happy with it.
            My wife and I hold the savings account together. \
            => we got divorced, the savings account is in my name only now
            I'm a vegetarian, I have been since school. => I've started eating meat again, so chicken is fine for me
            Agent: Your appointment with Dr Halloran is on Tuesday at 3 pm. \
            => Agent: I have moved your appointment with Dr Halloran from Tuesday to Thursday at 10 am.
            Agent: The repair of the laptop comes to 180 euros. \
            => Agent: I'm sorry, the laptop repair will cost 235 euros, there was more to replace.
            Asked "What's your postcode?": it's ZQ4 7RT \
            => Asked "Is your postcode still ZQ4 7RT?": no, it's ZQ9 2LD since we moved
            Asked "Do you have any allergies?": none that I know of \
            => They tested me at the hospital and I'm allergic to penicillin.
            I always pay by direct debit. => I've stopped the direct debit, I pay by bank transfer each month
            Mornings are the best time to ring me. => mornings are no good any more, only call me after five
            I've got a black cat called Soot. => Soot died at Easter. I haven't got a cat any more.
            I need 40 metres of the blue cable for the barn \
            => I measured the barn again, it's 55 metres of blue cable that I need
            My flight to Lisbon is on the 12th of June. => they've put my Lisbon flight back to the 14th
            My surname is Ferris, F E double R I S. => I got married in the summer, so my surname is Okonjo now.
            I smoke about ten a day. => I haven't touched a cigarette since March, I'm a non-smoker
            I don't have a car. => my car's in your garage for the brakes, the green hatchback
            My doctor is Dr Mbeki at Canal Street. => Canal Street has closed, Dr Lund at Parkside is my doctor now
            We get the newspaper every day of the week. => we only take the paper at weekends now, weekdays are stopped
            I'm renting, so the boiler is my landlord's business. \
            => We've bought the house off the landlord, the boiler is ours.
            please send me everything by post => No more letters, please. Send it all by e-mail instead.
            I'd like the wardrobe in walnut. => Changed my mind about the wardrobe, make it white instead of walnut.
            The baby is due on the 3rd of October. => after the scan they corrected the due date to the 21st of October
            My home policy covers the building and nothing else. \
            => Since May the contents are on my home policy as well as the building.
            I'm retired and have all the time in the world. \
            => I got bored at home, so I work full time at the library again.
            I run five miles before breakfast. => I had to give up running because of my hip
            My son's piano lesson is on Mondays at four. \
            => the piano lesson has gone from Monday to Wednesday, same time
            I'm allergic to strawberries. \
            => Turns out I'm not allergic to strawberries at all, the test came back clear.
            my parking space is number 17, by the ramp => they swapped the spaces round and mine is number 31 now
            I need my statements in large print. => I've had my eyes done, normal print is fine for the statements now
            I never eat breakfast. => I have porridge every morning at seven these days
            I want the refund for the kettle on my card. \
            => Actually don't put the kettle refund on the card, give me store credit.
            My next of kin is my brother Callum. => Please take Callum out, my next of kin is my partner Ines.
            Hello, it's about the reception. We're getting married at your hotel on the 9th of May. \
            => the wedding is off, so we won't be needing the 9th of May
            I hardly speak any English, can we talk in Polish? \
            => My English is good now, there's no need for Polish any more.
            The line's a bit crackly today, sorry. I'm with Brightline for my broadband. \
            => I've left Brightline, since last week the broadband is from Norvik
            My wages go in on the 28th. => we've got a different payday, my wages come on the 15th now
            I'm very happy with the cleaner you sent. => that cleaner is no good any more, I'm really unhappy with her
            My knee is killing me, I can barely get up the stairs. \
            => the knee is completely better, I'm running up the stairs again
            I'll come and pick up the sofa myself. => I can't collect the sofa after all, you'll have to bring it
            My eldest is studying law. => My eldest has dropped law and gone into nursing.
            we have two dogs at home => we took in a stray last week, that makes three dogs
            Leave my parcels with the neighbour at number 8. \
            => Don't give my parcels to number 8 any more, put them in the shed.
            I'm on insulin twice a day. => they've taken me off the insulin, I only have tablets now
            I've never been inside your Riverside branch. \
            => I was at the Riverside branch on Friday and there was a long queue.
            I booked the double room with the sea view. \
            => I changed the booking, it's a single facing the garden instead of the double
            I don't want the extended warranty on the dishwasher. \
            => go on then, I'll have the extended warranty after all
            We open the café at seven. => Seven was too early, we don't open the café until nine now.
            The meter says 48213. => I read the meter wrong, it should be 48731
            I hate flying, I take the train everywhere. => I've got over my fear of flying and now I quite enjoy it.
            I'm employed at Calder Textiles. => Calder Textiles let me go, I'm looking for work
            Asked "Which day suits you for the delivery?": Saturday please \
            => Saturday won't work for the delivery, make it the Monday after
            Asked "How many people live in your household?": just me \
            => Mum has moved in with me, so it's two in the household.
            Asked "Would you like our newsletter?": yes, why not \
            => take me off the newsletter, I don't want it any longer
            Asked "Are you married?": no, I'm single => my husband will come and fetch the prescription for me
            Agent: Your parcel with the lamp will arrive on Wednesday. \
            => Agent: The parcel with the lamp is delayed and comes on Friday instead.
            Agent: Your contract runs until December. \
            => I've got the contract in front of me and it ends in August, not in December.
            Agent: I have you down for two adults and one child. \
            => you've got us down wrong, it's two adults and two children
            Agent: Your monthly fee is 29.90. => Agent: Your monthly fee has gone up and is now 34.50.
            Agent: We have the hiking boots in size 42 in stock. \
            => Agent: I'm afraid the hiking boots are sold out in size 42.
            Agent: Your claim is still with the assessor. \
            => Agent: The assessor has finished and your claim was paid out yesterday.
            Sorry about the noise, I'm on the bus. I want the watch gift-wrapped. Thanks ever so much. \
            => Forget the gift wrapping for the watch, a plain box will do.
            I look after my mother full time. It's a lot, but we manage. \
            => my mother lives in a care home now, so I'm not looking after her any more
            my blood pressure is fine, never had any trouble with it \
            => I saw the nurse on Monday, she was lovely. My blood pressure is far too high.
            I still owe about nine thousand on the mortgage. \
            => I paid the mortgage off last week, there's nothing left to pay
            The code for the gate is 7718. => we had the gate code changed to 2094
            Good afternoon. I wear a 38 in shoes. Is Moira in today? \
            => since the pregnancy I need a 39, the 38s don't fit me
            The lamb curry is my favourite on your menu. \
            => it's the paneer I like best on the menu now, not the lamb curry
            We don't have any children. => I need a cot in the room for our baby boy
            My flat is on the ground floor. => I'm up on the fourth floor now, there is a lift
            Nuts are no problem for me. => I can't have nuts, I come out in a rash
            I do the bookkeeping for the firm on my own. \
            => my nephew does all the bookkeeping now, I don't touch it any more
            """
        ),
        (
            .contradiction, "de",
            """
            Ich wohne in der Lindenallee 8. => Wir sind umgezogen, die Anschrift ist jetzt Am Mühlbach 21.
            Ich hätte gern den Termin am Montag um neun. \
            => Montag klappt doch nicht, ich komme lieber am Mittwoch um elf.
            ich bin bei der Gemeinde angestellt => ich habe bei der Gemeinde gekündigt und mich selbständig gemacht
            Wir haben keine Haustiere. => Unser Wellensittich braucht einen größeren Käfig.
            Agent: Die Montage der Küche kostet 120 Euro. \
            => Agent: Ich muss mich korrigieren, die Montage der Küche kostet 190 Euro.
            Asked "Wie möchten Sie bezahlen?": auf Rechnung bitte \
            => Ich möchte doch nicht auf Rechnung zahlen, buchen Sie es lieber ab.
            Mein Sohn spielt im Verein Handball. => mein Sohn hat mit dem Handball aufgehört
            """
        ),
        (
            .contradiction, "es",
            """
            Mi teléfono es el 555 0121. => He cambiado de teléfono, ahora es el 555 0168.
            Me encanta el pescado, lo como casi cada día. => ya no soporto el pescado, solo el olor me da náuseas
            quiero dar de baja la línea fija => al final me quedo con la línea fija, no la den de baja
            Buenas, una cosita. Trabajo de camarera en La Ribera. \
            => Dejé La Ribera hace un mes y ahora soy recepcionista en un hotel.
            Agent: Su revisión del coche es el jueves a las cuatro. \
            => Agent: Hemos pasado la revisión de su coche del jueves al viernes a las nueve.
            Asked "¿Cuántos son en casa?": somos tres => ha nacido la niña, así que ya somos cuatro en casa
            Tenemos una reserva a nombre de Beltrán para las nueve. \
            => cambie la reserva de Beltrán, vamos a las diez y media en vez de a las nueve
            """
        ),
        (
            .contradiction, "fr",
            """
            Mon mail, c'est l point perrin arobase example point com. \
            => J'ai changé de mail, maintenant c'est lucie arobase example point net.
            Bonjour, c'est encore moi. Je ne bois jamais d'alcool. \
            => je prends un verre de vin tous les soirs maintenant
            Mon fils mange à la cantine le midi. => mon fils ne va plus à la cantine, il déjeune à la maison
            La voiture est assurée au tiers. => On est passés en tous risques pour la voiture.
            Agent: Le technicien passera mardi matin. => Le technicien m'a prévenu, il ne vient pas mardi mais jeudi.
            Asked "Quelle taille pour la veste ?": du 40 \
            => je me suis trompée pour la veste, il me faut du 42 et pas du 40
            Mon école de danse compte douze élèves. \
            => depuis les inscriptions de septembre, mon école de danse a vingt élèves
            """
        ),
        (
            .contradiction, "pt",
            """
            Moro na Rua das Acácias, 55. => Me mudei no mês passado, agora moro na Avenida do Porto, 310.
            o meu médico é o doutor Tavares => o doutor Tavares reformou-se, agora quem me segue é a doutora Nunes
            Quero três caixas do azulejo branco. \
            => Refiz as contas e preciso de cinco caixas do azulejo branco, não de três.
            Prefiro que me liguem à noite. => à noite já não dá, só podem me ligar de manhã
            Agent: O seu plano tem 20 gigas de internet. \
            => Agent: O seu plano agora tem 50 gigas de internet, em vez de 20.
            Asked "O senhor ainda faz o turno da noite?": sim, toda semana \
            => passei para o turno do dia, não trabalho mais à noite
            Tenho muito medo de cães. => perdi o medo de cães, até adotei uma cadela
            """
        ),
    ]
}
