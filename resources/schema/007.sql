-- What people wrote, for the search over all workloads (core/store/textindex.h). All of it stands elsewhere, and is written here anew
-- where it is of another version of the index than the program's: so no checksum is kept.
CREATE VIRTUAL TABLE searched USING fts5(
  text,
  workload_no UNINDEXED,
  kind UNINDEXED, -- TextPlace::Kind (core/review/searchtext.h)
  lens UNINDEXED,
  part UNINDEXED, -- the question, or of notes on a pillar the pillar
  choice UNINDEXED,
  record_kind UNINDEXED,
  tokenize="unicode61 remove_diacritics 2",
  prefix='2 3'
)
