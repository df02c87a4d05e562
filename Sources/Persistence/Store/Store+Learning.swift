import Domain
import Time

/// A user with everything that learning a call needs, as of one moment.
public struct UserSnapshot: Sendable {
    /// The user and the revision that a commit must still find.
    public var profile: Store.Profile
    /// Whether the user is the owner of one call whose caller hides.
    public var isAnonymous: Bool
    /// All memories.
    public var memories: [MemoryRecord]
    /// What each call did to them.
    public var effects: [MemoryEffect]
    /// Conflicts that somebody has overruled.
    public var overruled: Set<MemoryPair>
    /// Conflicts that a language model found.
    public var judged: Set<MemoryPair>
    /// All calls.
    public var calls: [CallRecord]
}

/// What a learned call changes for one user.
public struct UserChange: Sendable {
    /// What was known before.
    public var before: UserSnapshot
    /// All memories afterwards, by id.
    public var memories: [String: MemoryRecord]
    /// What this call did.
    public var effects: [MemoryEffect]
    /// The conflicts that it settled.
    public var conflicts: [MemoryConflict]
    /// The conflicts that a language model found, in this call and before.
    public var judged: Set<MemoryPair>
    /// The name afterwards.
    public var name: String?
    /// The summary afterwards.
    public var summary: String?
    /// The briefing for each agent, `""` for agents that the user has not spoken with; `nil` leaves none.
    public var briefings: [String: Briefing]

    /// Makes a change; see the properties.
    public init(
        before: UserSnapshot, memories: [String: MemoryRecord], effects: [MemoryEffect],
        conflicts: [MemoryConflict], judged: Set<MemoryPair> = [], name: String?, summary: String?,
        briefings: [String: Briefing]
    ) {
        self.before = before
        self.memories = memories
        self.effects = effects
        self.conflicts = conflicts
        self.judged = judged
        self.name = name
        self.summary = summary
        self.briefings = briefings
    }
}

/// One turn of a call, as kept.
public struct StoredTurn: Sendable, Equatable {
    /// Who speaks.
    public enum Role: String, Sendable, CaseIterable {
        /// The caller.
        case user
        /// The agent.
        case agent
        /// A tool, or whatever else the platform has.
        case other
    }

    /// The index in the platform's transcript.
    public var index: Int
    /// Who said it.
    public var role: Role
    /// The words.
    public var message: String
    /// When it was said.
    public var saidAt: UnixTime

    /// Makes a turn; see the properties.
    public init(index: Int, role: Role, message: String, saidAt: UnixTime) {
        self.index = index
        self.role = role
        self.message = message
        self.saidAt = saidAt
    }
}

/// A call with all that learning it changes, ready for its one transaction.
public struct LearnedCall: Sendable {
    /// Why it is learned.
    public enum Trigger: Sendable {
        /// An event told of it.
        case event(ClaimedEvent)
        /// A language model has read it.
        case model(ClaimedCall)

        /// Whether a language model has read what had been learned already.
        var isModel: Bool { if case .model = self { true } else { false } }

        /// When the event was sent that told of it, Unix seconds.
        public var eventTimestamp: Int64 {
            switch self {
            case .event(let event): event.eventTimestamp
            case .model(let call): call.eventTimestamp
            }
        }
    }

    /// What a language model has to do with it.
    public enum ModelState: String, Sendable {
        /// Nothing.
        case off
        /// It is to read the call.
        case waiting
        /// It has read it.
        case done
    }

    /// Why it is learned.
    public var trigger: Trigger
    /// What a language model has to do with it.
    public var modelState: ModelState
    /// The call.
    public var call: CallRecord
    /// Its turns.
    public var turns: [StoredTurn]
    /// Whose call it is.
    public var owner: UserChange
    /// Users that an earlier event of the call had named; the call is theirs no more.
    public var former: [UserChange]
    /// Our own number in the call.
    public var agentNumber: CallerIdentifier?

    /// Makes a learned call; see the properties.
    public init(
        trigger: Trigger, modelState: ModelState = .off, call: CallRecord, turns: [StoredTurn], owner: UserChange,
        former: [UserChange], agentNumber: CallerIdentifier?
    ) {
        self.trigger = trigger
        self.modelState = modelState
        self.call = call
        self.turns = turns
        self.owner = owner
        self.former = former
        self.agentNumber = agentNumber
    }
}

/// What became of a commit.
public enum LearningOutcome: Sendable, Equatable {
    /// Everything is written.
    case committed
    /// Somebody changed the user or the call meanwhile: read again and start over.
    case stale
    /// The lease ran out; another worker has the event.
    case leaseLost
}

extension Store {
    /// Reads a user with everything that learning needs.
    public func snapshot(of userID: String) throws(StoreError) -> UserSnapshot? {
        let vault = try vault(of: userID)
        return try read { (connection) throws(StoreError) in
            try connection.snapshot { () throws(StoreError) in
                guard let profile = try Self.profile(connection, vault) else { return nil }
                let kind = try connection.queryOne("SELECT kind FROM users WHERE user_id = ?", .text(userID)) {
                    (row) throws(StoreError) -> UserKind in try row["kind"].word(of: "a user")
                }
                return UserSnapshot(
                    profile: profile, isAnonymous: kind == .anonymous,
                    memories: try Self.memories(connection, vault), effects: try Self.effects(connection, userID),
                    overruled: try Self.pairs(
                        "SELECT winner_id, loser_id FROM memory_conflicts WHERE user_id = ? AND overruled_at IS NOT NULL",
                        connection, userID),
                    judged: try Self.pairs(
                        """
                        SELECT winner_id, loser_id FROM memory_conflicts
                        WHERE user_id = ? AND reason = 'judged' AND overruled_at IS NULL
                        """, connection, userID),
                    calls: try Self.calls(connection, vault))
            }
        }
    }

    /// Whose call a conversation is, and which event told so.
    public struct Ownership: Sendable, Equatable {
        /// The user.
        public var userID: String
        /// The event's time, Unix seconds; `nil` when the call only failed to start, which any transcript outranks.
        public var eventTimestamp: Int64?
    }

    /// The users that a call is known to belong to.
    public func owners(ofConversation id: String) throws(StoreError) -> [Ownership] {
        try read { (connection) throws(StoreError) in
            try connection.query(
                """
                SELECT user_id, CASE status WHEN 'failed' THEN NULL ELSE event_timestamp END
                FROM conversations WHERE conversation_id = ?
                """, .text(id)
            ) { Ownership(userID: $0.text(0), eventTimestamp: $0.optionalInteger(1)) }
        }
    }

    private static func effects(
        _ connection: Connection, _ userID: String
    ) throws(StoreError) -> [MemoryEffect] {
        try connection.query(
            """
            SELECT conversation_id, memory_id, relation, at, turn FROM conversation_memories WHERE user_id = ?
            """, .text(userID)
        ) { (row) throws(StoreError) in
            MemoryEffect(
                conversationID: row.text(0), memoryID: row.text(1), relation: try row[2].word(of: "a relation"),
                at: UnixTime(milliseconds: row.integer(3)), turn: row.optionalInteger(4).map { Int($0) })
        }
    }

    /// Conflicts of a user.
    private static func pairs(
        _ sql: SQLText, _ connection: Connection, _ userID: String
    ) throws(StoreError) -> Set<MemoryPair> {
        let pairs = try connection.query(sql, .text(userID)) {
            MemoryPair(winnerID: $0.text(0), loserID: $0.text(1))
        }
        return Set(pairs)
    }

    private static func calls(_ connection: Connection, _ vault: Vault) throws(StoreError) -> [CallRecord] {
        try connection.query(
            """
            SELECT c.conversation_id, c.agent_id, c.direction, c.status, c.started_at, c.duration_ms, c.language,
                a.call_successful, a.details
            FROM conversations c LEFT JOIN conversation_analysis a USING (user_id, conversation_id)
            WHERE c.user_id = ? ORDER BY c.started_at, c.conversation_id
            """, .text(vault.userID)
        ) { (row) throws(StoreError) in
            let id = row["conversation_id"].text
            let direction: CallDirection = try row["direction"].word(of: "a call")
            let analysis = try row["details"].optionalBlob.map { (sealed) throws(StoreError) in
                try vault.json(CallAnalysis.self, sealed, .analysis, row: id)
            }
            return CallRecord(
                conversationID: id, agentID: row["agent_id"].text, isOutbound: direction == .outbound,
                status: try row["status"].word(of: "a call"),
                startedAt: UnixTime(milliseconds: row["started_at"].integer),
                durationMilliseconds: row["duration_ms"].optionalInteger, language: row["language"].optionalText,
                callSuccessful: row["call_successful"].optionalText, analysis: analysis ?? CallAnalysis())
        }
    }

    /// Reads the turns of a call.
    public func turns(of userID: String, conversationID: String) throws(StoreError) -> [StoredTurn] {
        let vault = try vault(of: userID)
        return try read { (connection) throws(StoreError) in
            try TableRow.turn.records(
                connection, TableRow.turnsInOrder, scope: [.text(userID), .text(conversationID)], vault
            ) { "\(conversationID)/\($0.index)" }
        }
    }
}
