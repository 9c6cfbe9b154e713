#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Plumbline and runs every test without a display. Fails if no test ran.
# Arguments go to ctest, for example: tests/run.sh -R store
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/prepare.sh

install_packages test
build dev
run_tests dev "$@"
