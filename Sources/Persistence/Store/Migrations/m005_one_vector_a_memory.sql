-- A memory has one vector; what stood for a passage is computed from the vectors of its memories.
CREATE TABLE new_memory_embeddings (
    user_id TEXT NOT NULL,
    memory_id TEXT NOT NULL,
    model TEXT NOT NULL,
    dimensions INTEGER NOT NULL CONSTRAINT memory_embeddings_dimensions CHECK (dimensions > 0),
    -- int8.
    dtype TEXT NOT NULL,
    vector BLOB NOT NULL,
    PRIMARY KEY (user_id, memory_id),
    FOREIGN KEY (user_id, memory_id) REFERENCES memories ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO new_memory_embeddings (user_id, memory_id, model, dimensions, dtype, vector)
SELECT user_id, memory_id, model, dimensions, dtype, vector FROM memory_embeddings WHERE view = 'own';
DROP TABLE memory_embeddings;
ALTER TABLE new_memory_embeddings RENAME TO memory_embeddings;
