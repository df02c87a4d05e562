import Languages
import Testing
import Text

struct LanguagePackTests {
    /// How the words of a list are split: some are compared as `Words` yields them, without apostrophes.
    private static func words(of entry: Substring, in path: String) -> [String] {
        isWithoutApostrophes(path) ? Words.split(String(entry)) : PhraseWords.split(String(entry))
    }

    private static func isWithoutApostrophes(_ path: String) -> Bool {
        [".times.", ".questions."].contains { path.contains($0) }
    }

    @Test(arguments: LanguagePack.all)
    func everyListHasEntriesOrSaysWhatFollowsFromItsAbsence(pack: LanguagePack) {
        let found = PackLists.all(of: pack)
        let lists: [(path: String, list: any Vocabulary)] = found.words.map { $0 } + found.phrases.map { $0 }
        #expect(lists.count > 100)
        for (path, list) in lists {
            if let effect = list.absence {
                #expect(list.entries.isEmpty, "\(path) is both there and absent")
                #expect(effect.split(separator: " ").count >= 3, "\(path) does not say what follows")
            } else {
                #expect(!list.entries.isEmpty, "\(path) is empty and does not say so")
            }
        }
    }

    @Test(arguments: LanguagePack.all)
    func theSectorsHaveLists(pack: LanguagePack) {
        let sectors = pack.sectors
        let lists = [
            sectors.episodic, sectors.procedural, sectors.emotional, sectors.semantic, sectors.reflective,
        ]
        #expect(lists.allSatisfy { !$0.isEmpty })
    }

    /// An entry of two words in a list of single words would be two entries, each of which means something else.
    @Test(arguments: LanguagePack.all)
    func anEntryOfAWordListIsOneWord(pack: LanguagePack) {
        for (path, list) in PackLists.all(of: pack).words where !path.hasSuffix("IDs") {
            for entry in list.entries {
                #expect(Self.words(of: entry, in: path).count == 1, "\(path): \(entry)")
            }
        }
    }

    /// What is looked for is in small letters and without accents; what is written otherwise could never be found.
    @Test(arguments: LanguagePack.all)
    func everyEntryCanMatch(pack: LanguagePack) {
        let found = PackLists.all(of: pack)
        for (path, list) in found.phrases {
            for entry in list.entries {
                let words = Self.words(of: entry, in: path)
                #expect(!words.isEmpty, "\(path) has an entry without words")
                // A text that holds the phrase as it is written must be found by it.
                let table = PhraseTable([((), words.joined(separator: " "))])
                #expect(table.hasMatch(in: Self.words(of: "x \(entry)"[...], in: path)), "\(path): \(entry)")
            }
        }
        for (path, list) in found.words where path.hasSuffix("IDs") {
            for id in list.entries {
                #expect(
                    PhraseWords.split(String(id).replacing("_", with: " ")).joined(separator: "_") == id,
                    "\(path): \(id)")
            }
        }
    }

    @Test(arguments: LanguagePack.all)
    func pairsAreOfTwoWords(pack: LanguagePack) {
        for list in [pack.sectors.sequences, pack.statements.partedEndings] {
            #expect(list.pairs.count == list.entries.count, "\(list.text)")
        }
    }

    @Test(arguments: LanguagePack.all)
    func aWeekHasSevenDaysAndAYearTwelveMonths(pack: LanguagePack) {
        #expect(pack.calendar.weekdays.members.count == 7)
        #expect(pack.calendar.months.members.count == 12)
        #expect(pack.calendar.months.singleWords.values.max() == 11)
        #expect(pack.numbers.counts.members.count >= 10)
        let series = PackLists.all(of: pack).series
        #expect(series.count == 3)
        for (path, list) in series {
            let names = list.phrases.map { $0.words.joined(separator: " ") }
            #expect(Set(names).count == names.count, "\(path) names two things alike")
            #expect(list.members.allSatisfy { !$0.entries.isEmpty }, "\(path)")
        }
    }

    @Test(arguments: LanguagePack.all)
    func ambiguousMonthsAreMonths(pack: LanguagePack) {
        let months = Set(pack.calendar.months.singleWords.keys)
        #expect(pack.calendar.ambiguousMonths.set.isSubset(of: months))
        #expect(pack.calendar.commonMonths.set.isSubset(of: pack.calendar.ambiguousMonths.set))
        #expect(pack.calendar.insideMonths.set.isSubset(of: pack.calendar.beforeMonths.set))
    }

    @Test(arguments: LanguagePack.all)
    func choicesAreWhole(pack: LanguagePack) {
        let choices = pack.statements.choices
        #expect(choices.choices.count == choices.text.split(separator: "\n").count)
        let english = Set(LanguagePack.fallback.statements.choices.choices.map(\.group))
        let groups = Set(choices.choices.map(\.group))
        #expect(groups.isSubset(of: english), "\(groups.subtracting(english)) is no group that others have")
    }

    @Test(arguments: LanguagePack.all)
    func aGreetingNamesTheCaller(pack: LanguagePack) {
        #expect(pack.greeting.code == pack.code)
    }

    @Test func codesAreOnceThere() {
        #expect(Set(LanguagePack.all.map(\.code)).count == LanguagePack.all.count)
        #expect(Set(GreetingWords.all.map(\.code)).count == GreetingWords.all.count)
        for greeting in GreetingWords.all {
            #expect(greeting.greeting.contains("%"), "\(greeting.code)")
            #expect(!greeting.offer.isEmpty)
        }
    }

    /// Words of a language that the stemmer does not know would be cut as English ones.
    @Test(arguments: zip(["en", "es", "de", "fr", "pt"], ["nations", "naciones", "nationen", "nations", "nações"]))
    func theStemmerKnowsEachLanguage(code: String, word: String) throws {
        let pack = try #require(LanguagePack.named(code))
        let stem = Stemmer(language: pack.code).stem(word)
        #expect(stem.utf8.count < word.utf8.count)
    }

    @Test(arguments: ["en", "EN", "en-GB", "en_US", "En-gb"])
    func aRegionChangesNothing(code: String) {
        #expect(LanguagePack.named(code)?.code == "en")
        #expect(GreetingWords.named(code)?.code == "en")
    }

    @Test func portugalAndBrazilAreGreetedInTheirOwnWords() throws {
        #expect(try #require(GreetingWords.named("pt-PT")).greeting.contains("consigo"))
        #expect(try #require(GreetingWords.named("pt_br")).greeting.contains("com você"))
        let either = try #require(GreetingWords.named("pt"))
        #expect(!either.greeting.contains("consigo") && !either.greeting.contains("você"))
        #expect(try #require(GreetingWords.named("es-ES")).greeting != GreetingWords.named("es-MX")?.greeting)
        #expect(GreetingWords.named("es-AR")?.greeting == GreetingWords.named("es")?.greeting)
    }

    @Test(arguments: ["pl", "ja", "tr", "ar", "ru", "sv", "fi", "zh"])
    func whoIsKnownByNameNeedNotBeGreeted(code: String) { #expect(GreetingWords.named(code) == nil) }

    @Test(arguments: NameWords.all.map(\.code))
    func aNameIsTheOnlyPlaceholderOfAFrame(code: String) throws {
        let names = try #require(NameWords.all.first { $0.code == code })
        for list in [names.wishes, names.nicknames, names.shortWishes, names.confirmations] {
            for entry in list.entries {
                #expect(entry.count(where: { $0 == "%" }) == 1, "\(code): \(entry)")
                #expect(!PhraseWords.split(String(entry)).isEmpty, "\(code): \(entry)")
            }
        }
        for entry in names.letterNames.entries {
            #expect(PhraseWords.split(String(entry)).last?.count == 1, "\(code): \(entry)")
        }
    }

    @Test(arguments: ["", "tlh", "e", "eng", "xx-EN"])
    func aLanguageWithoutAPackIsNone(code: String) {
        #expect(LanguagePack.named(code) == nil)
    }

    @Test func aLanguageMayBeGreetedInAndNotUnderstood() {
        let greetedOnly = GreetingWords.all.filter { LanguagePack.named($0.code) == nil }
        for greeting in greetedOnly {
            #expect(GreetingWords.named(greeting.code.uppercased() + "-XX")?.code == greeting.code)
        }
        #expect(LanguagePack.all.allSatisfy { GreetingWords.named($0.code)?.code == $0.code })
        #expect(GreetingWords.named("tlh") == nil)
    }

    @Test(arguments: [
        ("I would like to change the address of my order", "en"), ("Quiero cambiar la dirección de mi pedido", "es"),
        ("Ich möchte die Adresse von meiner Bestellung ändern", "de"),
        ("Je voudrais changer l'adresse de ma commande", "fr"), ("Eu quero mudar o endereço do meu pedido", "pt"),
        ("Ik wil graag mijn bestelling wijzigen", nil), ("Blorp fnord", nil), ("", nil),
    ])
    func theLanguageIsThatOfTheSmallWords(text: String, code: String?) {
        #expect(LanguagePack.spoken(in: PhraseWords.split(text))?.code == code)
    }

    @Test(arguments: [
        ("¿Qué pasó hace dos semanas?", ["es", "pt"]), ("O que aconteceu há duas semanas?", ["es", "pt"]),
        ("Wer von ihnen hat angerufen?", ["de"]), ("What did she say to them?", ["en"]),
        ("Blorp", ["en", "es", "de", "fr", "pt"]), ("", ["en", "es", "de", "fr", "pt"]),
    ])
    func aShortSentenceMayBeInSeveralLanguages(text: String, codes: [String]) {
        let possible = Set(LanguagePack.possible(in: PhraseWords.split(text)).map(\.code))
        #expect(possible.isSuperset(of: codes))
        if codes.count < 2 { #expect(possible == Set(codes)) }
    }
}
