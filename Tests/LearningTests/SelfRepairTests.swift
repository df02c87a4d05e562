import Testing

@testable import Learning

/// What is taken back in the same breath.
struct SelfRepairTests {
    @Test(arguments: [
        ("Tuesday the 3rd … no, Wednesday the 4th", "Wednesday the 4th"),
        ("two of us … well, three, my son is coming", "three, my son is coming"),
        ("the small van, on second thoughts the large one", "the large one"),
        ("it's two a month, no wait, one a month", "one a month"),
        ("Dienstag, nein, Mittwoch um vier", "Mittwoch um vier"),
        ("le dix mai, pardon, le dix juin", "le dix juin"),
        ("el martes, digo, el miércoles", "el miércoles"),
        ("dia dez, quer dizer, dia doze", "dia doze"),
        ("martedì, anzi, mercoledì mattina", "mercoledì mattina"),
        ("dinsdag, nee sorry, woensdag om vier", "woensdag om vier"),
        ("во вторник, ой нет, в среду", "в среду"),
        ("salı, pardon, çarşamba günü", "çarşamba günü"),
        ("火曜日…水曜日の四時です", "水曜日の四時です"),
    ]) func whatIsMeantStays(said: String, meant: String) {
        #expect(SelfRepair.settled(said) == meant)
    }

    @Test(arguments: [
        "I have no car and no driving licence", "Nein danke", "no", "I'd rather have the blue one",
        "We actually moved to Leeds in May", "Sorry", "Well done", "No, not any more",
    ]) func whatTakesNothingBackIsLeftAlone(said: String) {
        let settled = SelfRepair.settled(said)
        #expect(said.hasSuffix(settled) && settled.count + 5 >= said.count)
    }

    @Test func aSentenceThatBeginsWithATermTakesBackTheOneBefore() {
        #expect(SelfRepair.settled("It's Tuesday the 3rd. No, sorry, Wednesday.") == "Wednesday.")
        #expect(SelfRepair.begins("No, Wednesday the 4th"))
        #expect(SelfRepair.begins("Ai, não, quarenta era sem os livros"))
        #expect(!SelfRepair.begins("Nobody told me"))
        #expect(!SelfRepair.begins("We have no car"))
    }

    @Test func aLongSentenceLosesItsLastClauseAlone() {
        let said = """
            I live at five Elm Street next to the old mill by the river and my dog is called Biscuit, it's the third, \
            no, the fourth
            """
        #expect(SelfRepair.settled(said).hasPrefix("I live at five Elm Street"))
        #expect(!SelfRepair.settled(said).contains("third"))
    }
}
