#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Instructions from start to the first painted frame, counted by callgrind: tests/bench/start.sh PROGRAM STORE
# To set beside a floor: give the floor's whole command after "--", and the ratio is printed too.
set -euo pipefail
program=$1 store=$2
shift 2
count() {
    QT_HASH_SEED=0 QT_QPA_PLATFORM=offscreen DBUS_SESSION_BUS_ADDRESS=disabled: \
        valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null | sed -n 's/.*Collected : //p'
}
own=$(count "$program" --store "$store" --quit-after-first-frame)
echo "plumbline: $((own / 1000000)) million instructions"
if [ "${1:-}" = "--" ]; then
    shift
    floor=$(count "$@")
    echo "floor:     $((floor / 1000000)) million instructions"
    awk -v a="$own" -v b="$floor" 'BEGIN { printf "ratio:     %.2f\n", a / b }'
fi
