-- The first schema. A shipped step is history and stays as it is: what changes later is a step of its own.
-- Statements are parted by the line "-- next". Every row ends in the checksum of its other columns (core/store/table.h).
CREATE TABLE meta(
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- next
INSERT INTO meta VALUES ('store_id', lower(hex(randomblob(16))))
-- next
CREATE TABLE lens_version(
  no INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE,
  lens_id TEXT NOT NULL,
  version TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  pillars TEXT NOT NULL, -- JSON: id, name and number of questions of each
  source BLOB NOT NULL, -- the lens in its canonical form, compressed
  companion BLOB NOT NULL, -- compressed
  added_at INTEGER NOT NULL,
  at_hand INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE workload(
  no INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  properties TEXT NOT NULL, -- JSON: all but the name
  is_present INTEGER NOT NULL, -- a removed workload keeps its rows
  checksum INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE lens_review(
  no INTEGER PRIMARY KEY,
  workload_no INTEGER NOT NULL REFERENCES workload,
  lens_id TEXT NOT NULL,
  lens_version_no INTEGER NOT NULL REFERENCES lens_version,
  position INTEGER NOT NULL,
  is_applied INTEGER NOT NULL,
  notes TEXT NOT NULL,
  pillar_notes TEXT NOT NULL, -- JSON by pillar id, or empty
  checksum INTEGER NOT NULL,
  UNIQUE(workload_no, lens_id)
) STRICT
-- next
-- Questions and choices are numbers within the review's lens version; an untouched answer has no row.
CREATE TABLE answer(
  lens_review_no INTEGER NOT NULL REFERENCES lens_review ON DELETE CASCADE,
  question INTEGER NOT NULL,
  selected INTEGER NOT NULL, -- bit i for choice i
  not_applicable INTEGER NOT NULL,
  flags INTEGER NOT NULL, -- 1: the question is not applicable; the reason times 2
  notes TEXT NOT NULL,
  choice_notes TEXT NOT NULL, -- JSON by choice, or empty
  checksum INTEGER NOT NULL,
  PRIMARY KEY(lens_review_no, question)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE improvement_item(
  lens_review_no INTEGER NOT NULL REFERENCES lens_review ON DELETE CASCADE,
  question INTEGER NOT NULL,
  choice INTEGER NOT NULL,
  status TEXT NOT NULL,
  owner TEXT NOT NULL,
  due_date TEXT NOT NULL, -- ISO 8601, or empty
  effort TEXT NOT NULL,
  note TEXT NOT NULL,
  link TEXT NOT NULL,
  checksum INTEGER NOT NULL,
  PRIMARY KEY(lens_review_no, question, choice)
) STRICT, WITHOUT ROWID
-- next
-- What a change moves in the portfolio's list, in one small row a workload: the newest change and the risk counts.
CREATE TABLE workload_summary(
  workload_no INTEGER PRIMARY KEY REFERENCES workload,
  changed_at INTEGER NOT NULL,
  journal_number INTEGER NOT NULL, -- of the workload's newest entry
  counts BLOB NOT NULL,
  checksum INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE milestone(
  no INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  workload_no INTEGER NOT NULL REFERENCES workload,
  name TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  journal_number INTEGER NOT NULL,
  state BLOB NOT NULL, -- the canonical text of the state, compressed
  previous_seal BLOB NOT NULL,
  seal BLOB NOT NULL,
  checksum INTEGER NOT NULL
) STRICT
-- next
CREATE INDEX milestone_by_workload ON milestone(workload_no)
-- next
CREATE TRIGGER milestone_stays BEFORE UPDATE ON milestone BEGIN SELECT RAISE(ABORT, 'a milestone never changes'); END
-- next
CREATE TRIGGER milestone_remains BEFORE DELETE ON milestone BEGIN SELECT RAISE(ABORT, 'a milestone is never deleted'); END
-- next
-- REPLACE would delete without a word.
CREATE TRIGGER milestone_once BEFORE INSERT ON milestone
WHEN EXISTS (SELECT 1 FROM milestone WHERE no=new.no OR id=new.id)
BEGIN SELECT RAISE(ABORT, 'a milestone is recorded once'); END
-- next
-- A milestone whose taking was undone is withdrawn from the list; its record stays.
CREATE TABLE milestone_listing(
  milestone_no INTEGER PRIMARY KEY REFERENCES milestone,
  workload_no INTEGER NOT NULL REFERENCES workload,
  is_listed INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE journal(
  number INTEGER PRIMARY KEY,
  change_id BLOB NOT NULL UNIQUE,
  previous INTEGER NOT NULL, -- number of the workload's entry before this one, or 0
  workload_no INTEGER REFERENCES workload, -- none: the portfolio's lenses
  kind TEXT NOT NULL,
  target BLOB NOT NULL, -- the change that is undone or redone, or empty
  verb TEXT NOT NULL,
  subject TEXT NOT NULL,
  author TEXT NOT NULL,
  at INTEGER NOT NULL,
  payload TEXT NOT NULL, -- JSON: the changes, each with what was before and after
  checksum INTEGER NOT NULL
) STRICT
-- next
CREATE TRIGGER journal_stays BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal never changes'); END
-- next
CREATE TRIGGER journal_remains BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END
-- next
CREATE TRIGGER journal_once BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE number=new.number) OR EXISTS (SELECT 1 FROM journal WHERE change_id=new.change_id)
BEGIN SELECT RAISE(ABORT, 'a change is entered once'); END
