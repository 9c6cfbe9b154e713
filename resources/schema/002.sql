-- A summary also keeps the sum of its workload's row checksums (core/store/tables.h), so that missing rows are noticed.
-- What stands there for the workloads that are in the file already is computed by code after the newest step that is in the sum (core/store/migrations.cpp).
ALTER TABLE workload_summary ADD COLUMN row_sum INTEGER NOT NULL DEFAULT 0
