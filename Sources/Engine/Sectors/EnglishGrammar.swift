import Text

/// What the form of an English sentence says: tense, imperatives and habits.
enum EnglishGrammar {
    /// Adds what the words say that no phrase covers.
    ///
    /// - Parameters:
    ///   - weights: What is known so far.
    ///   - reading: The sentence.
    ///   - covered: For each word, whether a phrase has been found there.
    /// - Returns: Where the first verb in the past is.
    static func weigh(_ weights: inout SectorWeights, _ reading: SectorReading, covered: [Bool]) -> Int? {
        let past = pastForms(reading, covered)
        if !past.isEmpty { weights[.episodic] += 1.6 + 0.4 * Double(min(past.count - 1, 2)) }
        let orders = imperatives(reading)
        if orders > 0 { weights[.procedural] += 1 + Double(min(orders, 2)) }
        if isHabit(reading) { weights[.procedural] += 1 }
        return past.first
    }

    // MARK: - Past

    /// Where verbs tell of what happened; `I should have asked` does not.
    private static func pastForms(_ reading: SectorReading, _ covered: [Bool]) -> [Int] {
        reading.words.indices.filter { place in
            guard !covered[place], place > 0, isPast(reading.words[place]) else { return false }
            let previous = reading.words[place - 1]
            if states.contains(previous) { return false }
            if auxiliaries.contains(previous), let modal = reading.word(place - 2), modals.contains(modal) {
                return false
            }
            return true
        }
    }

    private static func isPast(_ word: String) -> Bool { regular(word) || irregular.contains(word) }

    private static func regular(_ word: String) -> Bool {
        word.utf8.count >= 5 && word.hasSuffix("ed") && !notPast.contains(word)
    }

    private static let auxiliaries: Set<String> = ["have", "ve"]
    private static let modals: Set<String> = ["should", "would", "could", "d", "might", "must"]
    /// After these a participle is an adjective: `I am married`, `a used car`.
    private static let states = words(
        """
        am is are m s re be being get gets a an the my your his her our their very so too more most to not second third turn top bottom
        """)
    private static let notPast = words(
        """
        need indeed speed exceed proceed succeed agreed united called named used supposed wanted needed limited
        married retired divorced disabled separated allowed interested preferred based located followed
        """)
    private static let irregular = words(
        """
        went came took got gave told sold lost found bought brought caught paid sent spent met saw did made rang fell
        broke stole chose drove flew froze heard held kept rode ran sat slept spoke stood threw woke won wrote became
        began built lent hung hid blew tore stuck froze said shut bit drank ate swore froze stolen broken taken given
        written eaten fallen gone left died
        """)

    // MARK: - Instructions

    /// How many clauses tell what to do: `turn it clockwise`, `you type the code`.
    private static func imperatives(_ reading: SectorReading) -> Int {
        var count = 0
        for (index, start) in reading.starts.enumerated() {
            let end = index + 1 < reading.starts.count ? reading.starts[index + 1] : reading.words.count
            let clause = reading.words[start..<end]
            if isOrder(clause) || instructsYou(clause) { count += 1 }
        }
        return count
    }

    private static func isOrder(_ clause: ArraySlice<String>) -> Bool {
        let rest = clause.drop(while: leads.contains)
        // One word is a label or a noun; `call me after six` is a wish.
        guard rest.count >= 2, let verb = rest.first, verbs.contains(verb), !nouns.contains(verb) else { return false }
        return !rest.dropFirst().prefix(2).contains("me")
    }

    private static func instructsYou(_ clause: ArraySlice<String>) -> Bool {
        for place in clause.indices where clause[place] == "you" {
            let rest = clause[(place + 1)...].drop(while: obligations.contains)
            if let verb = rest.first, verbs.contains(verb), rest.dropFirst().first != "me" { return true }
        }
        return false
    }

    private static let leads = words("please just now then next first second finally lastly and only simply so or but")
    private static let obligations = words("can have to need must should just then first only simply could")
    /// Verbs that begin a label or a phrase without a verb as often: `order number`, `a call`.
    private static let nouns = words("order call check book place set use start stop file walk drive split answer")

    /// What people do to things, in its plain form.
    private static let verbs = words(
        """
        press hold turn put open close tap click choose select enter type dial shake drag lift pull push unplug plug
        switch scan sign send bring take go wait ring leave fill attach log follow remove insert keep write add pour
        stir heat breathe repeat restart reset reboot download install upload swipe slide cut pick return pay read walk
        drive cycle split save feed order buy eat cook wash clean water collect visit check transfer withdraw wear
        file answer carry use call book place set start stop park drop pack lock shut sort wipe rinse measure mix hang
        confirm submit change update move copy print stand sit spray rub swallow chew charge screw fold
        """)

    // MARK: - Habits

    /// A plain present of somebody's doing, with a time of day, a condition or a place in the week.
    private static func isHabit(_ reading: SectorReading) -> Bool {
        let words = reading.words
        return words.indices.contains { place in
            guard place + 1 < words.count else { return false }
            if first.contains(words[place]) { return verbs.contains(words[place + 1]) }
            guard third.contains(words[place]), words[place + 1].hasSuffix("s") else { return false }
            return verbs.contains(String(words[place + 1].dropLast()))
                || verbs.contains(String(words[place + 1].dropLast(2)))
        }
    }

    private static let first: Set<String> = ["i", "we"]
    private static let third = words(
        """
        he she mum mom dad mother father husband wife son daughter brother sister partner carer nurse neighbour
        grandad grandma nan
        """)

    private static func words(_ list: String) -> Set<String> { Set(PhraseWords.split(list)) }
}
