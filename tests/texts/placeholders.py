#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says where a source fills placeholders one after the other: in .arg(a).arg(b) a "%1" within the text of `a` is taken for
a placeholder. One call with all of them, .arg(a, b), is right. The reports, which have a test of what they do with such
texts, are left out. Ends with 0: nowhere; 1: somewhere."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).parent.parent.parent
SKIPPED = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])+\'|[^()"\']+|\'')


def end_of_call(source, at):
    """The place after the parenthesis that closes the one at `at`."""
    depth = 0
    while at < len(source):
        if source[at] in "()":
            depth += 1 if source[at] == "(" else -1
            at += 1
            if depth == 0:
                return at
        else:
            at = SKIPPED.match(source, at).end()
    return at


def chains(source):
    for call in re.finditer(r"\.arg\(", source):
        if re.match(r"\s*\.arg\(", source[end_of_call(source, call.end() - 1):]):
            yield source.count("\n", 0, call.start()) + 1


def main():
    files = [path for folder in ("app", "core", "ui") for path in sorted((ROOT / folder).rglob("*.cpp")) + sorted((ROOT / folder).rglob("*.h"))
             if "core/report" not in path.as_posix()]
    found = ["{}:{}".format(path.relative_to(ROOT), line) for path in files for line in chains(path.read_text(encoding="utf-8"))]
    for place in found:
        print(place + ": give .arg() all texts in one call")
    if len(files) < 100:
        print("There are no sources to look at.")
    return 1 if found or len(files) < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
