extension LabelledSentence {
    /// Feelings.
    static let emotional: [Group] = [
        (
            .emotional, "en",
            """
            I'm at my wits' end with this bank
            I could have cried when the screen went blank | episodic
            honestly I'm over the moon, you've made my week
            It makes my blood boil being passed from one person to the next.
            I haven't slept for worry.
            Bless you, that's such a weight off my mind.
            I'm livid, the courier threw my parcel over the fence on Tuesday. | episodic
            She's been ever so low since the funeral.
            I don't feel safe in the flat any more.
            we are absolutely heartbroken about the dog
            I'm scared I'll lose the house.
            That phone call left me shaking.
            What a lovely surprise, I'm chuffed to bits
            I feel like a fool for giving him my details.
            my heart sank when I saw the bill | episodic
            I'm a bag of nerves before every flight.
            It's humiliating having your card declined in front of everyone.
            I love my new hearing aids, they've given me such joy.
            I am sick to death of your hold music!
            it really upset my mum the way he spoke to her
            I hate asking for help.
            I'm terrified of needles.
            he gets very anxious in crowds
            I'm dead excited about the trip
            You've no idea how grateful we are for what you did.
            I feel so guilty about missing the payments.
            It hurts that nobody even apologised.
            I'm dreading the tax bill.
            This is beyond a joke, I've had enough.
            I trust you, you've always been kind to me.
            I'm lost without my phone, it's awful.
            I was in bits when they told me the result | episodic
            Everything feels too much at the moment.
            we're so proud of our granddaughter getting into medical school
            I'm disgusted by the way I've been treated.
            I don't mind admitting I panicked.
            Mood: frustrated but polite
            Customer feeling: very relieved after the refund
            Caller sentiment: angry about the late fee
            My stomach turns every time a letter from you drops on the mat.
            I miss him terribly, it's been a hard year.
            I felt ashamed standing there at the till. | episodic
            thank goodness, I was beside myself
            so let down, I really thought you were different
            It's lonely here since the children left.
            I adore that little café, it cheers me up every time.
            nothing but stress from start to finish with this mortgage
            She was thrilled with the flowers.
            I'm petrified that someone has got into my savings
            Your colleague was lovely and it put me right at ease.
            I'm bored stiff and fed up of sitting at home with this leg.
            I can't tell you how happy that makes me!
            I'm uneasy about sending money to somebody I've never met.
            Agent: I understand that you're upset about the delay.
            Agent: You sounded very worried about the missing payment.
            We got the keys yesterday and we're thrilled to bits. | episodic
            I was so nervous before the interview on Monday. | episodic
            I'm heartbroken, my cat died this morning. | episodic
            We were delighted when the loan came through last week. | episodic
            I'm so angry, that's the third Friday in a row nobody turned up. | episodic
            I was mortified on Saturday when the card was refused. | episodic
            """
        ),
        (
            .emotional, "de",
            """
            Ich bin total verzweifelt, das Konto ist leer.
            Das macht mich richtig wütend.
            Wir freuen uns riesig auf den Urlaub.
            Ich habe Angst, dass jemand mein Geld nimmt.
            """
        ),
        (
            .emotional, "es",
            """
            Estoy harta de esperar.
            Me da mucho miedo volar.
            ¡Qué alegría, muchísimas gracias!
            Me siento engañado por el banco.
            """
        ),
        (
            .emotional, "fr",
            """
            Je suis furieux d'avoir attendu une heure.
            Ça me rend triste de partir.
            Je suis vraiment soulagée, merci.
            Mardi, l'agence m'a raccroché au nez, je suis outrée. | episodic
            """
        ),
        (
            .emotional, "pt",
            """
            Estou com raiva do atendimento.
            Fiquei aliviada com a notícia.
            Tenho muito medo de perder o emprego.
            """
        ),
    ]
}
