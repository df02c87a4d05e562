import Domain
import Heads
import Text

/// Walks through a call, turn by turn: what is kept of it, and what of that does not hold in the end.
struct CallWalk {
    /// A denial of so many words says more than no.
    private static let tellingDenial = 5
    /// What is shorter, in characters, is a value that the next sentence may correct.
    private static let fragment = 40
    /// How many turns back a correction reaches.
    private static let reach = 8

    /// What is known so far of one turn.
    private struct Note {
        var utterance: Utterance
        /// What the agent had asked.
        var question: AskedQuestion?
        /// The sentences that hold, and what the heads make of them.
        var kept: [(text: String, reading: UtteranceReading)] = []
        /// The sentences that are evidence.
        var evidence: [String] = []
        /// What the agent said, or the caller where no head has read it.
        var memory: Finding?
    }

    /// The word lists of the call's language.
    private let lexicon: Lexicon?
    private let caller: CallerRules
    private let agent: AgentRules
    private let readings: CallReadings?

    private var notes: [Note] = []
    private var question: AskedQuestion?
    private var hasCallerSpoken = false
    private var hasCallerAsked = false

    /// - Parameters:
    ///   - lexicon: The word lists of the call's language.
    ///   - readings: What the heads make of the caller's turns.
    init(lexicon: Lexicon?, readings: CallReadings?) {
        self.lexicon = lexicon
        self.readings = readings
        caller = CallerRules(lexicon: lexicon)
        agent = AgentRules(lexicon: lexicon)
    }

    /// Walks through all turns, in their order.
    ///
    /// - Parameters:
    ///   - utterances: The call.
    ///   - secrets: The turns that hold one.
    mutating func hear(_ utterances: [Utterance], without secrets: Set<Int>) {
        let forgotten = secrets.union(NeverKept().turns(of: utterances))
        for utterance in utterances {
            if !utterance.isCaller {
                if !secrets.contains(utterance.index) { hear(agent: utterance) }
            } else {
                hasCallerSpoken = true
                if forgotten.contains(utterance.index) { continue }
                hear(caller: utterance)
            }
        }
    }

    /// What the call teaches, in its order.
    var memories: [Finding] { notes.compactMap(memory) }

    /// What the caller said, without what was taken back or not meant; by turn.
    var settled: [Int: Utterance] {
        var settled: [Int: Utterance] = [:]
        for note in notes where note.utterance.isCaller {
            settled[note.utterance.index] =
                note.memory == nil
                ? note.utterance.saying(note.kept.map(\.text).joined(separator: " ")) : note.utterance
        }
        return settled
    }

    private mutating func hear(agent utterance: Utterance) {
        question = AskedQuestion(utterance, caller.filler)
        guard hasCallerSpoken, let memory = agent.memory(of: utterance, isAnswering: hasCallerAsked) else { return }
        notes.append(Note(utterance: utterance, memory: memory))
        hasCallerAsked = false
    }

    private mutating func hear(caller utterance: Utterance) {
        hasCallerAsked = utterance.sentences.contains(where: caller.facts.isQuestion)
        guard let entries = readings?.turns[utterance.index], entries.count == utterance.sentences.count else {
            guard let memory = caller.memory(of: utterance, answering: question) else { return }
            notes.append(Note(utterance: utterance, memory: memory))
            question = nil
            return
        }
        var note = Note(utterance: utterance, question: question)
        // Whoever begins with something else does not answer.
        if let first = entries.first?.reading, [.ironic, .call, .question].contains(first.kind) { note.question = nil }
        var corrects = false
        for (sentence, reading) in zip(utterance.sentences, entries.map(\.reading)) {
            let text = String(sentence.text)
            let verdict = StandingRules.verdict(on: reading)
            if verdict == .denies || verdict == .holds && StandingRules.isRepair(reading) {
                corrects = corrects || note.kept.isEmpty
                takeBack(by: reading, text, from: &note, isDenial: verdict == .denies)
            }
            switch verdict {
            case .never, .nothing: continue
            case .denies:
                if sentence.words.count >= Self.tellingDenial { note.kept.append((text, reading)) }
            case .said: note.evidence.append(text)
            case .holds:
                note.kept.append((SelfRepair.settled(text), reading))
            }
        }
        if corrects {
            // What the agent had understood is not quoted with its correction.
            if note.question?.isConfirming == true { note.question = nil }
        } else {
            acceptAgent(entries.map(\.reading))
        }
        guard !note.kept.isEmpty || !note.evidence.isEmpty else { return }
        notes.append(note)
        question = nil
    }

    /// The memory of a turn, of what is left of it.
    private func memory(_ note: Note) -> Finding? {
        if let memory = note.memory { return memory }
        let isHeld = !note.kept.isEmpty
        if !isHeld, note.evidence.isEmpty { return nil }
        let text = note.utterance.saying((isHeld ? note.kept.map(\.text) : note.evidence).joined(separator: " "))
        var memory = caller.memory(of: text, answering: note.question)
        if memory == nil, isHeld { memory = caller.statement(of: text, answering: note.question) }
        memory?.layer = isHeld ? .holds : .said
        return memory
    }

    /// Takes out what a sentence takes back: what the agent had just said, and the caller's own value before.
    private mutating func takeBack(
        by reading: UtteranceReading, _ text: String, from note: inout Note, isDenial: Bool
    ) {
        let isMarked = SelfRepair.begins(text)
        if let last = note.kept.last {
            let isShort = last.text.count < Self.fragment
            if isMarked, isShort || StandingRules.isSameThing(last.reading, reading) { note.kept.removeLast() }
            return
        }
        let asksOtherwise = note.question.map { !$0.isConfirming } ?? false
        let agentSpoke = notes.last?.utterance.isCaller == false
        if agentSpoke, !asksOtherwise { notes.removeLast() }
        // A no that answers says nothing about what the caller said before.
        if isDenial, note.question != nil || text.count < Self.fragment / 2 { return }
        if !isDenial, !isMarked, !StandingRules.isBeyondDoubt(reading) { return }
        let near = notes.indices.filter {
            notes[$0].utterance.isCaller && note.utterance.index - notes[$0].utterance.index <= Self.reach
        }
        let same = near.last { notes[$0].kept.contains { StandingRules.isSameThing($0.reading, reading) } }
        if let same {
            notes[same].kept.removeAll { StandingRules.isSameThing($0.reading, reading) }
        } else if !isDenial, StandingRules.isBeyondDoubt(reading), !agentSpoke, note.question == nil,
            let last = near.last
        {
            notes[last].kept = []
        }
    }

    /// What the agent settles and the caller does not contradict holds as well.
    private mutating func acceptAgent(_ readings: [UtteranceReading]) {
        guard let last = notes.indices.last, notes[last].memory?.origin == .agent else { return }
        let isOpen = readings.contains { [.question, .maybe, .deny, .broken].contains($0.kind) }
        if !isOpen { notes[last].memory?.layer = .holds }
    }
}
