-- What the portfolio says of a workload besides its risk counts (ReviewSummary in core/store/reviewsummary.h). For the workloads that
-- are in the file already it is worked out by code (core/store/migrations.cpp).
-- Practices that are met, and of these the ones that were shown or tested.
ALTER TABLE workload_summary ADD COLUMN met INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE workload_summary ADD COLUMN proven INTEGER NOT NULL DEFAULT 0
-- next
-- Days and how many end on each (core/review/daycounts.h): what is late follows from them on any day, without being written anew.
-- Open items of the plan; answers, before they want to be confirmed again.
ALTER TABLE workload_summary ADD COLUMN due BLOB NOT NULL DEFAULT x''
-- next
ALTER TABLE workload_summary ADD COLUMN good_until BLOB NOT NULL DEFAULT x''
-- next
-- The last milestone that is listed, 0 where there is none, and its risk counts.
ALTER TABLE workload_summary ADD COLUMN milestone_at INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE workload_summary ADD COLUMN milestone_counts BLOB NOT NULL DEFAULT x''
