import ConflictPairs
import Testing

@testable import Statements

struct StatementTests {
    @Test func whatContradictsIsMetByItsKeys() {
        let older = ConflictPair.all.map { Statement($0.older) }
        let newer = ConflictPair.all.map { Statement($0.newer) }
        var (found, missed) = (0, 0)
        for before in older {
            let keys = Set(before.asOlder)
            for after in newer where StatementHistory.contradiction(before.claims, after.claims) != nil {
                found += 1
                if keys.isDisjoint(with: after.asNewer) { missed += 1 }
            }
        }
        #expect(found > 70)
        #expect(missed == 0)
    }

    @Test func keysTellMostPairsApart() {
        let statements = ConflictPair.all.filter { $0.language == "en" }.prefix(100).map { Statement($0.older) }
        let pairs = statements.flatMap { older in statements.map { (older, $0) } }
        let met = pairs.count { older, newer in !Set(older.asOlder).isDisjoint(with: newer.asNewer) }
        #expect(met * 2 < pairs.count)
    }

    @Test func aFullCacheForgetsWhatWasNotUsed() {
        let cache = StatementCache(limit: 2)
        let first = cache.statement("My sister lives in Leeds.")
        for number in 0..<2 {
            _ = cache.statement("The code is \(number).")
            // Used meanwhile, so it stays.
            #expect(cache.statement("My sister lives in Leeds.") === first)
        }
        for number in 2..<8 { _ = cache.statement("The code is \(number).") }
        #expect(cache.statement("My sister lives in Leeds.") !== first)
    }
}
