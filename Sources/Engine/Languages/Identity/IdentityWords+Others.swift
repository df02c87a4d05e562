extension IdentityWords {
    static let polish = IdentityWords(
        code: "pl",
        denials: "nie jestem, to nie, ja nie jestem, nie nazywam się, nie mam na imię",
        handovers: """
            dopiero dostałem ten numer, dopiero dostałam ten numer, mam ten numer od niedawna, numer należał do,
            to już nie numer, to teraz mój numer, nie ma już tego numeru
            """,
        wrongPersons: "zły numer, pomyłka, to pomyłka, nie ma tu nikogo, nie ma tu żadnego, nie mieszka tu",
        sharing: """
            żona, żoną, mąż, mężem, partnerka, partner, matka, mama, ojciec, tata, syn, synem, córka, córką, brat, siostra,
            babcia, dziadek, sąsiadka, sąsiad, koleżanka, kolega, asystentka, asystent, opiekunka, z jego telefonu,
            z jej telefonu, w imieniu
            """,
        corrections: "to nie moje imię, złe imię, pisze się",
        mailbox: """
            po sygnale, po usłyszeniu sygnału, zostaw wiadomość, proszę zostawić wiadomość, poczta głosowa,
            skrzynka głosowa, abonent jest niedostępny, abonent czasowo niedostępny
            """)

    static let turkish = IdentityWords(
        code: "tr",
        denials: "ben değilim",
        handovers: """
            bu numarayı yeni aldım, bu numara yeni, numara eskiden, artık benim numaram, bu numara artık benim
            """,
        wrongPersons: "yanlış numara, yanlış aradınız, yanlış kişi, öyle biri yok, % diye biri yok, % değilim",
        sharing: """
            eşi, eşiyim, karısı, karısıyım, kocası, kocasıyım, annesi, annesiyim, babası, babasıyım, oğlu, oğluyum, kızı,
            kızıyım, kardeşi, kardeşiyim, arkadaşı, komşusu, asistanı, onun telefonu, onun adına
            """,
        corrections: "adım öyle değil, adım yanlış",
        mailbox: """
            sinyal sesinden sonra, bip sesinden sonra, mesajınızı bırakın, mesaj bırakınız, sesli mesaj, telesekreter,
            aradığınız kişiye şu anda ulaşılamıyor
            """)

    static let russian = IdentityWords(
        code: "ru",
        denials: "я не, это не, меня зовут не, вы говорите не с",
        handovers: """
            недавно получил этот номер, недавно получила этот номер, только что получил этот номер, этот номер новый,
            номер раньше принадлежал, это теперь мой номер, больше не его номер, больше не её номер
            """,
        wrongPersons:
            "не туда попали, ошиблись номером, неправильный номер, таких здесь нет, такого здесь нет, здесь не живёт",
        sharing: """
            жена, муж, супруга, супруг, мать, мама, отец, папа, сын, дочь, брат, сестра, бабушка, дедушка, внук, внучка,
            подруга, друг, соседка, сосед, помощница, помощник, коллега, с его телефона, с её телефона, от имени
            """,
        corrections: "не моё имя, имя неправильное, пишется",
        mailbox: """
            после сигнала, после звукового сигнала, оставьте сообщение, оставьте ваше сообщение, голосовая почта,
            автоответчик, абонент временно недоступен, абонент не отвечает
            """)
}
