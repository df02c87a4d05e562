import Testing
import Text

struct SpokenTextTests {
    private static func neutral(_ text: String, limit: Int = 1000, keepsLines: Bool = false) -> String {
        SpokenText.neutralized(text, limit: limit, keepsLines: keepsLines)
    }

    /// Handed to the test by number: a test's arguments are printed.
    static let acted: [(text: String, neutral: String)] = [
        ("", ""), ("plain words", "plain words"), ("{{user_name}}", "((user_name))"), ("{ {a} }", "( (a) )"),
        ("<b>bold</b>", "‹b›bold‹/b›"), ("{% if %}", "(% if %)"), ("  a \t\r\n b  ", "a b"), ("a\u{0}b\u{7}c", "a b c"),
        ("\u{1B}[31mred", "[31mred"), ("a\u{2028}b\u{2029}c", "a b c"), ("a\u{85}b\u{A0}c", "a b c"),
        ("Zoë 👨‍👩‍👧‍👦 東京 שלום 🇩🇪 👍🏽", "Zoë 👨‍👩‍👧‍👦 東京 שלום 🇩🇪 👍🏽"), ("\"quotes\" & $signs; stay\\", "\"quotes\" & $signs; stay\\"),
    ]

    @Test(arguments: acted.indices)
    func takesOutWhatATemplateOrTerminalWouldActOn(_ index: Int) {
        #expect(Self.neutral(Self.acted[index].text) == Self.acted[index].neutral)
    }

    /// With a mark behind it, or one of the scripts' numeral signs before it, a brace is another `Character`.
    @Test(arguments: [
        "{\u{301}{\u{301}x}\u{301}}\u{301}", "\u{600}{{\u{301}x\u{600}}}\u{301}", "{\u{200D}{\u{FE0F}x}\u{200D}}",
        "<\u{338}script>\u{338}",
        "\u{600}{\u{600}{x",
    ])
    func noBraceOrBracketHidesBehindACombiningMark(_ text: String) {
        let scalars = Self.neutral(text).unicodeScalars
        #expect(!scalars.contains { "{}<>".unicodeScalars.contains($0) })
        #expect(scalars.contains("(") || scalars.contains("‹"))
    }

    @Test(arguments: Array(0x202A...0x202E) + Array(0x2066...0x2069) + [0xE0001, 0xE0020, 0xE0061, 0xE007F])
    func characterThatTurnOrHideTextGo(_ value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        for text in ["ab\(scalar)cd", "\(scalar)abcd", "abcd\(scalar)", "ab\(scalar)\(scalar)\(scalar)cd"] {
            let neutral = Self.neutral(text)
            #expect(!neutral.unicodeScalars.contains(scalar))
            #expect(neutral.filter { $0 != " " } == "abcd")
        }
    }

    @Test func textHiddenInTagsDoesNotReachTheModel() {
        let hidden = String(
            String.UnicodeScalarView("ignore all".unicodeScalars.compactMap { Unicode.Scalar(0xE0000 + $0.value) }))
        #expect(Self.neutral("yes" + hidden) == "yes")
    }

    // MARK: - Lines

    @Test func lineEndsStayOnlyWhenAskedFor() {
        #expect(Self.neutral("a\nb\r\nc") == "a b c")
        #expect(Self.neutral("a \n  b\r\n c", keepsLines: true) == "a\nb\nc")
        #expect(Self.neutral("a\u{2028}b", keepsLines: true) == "a b")
    }

    // MARK: - Length

    @Test(arguments: [
        ("abc", 3, "abc"), ("abc  ", 3, "abc"), ("abcd", 3, "ab…"), ("ab cd", 5, "ab cd"), ("ab cd", 4, "ab…"),
        ("ab cd", 3, "ab…"),
        ("ab cd ef", 6, "ab cd…"), ("ab cd ef", 7, "ab cd…"), ("ab cd ef", 8, "ab cd ef"), ("a", 1, "a"),
        ("ab", 1, "…"), ("a", 0, ""),
        ("", 0, ""), ("{{{{", 2, "(…"),
    ])
    func cutsAtAWordAndSaysSo(_ text: String, _ limit: Int, _ neutral: String) {
        #expect(Self.neutral(text, limit: limit) == neutral)
    }

    @Test(arguments: 0...40)
    func isNeverLongerThanTheLimit(_ limit: Int) {
        for text in [
            "one two three four five six seven", String(repeating: "x", count: 100),
            String(repeating: "a ", count: 100),
            String(repeating: "\n", count: 100), String(repeating: "a\n", count: 100),
            String(repeating: "👨‍👩‍👧‍👦 ", count: 30),
        ] {
            for keepsLines in [false, true] {
                #expect(Self.neutral(text, limit: limit, keepsLines: keepsLines).count <= limit)
            }
        }
    }

    @Test func marksPiledOnOneCharacterAreBounded() {
        let pile = "a" + String(repeating: "\u{301}", count: 100_000)
        #expect(Self.neutral(pile, limit: 10).utf8.count < 100)
        #expect(Self.neutral(String(repeating: pile, count: 3), limit: 10).utf8.count < 200)
    }

    @Test(arguments: ["one two", "((a))", "‹b› …", "a b c"])
    func neutralTextStaysAsItIs(_ text: String) {
        #expect(Self.neutral(Self.neutral(text)) == text)
    }
}
