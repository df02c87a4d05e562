import Languages
import Testing
import Text

/// A phrase has one meaning within what is read together; a second one would never be heard of.
struct MeaningTests {
    private typealias Meaning = (name: String, list: PhraseList)

    private static func doubles(_ meanings: [Meaning]) -> [String] {
        var known: [[String]: String] = [:]
        var doubles: [String] = []
        for (name, list) in meanings {
            for entry in list.entries {
                let words = PhraseWords.split(String(entry))
                if let other = known[words], other != name { doubles.append("\(entry): \(other), \(name)") }
                known[words] = known[words] ?? name
            }
        }
        return doubles
    }

    @Test(arguments: LanguagePack.all)
    func ofASector(pack: LanguagePack) {
        let words = pack.sectors
        let sectors = [
            ("episodic", words.episodic), ("procedural", words.procedural), ("emotional", words.emotional),
            ("semantic", words.semantic), ("reflective", words.reflective),
        ]
        let meanings = sectors.flatMap { name, lists in lists.map { ("\(name) \($0.weight)", $0.phrases) } }
        #expect(Self.doubles(meanings) == [])
    }

    @Test(arguments: LanguagePack.all)
    func inAConversation(pack: LanguagePack) {
        let (conversation, names) = (pack.conversation, pack.names)
        #expect(
            Self.doubles([
                ("answer", conversation.answers), ("courtesy", conversation.courtesies),
                ("filler", conversation.fillers),
            ]) == [])
        #expect(Self.doubles([("fact", conversation.facts), ("no fact", conversation.notFacts)]) == [])
        #expect(Self.doubles([("certain", names.certainCues), ("likely", names.likelyCues)]) == [])
        #expect(Self.doubles([("last name", names.lastNameQuestions), ("name", names.questions)]) == [])
    }

    @Test(arguments: LanguagePack.all)
    func ofAMoodAndOfWhatAnAgentDoes(pack: LanguagePack) {
        let (moods, agent) = (pack.moods, pack.agent)
        #expect(
            Self.doubles([
                ("satisfied", moods.satisfied), ("frustrated", moods.frustrated), ("worried", moods.worried),
                ("polite", moods.polite),
            ]) == [])
        #expect(
            Self.doubles([
                ("information", agent.information), ("courtesy", agent.courtesies), ("recall", agent.recalls),
            ]) == [])
    }

    @Test(arguments: LanguagePack.all)
    func ofAChoice(pack: LanguagePack) {
        let choices = pack.statements.choices.choices
        #expect(Self.doubles(choices.map { ("\($0.group) \($0.value)", $0.phrases) }) == [])
    }

    @Test(arguments: LanguagePack.all)
    func ofACueOfAStatement(pack: LanguagePack) {
        let words = pack.statements
        #expect(
            Self.doubles([
                ("idiom", words.idioms), ("unsuitable", words.unsuitable), ("no more", words.noMore),
                ("ending", words.endings), ("correction", words.corrections), ("move", words.moves),
                ("residence", words.residences), ("new employer", words.newEmployers),
                ("employer", words.employers), ("name", words.names), ("replacement", words.replacements),
                ("replaced from", words.replacedFrom), ("addition", words.additions),
                ("hypothesis", words.hypotheses), ("report", words.reports), ("dislike", words.dislikes),
                ("like", words.likes), ("wish", words.wishes), ("change", words.changes), ("past", words.past),
                ("negation", words.negations),
            ]) == [])
    }

    @Test(arguments: LanguagePack.all)
    func ofADay(pack: LanguagePack) {
        let times = pack.times
        #expect(
            Self.doubles([
                ("today", times.today), ("yesterday", times.yesterday), ("this week", times.thisWeek),
                ("last week", times.lastWeek), ("last weekend", times.lastWeekend), ("this month", times.thisMonth),
                ("last month", times.lastMonth), ("last year", times.lastYear),
            ]) == [])
    }
}
