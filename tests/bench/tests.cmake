# Programs that print figures; not tests, since times wander.
add_executable(bench_store bench/bench_store.cpp)
target_link_libraries(bench_store PRIVATE plumbline_kit SQLite::SQLite3)
target_precompile_headers(bench_store REUSE_FROM plumbline_kit)

# Costs of a review on the screen and on paper.
add_executable(bench_review bench/bench_review.cpp)
target_link_libraries(bench_review PRIVATE plumbline_windowkit)
target_precompile_headers(bench_review REUSE_FROM plumbline_windowkit)
