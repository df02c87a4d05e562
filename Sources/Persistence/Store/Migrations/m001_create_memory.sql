-- Times are Unix milliseconds, UTC. A BLOB that is not called hash, digest or token is sealed (see SealedColumn).
-- Primary keys of personal tables begin with user_id; foreign keys cascade, so that one DELETE forgets a user.

CREATE TABLE users (
    user_id TEXT PRIMARY KEY,
    -- person: found by an identifier; anonymous: the owner of one call with a withheld number, found by nobody.
    kind TEXT NOT NULL CONSTRAINT users_kind CHECK (kind IN ('person', 'anonymous')),
    -- Raised by every transaction that changes what recall or a briefing would return.
    revision INTEGER NOT NULL DEFAULT 0,
    name BLOB,
    summary BLOB,
    memory_count INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE user_identifiers (
    user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
    identifier_hash BLOB NOT NULL UNIQUE CONSTRAINT user_identifiers_hash CHECK (length(identifier_hash) = 32),
    value BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, identifier_hash)
) STRICT, WITHOUT ROWID;

-- Our own numbers, as calls named them: never a caller.
CREATE TABLE agent_numbers (
    number_hash BLOB PRIMARY KEY CONSTRAINT agent_numbers_hash CHECK (length(number_hash) = 32),
    seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row per (user, agent), and one with agent '' for agents that the user has not spoken with.
CREATE TABLE agent_states (
    user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
    agent_id TEXT NOT NULL,
    briefing BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, agent_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE conversations (
    user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
    conversation_id TEXT NOT NULL,
    agent_id TEXT NOT NULL,
    direction TEXT NOT NULL CONSTRAINT conversations_direction CHECK (direction IN ('inbound', 'outbound')),
    status TEXT NOT NULL CONSTRAINT conversations_status CHECK (status IN ('learned', 'kept', 'failed')),
    event_timestamp INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    duration_ms INTEGER,
    language TEXT,
    learned_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, conversation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversations_by_id ON conversations (conversation_id);

CREATE TABLE conversation_turns (
    user_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    turn INTEGER NOT NULL,
    role TEXT NOT NULL CONSTRAINT conversation_turns_role CHECK (role IN ('user', 'agent', 'other')),
    message BLOB NOT NULL,
    said_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, conversation_id, turn),
    FOREIGN KEY (user_id, conversation_id) REFERENCES conversations ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE conversation_analysis (
    user_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    call_successful TEXT,
    -- JSON: summary, title, collected, evaluation, topics, sentiment.
    details BLOB NOT NULL,
    PRIMARY KEY (user_id, conversation_id),
    FOREIGN KEY (user_id, conversation_id) REFERENCES conversations ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE memories (
    user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
    memory_id TEXT NOT NULL,
    content BLOB NOT NULL,
    attribute BLOB,
    sector TEXT NOT NULL CONSTRAINT memories_sector
        CHECK (sector IN ('semantic', 'episodic', 'procedural', 'emotional', 'reflective')),
    origin TEXT NOT NULL CONSTRAINT memories_origin
        CHECK (origin IN ('collected', 'fact', 'user', 'agent', 'summary')),
    salience REAL NOT NULL CONSTRAINT memories_salience CHECK (salience BETWEEN 0 AND 1),
    decay_rate REAL NOT NULL DEFAULT 0 CONSTRAINT memories_decay_rate CHECK (decay_rate >= 0),
    state TEXT NOT NULL CONSTRAINT memories_state CHECK (state IN ('active', 'superseded', 'archived')),
    said_at INTEGER NOT NULL,
    last_reinforced_at INTEGER NOT NULL,
    valid_until INTEGER,
    superseded_by TEXT,
    conversation_id TEXT,
    turn INTEGER,
    PRIMARY KEY (user_id, memory_id),
    CONSTRAINT memories_superseded CHECK ((state = 'superseded') = (valid_until IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX memories_fading ON memories (last_reinforced_at) WHERE state = 'active' AND decay_rate > 0;

CREATE TABLE conversation_memories (
    user_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    memory_id TEXT NOT NULL,
    relation TEXT NOT NULL CONSTRAINT conversation_memories_relation
        CHECK (relation IN ('created', 'reinforced', 'superseded', 'recalled')),
    at INTEGER NOT NULL,
    turn INTEGER,
    -- The memory first: deleting one finds its rows, and a user's rows are few enough to be read through.
    PRIMARY KEY (user_id, memory_id, conversation_id, relation),
    FOREIGN KEY (user_id, memory_id) REFERENCES memories ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE memory_conflicts (
    user_id TEXT NOT NULL,
    winner_id TEXT NOT NULL,
    loser_id TEXT NOT NULL,
    reason TEXT NOT NULL CONSTRAINT memory_conflicts_reason CHECK (reason IN ('attribute')),
    resolved_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, winner_id, loser_id),
    FOREIGN KEY (user_id, winner_id) REFERENCES memories ON DELETE CASCADE,
    FOREIGN KEY (user_id, loser_id) REFERENCES memories ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX memory_conflicts_by_loser ON memory_conflicts (user_id, loser_id);

-- What agents asked in the middle of calls. A stranger's question has no user.
CREATE TABLE tool_invocations (
    invocation_id TEXT PRIMARY KEY,
    user_id TEXT REFERENCES users ON DELETE CASCADE,
    conversation_id TEXT NOT NULL,
    agent_id TEXT NOT NULL,
    query BLOB NOT NULL,
    result_count INTEGER NOT NULL,
    latency_us INTEGER NOT NULL,
    invoked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tool_invocations_by_user ON tool_invocations (user_id, invoked_at);

-- The queue: pending → claimed → done, with retries back to pending, and dead after the last; ignored keeps what
-- cannot be used. See the state diagram in ARCHITECTURE.md.
CREATE TABLE webhook_events (
    event_id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    event_timestamp INTEGER,
    body_digest BLOB NOT NULL CONSTRAINT webhook_events_digest CHECK (length(body_digest) = 32),
    caller_hash BLOB,
    state TEXT NOT NULL CONSTRAINT webhook_events_state
        CHECK (state IN ('pending', 'claimed', 'done', 'dead', 'ignored')),
    reason TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at INTEGER NOT NULL,
    lease_token BLOB,
    lease_until INTEGER,
    received_at INTEGER NOT NULL,
    completed_at INTEGER,
    body_bytes INTEGER NOT NULL,
    -- Sealed by the intake key; NULL when the event is done, or when the body lies in the file.
    body BLOB,
    body_file TEXT,
    error BLOB
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX webhook_events_once
    ON webhook_events (conversation_id, type, ifnull(event_timestamp, -1), body_digest);
CREATE INDEX webhook_events_due ON webhook_events (due_at) WHERE state = 'pending';
CREATE INDEX webhook_events_leased ON webhook_events (lease_until) WHERE state = 'claimed';
CREATE INDEX webhook_events_by_caller ON webhook_events (caller_hash) WHERE caller_hash IS NOT NULL;

-- A random key per conversation for its payload files, wrapped by the intake key until the caller is known and by
-- the user's key from then on, so that files are never sealed again.
CREATE TABLE conversation_keys (
    conversation_id TEXT PRIMARY KEY,
    user_id TEXT REFERENCES users ON DELETE CASCADE,
    wrapped_key BLOB NOT NULL,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX conversation_keys_by_user ON conversation_keys (user_id);
