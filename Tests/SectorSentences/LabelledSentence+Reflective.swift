extension LabelledSentence {
    /// Patterns and insights.
    static let reflective: [Group] = [
        (
            .reflective, "en",
            """
            I suppose I trust people too easily.
            It always seems to be the small print that catches me out.
            Thinking about it, I only ever overspend when I'm stressed.
            What I've understood is that cheap shoes cost you more in the end.
            You know, I've come round to the idea that renting suits us better.
            I used to think insurance was a waste of money; now I see the point of it.
            We argue less when we keep separate accounts.
            if I'm honest I buy things to cheer myself up
            My knees are always worse when the weather turns.
            Every time the bank updates the app, something stops working for me.
            After forty years of marriage you learn to let things go.
            I should have listened to my father about debt.
            That divorce made me see who my real friends were.
            The trouble with me is I leave everything to the last minute.
            having the baby changed the way I look at money
            I do better with a plan than without one.
            Nine times out of ten it's my own fault for not reading the letter.
            It strikes me that the phone lines are always worst at the end of the month.
            I'm someone who needs to see things in writing. | semantic
            in the end it's family that counts
            Being ill taught us to slow down.
            I reckon the headaches come from the screen rather than from my eyes.
            I've worked out that the bills jump whenever the tumble dryer's on.
            Maybe I expect too much of people.
            It's only now that I understand what my mother went through.
            The more I save, the calmer I am.
            I keep making the same mistake with money.
            You don't value your health till it's gone.
            There's a pattern: the internet drops whenever it rains.
            Since I stopped drinking I've noticed how much better I sleep.
            If I had my time again I'd have bought instead of rented.
            My lesson from the scam is to never act in a hurry.
            I believe most people mean well.
            Living alone has shown me I'm tougher than I thought.
            perhaps the real problem is that I never say no
            Moving abroad opened my eyes.
            We've come to the conclusion that one car is enough.
            I guess I'm just not cut out for night shifts.
            With hindsight the fixed rate would have been wiser.
            Funny how you always remember the fees and never the interest.
            It turns out I worry most about the things that never happen.
            I tend to shut down when people raise their voice.
            As you get older, you need less.
            Agent: It looks as if your bills rise every winter because of the electric heating.
            Agent: From what you tell me, the payments fail whenever the limit is reached.
            Insight: customer spends more in the weeks after payday
            Pattern: calls after every bill, mostly about roaming charges
            I see now that I should've asked for help sooner.
            My view of banks has changed since you sorted that out.
            all this has made me realise how fragile it all is
            people treat you differently when you've got a stick
            I'm beginning to think the cheaper tariff was a false economy
            Asked "What would you do differently?": I'd read the contract before signing anything
            Asked "Why do you think that is?": probably because I compare myself to my brother
            You can't put a price on peace of mind
            When my purse was stolen in Rome I learned never to keep everything in one bag. | episodic
            After the accident last year I realised that I drive too fast. | episodic
            I've realised that I get frightened whenever the phone rings. | emotional
            I panicked on the motorway last week, and I realise now that I'm not ready to drive again. | episodic | emotional
            Losing my job in 2020 taught me to keep some money aside. | episodic
            I've noticed that I feel much happier when I get out of the house. | emotional
            Looking at it now, I was so angry because I was afraid. | emotional
            """
        ),
        (
            .reflective, "de",
            """
            Ich glaube, ich vertraue den Leuten zu schnell.
            Aus dem Fehler habe ich gelernt, alles schriftlich zu machen.
            Mit den Jahren wird man gelassener.
            Eigentlich war es meine eigene Schuld.
            """
        ),
        (
            .reflective, "es",
            """
            Con los años uno aprende a callar.
            Creo que gasto más cuando estoy triste.
            Viéndolo ahora, no debí firmar.
            """
        ),
        (
            .reflective, "fr",
            """
            Au fond, je crois que je travaille trop.
            Cette maladie m'a appris à ralentir.
            Finalement, louer nous convient mieux qu'acheter.
            """
        ),
        (
            .reflective, "pt",
            """
            Acho que confio demais nas pessoas.
            Com a doença aprendi a dar valor à família.
            No fundo, o problema sou eu que deixo tudo para depois.
            """
        ),
    ]
}
