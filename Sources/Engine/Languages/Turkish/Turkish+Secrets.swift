extension Turkish {
    /// How secrets are asked for and said.
    static let secretForms = SecretForms(
        code: "tr",
        cards: """
            kart numara*, kartın numara*, kartınızın numara*, kredi kart*, banka kart*, on altı hane*, on altı rakam,
            16 hane*, kartın üzerindeki, visa, mastercard, american express, troy
            """,
        cardCodes: """
            cvv, cvc, güvenlik kod*, güvenlik numara*, üç hane*, üç rakam*, arka yüz*, arkasındaki,
            kartın arkas*
            """,
        accounts: "iban, hesap numara*, banka hesab*",
        nationalNumbers: """
            tc kimlik, t c kimlik, kimlik numara*, kimlik no, tc no, tc numara*, vatandaşlık numara*, pasaport*, ehliyet*,
            vergi numara*, tc*
            """,
        passwords: """
            şifre*, parola*, gizli kelime*, güvenlik soru*, giriş yapıyorum, wifi şifre*, anahtar kelime*,
            kızlık soyadı, güvenlik kelime*, kod kelime*
            """,
        pins: """
            pin, pin kod*, kapı kod*, kapının kod*, kapı şifre*, alarm*, tuş takım*, tuşla*, anahtar kutu*,
            kasa*, kilit*, apartman kod*
            """,
        codes: "kod*, tek kullanımlık, doğrulama kod*, onay kod*, aktivasyon kod*, sms*, mesaj*, uygulama*",
        entries: """
            gir*, içeri*, kapı*, bahçe kapı*, garaj*, bina*, giriş*, aç*, kilit*, alarm*, zil*, depo*, bariyer*
            """,
        screens: """
            mesaj*, bildirim*, ekran*, cihaz*, uygulama*, telefon*, gönder*, geldi, gelen, altı hane*, altı rakam*,
            dört hane*, yaz*
            """,
        banks: "hesap*, hesab*, banka*, havale, iade*, eft",
        backs: "arka*, arkas*, arkasında, çevir*, imza*",
        secures: "güvenlik*, gizli*, evcil hayvan*, doğum yer*, en sevdiğiniz",
        logins: "giriş*, site*, portal*, hesab*, uygulama*, wifi, modem*, kullanıcı*",
        doubts: "hatırl*, biliyor*, çalış*, dened*, unut*, değiştir*",
        harmless: """
            posta kod*, indirim kod*, promosyon kod*, abone numara*, abone no, müşteri numara*, sipariş*, sipariş numara*,
            fatura*, sözleşme*, poliçe*, dosya numara*, rezervasyon*, takip numara*, kargo*, seri numara*, model*,
            sayaç*, telefon*, cep*, doğum tarih*, doğum*, uçuş*, plaka*, hata kod*, ürün kod*, barkod*, beden*, fiyat*,
            adres*, alan kod*, üye numara*
            """,
        partials: "son dört, son 4, son hane*, ile biten, biten, son kullanma, geçerlilik",
        links: "yani, şu, işte, olarak, iki nokta, kullanıyorum, yazıyorum, girdim",
        ends: "ve, ama, veya, çünkü, sonra, ise, teşekkürler, lütfen, diye, hepsi küçük",
        denials: """
            unuttum, unutmuş*, bilmiyorum, hatırlamıyorum, yok, hayır, hiç, gelmedi, vermem, vermiyorum, kaybettim,
            telefonda vermem, değil, kabul etmiyor, çalışmıyor
            """,
        states: "yanlış hatalı geçersiz bloke doğru yeni eski değil çok hep kabul sürekli niye neden",
        signs: """
            alt çizgi, alt tire, tire, çizgi, nokta, eğik çizgi, kuyruklu a, ünlem, soru işareti, kare, diyez,
            yıldız, artı, iki nokta, büyük, küçük, hepsi küçük, bitişik
            """,
        fillers: "ee şey sonra tekrar bir daha evet peki şimdi",
        digitNames: .absent("each digit has one name"),
        zeros: .absent("a number takes no plural behind another"),
        spellingLinks: .absent("a letter is followed by its word alone"))
}
