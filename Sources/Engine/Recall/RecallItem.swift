import Domain
import Text
import Time

/// A memory as recall sees it: whose words, in which call, next to what.
public struct RecallItem: Sendable {
    /// The memory.
    public var memory: MemoryRecord
    /// Whose words these are: a name, `agent`, or empty.
    public var speaker: String
    /// The words that are indexed and embedded, without the speaker.
    public var text: String
    /// The words that were spoken, which are a part of ``text``.
    public var said: String
    /// The place in the call; `nil` for what has no neighbours, such as a collected value or the call's summary.
    public var place: Int?

    /// The speaker of what an agent said.
    public static let agent = "agent"

    /// Makes an item; see the properties.
    public init(memory: MemoryRecord, speaker: String, text: String, said: String, place: Int?) {
        self.memory = memory
        self.speaker = speaker
        self.text = text
        self.said = said
        self.place = place
    }

    /// Sees a memory that was learned from a call.
    ///
    /// - Parameters:
    ///   - memory: The memory.
    ///   - callerName: The caller's name, if known.
    public init(_ memory: MemoryRecord, callerName: String?) {
        let parts = SpokenForm.parts(of: memory.content)
        let said = String(parts.said)
        // What a model made of it was not said, so it has no place among what was.
        let isSpoken = [.user, .fact, .agent].contains(memory.origin) && memory.evidence == nil
        self.init(
            memory: memory, speaker: memory.origin == .agent ? Self.agent : callerName ?? "",
            text: parts.question.map { "\($0) \(said)" } ?? said, said: said, place: isSpoken ? memory.turn : nil)
    }
}

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

    /// The memories that were said up to two turns before or after one, itself among them; without a place, it alone.
    func neighbourhood(of index: Int) -> Range<Int> {
        let run = runs[index]
        var (start, end) = (index, index + 1)
        while start > run.lowerBound, distance(from: start - 1, to: index) <= 2 { start -= 1 }
        while end < run.upperBound, distance(from: index, to: end) <= 2 { end += 1 }
        return start..<end
    }

    /// How many turns after one memory another was said, both of one run.
    func distance(from index: Int, to other: Int) -> Int {
        (items[other].place ?? 0) - (items[index].place ?? 0)
    }
}
