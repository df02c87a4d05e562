-- What one group of agents learns is not known to another's: whoever calls both is two users.
ALTER TABLE users ADD COLUMN agent_group TEXT NOT NULL DEFAULT '';

-- Who said it, where it was not the person whose number it is; sealed.
ALTER TABLE memories ADD COLUMN speaker BLOB;

-- Numbers that changed hands: whose they were keeps what was learned, and is not found by them any more.
CREATE TABLE former_identifiers (
    user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
    identifier_hash BLOB NOT NULL CONSTRAINT former_identifiers_hash CHECK (length(identifier_hash) = 32),
    value BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    -- silence, denied, decided.
    reason TEXT NOT NULL,
    PRIMARY KEY (user_id, identifier_hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX former_identifiers_by_hash ON former_identifiers (identifier_hash);
