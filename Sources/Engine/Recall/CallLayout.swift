import Domain
import Time

/// Where the memories of a ``CallOrder`` stand: in which call, in which turn, next to which others.
///
/// What a question needs of the order, without the memories themselves. Calls lie one behind the other, and in each
/// stand first the turns, then what has no place among them.
struct CallLayout: Sendable {
    /// For each memory its call, counted from 0 in order of time.
    let calls: [Int32]
    /// For each call the day that it was held on.
    let days: [CalendarDay]
    /// For each memory its turn.
    private let places: [Int32]
    /// For each call its first memory, and behind the last call the end.
    private let starts: [Int32]
    /// For each call the end of its turns.
    private let spokenEnds: [Int32]

    /// Looks at memories that are in order.
    init(_ order: CallOrder) {
        calls = order.calls.map { Int32($0) }
        days = order.days
        places = order.items.map { Int32(clamping: $0.place ?? 0) }
        var starts = [Int32](repeating: 0, count: order.days.count)
        var ends = starts
        for (index, call) in order.calls.enumerated().reversed() {
            starts[call] = Int32(index)
            if order.items[index].place != nil { ends[call] = max(ends[call], Int32(index + 1)) }
        }
        for call in ends.indices where ends[call] == 0 { ends[call] = starts[call] }
        self.starts = starts + [Int32(order.items.count)]
        spokenEnds = ends
    }

    /// The number of memories.
    var count: Int { calls.count }

    /// The memory that the layout takes, in bytes.
    var byteCount: Int { calls.count * 8 + days.count * (8 + MemoryLayout<CalendarDay>.stride) }

    /// The memories of a call.
    func memories(of call: Int) -> Range<Int> { Int(starts[call])..<Int(starts[call + 1]) }

    /// The run of neighbours that a memory belongs to.
    func run(of index: Int) -> Range<Int> {
        let call = Int(calls[index])
        let end = Int(spokenEnds[call])
        return index < end ? Int(starts[call])..<end : index..<(index + 1)
    }

    /// How many turns after one memory another was said, both of one run.
    func distance(from index: Int, to other: Int) -> Int { Int(places[other]) - Int(places[index]) }
}
