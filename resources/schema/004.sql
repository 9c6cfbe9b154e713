-- The bytes that records refer to (core/store/contenttable.h), each once, whatever refers to them.
CREATE TABLE content(
  sha256 BLOB NOT NULL PRIMARY KEY,
  bytes BLOB -- none: they are kept in the folder "contents" beside the file, as those of a daily copy are
) STRICT
-- next
CREATE TRIGGER content_stays BEFORE UPDATE ON content WHEN new.sha256 IS NOT old.sha256 OR old.bytes IS NOT NULL AND new.bytes IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'content never changes'); END
