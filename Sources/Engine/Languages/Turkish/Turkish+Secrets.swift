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
        passwords: "şifre*, parola*, gizli kelime*, güvenlik soru*, giriş yapıyorum, wifi şifre*",
        pins: """
            pin, pin kod*, kapı kod*, kapının kod*, kapı şifre*, alarm*, tuş takım*, tuşla*, anahtar kutu*,
            kasa*, kilit*, apartman kod*
            """,
        codes: "kod*, tek kullanımlık, doğrulama kod*, onay kod*, aktivasyon kod*, sms*, mesaj*, uygulama*",
        harmless: """
            posta kod*, indirim kod*, promosyon kod*, abone numara*, abone no, müşteri numara*, sipariş*, sipariş numara*,
            fatura*, sözleşme*, poliçe*, dosya numara*, rezervasyon*, takip numara*, kargo*, seri numara*, model*,
            sayaç*, telefon*, cep*, doğum tarih*, doğum*, uçuş*, plaka*, hata kod*, ürün kod*, barkod*, beden*, fiyat*,
            adres*, alan kod*, üye numara*
            """,
        partials: "son dört, son 4, son hane*, ile biten, biten, son kullanma, geçerlilik",
        links: "yani, şu, işte, olarak, iki nokta",
        ends: "ve, ama, veya, çünkü, sonra, ise, teşekkürler, lütfen, diye, hepsi küçük",
        denials: """
            unuttum, unutmuş*, bilmiyorum, hatırlamıyorum, yok, hayır, hiç, gelmedi, vermem, vermiyorum, kaybettim,
            telefonda vermem, değil, kabul etmiyor, çalışmıyor
            """,
        states: "yanlış hatalı geçersiz bloke doğru yeni eski değil çok hep kabul sürekli niye neden",
        signs: """
            alt çizgi, alt tire, tire, çizgi, nokta, eğik çizgi, kuyruklu a, ünlem, soru işareti, kare,
            diyez, yıldız, artı, iki nokta, büyük, küçük
            """,
        fillers: "ee şey sonra tekrar bir daha evet peki şimdi",
        digitNames: .absent("each digit has one name"),
        zeros: .absent("a number takes no plural behind another"),
        spellingLinks: .absent("a letter is followed by its word alone"))
}
