#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Ends with 77, which ctest lists as skipped, where the real files are not beside this clone, and says which tests are
# skipped for that. There is no other reason to skip one (tests/core/tst_layers).
cd "$(dirname "$0")/.." || exit 1
places=$(grep -rc --include='*.cpp' 'PLUMBLINE_NEEDS_REAL_FILES();' tests | grep -v ':0$')
[ -n "$places" ] || { echo "No test needs the real files: this one is not needed either."; exit 1; }
[ ! -d ../shared/data ] || exit 0
echo "There is no ../shared/data beside this clone; tests skipped in each file:"
echo "$places"
exit 77
