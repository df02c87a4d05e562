import Testing

struct TopicAndMoodTests {
    @Test func beginsWithTheTitle() {
        let topics = Call.extraction(["C:The parcel is late.", "C:Where is the parcel?"], title: " Late\u{7} parcel\n")
            .topics
        #expect(topics == ["Late parcel"])
    }

    @Test func cutsALongTitleAtAWord() throws {
        let topics = Call.extraction(title: String(repeating: "parcel ", count: 30)).topics
        let title = try #require(topics.first)
        #expect(title.count <= 60 && title.hasSuffix("parcel"))
    }

    @Test func namesWhatTheCallerSaysMost() {
        let lines = [
            "C:Hi, my name is Ana. My washing machine leaks.", "C:The washing machine is from last year.",
            "A:The pump, the pump, the pump.", "C:I have a guarantee for it.", "C:Is the guarantee still valid?",
        ]
        #expect(Call.extraction(lines).topics == ["washing machine", "guarantee"])
    }

    @Test func takesWhatTheCallerSpeaksOfWhenNothingIsRepeated() {
        #expect(Call.extraction(["C:My heating is broken."]).topics == ["heating"])
    }

    @Test func givesTheSameTopicsEveryTime() {
        let lines = ["C:The boat, the sail, the mast.", "C:A boat, a sail, a mast and the oar.", "C:And the oar."]
        let first = Call.extraction(lines).topics
        #expect(first.count == 3)
        for _ in 0..<20 { #expect(Call.extraction(lines).topics == first) }
    }

    @Test(arguments: ["it", "ja"])
    func findsNoTopicsInALanguageWithoutLists(language: String) {
        #expect(Call.extraction(["C:la casa la casa la casa"], language: language).topics.isEmpty)
    }

    @Test(
        arguments: [
            ("en", "I'm so happy, that was really helpful.", "satisfied"),
            ("en", "I'm really annoyed about that.", "frustrated"),
            ("en", "I'm worried that it won't arrive.", "worried"), ("en", "The parcel is at the depot.", "neutral"),
            ("en", "I'm not happy with this.", "frustrated"), ("en", "I'm not worried.", "neutral"),
            ("en", "Okay, thanks.", "neutral"),
            ("es", "Estoy muy contenta, es genial.", "satisfied"),
            ("es", "Estoy harto, esto es inaceptable.", "frustrated"),
            ("es", "Estoy preocupada por mi pedido.", "worried"), ("de", "Ich bin wirklich enttäuscht.", "frustrated"),
            ("de", "Das ist wunderbar.", "satisfied"), ("de", "Ich mache mir große Sorgen.", "worried"),
            ("fr", "Je suis très déçue.", "frustrated"),
            ("fr", "C'est parfait, je suis ravie.", "satisfied"), ("fr", "Je suis inquiète.", "worried"),
            ("pt", "Isso é inaceitável.", "frustrated"),
            ("pt", "Estou muito feliz.", "satisfied"), ("pt", "Estou preocupada com isso.", "worried"),
            ("it", "Sono molto felice", "neutral"),
        ])
    func readsTheMood(language: String, text: String, mood: String) {
        #expect(Call.extraction(["C:" + text], language: language).sentiment == mood)
    }

    @Test func weighsTheEndOfTheCallMore() {
        let lines = ["C:I'm really annoyed.", "A:I have solved it.", "C:Now I'm so relieved."]
        #expect(Call.extraction(lines).sentiment == "satisfied")
        #expect(Call.extraction(lines.reversed()).sentiment == "frustrated")
    }

    @Test func doesNotReadTheAgentsMood() {
        #expect(
            Call.extraction(["C:The lamp is broken.", "A:I'm happy, delighted and thrilled."]).sentiment == "neutral")
    }
}
