-- The keys, in a file of their own: a backup of the data never holds them beside it, and a row deleted here
-- makes every copy of that user's data unreadable.

CREATE TABLE service_keys (
    name TEXT PRIMARY KEY,
    sealed_key BLOB NOT NULL CONSTRAINT service_keys_sealed CHECK (length(sealed_key) = 65),
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE user_keys (
    user_id TEXT PRIMARY KEY,
    sealed_key BLOB NOT NULL CONSTRAINT user_keys_sealed CHECK (length(sealed_key) = 65),
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
