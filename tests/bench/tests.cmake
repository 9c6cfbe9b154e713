# Programs that print figures; not tests, since times wander.
add_executable(bench_store bench/bench_store.cpp)
target_link_libraries(bench_store PRIVATE plumbline_kit SQLite::SQLite3)
target_precompile_headers(bench_store REUSE_FROM plumbline_kit)
