# SPDX-License-Identifier: GPL-3.0-or-later
# For the two scripts that people run: installs what is missing and says what it does. Sourced, not run.

say() { printf '==> %s\n' "$*" >&2; }

# Installs those packages of the list that are not there yet; quick when nothing is missing.
install_packages() {
    local list wanted missing
    list=$(dirname "${BASH_SOURCE[0]}")/packages.txt
    wanted=$(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$list")
    if ! command -v dpkg-query >/dev/null; then
        say "This is no Debian system: install what $list names by your own means."
        return
    fi
    missing=$(comm -23 <(sort -u <<<"$wanted") \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' | sort -u))
    [ -n "$missing" ] || return 0
    say "Installing: $(tr '\n' ' ' <<<"$missing")"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "Run this as root, or install sudo."; return 1; }
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq >&2
    # shellcheck disable=SC2086
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
}

# Configures once and builds what changed: build PRESET [TARGET…]
build() {
    local preset=$1
    shift
    [ -f "out/$preset/build.ninja" ] || { say "Configuring ($preset)"; cmake --preset "$preset" >&2; }
    say "Building ($preset)"
    cmake --build --preset "$preset" -j "$(nproc)" ${1:+--target "$@"} >&2
}
