import Domain
import Time

/// Memories in the order of their calls, and within a call of its turns; what has no place stands behind the turns.
struct CallOrder: Sendable {
    /// The memories.
    private(set) var items: [RecallItem]
    /// For each memory the run of neighbours that it belongs to, as indices of ``items``.
    private(set) var runs: [Range<Int>] = []
    /// For each memory its call, counted from 0 in order of time.
    private(set) var calls: [Int] = []
    /// For each call the day that it was held on.
    private(set) var days: [CalendarDay] = []

    /// Puts memories in order, whatever the order they come in.
    init(_ unordered: [RecallItem]) {
        let byCall = Dictionary(grouping: unordered) { $0.memory.conversationID ?? $0.memory.id }
        let calls = byCall.map { Call(id: $0.key, items: $0.value) }.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        items = []
        items.reserveCapacity(unordered.count)
        for (number, call) in calls.enumerated() {
            days.append(CalendarDay(call.start))
            let ordered = call.items.sorted { Self.order($0) < Self.order($1) }
            let spoken = ordered.count { $0.place != nil }
            let run = items.count..<(items.count + spoken)
            for (place, item) in ordered.enumerated() {
                runs.append(place < spoken ? run : items.count..<(items.count + 1))
                self.calls.append(number)
                items.append(item)
            }
        }
    }

    private struct Call {
        var id: String
        var items: [RecallItem]
        var start: UnixTime

        init(id: String, items: [RecallItem]) {
            self.id = id
            self.items = items
            start = items.map(\.memory.saidAt).min() ?? UnixTime(milliseconds: 0)
        }
    }

    private static func order(_ item: RecallItem) -> (Int, UnixTime, String) {
        (item.place ?? .max, item.memory.saidAt, item.memory.id)
    }

    /// Whether the memory before this one was said just before it, in the same call.
    func hasPredecessor(_ index: Int) -> Bool {
        runs[index].lowerBound < index && distance(from: index - 1, to: index) <= 1
    }

    /// How many turns after one memory another was said, both of one run.
    func distance(from index: Int, to other: Int) -> Int {
        (items[other].place ?? 0) - (items[index].place ?? 0)
    }
}
