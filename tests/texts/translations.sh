#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# translations.sh LUPDATE: fails, and says where, if a text of the program lacks its translation or a file of
# translations is behind the sources (then build the target lupdate and translate what is new).
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
for file in translations/plumbline_*.ts; do
    fresh=$work/$(basename "$file")
    cp "$file" "$fresh"
    plural=()
    [[ $file != *_en.ts ]] || plural=(-pluralonly)
    "$1" -silent -no-obsolete -locations none "${plural[@]}" -I . app core ui -ts "$fresh"
    if grep -q 'type="unfinished"' "$fresh"; then
        echo "$file: not translated:"
        grep -B 4 'type="unfinished"' "$fresh" | sed -n 's/.*<source>\(.*\)<\/source>.*/  \1/p'
        status=1
    elif [ "$(grep -c '<source>' "$fresh")" -ne "$(grep -c '<source>' "$file")" ]; then
        echo "$file: has texts that the program no longer says, or lacks their new place."
        status=1
    fi
done
exit $status
