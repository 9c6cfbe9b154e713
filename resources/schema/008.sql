-- What an item of the plan costs, in whole units of the workload's currency (0: nobody said), and its tags, a line each
-- (ImprovementItem in core/review/improvement.h).
ALTER TABLE improvement_item ADD COLUMN cost INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE improvement_item ADD COLUMN tags TEXT NOT NULL DEFAULT ''
