extension ConflictPair {
    /// The newer one adds to the older one, and both stay true.
    static let refinements: [Group] = [
        (
            .refinement, "en",
            """
            I have a dog. => My dog is a spaniel and she's called Pepper.
            I work in a bank. => at the bank I'm on the mortgage desk, three days a week
            My e-mail is tom at example dot com. \
            => I've a new e-mail for invoices only, billing at example dot net, the tom one stays for the rest
            I've got a nut allergy. => the nut allergy is a serious one, I always carry an adrenaline pen
            My back has been hurting for weeks. => the back pain comes from lifting crates at the market
            Hello, can you hear me? I ordered a desk from you. \
            => The desk I ordered is the oak one with the drawers on the left.
            We'd like a table for Saturday night. => for the Saturday table, could we sit out on the terrace?
            We're moving house in the spring. => The removal van for our move is booked for the 4th of April.
            I have two children. => my two are a boy of six and a girl of three
            I drive to work. => I share the drive to work with a colleague who chips in for petrol
            I'm learning Italian => I'm learning Italian because my son-in-law's parents speak nothing else
            The washing machine is leaking. => It's through the door seal that the washing machine leaks.
            My father lives with us. => Dad has the downstairs room in our house because of his hip.
            I take something for my heart. => the heart tablets are five milligrams, one every morning
            I'm on the family plan => I've put a new tablet on my family plan as well
            We're flying to Canada in August. => On the Canada trip we'd also like a hire car from Toronto.
            Please call me on my mobile. => if I don't pick up the mobile, leave me a message on it
            I pay for everything by card. => the card I pay with is the blue business one
            I don't eat dairy. => it's because of lactose intolerance that I leave out dairy
            I had an accident with the car. \
            => The accident happened at the roundabout on Mill Lane. The other driver never stopped.
            I play in a band. We're called the Copper Kettles. => our band is a jazz quartet and I'm on double bass
            my rent is 900 a month => the 900 for the rent doesn't include the heating
            I can only do evenings. => In the evening, any time after seven suits me.
            I really like your yoga class. => What I like most about the yoga class is the breathing at the end.
            We've got solar panels on the roof. => there's a battery in the cellar now to go with the solar panels
            Could you speak slowly, please? I'm from Chile. => I'm from the south of Chile, from a village by the lake.
            I'm self-employed. => I'm self-employed as a plasterer, have been for nine years
            I want to complain about my phone bill. \
            => what's wrong with the phone bill is the roaming, you charged it twice
            Agent: Your appointment is on the 8th of May. \
            => Agent: Please bring your insurance card to the appointment on the 8th of May.
            Agent: Your order has left the warehouse. \
            => Agent: Your order left the warehouse in two parcels, both with the same courier.
            Agent: The pottery course costs 320 euros. \
            => Agent: The 320 euros for the pottery course include the clay and the firing.
            Asked "What do you do for a living?": I'm a teacher => I teach chemistry and maths at the secondary school
            Asked "Do you have any pets?": yes, two rabbits \
            => one of the rabbits is getting old and needs its teeth filed
            Asked "Who will be driving the van?": me and my brother \
            => my brother, the second driver of the van, has had his licence for twelve years
            I've moved into a new flat. => er, the new flat I moved into came without any furniture
            We run a hotel by the lake. => our hotel has a sauna now, we built it in the old boathouse
            I don't like your new app. => It's not the colours of your new app that bother me, it's how slow it is.
            """
        ),
        (
            .refinement, "de",
            """
            Guten Tag, ich bin's noch mal. Ich habe Diabetes. \
            => Es ist Diabetes Typ 2, festgestellt hat man es vor vier Jahren.
            Meine Tochter heiratet im September. => die Hochzeit meiner Tochter ist am 14. September, mit achtzig Gästen
            Agent: Ihr neuer Router ist unterwegs. => Agent: Dem neuen Router liegt eine gedruckte Anleitung bei.
            Wir haben einen Garten. => in unserem Garten stehen vor allem Obstbäume
            """
        ),
        (
            .refinement, "es",
            """
            Tengo una panadería. => en la panadería también hacemos tartas por encargo
            Se me ha roto el móvil. \
            => El móvil se me rompió al caerse por las escaleras, tiene la pantalla hecha añicos.
            Asked "¿Toma alguna medicación?": sí, para la tiroides \
            => lo de la tiroides lo tomo en ayunas, nada más levantarme
            Estoy embarazada. => estoy embarazada de gemelos, me lo dijeron en la ecografía
            """
        ),
        (
            .refinement, "fr",
            """
            Je pars en vacances en juillet. => en juillet on va deux semaines en Bretagne avec les enfants
            Il y a une fuite dans la salle de bains. => La fuite vient du joint sous le lavabo de la salle de bains.
            Asked "Vous êtes propriétaire ?": oui => je suis propriétaire avec ma sœur, nous avons hérité de la maison
            J'ai perdu ma carte bancaire. => la carte bancaire, je l'ai perdue au marché samedi matin
            """
        ),
        (
            .refinement, "pt",
            """
            Tenho uma loja de flores. => a loja de flores também faz entregas em casa
            Bom dia, tudo bem? Sou vegana. => Sou vegana há seis anos, por causa dos animais.
            Agent: A sua mesa é para quatro pessoas. => Dos quatro à mesa, um é bebé e precisa de uma cadeirinha.
            Comprei um frigorífico na vossa loja. => O frigorífico que comprei é o cinzento de duas portas.
            """
        ),
    ]
}
