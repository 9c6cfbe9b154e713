#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy with the list of .clang-tidy over the program's sources: all, those named, or with --changed those that
changed since the last tag or in the last 20 commits, whichever is less: the newest, as many as --most says. Reads how
sources are compiled from the preset dev, which has to be built (for the generated files), and leaves out the precompiled
headers, which only the compiler that made them reads. Ends with 1 where anything is found."""
import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
COMMITS = 20
FOLDERS = ("app", "core", "ui")  # tests are held by running them


def git(*arguments):
    answer = subprocess.run(["git", "-c", "safe.directory=*", *arguments], cwd=ROOT, text=True, capture_output=True)
    return answer.stdout.split() if answer.returncode == 0 else None


def commands():
    """How each source is compiled, without what only GCC understands."""
    only_gcc = re.compile(r"-Winvalid-pch|-fpch-preprocess|-include \S*cmake_pch\.hxx|-Werror")
    entries = {}
    for entry in json.loads((ROOT / "out/dev/compile_commands.json").read_text()):
        path = pathlib.Path(entry["file"])
        if not any(ROOT / folder in path.parents for folder in FOLDERS):
            continue
        words = shlex.split(only_gcc.sub("", entry["command"]))
        if "<qpdf/" in path.read_text():  # as ui/report/CMakeLists.txt says
            words = ["-std=c++17" if word == "-std=c++20" else word for word in words] + ["-Wno-c++20-extensions"]
        compiler = next(place for place, word in enumerate(words) if word.endswith(("c++", "g++")))
        entries[str(path.relative_to(ROOT))] = {
            "directory": entry["directory"], "file": entry["file"],
            "arguments": ["clang++", *words[compiler + 1:], "-Wno-unknown-warning-option"]}
    return entries


def changed(sources):
    since = [git("describe", "--tags", "--abbrev=0"), git("rev-parse", "--verify", "-q", "HEAD~%d" % COMMITS)]
    since = [names[0] for names in since if names and git("merge-base", "--is-ancestor", names[0], "HEAD") is not None]
    if not since:
        print("clang-tidy: this clone has no history, so that nobody can say what changed")
        return []
    nearest = min(since, key=lambda name: len(git("rev-list", name + "..HEAD")))
    names = git("diff", "--name-only", "HEAD") + git("log", "--name-only", "--format=", nearest + "..HEAD")
    for place, name in enumerate(names):
        if name.endswith(".h"):
            own = name[:-2] + ".cpp"
            names[place] = own if own in sources else next((s for s in sources if name in (ROOT / s).read_text()), own)
    return [name for name in dict.fromkeys(names) if name in sources]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--changed", action="store_true")
    parser.add_argument("--most", type=int, default=1_000_000, help="how many files")
    parser.add_argument("-j", type=int, default=os.cpu_count(), help="how many at once")
    parser.add_argument("paths", nargs="*", help="files or folders")
    options = parser.parse_args()
    sources = commands()
    chosen = changed(sources) if options.changed else sorted(sources)
    if options.paths:
        chosen = [name for name in chosen if any(name == p or name.startswith(p.rstrip("/") + "/") for p in options.paths)]
    left_out = len(chosen[options.most:])
    chosen = chosen[:options.most]
    folder = ROOT / "out/tidy"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "compile_commands.json").write_text(json.dumps(list(sources.values()), indent=1))

    def look(name):
        return subprocess.run(["clang-tidy", "--quiet", "--header-filter=^%s/(%s)/" % (re.escape(str(ROOT)), "|".join(FOLDERS)), "-p",
                               str(folder), str(ROOT / name)], text=True, capture_output=True)

    wrong = 0
    with concurrent.futures.ThreadPoolExecutor(options.j) as pool:
        for name, answer in zip(chosen, pool.map(look, chosen)):
            if answer.returncode != 0 or "warning:" in answer.stdout:
                wrong += 1
                print("{}:\n{}{}".format(name, answer.stdout, answer.stderr if not answer.stdout else ""), flush=True)
    print("clang-tidy: {} files, {} with findings, {} left out".format(len(chosen), wrong, left_out))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
