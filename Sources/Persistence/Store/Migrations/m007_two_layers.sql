-- What was said, and what holds. What agents said and what summaries say was never the caller's own statement.
ALTER TABLE memories ADD COLUMN layer TEXT NOT NULL DEFAULT 'holds';
UPDATE memories SET layer = 'said' WHERE origin IN ('agent', 'summary');
