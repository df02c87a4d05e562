-- What was said in a row is known by its turns; only what nothing else tells is stored.
DELETE FROM memory_links WHERE kind = 'temporal';
