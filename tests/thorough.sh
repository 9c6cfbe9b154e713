#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What takes too long for every commit: run it before a release and after work on the build. All parts, or those that
# are named: tests/thorough.sh no-pch clang. One that fails does not keep the others from running.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/prepare.sh

# Each source compiles with the includes that it names itself.
part_no_pch() { build no-pch; }

# Another compiler: its warnings are errors too, and its code passes the tests.
part_clang() { build clang && run_tests clang; }

# Each source, not only those that changed.
part_tidy() { build dev && tests/tidy.py; }

# Every test under the sanitizers.
part_asan() { build asan && run_tests asan; }

# A program that is killed, and a machine that loses its power, a thousand times over.
part_kills() {
    build dev store_tests || return
    PLUMBLINE_KILLS=${PLUMBLINE_KILLS:-400} PLUMBLINE_POWER_LOSSES=${PLUMBLINE_POWER_LOSSES:-5000} \
        QTEST_FUNCTION_TIMEOUT=7200000 ctest --preset dev --timeout 7200 -R 'store/tst_(storekill|powerloss)$'
}

# A person who does anything at all, in an order that a number decides: three storms of STORM_EVENTS each.
part_storm() {
    build dev tst_storm || return
    local seed
    for seed in ${STORM_SEEDS:-1 2 3}; do
        say "Storm $seed"
        PLUMBLINE_STORM=${STORM_EVENTS:-20000} PLUMBLINE_STORM_SEED=$seed \
            ctest --preset dev --timeout 7200 -R 'walks/tst_storm$' || return
    done
}

# What reads the files of others, given what nobody would write; FUZZ_SECONDS each.
part_fuzz() {
    build fuzz fuzzers || return
    local reader name
    for reader in out/fuzz/tests/fuzz_*; do
        [ -x "$reader" ] && [ -f "$reader" ] || continue
        name=$(basename "$reader")
        say "Fuzzing ($name)"
        mkdir -p "out/fuzz/corpus/$name"
        "$reader" -max_total_time="${FUZZ_SECONDS:-60}" -rss_limit_mb=3000 -timeout=25 -print_final_stats=0 -verbosity=0 \
            -artifact_prefix="out/fuzz/$name-" "out/fuzz/corpus/$name" tests/data/documents tests/data/aws tests/data/lenses resources/lenses || return
    done
}

# How many mistakes in core its tests notice.
part_mutants() { tests/mutants/run.py; }

parts=(no-pch clang tidy asan kills storm fuzz mutants)
[ $# -gt 0 ] || set -- "${parts[@]}"
for part in "$@"; do
    [[ " ${parts[*]} " == *" $part "* ]] || { say "There is no part \"$part\"; there are: ${parts[*]}"; exit 2; }
done
install_packages test check
summary=()
status=0
for part in "$@"; do
    say "Part: $part"
    start=$SECONDS
    if ("part_${part//-/_}"); then outcome=passed; else outcome=FAILED status=1; fi
    summary+=("$outcome: $part ($((SECONDS - start)) s)")
done
printf '%s\n' "${summary[@]}"
exit $status
