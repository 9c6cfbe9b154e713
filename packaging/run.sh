#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Plumbline and starts it; arguments are passed on.
# Without a display it does the main job headless: the sample portfolio and its PDF.
set -euo pipefail
here=$(pwd)
cd "$(dirname "$0")/.."
root=$(pwd)
. packaging/prepare.sh

install_packages
build release plumbline

cd "$here"
if [ $# -eq 0 ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "There is no display, so instead of the window the sample portfolio and its report are made."
    exec "$root/out/release/app/plumbline" demo
fi
exec "$root/out/release/app/plumbline" "$@"
