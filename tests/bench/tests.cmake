# Programs that bars.py runs; not tests, since times wander.
foreach(program make_store bench_core)
  add_executable(${program} bench/${program}.cpp bench/figures.h)
  target_link_libraries(${program} PRIVATE plumbline_kit SQLite::SQLite3)
  target_precompile_headers(${program} REUSE_FROM plumbline_kit)
endforeach()
add_executable(bench_window bench/bench_window.cpp bench/figures.h)
target_link_libraries(bench_window PRIVATE plumbline_windowkit SQLite::SQLite3)
target_precompile_headers(bench_window REUSE_FROM plumbline_windowkit)
# All of them: cmake --build --preset bench --target benchmarks
add_custom_target(benchmarks DEPENDS make_store bench_core bench_window plumbline)
