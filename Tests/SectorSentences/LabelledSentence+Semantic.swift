extension LabelledSentence {
    /// Facts and preferences.
    static let semantic: [Group] = [
        (
            .semantic, "en",
            """
            Delivery address: 22 Harbour Lane, flat 4
            Preferred language: Portuguese
            Account type: joint savings
            Date of birth: 1971-11-30
            Vehicle: silver Toyota Yaris, 2019
            Meter number: E0093-4471
            Party size: 6
            Contact preference: text message
            Callback number: +44 7700 900123
            Budget: around 1,500 euros
            Dietary needs: gluten-free
            Policy number: HX-20817
            the postcode is SE14 6AF
            My husband handles the mortgage, his name is Derek
            we've got three kids, two boys and a girl
            I'm left-handed so the scissors are no use to me
            I don't eat pork.
            Our boiler is a Vaillant, the combi one
            I'd rather get a letter than an email.
            Please only call me after six, I work days.
            My sister in Leeds is my emergency contact.
            I'm seventy-eight and I live on my own.
            We're on the unlimited data plan.
            It's a business account, not a personal one.
            The dog is a rescue greyhound called Biscuit
            I have type 2 diabetes.
            My blood group is O negative.
            I use a wheelchair, so I need step-free access.
            The car is in my wife's name.
            I'm a retired teacher.
            aisle seat if there is one
            No onions, please; I can't stand them.
            My mother's maiden name is Kowalski.
            The flat has no lift.
            I'm with the credit union for my loans.
            My landlord is called Mr Osei.
            My partner doesn't drink alcohol.
            I don't have a smartphone, just the landline.
            It's spelled with a K: Kristof.
            Agent: Your current balance is 240 pounds and 16 pence.
            Agent: The warranty covers parts and labour for two years.
            Agent: Our branch on Market Street has a cash machine outside.
            Agent: You are on the basic tariff, which has no exit fee.
            Agent: We accept Visa, Mastercard and bank transfer.
            my hearing isn't great so speak up please
            Window seats are my favourite but the aisle is fine for short flights.
            The parcel box is behind the green gate, the code is 4519.
            I'm the account holder's daughter and have power of attorney.
            We're a family of five in a two-bedroom flat.
            I want paper statements, not the online ones.
            My username is mkaur77
            I speak Polish and a bit of German
            That card ends in 0042.
            Asked "What is your passport number?": it's N 7 2 double 4 1 9
            Asked "Which branch is closest to you?": the one on Dover Road
            The spare key is with the lady in number 9.
            I have a peanut allergy, and my son has asthma
            I don't use cards, only cash.
            I live at 9 Mill Road, we moved in last month. | episodic
            I'm vegan, so every Friday I get the veg box. | procedural
            I work nights at the depot and sleep till two every day. | procedural
            I'm allergic to wasps and I'm terrified of them. | emotional
            My address is 5 Quarry Close now, I changed it with you in October. | episodic
            My pension is paid by the navy, I left the service in 1994. | episodic
            I own two cats and I worry about them constantly. | emotional
            I prefer the small branch, I always go there at lunchtime. | procedural
            """
        ),
        (
            .semantic, "de",
            """
            Meine Kundennummer lautet 88 41 203.
            Ich habe eine Gehbehinderung und brauche einen Aufzug.
            Mein Mann ist der Kontoinhaber.
            Lieferadresse: Bergmannstraße 12, Hinterhof
            """
        ),
        (
            .semantic, "es",
            """
            Mi número de cliente es el 5540.
            Soy autónoma y trabajo desde casa.
            Tengo dos hijos y un perro.
            """
        ),
        (
            .semantic, "fr",
            """
            Je suis diabétique et je ne mange pas de sucre.
            Ma carte est une Visa Premier.
            Nous avons un chien et deux chats.
            """
        ),
        (
            .semantic, "pt",
            """
            Meu CPF termina em 09.
            A minha mulher é a titular da conta.
            Não como carne.
            """
        ),
    ]
}
