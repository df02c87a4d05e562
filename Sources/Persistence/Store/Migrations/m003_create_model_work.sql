-- What learning with a language model needs: which calls wait for it, what it cost, and what it based a memory on.

-- off: no model was there when the call was learned; waiting: learned by rules, the model reads it next; done: read;
-- given_up: the model cannot read this one, the rules' memories hold.
ALTER TABLE conversations ADD COLUMN model_state TEXT NOT NULL DEFAULT 'off'
    CONSTRAINT conversations_model_state CHECK (model_state IN ('off', 'waiting', 'done', 'given_up'));
ALTER TABLE conversations ADD COLUMN model_due_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN model_attempts INTEGER NOT NULL DEFAULT 0;
-- Answers that could not be used; what fails on the way to the model is none.
ALTER TABLE conversations ADD COLUMN model_faults INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN model_lease_token BLOB;
CREATE INDEX conversations_waiting ON conversations (model_due_at) WHERE model_state = 'waiting';

-- JSON: quote, confidence, salience. NULL for what the rules keep word by word.
ALTER TABLE memories ADD COLUMN evidence BLOB;

-- Every question to a model: what it cost, in tokens and in millionths of a US dollar (NULL: no price is known).
CREATE TABLE model_usage (
    user_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    model TEXT NOT NULL,
    prompt_tokens INTEGER NOT NULL,
    completion_tokens INTEGER NOT NULL,
    cost_micros INTEGER,
    PRIMARY KEY (user_id, conversation_id, asked_at, model),
    FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The sum of a day (UTC, 2026-05-02), which stays when a user goes.
CREATE TABLE model_days (
    day TEXT NOT NULL,
    model TEXT NOT NULL,
    requests INTEGER NOT NULL,
    prompt_tokens INTEGER NOT NULL,
    completion_tokens INTEGER NOT NULL,
    cost_micros INTEGER,
    PRIMARY KEY (day, model)
) STRICT, WITHOUT ROWID;

-- Agents as the platform describes them: nobody's personal data. JSON: name, prompt, firstMessage, language.
CREATE TABLE agent_profiles (
    agent_id TEXT PRIMARY KEY,
    profile TEXT NOT NULL,
    fetched_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Anew, since SQLite cannot change a CHECK.
ALTER TABLE memory_conflicts RENAME TO old_memory_conflicts;
DROP INDEX memory_conflicts_by_loser;
CREATE TABLE memory_conflicts (
    user_id TEXT NOT NULL,
    winner_id TEXT NOT NULL,
    loser_id TEXT NOT NULL,
    reason TEXT NOT NULL CONSTRAINT memory_conflicts_reason
        CHECK (reason IN ('attribute', 'value', 'polarity', 'replaced', 'judged')),
    resolved_at INTEGER NOT NULL,
    overruled_at INTEGER,
    PRIMARY KEY (user_id, winner_id, loser_id),
    FOREIGN KEY (user_id, winner_id) REFERENCES memories ON DELETE CASCADE,
    FOREIGN KEY (user_id, loser_id) REFERENCES memories ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO memory_conflicts SELECT * FROM old_memory_conflicts;
DROP TABLE old_memory_conflicts;
CREATE INDEX memory_conflicts_by_loser ON memory_conflicts (user_id, loser_id);
