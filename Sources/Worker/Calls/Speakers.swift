import Domain
import Learning
import Persistence

/// The memories of one number, by who said them: what one person says neither ends nor repeats what another has said.
struct Speakers {
    /// The memories of whoever speaks, and what the same call had taught before.
    let own: [MemoryRecord]
    private let others: [MemoryRecord]
    private let speaker: String?
    private let conversationID: String

    /// Parts a user's memories.
    ///
    /// - Parameters:
    ///   - memories: All of them.
    ///   - speaker: Who speaks in the call; `nil` for whose number it is.
    ///   - conversationID: The call.
    init(_ memories: [MemoryRecord], speaker: String?, conversationID: String) {
        let isOwn = { (memory: MemoryRecord) in memory.speaker == speaker || memory.conversationID == conversationID }
        own = memories.filter(isOwn)
        others = memories.filter { !isOwn($0) }
        self.speaker = speaker
        self.conversationID = conversationID
    }

    /// Whether what is said may end a memory: nobody takes back what another has said.
    func canEnd(_ memoryID: String) -> Bool { !others.contains { $0.id == memoryID } }

    /// All memories, those of the call marked with who said them.
    ///
    /// - Parameter changed: What became of ``own``.
    /// - Returns: By their ids.
    func all(with changed: [String: MemoryRecord]) -> [String: MemoryRecord] {
        var all = changed
        for (id, memory) in changed where memory.conversationID == conversationID { all[id]?.speaker = speaker }
        for memory in others { all[memory.id] = memory }
        return all
    }

    /// Who speaks in a call: `nil` for whose number it is.
    ///
    /// - Parameters:
    ///   - heard: The call.
    ///   - name: The name that it told.
    ///   - before: What was known; only calls before this one count.
    /// - Returns: The name that tells them from the owner.
    static func speaker(of heard: HeardCall, name: String?, before: UserSnapshot) -> String? {
        let people = people(before: heard, before)
        let rules = SpeakerRules(people)
        switch rules.verdict(name: name, in: heard.transcript, isOutbound: heard.isOutbound) {
        case .known(let speaker): return speaker
        case .another(let name): return name
        // The number is given to another user before anything is learned; where it cannot be, nobody is renamed.
        case .handedOver: return name ?? people.usual
        }
    }

    /// Who had called before a call.
    static func people(before heard: HeardCall, _ snapshot: UserSnapshot) -> CallPeople {
        CallPeople(
            snapshot.calls.filter {
                $0.conversationID != heard.conversationID && $0.startedAt < heard.transcript.startedAt
            })
    }
}
