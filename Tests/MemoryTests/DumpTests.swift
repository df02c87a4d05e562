import Foundation
import SectorSentences
import Testing

@testable import Memory

struct DumpTests {
    @Test func dump() {
        var out = ""
        for s in LabelledSentence.all {
            let w = SectorRules.weights(of: s.text, language: s.language)
            out +=
                s.text + "\t"
                + [Sector.semantic, .episodic, .procedural, .emotional, .reflective].map { String(w[$0]) }.joined(
                    separator: "\t") + "\n"
        }
        try! out.write(toFile: "/tmp/sectordump.tsv", atomically: true, encoding: .utf8)
        for half in LabelledSentence.Half.allCases {
            let set = LabelledSentence.all(in: half)
            for early in [true, false] {
                let right = set.count {
                    SectorClassifier.sector(of: $0.text, language: early ? $0.language : nil) == $0.main
                }
                print("BASE", half, early, right, set.count, Double(right) / Double(set.count))
            }
        }
        for s in LabelledSentence.all(in: .tuning) {
            let found = SectorClassifier.sector(of: s.text, language: s.language)
            let w = SectorRules.weights(of: s.text, language: s.language)
            if found != s.main {
                print(
                    "WRONG", s.main, found, s.language, s.text,
                    [Sector.semantic, .episodic, .procedural, .emotional, .reflective].map { w[$0] })
            }
        }
    }
}
