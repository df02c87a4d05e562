import Telemetry
import Testing

/// Numbers that only grow.
struct CountersTests {
    private struct Known: LoggableError {
        let kind = "known"
        let description = "a known fault"
    }

    private struct Unknown: Error {
        let secret = "+12025550143"
    }

    @Test func countsByNameAndKind() {
        let counters = Counters()
        #expect(counters.add(.eventsSpooled, kind: "busy") == 1)
        #expect(counters.add(.eventsSpooled, kind: "busy", count: 2) == 3)
        #expect(counters.add(.eventsSpooled, kind: "sqlite") == 1)
        #expect(counters.total(.eventsSpooled) == 4)
        #expect(counters.total(.eventsRefused) == 0)
    }

    @Test func anErrorIsCountedByItsKindAndAnUnknownOneByNone() {
        let counters = Counters()
        counters.add(.requestsFailed, Known())
        counters.add(.requestsFailed, Unknown())
        #expect(Set(counters.fields.keys) == ["requests_failed.known", "requests_failed.other"])
    }

    @Test func manyThreadsLoseNothing() async {
        let counters = Counters()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { for _ in 0..<1000 { counters.add(.followUpsDropped) } } }
        }
        #expect(counters.total(.followUpsDropped) == 8000)
    }

    @Test func onlyAnErrorThatIsKnownToBeHarmlessIsLoggedInWords() {
        guard case .text(let known) = Log.Field.error(Known()), case .text(let unknown) = Log.Field.error(Unknown())
        else {
            Issue.record("an error is a text")
            return
        }
        #expect(known == "a known fault")
        #expect(unknown == "Unknown")
    }
}
