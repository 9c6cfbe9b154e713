#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what the program costs and says for each of twelve bars whether it is met.

    cmake --preset bench && cmake --build --preset bench --target benchmarks
    tests/bench/bars.py out/bench [--only 1,6] [--floor FOLDER] [--checklist FILE.xlsx]

FOLDER has the built floor programs, which do the least that each task takes; FILE.xlsx is the checklist that a spreadsheet
would be. What is not there is "not measured". Programs that are compared run in turn, and medians are taken; still, times on
a busy machine say little, counts of instructions (callgrind) do not depend on it. The exit status is 1 where a count or an
equality misses its goal, never because of a time."""
import argparse
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

sys.dont_write_bytecode = True
from measure import Bench, NotMeasured, Table, database, first_workload, median, need

MIB = 1 << 20
MILLION = 1_000_000


def start(bench, table):
    """Bar 1: instructions to the first painted frame, beside an empty window with menus, tree, texts and a chart."""
    def frame(store):
        return bench.instructions(bench.program("plumbline"), "--store", store, "--quit-after-first-frame")

    bench.run(bench.program("plumbline"), "--store", bench.store("clicked", 20), "--quit-after-first-frame")  # fills caches
    few = {kind: frame(bench.store(kind, 20)) for kind in ("clicked", "imported")}
    with table_line(table, "1", "start"):
        shell = bench.instructions(bench.floor("win_libs"), "--mode", "shell", "--db", str(bench.new_folder() / "t.db"), "--chart")
        for kind, own in few.items():
            table.ratio("1", f"start, 20 workloads {kind}", own / MILLION, shell / MILLION, 1.25, "M instr.", "shell", is_exact=True)
        store = bench.copy_of(bench.store("clicked", 20))
        reopened = bench.instructions(bench.program("bench_window"), "reopened", store, first_workload(store)[0])
        table.tell("1", "  with the last review reopened, to idle", reopened / MILLION, "M instr.",
            f"{reopened / shell:.2f} x shell")
    for kind, own in few.items():
        table.ratio("1", f"start, 1,000 workloads {kind}", frame(bench.store(kind, 1000)) / MILLION, own / MILLION, 1.3, "M instr.",
            "with 20", is_exact=True)


def window(bench, table):
    """Bar 2: time to the window, and memory (PSS), under an X server."""
    need("Xvfb")
    waiter = bench.floor("xwait")
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24"], pass_fds=[write],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    display = {"DISPLAY": ":" + os.read(read, 16).decode().strip(), "QT_QPA_PLATFORM": "xcb"}
    office = ["soffice", f"-env:UserInstallation=file://{bench.folder}/office", "--norestore", "--nologo", str(bench.checklist)]
    large = bench.copy_of(bench.store("clicked", 1000))
    commands = {kind: ([bench.program("plumbline"), "--store", bench.store(kind, 1000)], "lumbline") for kind in ("clicked", "imported")}
    missing = {}
    for name, command, title in (("sqlitebrowser", ["sqlitebrowser", large], "DB Browser|clicked"),
                                 ("soffice", office, "LibreOffice Calc|" + (bench.checklist.name if bench.checklist else ""))):
        try:
            need(name)
            if name == "soffice" and not bench.checklist:
                raise NotMeasured("no checklist given")
            commands[name] = (command, title)
        except NotMeasured as why:
            missing[name] = str(why)

    def once(command, title):
        waiting = subprocess.Popen([waiter, title, "60"], env=bench.environment | display, stdout=subprocess.PIPE)
        waiting.stdout.readline()
        begin = time.perf_counter()
        shown = bench.start(*command, **display)
        was_seen = waiting.wait() == 0
        elapsed = time.perf_counter() - begin
        time.sleep(1.5)
        memory = sum(pss_of(process) for process in processes_of(shown.pid))
        end(shown)
        if not was_seen:
            raise RuntimeError(f"no window of {command[0]}")
        return elapsed * 1000, memory / MIB

    try:
        for command, title in commands.values():
            once(command, title)  # makes its settings
        runs = {name: [] for name in commands}
        for _ in range(5):
            for name, command in commands.items():
                runs[name].append(once(*command))
    finally:
        server.terminate()
        server.wait()
    took = {name: median([run[0] for run in of]) for name, of in runs.items()}
    memory = {name: median([run[1] for run in of]) for name, of in runs.items()}
    for peer, said, limit in (("sqlitebrowser", "DB Browser", 0.5), ("soffice", "Calc", 0.25)):
        with table_line(table, "2", f"time to window beside {said}"):
            if peer in missing:
                raise NotMeasured(missing[peer])
            table.ratio("2", "time to window, 1,000 clicked", took["clicked"], took[peer], limit, "ms", said)
    with table_line(table, "2", "memory beside DB Browser"):
        if "sqlitebrowser" in missing:
            raise NotMeasured(missing["sqlitebrowser"])
        for kind in ("clicked", "imported"):
            table.ratio("2", f"memory (PSS), 1,000 {kind}", memory[kind], memory["sqlitebrowser"], 0.75, "MiB", "DB Browser")


def processes_of(group):
    for process in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.getpgid(int(process)) == group:
                yield process
        except OSError:
            pass


def pss_of(process):
    try:
        return int(re.search(r"^Pss:\s+(\d+) kB", Path(f"/proc/{process}/smaps_rollup").read_text(), re.M)[1]) * 1024
    except (OSError, TypeError):
        return 0


def end(process):
    """With all that it started."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
            process.wait(3)
        except (OSError, subprocess.TimeoutExpired):
            pass


def answer(bench, table):
    """Bar 3: an answer through the queue until it is durable, beside one raw row of the same disk in the same run."""
    command = lambda _: (bench.program("bench_core"), "answers", bench.copy_of(bench.store("clicked", 20)))
    own = bench.figures(*command(0), "600")
    table.ratio("3", "an answer durable", own["answer-ms"], own["raw-ms"], 1.4, "ms", "raw row")
    with table_line(table, "3", "instructions in the store"):
        table.most("3", "  in the store", bench.instructions_each(command, 100, 500, "Plumbline::SqliteStore::write*") / 1000, 120,
            "k instr.", is_exact=True)


def clicks(bench, table):
    """Bars 4 and 11: what is painted how soon after a click, and whether the window waits for the disk."""
    own = bench.figures(bench.program("bench_window"), "answers", bench.copy_of(bench.store("clicked", 20)))
    table.time("4", "click to painted, p99 of 400", own, "click-p99", 16)
    table.tell("4", "  median", own["click-median-ms"], "ms", f"processor {own['click-median-cpu-ms']:.3g} ms")
    table.most("4", "click to saved, median", own["saved-ms"], own["raw-ms"] + 1, "ms", f"raw row {own['raw-ms']:.3g} ms")
    table.most("4", "longest gap while a sync takes 200 ms", own["gap-ms"], 100, "ms")
    table.same("4", "  syncs that the window waited for", own["window-syncs"], 0)
    table.time("11", "next question to painted, p99 of 200", own, "question-p99", 16)
    table.time("11", "  with its guidance", own, "guidance-p99", 50)


def rules(bench, table):
    """Bar 5: a review assessed, a lens read and compiled; on the processor."""
    own = bench.medians(3, (bench.program("bench_core"), "rules"))[0]
    try:
        floor = re.search(r"postfix byte code.*?([\d.]+) us/57", bench.run(bench.floor("rules"), "6"))[1] + " us byte code"
    except NotMeasured:
        floor = ""
    table.most("5", "57 questions assessed", own["assess-us"], 3, "us", floor)
    table.most("5", "the framework lens read and compiled, as opened", own["open-ms"], 5, "ms")
    table.most("5", "  and hashed, as added", own["add-ms"], 5, "ms")


def portfolio(bench, table):
    """Bar 6: the list of 1,000 workloads, beside a raw scan of as many answers; and all risks counted again."""
    rounds = 5
    core = bench.program("bench_core")
    floor = None
    with table_line(table, "6", "the portfolio ready"):
        floor = raw_scan(bench, 1000)
        raw = [floor()]
        for kind in ("clicked", "imported"):
            runs = []
            for _ in range(rounds):
                runs.append(bench.figures(core, "load", bench.store(kind, 1000), "7"))
                raw.append(floor())
            own = {name: median([run[name] for run in runs]) for name in runs[0]}
            table.ratio("6", f"1,000 workloads {kind} ready", own["ready-ms"], median(raw), 0.6, "ms", "raw scan")
            table.tell("6", "  of that the list of workloads", own["workloads-ms"], "ms", f"{own['workloads-ms'] / median(raw):.2f} x raw scan")
    for kind in ("clicked", "imported"):
        own = bench.figures(core, "recount", bench.store(kind, 1000))
        if floor:
            table.ratio("6", f"full recount, {kind}: store check, on the processor", own["check-ms"], median(raw), 2.5, "ms", "raw scan")
            table.tell("6", "  each review read and assessed", own["recount-ms"], "ms", f"{own['recount-ms'] / median(raw):.1f} x raw scan")
        table.same("6", f"  counts that differ, {kind}", own["problems"] + own["different"], 0)


def raw_scan(bench, workloads):
    program, folder = bench.floor("portfolio"), bench.stores / "floor"
    folder.mkdir(exist_ok=True)
    reader = "mask rows, scan + rules in C++, raw"

    def scan():
        return float(re.search(re.escape(reader) + r"\s+([\d.]+)", bench.run(program, str(folder), str(workloads), "7", reader))[1])

    scan()  # makes its stores
    return scan


def growth(bench, table):
    """Bar 7: ten times the workloads, in the same tasks."""
    rounds = 3
    core, view, plumbline = bench.program("bench_core"), bench.program("bench_window"), bench.program("plumbline")
    small, large = (bench.store("clicked", count) for count in (1000, 10_000))
    few, many = bench.medians(rounds, *((core, "load", store, "3") for store in (small, large)))
    table.ratio("7", "10,000 beside 1,000: load", many["ready-ms"], few["ready-ms"], 11, "ms")
    few, many = (bench.figures(core, "recount", store) for store in (small, large))
    table.ratio("7", "  recount (store check)", many["check-ms"], few["check-ms"], 11, "ms")
    few, many = bench.medians(rounds, *((view, "search", bench.copy_of(store)) for store in (small, large)))
    table.ratio("7", "  search, the slowest letter, on the processor", many["key-cpu-ms"], few["key-cpu-ms"], 11, "ms")
    few, many = (bench.seconds(plumbline, "export", "--store", store, "-o", str(bench.new_folder()))[1] for store in (small, large))
    table.ratio("7", "  export of all, on the processor", many, few, 11, "s")
    for what, verb, function in (("opening a review", "reviews", "review"), ("a save", "answers", "tryWrite")):  # less the daily copy
        with table_line(table, "7", what):
            few, many = (bench.instructions_each(
                lambda _, store=store: (core, verb, bench.copy_of(store)), 20, 120, f"Plumbline::SqliteStore::{function}(*")
                for store in (small, large))
            table.ratio("7", f"  {what}, in the store", many / 1000, few / 1000, 1.1, "k instr.", is_exact=True)


def size(bench, table):
    """Bar 8: what an answer takes, beside its notes and the journal."""
    for kind in ("clicked", "imported"):
        with table_line(table, "8", f"1,000 workloads {kind}"):
            copy = bench.copy_of(bench.store(kind, 1000))
            with sqlite3.connect(copy) as connection:
                connection.execute("VACUUM")
            with database(copy) as connection:
                one = lambda sql: connection.execute(sql).fetchone()[0]
                try:
                    journal = one("SELECT sum(pgsize) FROM dbstat WHERE name IN (SELECT name FROM sqlite_schema WHERE tbl_name='journal')")
                except sqlite3.OperationalError:
                    raise NotMeasured("this SQLite has no dbstat") from None
                notes = one("SELECT sum(length(CAST(notes AS BLOB))) FROM answer")
                table.most("8", f"an answer, 1,000 workloads {kind}", (os.stat(copy).st_size - journal - notes) / one("SELECT count(*) FROM answer"),
                    66, "bytes", is_exact=True)


def paper(bench, table):
    """Bar 9: the full report of one review as PDF, beside the checklist that LibreOffice prints."""
    need("pdfinfo", "pdfimages", "pdftotext", "qpdf")
    store = bench.store("imported", 20)
    folder = bench.new_folder()
    pdf, text = str(folder / "report.pdf"), str(folder / "report.md")
    report = [bench.program("plumbline"), "report", first_workload(store)[1], "--store", store, "-o"]
    for file in (pdf, text):
        bench.run(*report, file)
    pages = int(re.search(r"Pages:\s+(\d+)", bench.run("pdfinfo", pdf))[1])
    with table_line(table, "9", "full report beside LibreOffice"):
        need("soffice")
        if not bench.checklist:
            raise NotMeasured("no checklist given")
        office = ["soffice", f"-env:UserInstallation=file://{bench.folder}/office", "--headless", "--convert-to", "pdf", "--outdir",
            str(folder), str(bench.checklist)]
        bench.run(*office)  # makes its settings
        runs = [(*bench.seconds(*report, pdf), *bench.seconds(*office)) for _ in range(7)]
        own, own_cpu, peer, peer_cpu = (median(times) * 1000 for times in zip(*runs))
        table.ratio("9", f"full report as PDF, {pages} pages", own, peer, 1 / 20, "ms", "Calc")
        table.tell("9", "  on the processor", own_cpu, "ms", f"{own_cpu / peer_cpu:.3g} x Calc")
    with table_line(table, "9", "instructions a page"):
        table.most("9", "  a page", bench.instructions(*report, pdf) / MILLION / pages, 34, "M instr.", is_exact=True)
    printed = set(words_of(bench.run("pdftotext", pdf, "-")))
    marks = r"<br>|^- \[[ x]\]"  # of Markdown, which has the same words
    lacking = {word for word in words_of(re.sub(marks, " ", Path(text).read_text(), flags=re.M)) if word not in printed}
    table.same("9", "  words that pdftotext does not find", len(lacking), 0)
    if lacking:
        print("      " + " ".join(sorted(lacking)[:20]))
    table.same("9", "  images", len(bench.run("pdfimages", "-list", pdf).splitlines()) - 2, 0)
    table.same("9", "  qpdf --check finds nothing", subprocess.run(["qpdf", "--check", pdf], capture_output=True).returncode, 0)
    bookmarks = bench.run("qpdf", "--json", "--json-key=outlines", pdf).count('"title"')
    table.same("9", "  lacks bookmarks", int(bookmarks == 0), 0)


def words_of(text):
    """Hyphens aside: pdftotext joins what one at the end of a line parts."""
    return re.findall(r"[^\W_]+", text.replace("-", ""))


def search(bench, table):
    """Bar 10: what is typed into the search, painted."""
    own = bench.figures(bench.program("bench_window"), "search", bench.copy_of(bench.store("clicked", 10_000)))
    try:
        found = re.search(r"own index vector with a QTreeView.*?([\d.]+) ms", bench.run(bench.floor("model"), "10000"))
        floor = f"index, view {found[1]} ms"
    except NotMeasured:
        floor = ""
    table.time("10", "a letter over 10,000 workloads, the slowest", own, "key", 16, floor)
    table.time("10", "  cleared again", own, "clear", 16)
    with table_line(table, "10", "full text over 400,000 answers"):
        found = bench.figures(bench.program("bench_core"), "find", bench.store("clicked", 10_000))
        table.time("10", "full text over 400,000 answers, a word of one", found, "rare", 5)
        table.time("10", "  words of every note", found, "common", 5)


def rest(bench, table):
    """Bar 12: nothing happens where nobody does anything, and nothing stays of what was open."""
    with table_line(table, "12", "idle for 10 s"):
        need("strace")
        store = bench.copy_of(bench.store("clicked", 20))
        for what, command in (("the portfolio", [bench.program("plumbline"), "--store", store]),
                              ("a review", [bench.program("bench_window"), "idle", store])):
            calls = calls_when_idle(bench, command)
            table.most("12", f"idle for 10 s, {what}: system calls", len(calls), 5, "calls", is_exact=True)
            table.same("12", "  of these writes and syncs", len([c for c in calls if re.search(r"\b(p?write\w*|f(data)?sync)\(", c)]), 0)
    own = bench.figures(bench.program("bench_window"), "reviews", bench.copy_of(bench.store("clicked", 1000)))
    table.most("12", "growth of its memory by 200 reviews opened in turn", own["growth-mib"], 2, "MiB")


def calls_when_idle(bench, command):
    """Lines of strace in 10 s, once there was none for 3 s."""
    log = bench.new_folder() / "calls"
    log.touch()
    traced = bench.start("strace", "-f", "-qq", "-o", str(log), *command)
    try:
        seen, until = -1, time.monotonic() + 60
        while log.stat().st_size != seen or seen == 0:
            if time.monotonic() > until or traced.poll() is not None:
                raise NotMeasured("the program does not come to rest")
            seen = log.stat().st_size
            time.sleep(3)
        time.sleep(10)
        with open(log) as lines:
            lines.seek(seen)
            return lines.read().splitlines()
    finally:
        end(traced)


@contextmanager
def table_line(table, bar, what):
    try:
        yield
    except NotMeasured as why:
        table.missing(bar, what, why)


BARS = {"1": start, "2": window, "3": answer, "4": clicks, "5": rules, "6": portfolio, "7": growth, "8": size, "9": paper, "10": search,
    "11": clicks, "12": rest}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", help="the folder of the build, such as out/bench")
    parser.add_argument("--only", default=",".join(BARS), help="bars by their numbers")
    parser.add_argument("--floor", help="the folder of the built floor programs")
    parser.add_argument("--checklist", help="a spreadsheet of the same content as a review")
    arguments = parser.parse_args()
    wanted = arguments.only.split(",")
    if unknown := [bar for bar in wanted if bar not in BARS]:
        parser.error(f"there is no bar {unknown[0]}")
    bench, table = Bench(arguments.programs, arguments.floor, arguments.checklist), Table()
    for measure in dict.fromkeys(BARS[bar] for bar in wanted):
        first = next(bar for bar in wanted if BARS[bar] is measure)
        try:
            with table_line(table, first, measure.__name__):
                measure(bench, table)
        except RuntimeError as error:
            table.broken(first, error)
    table.close()
    return 1 if table.has_failed else 0


if __name__ == "__main__":
    sys.exit(main())
