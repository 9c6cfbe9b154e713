# SPDX-License-Identifier: GPL-3.0-or-later
"""How bars.py measures: programs run with settings of their own, the stores that they are run on, and the table."""
import os
import re
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path


class NotMeasured(Exception):
    """Why not, in a few words."""


def need(*tools):
    for tool in tools:
        if not shutil.which(tool):
            raise NotMeasured(f"no {tool}")


def median(values):
    return statistics.median(values)


def database(store):
    """A store as SQLite sees it, to be read alone."""
    return sqlite3.connect(f"file:{store}?mode=ro", uri=True)


def first_workload(store):
    """The id of its first workload, as settings have it, and its name."""
    with database(store) as connection:
        id, name = connection.execute("SELECT id, name FROM workload ORDER BY no LIMIT 1").fetchone()
    return str(uuid.UUID(bytes=id)), name


class Bench:
    """The built programs, and a folder that goes when all is measured: home and settings of whatever runs, copies of stores. It
    lies beside the stores, in the folder of the programs, so that it is on a disk."""

    def __init__(self, programs, floor, checklist):
        self.programs = Path(programs).resolve()
        self.floor_folder = floor and Path(floor).resolve()
        self.stores = self.programs / "bars"
        self.stores.mkdir(exist_ok=True)
        self._temporary = tempfile.TemporaryDirectory(dir=self.stores, prefix="run-")
        self.folder = Path(self._temporary.name)
        self.environment = self._own_environment()
        self.checklist = checklist and Path(shutil.copy(checklist, self.folder))  # without locks that others left beside it

    def _own_environment(self):
        kept = {name: os.environ[name] for name in ("PATH", "TMPDIR", "LD_LIBRARY_PATH") if name in os.environ}
        home = self.folder / "home"
        for part in ("config", "data", "cache", "run"):
            (home / part).mkdir(parents=True, mode=0o700)
        # One family of the system's fonts and all of its rules, so that machines with many fonts and with few count alike.
        found = shutil.which("fc-match") and subprocess.run(
            ["fc-match", "-f", "%{file}", "DejaVu Sans"], capture_output=True, text=True).stdout
        if found:
            (home / "fonts.conf").write_text(
                '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
                f'<dir>{Path(found).parent}</dir><include ignore_missing="yes">conf.d</include>'
                '<cachedir prefix="xdg">fontconfig</cachedir></fontconfig>')
            kept["FONTCONFIG_FILE"] = str(home / "fonts.conf")
        return kept | {
            "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"), "XDG_RUNTIME_DIR": str(home / "run"), "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen", "QT_HASH_SEED": "0", "DBUS_SESSION_BUS_ADDRESS": "disabled:", "NO_AT_BRIDGE": "1"}

    def program(self, name):
        path = self.programs / ("app" if name == "plumbline" else "tests") / name
        if not path.exists():
            sys.exit(f"{path} is not built; build the target \"benchmarks\"")
        return str(path)

    def floor(self, name):
        if not self.floor_folder:
            raise NotMeasured("no floor programs given")
        path = self.floor_folder / name
        if not path.exists():
            raise NotMeasured(f"no {name} among the floor programs")
        return str(path)

    def store(self, kind, count):
        """A portfolio of so many workloads, not to be changed. It is kept until make_store is newer."""
        path = self.stores / f"{kind}-{count}.plumb"
        maker = self.program("make_store")
        if not path.exists() or path.stat().st_mtime < os.stat(maker).st_mtime:
            print(f"making {path.name} ...", file=sys.stderr, flush=True)
            part = self.new_folder() / path.name
            self.run(maker, str(part), str(count), kind)
            part.replace(path)
        return str(path)

    def copy_of(self, store):
        return shutil.copy(store, self.new_folder())

    def new_folder(self):
        return Path(tempfile.mkdtemp(dir=self.folder))

    def run(self, *command):
        done = subprocess.run(command, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(command)}: {done.returncode}\n{done.stderr[-2000:]}")
        return done.stdout

    def start(self, *command, **more):
        return subprocess.Popen(command, env=self.environment | more, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True)

    def figures(self, *command):
        """What a program of ours prints: lines "name number"."""
        return {name: float(figure) for name, figure in (line.split() for line in self.run(*command).splitlines())}

    def medians(self, rounds, *commands):
        """Of the figures of each command, all run in turn."""
        runs = [[self.figures(*command) for command in commands] for _ in range(rounds)]
        return [{name: median([run[i][name] for run in runs]) for name in runs[0][i]} for i in range(len(commands))]

    def seconds(self, *command):
        """Of the clock, and of the processor."""
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        self.run(*command)
        wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
        return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    def instructions(self, *command, within=None):
        """Counted by callgrind; within: only those of this function and of what it calls."""
        need("valgrind")
        options = ["--tool=callgrind", "--callgrind-out-file=/dev/null"]
        if within:
            options.append(f"--toggle-collect={within}")
        done = subprocess.run(["valgrind", *options, *command], env=self.environment, stdin=subprocess.DEVNULL,
            capture_output=True, text=True)
        counted = re.search(r"Collected : (\d+)", done.stderr)
        if done.returncode != 0 or not counted:
            raise RuntimeError(f"{' '.join(command)}: {done.returncode}\n{done.stderr[-2000:]}")
        return int(counted[1])

    def instructions_each(self, command, few, many, within):
        """Of one of what a program does as often as its last argument says. What it does once falls out."""
        counts = [self.instructions(*command(times), str(times), within=within) for times in (few, many)]
        return (counts[1] - counts[0]) / (many - few)


class Table:
    """One line a figure, printed as it is found. Whether a count or an equality misses its goal is kept."""
    widths = (4, 54, 15, 22, 7, 15)

    def __init__(self):
        self.has_failed = False
        self._loads = []
        self._line("bar", "what", "own", "floor or peer", "ratio", "goal", "")

    def close(self):
        print(f"\nload {min(self._loads):.1f} to {max(self._loads):.1f} on {os.cpu_count()} processors; above their number times say little")

    def _line(self, *cells):
        self._loads.append(os.getloadavg()[0])
        print("  ".join(str(cell).ljust(width) for cell, width in zip(cells, (*self.widths, 0))).rstrip(), flush=True)

    def _judge(self, bar, what, own, beside, ratio, goal, is_met, is_exact):
        self.has_failed |= is_exact and not is_met
        self._line(bar, what, own, beside, ratio, goal, "met" if is_met else "NOT MET")

    def ratio(self, bar, what, own, beside, limit, unit, of="", is_exact=False):
        """own / beside is at most the limit."""
        self._judge(bar, what, shown(own, unit), f"{of} {shown(beside, unit)}".strip(), f"{own / beside:.3g}", f"<= {limit:.3g}",
            own <= limit * beside, is_exact)

    def most(self, bar, what, own, limit, unit, beside="", is_exact=False):
        self._judge(bar, what, shown(own, unit), beside, "", f"<= {shown(limit, unit)}", own <= limit, is_exact)

    def time(self, bar, what, figures, name, limit, beside=""):
        """What the window takes to paint. Where it is too long by the clock alone, others had the processor."""
        clock, processor = figures[f"{name}-ms"], figures[f"{name}-cpu-ms"]
        verdict = "met" if clock <= limit else "met on the processor" if processor <= limit else "NOT MET"
        self._line(bar, what, shown(clock, "ms"), beside or f"processor {processor:.3g} ms", "", f"<= {limit} ms", verdict)

    def same(self, bar, what, own, wanted):
        self._judge(bar, what, f"{own:g}", "", "", f"= {wanted}", own == wanted, True)

    def tell(self, bar, what, own, unit, beside=""):
        """A figure that has no goal."""
        self._line(bar, what, shown(own, unit), beside, "", "", "")

    def broken(self, bar, error):
        """Something that was run failed."""
        self.has_failed = True
        self._line(bar, error, "", "", "", "", "NOT MET")

    def missing(self, bar, what, why):
        self._line(bar, what, "", "", "", "", f"not measured: {why}")


def shown(figure, unit):
    return f"{figure:,.0f} {unit}" if figure == int(figure) or figure >= 1000 else f"{figure:.3g} {unit}"
