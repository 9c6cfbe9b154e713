-- How it is known what an answer says (Basis in core/review/answer.h): JSON, empty where nobody said.
ALTER TABLE answer ADD COLUMN basis TEXT NOT NULL DEFAULT ''
