import Domain
import Testing

struct CallerIdentifierTests {
    // MARK: - Numbers

    @Test(arguments: [
        "+12025550143", " +1 202 555-0143 ", "+1 (202) 555.0143", "tel:+1-202-555-0143", "TEL:+12025550143",
        "tel:+12025550143;ext=5", "0012025550143", "00 1 202 555 0143", "sip:+12025550143@carrier.example",
        "SIP:+12025550143@10.0.0.1:5060;transport=udp", "sips:+12025550143@carrier.example;user=phone",
        "sip:+12025550143;npdi@carrier.example", "\"Ana D.\" <sip:+12025550143@carrier.example>", "<tel:+12025550143>",
        "12025550143", "1-202-555-0143", "\t+12025550143\r\n", "+1\u{A0}202\u{2011}555\u{2013}0143",
    ])
    func readsEverySpellingOfANumberAsOne(_ raw: String) {
        #expect(CallerIdentifier(former: raw) == .phone("+12025550143"))
        #expect(CallerIdentifier(former: raw).canonical == "tel:+12025550143")
    }

    @Test(arguments: [
        ("2025550143", "1", "+12025550143"), ("12025550143", "1", "+12025550143"),
        ("(202) 555-0143", "1", "+12025550143"),
        ("0151 2345678", "49", "+491512345678"), ("4915123456789", "49", "+4915123456789"),
        ("07700 900123", "44", "+447700900123"), ("tel:07700900123", "44", "+447700900123"),
        ("+447700900123", "49", "+447700900123"), ("00447700900123", "49", "+447700900123"),
        // These countries dial the leading 0 from abroad, too.
        ("06 1234 5678", "39", "+390612345678"), ("0707123456", "225", "+2250707123456"),
    ])
    func addsTheDefaultCountryToNumbersWithoutOne(_ raw: String, _ country: String, _ number: String) {
        #expect(CallerIdentifier(former: raw, defaultCountry: country) == .phone(number))
    }

    @Test(arguments: [
        // No country is known: too short, too long, or with the 0 of a national call in front.
        "2025550143", "02025550143", "1234567890123456", "12345", "7",
        // No telephone number has these forms.
        "+12345", "+1234567890123456", "+02025550143", "+1202555O143", "+1 202 555 0143 ext 5", "++12025550143",
        "12+34567890123",
        "٠١٢٣٤٥٦٧٨٩٠١", "sip:2025550143@carrier.example", "sip:12025550143@carrier.example",
        "sip:alice@carrier.example",
        "alice@example.com", "web-session-5", "cus_1a2B", "anonymously", "unknown soldier", "sip:+1202x@y",
        "usr_5JqT0m",
    ])
    func keepsEverythingElseByteForByte(_ raw: String) {
        #expect(CallerIdentifier(former: raw) == .opaque(raw))
        #expect(CallerIdentifier(former: raw).canonical == "id:" + raw)
    }

    /// Shorter than any number with its country, or longer than the 15 digits of E.164.
    @Test(arguments: [("123", "49"), ("1234", "1"), ("12345678901234", "49"), ("01234", "1"), ("000000001", "49")])
    func makesNoNumberThatCannotBe(_ raw: String, _ country: String) {
        #expect(CallerIdentifier(former: raw, defaultCountry: country) == .opaque(raw))
    }

    @Test(
        arguments: ["", "1", "49", "39"],
        ["2025550143", "0151 2345678", "+12025550143", "web 5", "1234", "00441632960012"])
    func readingItsOwnResultAgainChangesNothing(_ country: String, _ raw: String) {
        let country = country.isEmpty ? nil : country
        guard case .phone(let number) = CallerIdentifier(former: raw, defaultCountry: country) else { return }
        #expect(CallerIdentifier(former: number, defaultCountry: country) == .phone(number))
        #expect(CallerIdentifier(former: number) == .phone(number))
    }

    @Test func distinguishesOpaqueIdentifiersByTheirCase() {
        #expect(CallerIdentifier(former: "Session-A") != CallerIdentifier(former: "session-a"))
    }

    @Test func anIdentifierThatLooksLikeACanonicalNumberIsNotThatNumber() {
        let canonical = ["id:tel:x", "id:+1 202 555 0143", "tel:x"].map { CallerIdentifier(former: $0).canonical }
        #expect(canonical == ["id:id:tel:x", "id:id:+1 202 555 0143", "id:tel:x"])
        #expect(!canonical.contains("tel:+12025550143"))
    }

    @Test(arguments: ["+12025550143", "web-session-5", "anonymous", "sip:alice@carrier.example"])
    func canonicalFormsAreReadBack(_ raw: String) {
        let caller = CallerIdentifier(former: raw)
        #expect(CallerIdentifier(canonical: caller.canonical ?? "") == caller)
    }

    // MARK: - Length

    @Test func takesUpTo256BytesAndCountsBytesNotCharacters() {
        #expect(
            CallerIdentifier(former: String(repeating: "x", count: 256)) == .opaque(String(repeating: "x", count: 256)))
        #expect(CallerIdentifier(former: String(repeating: "x", count: 257)) == .withheld)
        #expect(
            CallerIdentifier(former: String(repeating: "é", count: 128)) == .opaque(String(repeating: "é", count: 128)))
        #expect(CallerIdentifier(former: String(repeating: "é", count: 128) + "x") == .withheld)
        #expect(CallerIdentifier(former: "  " + String(repeating: "x", count: 256) + "\n") != .withheld)
        #expect(CallerIdentifier(former: String(repeating: "9", count: 1_000_000)) == .withheld)
    }

    // MARK: - Withheld

    @Test(arguments: [
        "", " ", "\t\r\n", "()", "-", "+", "tel:", "sip:", "sip:@carrier.example", "<>", "0", "0000000000", "+00000000",
        "anonymous", "Anonymous", "ANONYMOUS", " anonymous ", "restricted", "unknown", "unavailable", "private",
        "blocked",
        "null", "None", "undefined", "No Caller ID", "no-caller-id", "Private Number", "UNKNOWN_CALLER",
        "\"Anonymous\"",
        "tel:anonymous", "sip:anonymous@anonymous.invalid", "sips:Anonymous@anonymous.invalid;user=phone",
        "sip:unavailable@10.0.0.1", "sip:Restricted@carrier.example:5060", "sip:anonymous",
        // Without its scheme, and with the display name in front.
        "anonymous@anonymous.invalid", "anonymous@carrier.example", "\"Anonymous\" <sip:anonymous@anonymous.invalid>",
        "Anonymous <sip:+12025550143@anonymous.invalid>",
        // RFC 3325: any user at this host hides.
        "sip:c8oqz84zk7z@anonymous.invalid", "sip:c8oqz84zk7z@anonymous.invalid;tag=1",
    ])
    func withheldCallersHaveNoIdentifier(_ raw: String) {
        for country in [nil, "1", "49"] {
            #expect(CallerIdentifier(former: raw, defaultCountry: country) == .withheld)
            #expect(CallerIdentifier(former: raw, defaultCountry: country).canonical == nil)
        }
    }

    /// What the letters of a word are on a telephone's keys: ANONYMOUS, RESTRICTED, UNKNOWN, UNAVAILABLE, BLOCKED, PRIVATE.
    static let keypad = ["266696687", "7378742833", "8656696", "86282452253", "2562533", "7748283"]

    @Test(
        arguments: keypad,
        ["%", "+%", "1%", "+1%", "001%", "00%", "+1 %", "tel:+%", "sip:+1%@carrier.example", "sip:%@10.0.0.1"])
    func knowsTheWordsOnAKeypad(_ digits: String, _ form: String) {
        for country in [nil, "1", "49"] {
            let raw = form.replacing("%", with: digits)
            #expect(CallerIdentifier(former: raw, defaultCountry: country) == .withheld, "\(raw)")
        }
    }

    @Test func knowsTheWordsOnAKeypadInGroups() {
        #expect(CallerIdentifier(former: "+1 266-696-687") == .withheld)
        #expect(CallerIdentifier(former: "(737) 874-2833", defaultCountry: "1") == .withheld)
    }

    @Test(arguments: ["+12666966870", "+4926669668", "+442666966871", "+112666966870", "+491862824522"])
    func numbersThatOnlyResembleAKeypadWordAreNumbers(_ raw: String) {
        #expect(CallerIdentifier(former: raw) == .phone(raw))
    }
}
