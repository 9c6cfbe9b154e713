# SPDX-License-Identifier: GPL-3.0-or-later
# For the scripts that people run: installs what is missing and says what it does. Sourced, not run.

say() { printf '==> %s\n' "$*" >&2; }

# Installs those packages that are not there yet; quick when nothing is missing. Arguments name lists besides
# packages.txt: "test" is packages-test.txt.
install_packages() {
    local lists=(packages.txt) wanted missing list
    for list in "$@"; do
        lists+=("packages-$list.txt")
    done
    wanted=$(cd "$(dirname "${BASH_SOURCE[0]}")" && sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "${lists[@]}")
    if ! command -v dpkg-query >/dev/null; then
        say "This is no Debian system: install what packaging/${lists[*]} names by your own means."
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

# Runs tests of a preset that was built, and ends with ctest's summary: run_tests PRESET [what ctest takes…]
run_tests() {
    local preset=$1
    shift
    say "Testing ($preset)"
    be_a_person "out/$preset/Testing" "out/$preset/tests/homes"
    "${as_person[@]}" ctest --preset "$preset" "$@"
}

# Whom the tests run as: root is held back by no permission, so a test of one would say nothing. Sets `as_person` to
# what to put before a command; the arguments are folders that the person writes to.
be_a_person() {
    as_person=()
    [ "$(id -u)" -eq 0 ] || return 0
    local person=(setpriv --reuid=65534 --regid=65534 --clear-groups)
    if ! "${person[@]}" test -r CMakeLists.txt 2>/dev/null; then
        say "Others may not read this folder, so the tests run as root."
        return 0
    fi
    mkdir -p "$@"
    chown -R 65534:65534 "$@"
    as_person=("${person[@]}")
}
