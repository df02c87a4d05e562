import Domain
import Heads
import Text

/// Walks through a call, turn by turn: what is kept of it, and what of that does not hold in the end.
struct CallWalk {
    /// The word lists of the call's language.
    private let lexicon: Lexicon?
    private let caller: CallerRules
    private let agent: AgentRules
    private let standing: StandingRules?

    private var memories: [Finding] = []
    private var question: AskedQuestion?
    private var hasCallerSpoken = false
    private var hasCallerAsked = false

    /// - Parameters:
    ///   - lexicon: The word lists of the call's language.
    ///   - readings: What the heads make of the caller's turns.
    init(lexicon: Lexicon?, readings: CallReadings?) {
        self.lexicon = lexicon
        caller = CallerRules(lexicon: lexicon)
        agent = AgentRules(lexicon: lexicon)
        standing = readings.map { StandingRules($0) }
    }

    /// Returns the memories of a call, in its order.
    ///
    /// - Parameters:
    ///   - utterances: The call.
    ///   - secrets: The turns that hold one.
    func memories(of utterances: [Utterance], without secrets: Set<Int>) -> [Finding] {
        var walk = self
        let forgotten = secrets.union(NeverKept().turns(of: utterances))
        for utterance in utterances {
            if !utterance.isCaller {
                if !secrets.contains(utterance.index) { walk.hear(agent: utterance) }
            } else {
                walk.hasCallerSpoken = true
                if forgotten.contains(utterance.index) { continue }
                walk.hear(caller: utterance)
            }
        }
        return walk.memories
    }

    private mutating func hear(agent utterance: Utterance) {
        question = AskedQuestion(utterance, caller.filler)
        guard hasCallerSpoken, let memory = agent.memory(of: utterance, isAnswering: hasCallerAsked) else { return }
        memories.append(memory)
        hasCallerAsked = false
    }

    private mutating func hear(caller utterance: Utterance) {
        hasCallerAsked = utterance.sentences.contains(where: caller.facts.isQuestion)
        guard let standing, let verdict = standing.verdict(on: utterance.index) else {
            keep(caller.memory(of: utterance, answering: question))
            return
        }
        switch verdict {
        case .never, .nothing: return
        case .denies:
            takeBack(by: utterance, standing)
            question = nil
        case .said, .holds:
            let isRepair = standing.isRepair(utterance.index)
            if isRepair { takeBack(by: utterance, standing) }
            let settled = isRepair ? utterance.saying(SelfRepair.settled(utterance.text)) : utterance
            // What the agent had understood is quoted with no correction of it.
            let asked = isRepair && question?.isConfirming == true ? nil : question
            var memory = caller.memory(of: settled, answering: asked)
            if memory == nil, verdict == .holds { memory = caller.statement(of: settled, answering: asked) }
            memory?.layer = verdict == .holds ? .holds : .said
            keep(memory)
        }
    }

    private mutating func keep(_ memory: Finding?) {
        guard let memory else { return }
        memories.append(memory)
        question = nil
    }

    /// Takes out what an utterance takes back: what the agent had just said, and the caller's own value before.
    private mutating func takeBack(by utterance: Utterance, _ standing: StandingRules) {
        let answersAgent = memories.last?.origin == .agent || question?.isConfirming == true
        if memories.last?.origin == .agent { memories.removeLast() }
        let earlier = memories.filter { $0.origin != .agent }.compactMap(\.turn)
        if let turn = standing.corrected(by: utterance.index, among: earlier, answersAgent: answersAgent) {
            memories.removeAll { $0.turn == turn }
        }
    }
}
