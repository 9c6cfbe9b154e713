# SPDX-License-Identifier: GPL-3.0-or-later
# What reads the files of others, as programs for libFuzzer (preset fuzz, tests/thorough.sh fuzz).
add_custom_target(fuzzers)
foreach(reader lens condition companion document import note)
  add_executable(fuzz_${reader} fuzz/fuzz_${reader}.cpp)
  target_link_libraries(fuzz_${reader} PRIVATE plumbline_core)
  target_link_options(fuzz_${reader} PRIVATE -fsanitize=fuzzer)
  add_dependencies(fuzzers fuzz_${reader})
endforeach()
