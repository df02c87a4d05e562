import Domain
import Learning
import Testing
import Time

struct GreetingTests {
    /// What is said first after a call.
    private static func briefing(
        _ name: String?, language: String?, locale: String? = nil, greeting: String? = nil, timeZone: String? = nil,
        at startedAt: UnixTime = Call.startedAt
    ) -> Briefing? {
        let record = CallRecord(
            conversationID: "conv_1", agentID: "agent", status: .learned, startedAt: startedAt, language: language,
            analysis: CallAnalysis(
                name: name, title: "Moved to Elm Street", greeting: greeting, locale: locale, timeZone: timeZone))
        return BriefingWriter().write(.init(calls: [record], memories: []), now: startedAt).briefings["agent"]
    }

    @Test(arguments: ["pl", "ja", "tr", "ar", "ru", "sv", "fi", "et"])
    func aLanguageWithoutWordsOfOursIsNotGreetedIn(language: String) {
        let briefing = Self.briefing("Anna Kowalska", language: language)
        #expect(briefing?.firstMessage == nil)
        #expect(briefing?.name == "Anna Kowalska")
    }

    @Test func aCallWithoutALanguageIsNotGreetedIn() {
        #expect(Self.briefing("Ana Torres", language: nil)?.firstMessage == nil)
    }

    @Test func noTitleIsReadAloud() {
        for language in ["en", "es", "de", "fr", "pt", "it", "nl"] {
            let message = Self.briefing("Ana Torres", language: language)?.firstMessage
            #expect(message?.contains("Ana") == true)
            #expect(message?.contains("Elm") == false)
        }
    }

    @Test(arguments: [
        ("pt-br", "com você"), ("pt-pt", "consigo"), ("pt", "prazer"), ("es-es", "oírle"), ("es-mx", "gusto"),
    ])
    func aRegionHasItsOwnWords(locale: String, words: String) {
        let message = Self.briefing("Ana Torres", language: String(locale.prefix(2)), locale: locale)?.firstMessage
        #expect(message?.contains(words) == true, "\(message ?? "")")
    }

    @Test(arguments: [
        ("Herr Wieczorek", "Hallo Herr Wieczorek!"), ("Lutz Krämer", "Hallo Lutz!"), ("Dr. Smith", "Hallo Dr. Smith!"),
        ("J. R. Smith", "Hallo J. R. Smith!"), ("Jean-Luc Picard", "Hallo Jean-Luc!"),
    ])
    func aTitleIsNoFirstName(name: String, beginning: String) {
        #expect(Self.briefing(name, language: "de")?.firstMessage?.hasPrefix(beginning) == true)
    }

    @Test(arguments: [
        "Hi Ana, welcome back! Did the parcel arrive?", "¡Hola, Ana! ¿Llegó el paquete?", "Bonjour Ana, ça va ?",
        "Здравствуйте, Ana! Чем помочь?", "Anaさん、お電話ありがとうございます。 ご用件は？",
    ])
    func whatHasNothingButWordsIsSpoken(text: String) { #expect(Greeting.checked(text) == text) }

    @Test(arguments: [
        "Hi Ana, see example.com", "Hi Ana, https://x.y", "Hi Ana, your 3 parcels came", "Hi Ana (VIP)!",
        "Hi Ana [name]!",
        "Hi Ana {{x}}!", "Hi Ana & Co!", "Hi Ana, a@b.c wrote", "Hi *Ana*", "Hi Ana... so", "Hi Ana… so",
        "Hi Ana, call ٣٤",
        "Hi Ana #1", "Hi Ana_Torres there", "Hi Ana 🙂 there", "Hi Ana, 50% off", "Hi Ana = admin",
    ])
    func anythingElseIsNot(text: String) { #expect(Greeting.checked(text) == nil) }

    @Test func aModelsGreetingOfSomebodyElseIsNotSpoken() {
        let message = Self.briefing("Walter Pruitt", language: "en", greeting: "Hi Carla, are the strips fine?")?
            .firstMessage
        #expect(message?.hasPrefix("Hi Walter!") == true)
    }

    @Test(arguments: [
        ("Australia/Sydney", "2026-03-06"), ("America/Los_Angeles", "2026-03-05"), (nil, "2026-03-05"),
        ("Nowhere/Atlantis", "2026-03-05"), ("Asia/Kolkata", "2026-03-06"),
    ])
    func theDayIsThatOfTheCallsTimeZone(zone: String?, day: String) {
        // Half past nine in the evening in Greenwich, on 5 March 2026: half past eight on the 6th in Sydney.
        let start = UnixTime(milliseconds: 1_772_746_200_000)
        #expect(Self.briefing("Ana", language: "en", timeZone: zone, at: start)?.lastCallDate == day)
    }
}
