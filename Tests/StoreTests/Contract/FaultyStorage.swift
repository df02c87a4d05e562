import Domain
import Persistence
import Time

/// A storage that gets one thing wrong, to show that the contract notices.
struct FaultyStorage: Storage {
    enum Fault: Sendable {
        case losesEvents, acknowledgesWithoutTheLease, losesTurns, losesAMemory, losesVectors, losesLinks
        case neverRaisesTheRevision, losesQuestions, losesPayloads
    }

    private let base: any Storage
    private let fault: Fault

    init(_ base: any Storage, _ fault: Fault) {
        self.base = base
        self.fault = fault
    }

    // MARK: - What may be wrong

    func accept(_ event: IncomingEvent) throws(StoreError) -> Acceptance {
        if fault == .losesEvents { return Acceptance(eventID: "evt_lost", isDuplicate: false) }
        return try base.accept(event)
    }

    func finish(
        _ event: ClaimedEvent, reason: String?, keepsBody: Bool, now: UnixTime
    ) throws(StoreError) -> Bool {
        let held = try base.finish(event, reason: reason, keepsBody: keepsBody, now: now)
        return held || fault == .acknowledgesWithoutTheLease
    }

    func turns(of userID: String, conversationID: String) throws(StoreError) -> [StoredTurn] {
        let turns = try base.turns(of: userID, conversationID: conversationID)
        return fault == .losesTurns ? Array(turns.dropLast()) : turns
    }

    func snapshot(of userID: String) throws(StoreError) -> UserSnapshot? {
        var snapshot = try base.snapshot(of: userID)
        if fault == .losesAMemory { _ = snapshot?.memories.popLast() }
        return snapshot
    }

    func vectors(of userID: String, model: String) throws(StoreError) -> [String: QuantizedVector] {
        fault == .losesVectors ? [:] : try base.vectors(of: userID, model: model)
    }

    func links(of userID: String) throws(StoreError) -> [MemoryLink] {
        fault == .losesLinks ? [] : try base.links(of: userID)
    }

    func revision(of userID: String) throws(StoreError) -> Int64? {
        fault == .neverRaisesTheRevision ? 0 : try base.revision(of: userID)
    }

    func record(_ invocations: [ToolInvocation]) throws(StoreError) {
        if fault != .losesQuestions { try base.record(invocations) }
    }

    func writePayload(_ bytes: [UInt8], kind: PayloadKind, conversationID: String) throws(StoreError) {
        if fault != .losesPayloads { try base.writePayload(bytes, kind: kind, conversationID: conversationID) }
    }

    // MARK: - What is right

    func claimEvent(now: UnixTime, leaseSeconds: Int) throws(StoreError) -> ClaimedEvent? {
        try base.claimEvent(now: now, leaseSeconds: leaseSeconds)
    }

    func body(of event: ClaimedEvent) throws(StoreError) -> [UInt8] { try base.body(of: event) }

    func fail(_ event: ClaimedEvent, error: String, retryAt: UnixTime, now: UnixTime) throws(StoreError) {
        try base.fail(event, error: error, retryAt: retryAt, now: now)
    }

    func eventCounts() throws(StoreError) -> [String: Int] { try base.eventCounts() }

    func events(state: String?, limit: Int) throws(StoreError) -> [EventSummary] {
        try base.events(state: state, limit: limit)
    }

    func revive(eventID: String, now: UnixTime) throws(StoreError) -> Bool {
        try base.revive(eventID: eventID, now: now)
    }

    func takeInSpool(report: (_ name: String, _ error: StoreError) -> Void) throws(StoreError) -> Int {
        try base.takeInSpool(report: report)
    }

    func reference(to caller: Caller) throws(StoreError) -> CallerReference { try base.reference(to: caller) }

    func hash(of caller: CallerIdentifier) throws(StoreError) -> [UInt8]? { try base.hash(of: caller) }

    func caller(_ reference: CallerReference, agentID: String) throws(StoreError) -> KnownCaller? {
        try base.caller(reference, agentID: agentID)
    }

    func userID(for reference: CallerReference) throws(StoreError) -> String? { try base.userID(for: reference) }

    func isAgentNumber(_ line: Caller) throws(StoreError) -> Bool { try base.isAgentNumber(line) }

    func lastCall(of userID: String) throws(StoreError) -> UnixTime? { try base.lastCall(of: userID) }

    func handOver(
        _ caller: Caller, to userID: String?, reason: NumberHandover.Reason, at moment: UnixTime, now: UnixTime
    ) throws(StoreError) -> String {
        try base.handOver(caller, to: userID, reason: reason, at: moment, now: now)
    }

    func formerOwners(of caller: Caller) throws(StoreError) -> [NumberHandover] { try base.formerOwners(of: caller) }

    func ensureUser(_ caller: Caller, now: UnixTime) throws(StoreError) -> String {
        try base.ensureUser(caller, now: now)
    }

    func makeAnonymousUser(now: UnixTime) throws(StoreError) -> String { try base.makeAnonymousUser(now: now) }

    func profile(of userID: String) throws(StoreError) -> UserProfile? { try base.profile(of: userID) }

    func recallData(of userID: String, embeddingModel: String?) throws(StoreError) -> RecallData? {
        try base.recallData(of: userID, embeddingModel: embeddingModel)
    }

    func reinforce(_ recalled: [RecalledMemories]) throws(StoreError) { try base.reinforce(recalled) }

    func setDecayRate(_ rate: Double, of memoryID: String, userID: String, now: UnixTime) throws(StoreError) -> Bool {
        try base.setDecayRate(rate, of: memoryID, userID: userID, now: now)
    }

    func restore(_ memoryID: String, userID: String, now: UnixTime) throws(StoreError) -> Bool {
        try base.restore(memoryID, userID: userID, now: now)
    }

    func fadingMemories(before cutoff: UnixTime, after: FadingMemory?, limit: Int) throws(StoreError) -> [FadingMemory]
    {
        try base.fadingMemories(before: cutoff, after: after, limit: limit)
    }

    func archive(_ memories: [FadingMemory], now: UnixTime) throws(StoreError) -> Set<String> {
        try base.archive(memories, now: now)
    }

    func replaceBriefings(of snapshot: UserSnapshot, summary: String?, briefings: [String: Briefing], now: UnixTime)
        throws(StoreError) -> Bool
    {
        try base.replaceBriefings(of: snapshot, summary: summary, briefings: briefings, now: now)
    }

    func userToEmbed(by model: String, now: UnixTime, leaseSeconds: Int) throws(StoreError) -> String? {
        try base.userToEmbed(by: model, now: now, leaseSeconds: leaseSeconds)
    }

    func saveEmbeddings(
        _ batch: EmbeddedBatch, of userID: String, model: String, leaseUntil: UnixTime
    ) throws(StoreError) {
        try base.saveEmbeddings(batch, of: userID, model: model, leaseUntil: leaseUntil)
    }

    func finishEmbedding(_ profile: UserProfile, model: String, now: UnixTime) throws(StoreError) -> Bool {
        try base.finishEmbedding(profile, model: model, now: now)
    }

    func set(_ link: MemoryLink, of userID: String, now: UnixTime) throws(StoreError) -> Bool {
        try base.set(link, of: userID, now: now)
    }

    func removeFadedLinks(now: UnixTime, limit: Int) throws(StoreError) -> Int {
        try base.removeFadedLinks(now: now, limit: limit)
    }

    func commit(_ learned: LearnedCall, now: UnixTime) throws(StoreError) -> LearningOutcome {
        try base.commit(learned, now: now)
    }

    func owners(ofConversation id: String) throws(StoreError) -> [CallOwnership] { try base.owners(ofConversation: id) }

    func conversations(of userID: String, agentID: String) throws(StoreError) -> Set<String> {
        try base.conversations(of: userID, agentID: agentID)
    }

    func knows(conversationID: String) throws(StoreError) -> Bool { try base.knows(conversationID: conversationID) }

    func invocations(of userID: String?, limit: Int) throws(StoreError) -> [ToolInvocation] {
        try base.invocations(of: userID, limit: limit)
    }

    func claimCallToRead(now: UnixTime, leaseSeconds: Int) throws(StoreError) -> ClaimedCall? {
        try base.claimCallToRead(now: now, leaseSeconds: leaseSeconds)
    }

    func giveBack(_ call: ClaimedCall, retryAt: UnixTime?, isFault: Bool) throws(StoreError) {
        try base.giveBack(call, retryAt: retryAt, isFault: isFault)
    }

    func readAgain(includesOthers: Bool, now: UnixTime) throws(StoreError) -> Int {
        try base.readAgain(includesOthers: includesOthers, now: now)
    }

    func callsWaitingToBeRead() throws(StoreError) -> Int { try base.callsWaitingToBeRead() }

    func record(_ usage: LanguageModelUsage, userID: String, now: UnixTime) throws(StoreError) {
        try base.record(usage, userID: userID, now: now)
    }

    func tokensSpent(onDayOf now: UnixTime) throws(StoreError) -> Int { try base.tokensSpent(onDayOf: now) }

    func usageByDay(limit: Int) throws(StoreError) -> [LanguageModelUsage] { try base.usageByDay(limit: limit) }

    func usageByCall(limit: Int) throws(StoreError) -> [LanguageModelUsage] { try base.usageByCall(limit: limit) }

    func agents() throws(StoreError) -> [AgentSummary] { try base.agents() }

    func agentIDs() throws(StoreError) -> [String] { try base.agentIDs() }

    func agentProfile(of agentID: String) throws(StoreError) -> (profile: String, fetchedAt: UnixTime)? {
        try base.agentProfile(of: agentID)
    }

    func save(agentProfile: String, of agentID: String, now: UnixTime) throws(StoreError) {
        try base.save(agentProfile: agentProfile, of: agentID, now: now)
    }

    func payload(_ kind: PayloadKind, conversationID: String) throws(StoreError) -> [UInt8]? {
        try base.payload(kind, conversationID: conversationID)
    }

    func checkData() throws(StoreError) { try base.checkData() }

    func checkKeys() throws(StoreError) { try base.checkKeys() }

    func freeBytes() throws(StoreError) -> UInt64 { try base.freeBytes() }

    func checkpoint() throws(StoreError) { try base.checkpoint() }

    func removeOrphanedFiles(olderThan: UnixTime) throws(StoreError) -> Int {
        try base.removeOrphanedFiles(olderThan: olderThan)
    }
}
