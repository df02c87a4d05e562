import Testing
import Text

@testable import Recall

/// Numbers, codes, times and dates are found however they are said or written.
struct NumberTermsTests {
    private static func terms(_ text: String, _ languages: [String] = ["en"]) -> Set<String> {
        let tokens = SearchToken.split(text)
        // A number in figures is a word of the text already.
        let words = tokens.filter { $0.kind != .letters }.map(\.text)
        return Set(NumberTerms(tokens, by: NumberReader(languages: languages)).terms.map(\.text)).union(words)
    }

    /// Two ways to say one thing have the term in common; the third is something else.
    @Test(arguments: [
        ("4471", "four four seven one", "en", "4471"), ("4471", "forty-four, seventy-one", "en", "4471"),
        ("24", "twenty-four", "en", "24"), ("5512", "double five one two", "en", "5512"),
        ("6610", "six six one oh", "en", "6610"), ("LF4471", "L F four four seven one", "en", "lf4471"),
        ("HV6100493", "H V, six one, double oh, four nine three", "en", "6100493"),
        ("Mueller", "M U E double L E R", "en", "mueller"),
        ("L25/4077", "L twenty-five, forty seventy-seven", "en", "l254077"),
        ("3:30", "half past three", "en", "330"), ("3:45", "quarter to four", "en", "345"),
        ("$4,640.00", "four thousand six hundred and forty", "en", "4640"),
        ("3,600", "three kilos six hundred", "en", "3600"), ("3/22", "the twenty-second of March", "en", "date 3 22"),
        ("22.03.", "March 22nd", "en", "date 3 22"), ("2025-03-22", "22 March", "en", "date 3 22"),
        ("221 305 9048", "dos veintiuno, trescientos cinco, noventa, cuarenta y ocho", "es", "2213059048"),
        ("22/03", "el veintidós de marzo", "es", "date 3 22"), ("3:30", "las tres y media", "es", "330"),
        ("15,30", "quinze euros trente", "fr", "1530"),
        ("06 72 40 18 91", "zéro six, soixante-douze, quarante, dix-huit, quatre-vingt-onze", "fr", "0672401891"),
        ("3:30", "halb vier", "de", "330"),
        ("24 04 631", "vierundzwanzig, null vier, sechs drei eins", "de", "2404631"),
        ("12.2.", "am zwölften Februar", "de", "date 2 12"), ("2685", "dois meia oito cinco", "pt", "2685"),
        ("4907", "cztery dziewięć zero siedem", "pl", "4907"), ("8831", "otto otto tre uno", "it", "8831"),
        ("8980円", "八千九百八十円", "ja", "8980"), ("090-6732-1184", "ゼロ九ゼロ、六七三二の、一一八四", "ja", "09067321184"),
        ("1936元", "一千九百三十六元", "zh", "1936"), ("240", "二百四", "zh", "240"), ("204", "二百零四", "zh", "204"),
        ("16500円", "一万六千五百円", "ja", "16500"), ("4471", "٤٤٧١", "ar", "4471"),
    ])
    func waysOfSayingItMeet(written: String, spoken: String, language: String, term: String) {
        #expect(Self.terms(spoken, [language]).contains(term), "\(spoken): \(Self.terms(spoken, [language]))")
        let found = Self.terms(written, [language])
        #expect(found.contains(term) || SearchToken.split(written).map(\.text) == [term], "\(written): \(found)")
    }

    @Test(arguments: [
        "I would like to know what happened.", "One of them is here.", "a house", "It is on the second floor.", "什么时候",
        "U", "",
    ])
    func othersHoldNone(text: String) {
        #expect(NumberTerms(SearchToken.split(text), by: NumberReader(languages: ["en"])).terms.isEmpty, "\(text)")
    }

    @Test(arguments: [
        ("It was a 165 a night.", "a165"), ("I have four. Seven came later.", "47"), ("first and second", "12"),
        ("four, seven and then some. Eleven", "4711"), ("the 3rd and the 4th", "34"), ("half a day", "030"),
    ])
    func whatOnlyStandsNearIsNotOne(text: String, term: String) {
        #expect(!Self.terms(text).contains(term), "\(text): \(Self.terms(text))")
    }

    @Test func longRunsEnd() {
        let text = (0..<100).map { String($0 % 10) }.joined(separator: " ")
        #expect(Self.terms(text).allSatisfy { $0.utf8.count <= 24 })
    }
}
