#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks core in the places that patches.txt lists, one at a time, and says which of them the tests of core and store
notice. Works on a copy of the tree in out/mutants, so nothing here is touched; what was found is kept there in
results.json, and --resume goes on where a run was stopped.

A patch finds its file by its text, which has to stand in one place below core/, over one line or more. Ends with 1 where a patch fits no more
or fewer than --least of a hundred are noticed."""
import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
TREE = ROOT / "out/mutants/tree"
BUILD = TREE / "out/mutants"
RESULTS = ROOT / "out/mutants/results.json"
FOLDERS = ("core", "store", "session")
TIMEOUT = 180  # of one test program: a loop without an end is noticed too


class Patch:
    def __init__(self, block):
        self.name, self.old, self.new, self.first = "", None, "", []
        for line in block:
            sign, text = line[0], line[2:].strip()
            if sign == "=":
                self.name = text
            elif sign == "-":
                self.old = text
            elif sign == "+":
                self.new = text
            elif sign == "?":
                self.first = text.split()

    def places(self, text):
        """Where the text stands; lines may end where it has a blank."""
        return list(re.finditer(r"\s+".join(re.escape(word) for word in self.old.split()), text))

    def file(self, root):
        """The one file below core/ in which the text stands once; None where there is none or more."""
        found = [(path, len(self.places(path.read_text(encoding="utf-8")))) for path in sorted((root / "core").rglob("*.[ch]*"))]
        found = [(path, count) for path, count in found if count]
        return found[0][0] if [count for _, count in found] == [1] else None


def read_patches():
    text = (pathlib.Path(__file__).parent / "patches.txt").read_text(encoding="utf-8")
    blocks = [[line for line in block.splitlines() if line and not line.startswith("#")] for block in text.split("\n\n")]
    return [Patch(block) for block in blocks if block]


def copy_tree():
    """Brings the copy in line with the tree; files that are the same keep their time, so nothing is built for them."""
    names = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, text=True, capture_output=True,
                           check=True).stdout.split("\0")
    wanted = {name for name in names if name and (ROOT / name).is_file()}
    for name in wanted:
        source, target = ROOT / name, TREE / name
        if not target.exists() or target.read_bytes() != source.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    for path in [p for p in TREE.rglob("*") if p.is_file() and (TREE / "out") not in p.parents]:
        if str(path.relative_to(TREE)) not in wanted:
            path.unlink()
    shared = TREE.parent / "shared"
    if not shared.is_symlink() and (ROOT.parent / "shared").exists():
        shared.symlink_to(ROOT.parent / "shared")


def targets():
    return [folder + "_tests" for folder in FOLDERS if (TREE / "tests" / folder).is_dir()]


def build(jobs):
    return subprocess.run(["cmake", "--build", str(BUILD), "-j", str(jobs), "--target", *targets()], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def tests():
    """Name → (command, environment) of each test of core and store."""
    listed = json.loads(subprocess.run(["ctest", "--test-dir", str(BUILD), "--show-only=json-v1"], text=True, capture_output=True,
                                       check=True).stdout)["tests"]
    result = {}
    for test in listed:
        if test["name"].split("/")[0] not in FOLDERS or not os.access(test.get("command", [""])[0], os.X_OK):
            continue
        environment = next((p["value"] for p in test["properties"] if p["name"] == "ENVIRONMENT"), [])
        result[test["name"]] = (test["command"], dict(os.environ, **dict(e.split("=", 1) for e in environment)))
    return result


def first_failure(names, known, jobs, times):
    """The name of a test that fails, or None. The others are stopped."""
    processes, failed = {}, None
    waiting = list(names)
    while failed is None and (waiting or processes):
        while waiting and len(processes) < jobs:
            name = waiting.pop(0)
            command, environment = known[name]
            processes[name] = (time.monotonic(), subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL,
                                                                  stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL))
        time.sleep(0.02)
        for name, (start, process) in list(processes.items()):
            took = time.monotonic() - start
            if process.poll() is None and took < TIMEOUT:
                continue
            del processes[name]
            if process.poll() is None:
                process.kill()
                process.wait()
                failed = name + " (has no end)"
            elif process.returncode != 0:
                failed = name
            times.setdefault(name, took)
    for _, process in processes.values():
        process.kill()
        process.wait()
    return failed


def outcome_of(patch, known, jobs, times):
    path = patch.file(TREE)
    text = path.read_text(encoding="utf-8")
    place = patch.places(text)[0]
    path.write_text(text[:place.start()] + patch.new + text[place.end():], encoding="utf-8")
    try:
        built = build(jobs)
        if built.returncode != 0:
            print(built.stdout[-2000:])
            return "does not compile"
        quick = sorted(known, key=lambda name: times.get(name, 0))
        first = [name for name in quick if name.split("/")[-1] in patch.first]
        failed = first_failure(first, known, jobs, times) or first_failure([n for n in quick if n not in first], known, jobs, times)
        return "noticed by " + failed if failed else "SURVIVED"
    finally:
        path.write_text(text, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--resume", action="store_true", help="leave out what results.json knows")
    parser.add_argument("--fits", action="store_true", help="only say which patches fit")
    parser.add_argument("--only", default="", help="patches whose name has this word")
    parser.add_argument("--least", type=int, default=90, help="how many of a hundred have to be noticed")
    parser.add_argument("-j", type=int, default=os.cpu_count())
    options = parser.parse_args()
    patches = [patch for patch in read_patches() if options.only.lower() in patch.name.lower()]
    unfit = [patch.name for patch in patches if not patch.file(ROOT)]
    for name in unfit:
        print("fits no more: " + name)
    if options.fits:
        print("%d of %d patches fit" % (len(patches) - len(unfit), len(patches)))
        return 1 if unfit else 0

    copy_tree()
    if not (BUILD / "build.ninja").exists():
        subprocess.run(["cmake", "--preset", "mutants"], cwd=TREE, check=True, stdout=subprocess.DEVNULL)
    built = build(options.j)
    if built.returncode != 0:
        sys.exit(built.stdout[-4000:])
    known, times = tests(), {}
    failed = first_failure(sorted(known), known, options.j, times)
    if failed:
        sys.exit("Nothing is broken yet, and %s fails." % failed)

    results = json.loads(RESULTS.read_text()) if options.resume and RESULTS.exists() else {}
    for patch in patches:
        if patch.name in unfit or patch.name in results:
            continue
        results[patch.name] = outcome_of(patch, known, options.j, times)
        RESULTS.write_text(json.dumps(results, indent=1, ensure_ascii=False))
        print("%s: %s" % (patch.name, results[patch.name]), flush=True)

    tried = [patch for patch in patches if patch.name in results]
    wrong = [patch.name for patch in tried if results[patch.name] == "does not compile"]
    survivors = [patch.name for patch in tried if results[patch.name] == "SURVIVED"]
    noticed = len(tried) - len(wrong) - len(survivors)
    print("\nNoticed: %d of %d" % (noticed, len(tried)))
    for title, names in (("Survived", survivors), ("Does not compile", wrong), ("Fits no more", unfit)):
        for name in names:
            print("%s: %s" % (title, name))
    return 1 if wrong or unfit or noticed * 100 < options.least * len(tried) else 0


if __name__ == "__main__":
    sys.exit(main())
