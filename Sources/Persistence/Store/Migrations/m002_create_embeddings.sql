-- What recall by meaning needs: vectors, links, further sectors; and conflicts with reasons that can be overruled.

-- The model that all memories of the user were embedded by; NULL while some wait. elaoms-worker leases a user for it.
ALTER TABLE users ADD COLUMN embedded_by TEXT;
ALTER TABLE users ADD COLUMN embedding_lease_until INTEGER NOT NULL DEFAULT 0;
CREATE INDEX users_by_model ON users (embedded_by, embedding_lease_until) WHERE memory_count > 0;

-- The sectors beside the main one, separated by spaces.
ALTER TABLE memories ADD COLUMN other_sectors TEXT NOT NULL DEFAULT '';

-- The superseded memory of which this is the part that still holds.
ALTER TABLE memories ADD COLUMN part_of TEXT;

-- Anew, since SQLite cannot change a CHECK. An overruled conflict is none, and is not made again.
ALTER TABLE memory_conflicts RENAME TO old_memory_conflicts;
DROP INDEX memory_conflicts_by_loser;
CREATE TABLE memory_conflicts (
    user_id TEXT NOT NULL,
    winner_id TEXT NOT NULL,
    loser_id TEXT NOT NULL,
    reason TEXT NOT NULL CONSTRAINT memory_conflicts_reason
        CHECK (reason IN ('attribute', 'value', 'polarity', 'replaced')),
    resolved_at INTEGER NOT NULL,
    overruled_at INTEGER,
    PRIMARY KEY (user_id, winner_id, loser_id),
    FOREIGN KEY (user_id, winner_id) REFERENCES memories ON DELETE CASCADE,
    FOREIGN KEY (user_id, loser_id) REFERENCES memories ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO memory_conflicts SELECT user_id, winner_id, loser_id, reason, resolved_at, NULL FROM old_memory_conflicts;
DROP TABLE old_memory_conflicts;
CREATE INDEX memory_conflicts_by_loser ON memory_conflicts (user_id, loser_id);

CREATE TABLE memory_embeddings (
    user_id TEXT NOT NULL,
    memory_id TEXT NOT NULL,
    -- own: the memory behind what was asked before it; passage: this and the following turns.
    view TEXT NOT NULL CONSTRAINT memory_embeddings_view CHECK (view IN ('own', 'passage')),
    model TEXT NOT NULL,
    dimensions INTEGER NOT NULL CONSTRAINT memory_embeddings_dimensions CHECK (dimensions > 0),
    dtype TEXT NOT NULL CONSTRAINT memory_embeddings_dtype CHECK (dtype IN ('int8')),
    vector BLOB NOT NULL,
    PRIMARY KEY (user_id, memory_id, view),
    FOREIGN KEY (user_id, memory_id) REFERENCES memories ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- One row a pair, read in both directions.
CREATE TABLE memory_links (
    user_id TEXT NOT NULL,
    first_id TEXT NOT NULL,
    second_id TEXT NOT NULL,
    kind TEXT NOT NULL CONSTRAINT memory_links_kind CHECK (kind IN ('associative', 'temporal', 'manual')),
    -- When the link was made; it fades from then on, unless it is manual. A manual 0 keeps a removed link away.
    weight REAL NOT NULL CONSTRAINT memory_links_weight CHECK (weight BETWEEN 0 AND 1),
    since INTEGER NOT NULL,
    expires_at INTEGER,
    PRIMARY KEY (user_id, first_id, second_id),
    CONSTRAINT memory_links_order CHECK (first_id < second_id),
    FOREIGN KEY (user_id, first_id) REFERENCES memories ON DELETE CASCADE,
    FOREIGN KEY (user_id, second_id) REFERENCES memories ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX memory_links_by_second ON memory_links (user_id, second_id);
CREATE INDEX memory_links_fading ON memory_links (expires_at) WHERE expires_at IS NOT NULL;
