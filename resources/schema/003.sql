-- What is entered beside answers (core/review/record.h): one table for all kinds.
CREATE TABLE record(
  workload_no INTEGER NOT NULL REFERENCES workload,
  id BLOB NOT NULL,
  kind TEXT NOT NULL,
  fields TEXT NOT NULL, -- JSON: the fields by name, each a text
  checksum INTEGER NOT NULL,
  PRIMARY KEY(workload_no, id)
) STRICT, WITHOUT ROWID
