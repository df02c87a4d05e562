-- Without the CHECKs that list words: each new word would need its table built anew. Whoever reads a word checks it.
--
-- SQLite's own recipe (https://www.sqlite.org/lang_altertable.html, section 7): a new table, the rows, the old table
-- away, the new one under its name; then the indexes, which went with the old one. It needs foreign keys switched off,
-- or a table that goes would take the rows of its children with it; see Migrator.

CREATE TABLE new_users (
    user_id TEXT PRIMARY KEY,
    -- person: found by an identifier; anonymous: the owner of one call with a withheld number, found by nobody.
    kind TEXT NOT NULL,
    -- Raised by every transaction that changes what recall or a briefing would return.
    revision INTEGER NOT NULL DEFAULT 0,
    name BLOB,
    summary BLOB,
    memory_count INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    -- The model that all memories of the user were embedded by; NULL while some wait. elaoms-worker leases a user for it.
    embedded_by TEXT,
    embedding_lease_until INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
INSERT INTO new_users (
    user_id, kind, revision, name, summary, memory_count, created_at, updated_at, embedded_by, embedding_lease_until)
SELECT
    user_id, kind, revision, name, summary, memory_count, created_at, updated_at, embedded_by, embedding_lease_until
FROM users;
DROP TABLE users;
ALTER TABLE new_users RENAME TO users;
CREATE INDEX users_by_model ON users (embedded_by, embedding_lease_until) WHERE memory_count > 0;

CREATE TABLE new_conversations (
    user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
    conversation_id TEXT NOT NULL,
    agent_id TEXT NOT NULL,
    -- inbound, outbound.
    direction TEXT NOT NULL,
    -- learned; kept: it teaches nothing, the caller hides; failed: it never began.
    status TEXT NOT NULL,
    event_timestamp INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    duration_ms INTEGER,
    language TEXT,
    learned_at INTEGER NOT NULL,
    -- off: no model was there when the call was learned; waiting: learned by rules, the model reads it next; done: read;
    -- given_up: the model cannot read this one, the rules' memories hold.
    model_state TEXT NOT NULL DEFAULT 'off',
    model_due_at INTEGER NOT NULL DEFAULT 0,
    model_attempts INTEGER NOT NULL DEFAULT 0,
    -- Answers of no use; what fails on the way to the model is none.
    model_faults INTEGER NOT NULL DEFAULT 0,
    model_lease_token BLOB,
    PRIMARY KEY (user_id, conversation_id)
) STRICT, WITHOUT ROWID;
INSERT INTO new_conversations (
    user_id, conversation_id, agent_id, direction, status, event_timestamp, started_at, duration_ms, language,
    learned_at, model_state, model_due_at, model_attempts, model_faults, model_lease_token)
SELECT
    user_id, conversation_id, agent_id, direction, status, event_timestamp, started_at, duration_ms, language,
    learned_at, model_state, model_due_at, model_attempts, model_faults, model_lease_token
FROM conversations;
DROP TABLE conversations;
ALTER TABLE new_conversations RENAME TO conversations;
CREATE INDEX conversations_by_id ON conversations (conversation_id);
CREATE INDEX conversations_waiting ON conversations (model_due_at) WHERE model_state = 'waiting';

CREATE TABLE new_conversation_turns (
    user_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    turn INTEGER NOT NULL,
    -- user, agent, other.
    role TEXT NOT NULL,
    message BLOB NOT NULL,
    said_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, conversation_id, turn),
    FOREIGN KEY (user_id, conversation_id) REFERENCES conversations ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO new_conversation_turns (user_id, conversation_id, turn, role, message, said_at)
SELECT user_id, conversation_id, turn, role, message, said_at FROM conversation_turns;
DROP TABLE conversation_turns;
ALTER TABLE new_conversation_turns RENAME TO conversation_turns;

CREATE TABLE new_memories (
    user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
    memory_id TEXT NOT NULL,
    content BLOB NOT NULL,
    attribute BLOB,
    -- JSON: quote, confidence, salience. NULL for what the rules keep word by word.
    evidence BLOB,
    -- semantic, episodic, procedural, emotional, reflective.
    sector TEXT NOT NULL,
    -- The sectors beside the main one, separated by spaces.
    other_sectors TEXT NOT NULL DEFAULT '',
    -- collected, fact, user, agent, summary.
    origin TEXT NOT NULL,
    salience REAL NOT NULL CONSTRAINT memories_salience CHECK (salience BETWEEN 0 AND 1),
    decay_rate REAL NOT NULL DEFAULT 0 CONSTRAINT memories_decay_rate CHECK (decay_rate >= 0),
    -- active, superseded, archived.
    state TEXT NOT NULL,
    said_at INTEGER NOT NULL,
    last_reinforced_at INTEGER NOT NULL,
    valid_until INTEGER,
    superseded_by TEXT,
    conversation_id TEXT,
    turn INTEGER,
    -- The superseded memory of which this is the part that still holds.
    part_of TEXT,
    PRIMARY KEY (user_id, memory_id),
    CONSTRAINT memories_superseded CHECK ((state = 'superseded') = (valid_until IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO new_memories (
    user_id, memory_id, content, attribute, evidence, sector, other_sectors, origin, salience, decay_rate, state,
    said_at, last_reinforced_at, valid_until, superseded_by, conversation_id, turn, part_of)
SELECT
    user_id, memory_id, content, attribute, evidence, sector, other_sectors, origin, salience, decay_rate, state,
    said_at, last_reinforced_at, valid_until, superseded_by, conversation_id, turn, part_of
FROM memories;
DROP TABLE memories;
ALTER TABLE new_memories RENAME TO memories;
CREATE INDEX memories_fading ON memories (last_reinforced_at) WHERE state = 'active' AND decay_rate > 0;

CREATE TABLE new_conversation_memories (
    user_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    memory_id TEXT NOT NULL,
    -- created, reinforced, superseded, recalled.
    relation TEXT NOT NULL,
    at INTEGER NOT NULL,
    turn INTEGER,
    -- The memory first: deleting one finds its rows, and a user's rows are few enough to be read through.
    PRIMARY KEY (user_id, memory_id, conversation_id, relation),
    FOREIGN KEY (user_id, memory_id) REFERENCES memories ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO new_conversation_memories (user_id, conversation_id, memory_id, relation, at, turn)
SELECT user_id, conversation_id, memory_id, relation, at, turn FROM conversation_memories;
DROP TABLE conversation_memories;
ALTER TABLE new_conversation_memories RENAME TO conversation_memories;

-- An overruled conflict is none, and is not made again.
CREATE TABLE new_memory_conflicts (
    user_id TEXT NOT NULL,
    winner_id TEXT NOT NULL,
    loser_id TEXT NOT NULL,
    -- attribute, value, polarity, replaced, judged.
    reason TEXT NOT NULL,
    resolved_at INTEGER NOT NULL,
    overruled_at INTEGER,
    PRIMARY KEY (user_id, winner_id, loser_id),
    FOREIGN KEY (user_id, winner_id) REFERENCES memories ON DELETE CASCADE,
    FOREIGN KEY (user_id, loser_id) REFERENCES memories ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO new_memory_conflicts (user_id, winner_id, loser_id, reason, resolved_at, overruled_at)
SELECT user_id, winner_id, loser_id, reason, resolved_at, overruled_at FROM memory_conflicts;
DROP TABLE memory_conflicts;
ALTER TABLE new_memory_conflicts RENAME TO memory_conflicts;
CREATE INDEX memory_conflicts_by_loser ON memory_conflicts (user_id, loser_id);

CREATE TABLE new_memory_embeddings (
    user_id TEXT NOT NULL,
    memory_id TEXT NOT NULL,
    -- own: the memory behind what was asked before it; passage: this and the following turns.
    view TEXT NOT NULL,
    model TEXT NOT NULL,
    dimensions INTEGER NOT NULL CONSTRAINT memory_embeddings_dimensions CHECK (dimensions > 0),
    -- int8.
    dtype TEXT NOT NULL,
    vector BLOB NOT NULL,
    PRIMARY KEY (user_id, memory_id, view),
    FOREIGN KEY (user_id, memory_id) REFERENCES memories ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO new_memory_embeddings (user_id, memory_id, view, model, dimensions, dtype, vector)
SELECT user_id, memory_id, view, model, dimensions, dtype, vector FROM memory_embeddings;
DROP TABLE memory_embeddings;
ALTER TABLE new_memory_embeddings RENAME TO memory_embeddings;

-- One row a pair, read in both directions.
CREATE TABLE new_memory_links (
    user_id TEXT NOT NULL,
    first_id TEXT NOT NULL,
    second_id TEXT NOT NULL,
    -- associative, temporal, manual.
    kind TEXT NOT NULL,
    -- When the link was made; it fades from then on, unless it is manual. A manual 0 keeps a removed link away.
    weight REAL NOT NULL CONSTRAINT memory_links_weight CHECK (weight BETWEEN 0 AND 1),
    since INTEGER NOT NULL,
    expires_at INTEGER,
    PRIMARY KEY (user_id, first_id, second_id),
    CONSTRAINT memory_links_order CHECK (first_id < second_id),
    FOREIGN KEY (user_id, first_id) REFERENCES memories ON DELETE CASCADE,
    FOREIGN KEY (user_id, second_id) REFERENCES memories ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO new_memory_links (user_id, first_id, second_id, kind, weight, since, expires_at)
SELECT user_id, first_id, second_id, kind, weight, since, expires_at FROM memory_links;
DROP TABLE memory_links;
ALTER TABLE new_memory_links RENAME TO memory_links;
CREATE INDEX memory_links_by_second ON memory_links (user_id, second_id);
CREATE INDEX memory_links_fading ON memory_links (expires_at) WHERE expires_at IS NOT NULL;

-- The queue: pending → claimed → done, with retries back to pending, and dead after the last; ignored keeps what
-- cannot be used. See the state diagram in ARCHITECTURE.md.
CREATE TABLE new_webhook_events (
    event_id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    event_timestamp INTEGER,
    body_digest BLOB NOT NULL CONSTRAINT webhook_events_digest CHECK (length(body_digest) = 32),
    caller_hash BLOB,
    state TEXT NOT NULL,
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
INSERT INTO new_webhook_events (
    event_id, type, conversation_id, event_timestamp, body_digest, caller_hash, state, reason, attempts, due_at,
    lease_token, lease_until, received_at, completed_at, body_bytes, body, body_file, error)
SELECT
    event_id, type, conversation_id, event_timestamp, body_digest, caller_hash, state, reason, attempts, due_at,
    lease_token, lease_until, received_at, completed_at, body_bytes, body, body_file, error
FROM webhook_events;
DROP TABLE webhook_events;
ALTER TABLE new_webhook_events RENAME TO webhook_events;
CREATE UNIQUE INDEX webhook_events_once
    ON webhook_events (conversation_id, type, ifnull(event_timestamp, -1), body_digest);
CREATE INDEX webhook_events_due ON webhook_events (due_at) WHERE state = 'pending';
CREATE INDEX webhook_events_leased ON webhook_events (lease_until) WHERE state = 'claimed';
CREATE INDEX webhook_events_by_caller ON webhook_events (caller_hash) WHERE caller_hash IS NOT NULL;
