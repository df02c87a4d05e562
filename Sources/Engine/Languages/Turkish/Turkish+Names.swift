extension Turkish {
    /// How its speakers say who they are.
    static let names = NameWords(
        code: "tr",
        certainCues: "adım, ismim, benim adım, benim ismim, adım soyadım, ismim ve soyismim",
        lastNameCues: "soyadım, soyismim",
        likelyCues: "ben, ben de",
        followingCues: "ben, benim adım, ismim, benim ismim, konuşuyor",
        wishes: "bana % deyin, bana % diyebilirsiniz, bana % de",
        nicknames: "herkes bana % der, herkes % der",
        shortWishes: "sadece % yeterli, % yeterli, kısaca %, sadece %",
        questions: """
            adınız, isminiz, adınızı, isminizi, adınız soyadınız, adınızı soyadınızı, adın ne, ismin ne, adınız nedir,
            isminiz nedir, kiminle görüşüyorum, kimle görüşüyorum, kiminle konuşuyorum, kim arıyor, kimsiniz,
            size nasıl hitap, kimin adına
            """,
        openQuestions: .absent("questions for the caller are never about somebody else"),
        lastNameQuestions: "soyadınız, soyadınızı, soyisminiz, soyisminizi, soyadın",
        confirmations: """
            % la mı görüşüyorum, % le mi görüşüyorum, % ile mi görüşüyorum, % la mı konuşuyorum, % le mi konuşuyorum,
            % ile mi konuşuyorum, % mı, % mi, siz % misiniz, siz % mısınız
            """,
        inflectsNames: false,
        addressOpenings: """
            merhaba, merhabalar, iyi günler, günaydın, iyi akşamlar, alo, buyurun, buyrun, teşekkürler,
            teşekkür ederim, sağ olun, özür dilerim, kusura bakmayın, hoş geldiniz, memnun oldum, tekrar merhaba
            """,
        denials: "hayır yok değil değilim yanlış",
        relatives: """
            eşi eşiyim eşim karısı karısıyım kocası kocasıyım oğlu oğluyum kızı kızıyım annesi annesiyim babası
            babasıyım kardeşi kardeşiyim ablası ablasıyım abisi abisiyim torunu torunuyum yeğeni yeğeniyim gelini
            geliniyim damadı damadıyım asistanı asistanıyım sekreteri bakıcısı bakıcısıyım komşusu komşusuyum arkadaşı
            arkadaşıyım nişanlısı adına telefonundan
            """,
        notNames: """
            alerjik evli bekar boşanmış hamile müşteri müşteriyim yeni emekli öğretmen doktor öğrenci türk hasta mutlu
            kızgın hazır emin yorgun burada evde iyi evet hayır teşekkürler pardon pazartesi anonim kimse önemli de da
            bir bu şu size sizi sizden aradım arıyorum
            """,
        notNameEndings: .absent("no ending tells that a word is no name"),
        afterName: "ve ben dan den arıyorum ile diyorum bir için hanım bey",
        answerOpenings: "evet tabii ben adım ismim",
        particles: .absent("names have no small words inside"),
        honorifics: "bay bayan sayın doktor dr",
        firstNameHonorifics: .absent("a title stands in front of the last name"),
        followingHonorifics: "hanım bey hanim hoca hocam abi abla",
        nameLikeFunctionWords: .absent("no name is a function word"),
        letterWords: .absent("every single letter may be an initial"),
        tiedLetters: .absent("no letter is tied to a name"),
        letterNames: .absent("a letter is called by itself"),
        letterExamples: "gibi",
        letterRepetitions: "çift iki",
        placeholders: """
            bilinmiyor bilinmeyen anonim arayan müşteri isim ad soyad kişi kullanıcı hasta hiçbiri yok bilgi
            belirtilmedi verilmedi temsilci operatör yetkili insan evet hayır
            """,
        nameIDs: "isim ad adi ismi",
        firstIDs: "onisim",
        lastIDs: "soyad soyadi soyisim",
        chosenIDs: "lakap",
        ownerIDs: "musteri arayan arayanin musterinin tam ve kullanici")
}
