import Domain
import Testing

@testable import Callers

/// What a telephone channel gives as a party.
struct CallerReaderTests {
    private let reader = CallerReader()

    private func party(_ raw: String, _ country: String = "") -> CallerIdentifier {
        CallerReader(defaultCountry: DefaultCountry(country)).party(raw).identifier
    }

    // MARK: - One subscriber in every spelling

    @Test(arguments: [
        "+12025550143", " +1 (202) 555-0143 ", "tel:+1-202-555-0143", "TEL:+12025550143;ext=5", "0012025550143",
        "01112025550143", "001112025550143", "sip:+12025550143@carrier.example",
        "SIP:12025550143@10.0.0.1:5060;transport=udp",
        "sips:+12025550143@carrier.example;user=phone", "sip:12025550143@carrier.example",
        "12025550143@sbc.example.com",
        "sip:+12025550143;npdi@carrier.example", "\"Ana D.\" <sip:+12025550143@carrier.example>", "<tel:+12025550143>",
        "12025550143", "1-202-555-0143", "\t+12025550143\r\n", "+1\u{A0}202\u{2011}555\u{2013}0143", "%2B12025550143",
        "whatsapp:+12025550143", "whatsapp:12025550143", "\u{202A}+12025550143\u{202C}", "\u{200E}+1\u{200F}2025550143",
        "+1 202 555 0143 ext. 12", "+12025550143x12", "+12025550143,,12", "+1 202 555 0143 #12", "+12025550143;12",
        "＋１２０２５５５０１４３", "+١٢٠٢٥٥٥٠١٤٣", "'+12025550143'", "\u{FEFF}+12025550143", "+1.202.555.0143", "+1/202/5550143",
        "sip:%2B12025550143@10.1.2.3", "sip:+12025550143@[2001:db8::1]:5060", "tel://+12025550143", "+1 [202] 5550143",
    ])
    func readsEverySpellingOfANumberAsOne(raw: String) {
        #expect(reader.party(raw).identifier == .phone("+12025550143"), "\(raw)")
    }

    @Test(arguments: [
        "+44 (0)7700 900123", "+447700900123", "00447700900123", "011447700900123", "0011447700900123",
        "+4407700900123",
        "+44 07700 900123", "447700900123", "0044 (0) 7700 900123", "+44(0)7700-900123",
        "sip:447700900123@203.0.113.7:5061",
        "+44 (0)7700 900123 ext 4", "+0044 7700 900123", "whatsapp:447700900123",
    ])
    func dropsTrunkAndInternationalPrefixes(raw: String) {
        for country in ["", "GB", "44", "US", "DE", "AU"] {
            #expect(party(raw, country) == .phone("+447700900123"), "\(raw) \(country)")
        }
    }

    @Test(arguments: [
        // Mexico with and without the 1, Argentina with and without the 9, Brazil with and without the ninth digit.
        (["+525512345678", "+5215512345678", "52 1 55 1234 5678"], "+525512345678"),
        (["+541123456789", "+5491123456789", "0054 9 11 2345-6789"], "+541123456789"),
        (["+5511987654321", "+551187654321", "5511987654321"], "+5511987654321"),
        (["+556182345678", "+5561982345678"], "+5561982345678"),
        (["+22997123456", "+2290197123456"], "+22997123456"),
        // The 0 of these is dialled from abroad, too.
        (["+390612345678", "0039 06 1234 5678", "390612345678"], "+390612345678"),
        (["+2250707123456", "002250707123456"], "+2250707123456"),
        (["+351 212 345 678", "+351 (0) 212 345 678"], "+351212345678"),
    ])
    func knowsOneSubscriberInTwoPlans(spellings: [String], number: String) {
        for raw in spellings { #expect(party(raw) == .phone(number), "\(raw)") }
    }

    // MARK: - The default country

    @Test(arguments: [
        ("2025550143", "1", "+12025550143"), ("12025550143", "US", "+12025550143"),
        ("(202) 555-0143", "CA", "+12025550143"),
        ("0151 23456789", "49", "+4915123456789"), ("4915123456789", "DE", "+4915123456789"),
        ("15123456789", "DE", "+4915123456789"), ("07700 900123", "GB", "+447700900123"),
        ("tel:07700900123", "44", "+447700900123"), ("+447700900123", "49", "+447700900123"),
        ("06 1234 5678", "39", "+390612345678"), ("0707123456", "225", "+2250707123456"),
        // The trunk prefixes 06 and 8.
        ("06 30 123 4567", "HU", "+36301234567"), ("8 912 345-67-89", "RU", "+79123456789"),
        // Numbers of other countries whose + was lost.
        ("447956001122", "49", "+447956001122"), ("442079460000", "DE", "+442079460000"),
        ("420601123456", "DE", "+420601123456"), ("36301234567", "DE", "+36301234567"),
        ("33612345678", "BR", "+33612345678"),
        ("34600123001", "US", "+34600123001"), ("491512345678", "US", "+491512345678"),
        // Of area 55, and of areas that are calling codes as well.
        ("55991230001", "55", "+5555991230001"), ("34991234567", "BR", "+5534991234567"),
        ("5511987654321", "BR", "+5511987654321"), ("11987654321", "BR", "+5511987654321"),
        ("5512345678", "MX", "+525512345678"), ("0412 345 678", "AU", "+61412345678"),
        ("0011 44 7700 900123", "AU", "+447700900123"), ("011 44 7700 900123", "US", "+447700900123"),
    ])
    func addsTheDefaultCountryWithoutSwallowingOthers(_ raw: String, _ country: String, _ number: String) {
        #expect(party(raw, country) == .phone(number), "\(raw) \(country)")
    }

    @Test(arguments: ["2025550143", "07700900123", "0151 2345678"])
    func aNumberWithoutAnyCountryIsStillOnePerson(raw: String) {
        #expect(party(raw) == .opaque(raw.replacing(" ", with: "")))
    }

    // MARK: - Nobody

    static let nobody = [
        "", " ", "+", "()", "-", "0", "00", "0000000000", "+00000000", "+10000000000", "+11111111111", "+19999999999",
        "9999999999", "1234567890", "0123456789", "+1234567890123456", "+441111111111", "+49 30 0000000", "1111111",
        "asterisk", "Asterisk", "freeswitch", "Anonym", "Anonyme", "Anónimo", "Anonimo", "Unbekannt",
        "Unbekannte Nummer",
        "unterdrückt", "Inconnu", "Numéro masqué", "Desconocido", "Número oculto", "Desconhecido", "Sconosciuto",
        "Numero privato", "Onbekend", "Okänd", "Skjult nummer", "Numer prywatny", "Неизвестный", "非通知", "通知不可能",
        "公衆電話", "匿名", "未知号码", "발신번호표시제한", "رقم خاص", "anonymous", "ANONYMOUS", "restricted", "No Caller ID",
        "private", "unavailable", "withheld", "blocked", "null", "none", "undefined", "nil", "N/A", "(null)", "-1",
        "{{caller_id}}", "{{system__caller_id}}", "${caller}", "<caller>", "[CALLER_ID]", "%caller%", "caller",
        "unknown",
        "101", "7", "1001", "4711", "ext. 12", "sip:101@10.0.0.1", "sip:1001@pbx.example.com", "sip:200@acme.com",
        "tel:7042",
        "sip:anonymous@anonymous.invalid", "sip:c8oqz84zk7z@anonymous.invalid", "sip:unavailable@10.0.0.1",
        "sip:asterisk@10.0.0.1", "sip:asterisk@pbx.example.com", "sip:trunk@sip.example.com", "sip:alice@10.0.0.1",
        "sip:alice@[2001:db8::1]", "sip:alice@localhost", "sip:alice@pbx", "sip:alice@pbx.local",
        "sip:user@gateway1.example.com",
        "sip:unknown@example.com", "Anonymous <sip:anonymous@example.com>", "sip:guest@example.com", "sip:@example.com",
        "sip:line@sbc.telnyx.com", "sip:bob@sip.pstn.twilio.com", "FXO", "Line 1", "TRUNK-1", "Unknown Caller",
        "Spam Risk",
        "web-session-17", "customer_17", "plus one two zero two", "266696687", "+1266696687", "7378742833",
        "+1 737 874 2833",
        "sip:266696687@carrier.example", "client:alice", "Ana +12025550143", "+12025550143 or +12025550144", "911",
        "112",
        "+999123456789", "+0123", "usr 17", "test", "user", "PRIVATE NUMBER", "\u{200E}anonymous\u{200E}", "%C2%A0",
    ]

    @Test(arguments: nobody, ["", "US", "DE", "BR"]) func whatIsNoNumberIsNobody(raw: String, country: String) {
        #expect(party(raw, country) == .withheld, "\(raw)")
    }

    @Test(arguments: [
        ("sip:alice@example.com", "sip:alice@example.com"),
        ("sips:Alice@Example.COM:5061;transport=tls", "sip:alice@example.com"),
        ("\"Alice\" <sip:alice@example.com>", "sip:alice@example.com"),
        ("bob.smith@acme.co.uk", "sip:bob.smith@acme.co.uk"),
        ("sip:carla@phones.acme.org", "sip:carla@phones.acme.org"),
    ])
    func aPersonsSIPAddressIsThatPerson(_ raw: String, _ address: String) {
        #expect(party(raw) == .opaque(address))
    }

    @Test func readingItsOwnResultAgainChangesNothing() {
        for number in [
            "+12025550143", "+525512345678", "+541123456789", "+5511987654321", "+390612345678", "+22997123456",
        ] {
            for country in ["", "US", "DE", "MX", "AR", "BR"] { #expect(party(number, country) == .phone(number)) }
        }
    }

    @Test func longTextsAreNobodyAndQuick() {
        for raw in [
            String(repeating: "9", count: 1_000_000), String(repeating: "+1 ", count: 90),
            "+" + String(repeating: "1", count: 40),
        ] {
            #expect(party(raw) == .withheld)
        }
    }

    // MARK: - Our own numbers

    @Test func ourOwnNumbersAreNobodyInEverySpelling() {
        let reader = CallerReader(
            defaultCountry: DefaultCountry("GB"), ownNumbers: ["+44 20 7946 0000", "020 7946 0001"])
        for raw in ["+442079460000", "020 7946 0000", "sip:442079460000@10.0.0.1", "00442079460001"] {
            #expect(reader.party(raw).identifier == .withheld, "\(raw)")
            #expect(reader.line(raw).identifier != .withheld, "\(raw)")
        }
        #expect(reader.party("+442079460002").identifier == .phone("+442079460002"))
    }

    // MARK: - What earlier releases kept

    @Test(arguments: [
        ("+44 (0)7700 900123", "", "tel:+4407700900123"), ("447956001122", "49", "tel:+49447956001122"),
        ("+525512345678", "", "tel:+5215512345678"), ("+541123456789", "", "tel:+5491123456789"),
        ("+5511987654321", "", "tel:+551187654321"),
        ("sip:12025550143@carrier.example", "", "id:sip:12025550143@carrier.example"),
        ("2025550143", "1", "id:2025550143"), ("+447700900123", "", "tel:+4407700900123"),
        ("+1 202 555 0143 ext 5", "", "id:+1 202 555 0143 ext 5"),
        ("sip:Alice@example.com:5060", "", "id:sip:Alice@example.com:5060"),
    ])
    func looksUnderTheFormsThatEarlierReleasesKept(_ raw: String, _ country: String, _ form: String) {
        let caller = CallerReader(defaultCountry: DefaultCountry(country)).party(raw)
        #expect(caller.canonicalForms.contains(form), "\(caller.canonicalForms)")
        #expect(caller.canonicalForms.count <= Caller.formLimit)
        #expect(caller.canonicalForms.first == caller.identifier.canonical)
    }

    /// What another number is read as is no earlier form of this one.
    @Test func noEarlierFormIsAnotherSubscriber() {
        let numbers = ["+12025550143", "15123456789", "55991230001", "447956001122", "+5511987654321", "0151 23456789"]
        for raw in numbers {
            for country in ["", "US", "DE", "BR", "GB"] {
                let reader = CallerReader(defaultCountry: DefaultCountry(country))
                let caller = reader.party(raw)
                for form in caller.formerly {
                    guard case .phone(let number) = form else { continue }
                    let isAnother = NumberReading(number).map {
                        $0.isLikely && .phone(Subscriber($0).number) != caller.identifier
                    }
                    #expect(isAnother != true, "\(raw) \(country) \(number)")
                }
            }
        }
    }
}
