#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks for every link of the lenses that come with the program and says which do not answer with a page. Needs a
network, so it is no test: run it before a release. Ends with 0: all answer; 1: some do not."""
import json
import pathlib
import sys
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

LENSES = pathlib.Path(__file__).parent.parent.parent / "resources/lenses"


def links(value):
    if isinstance(value, dict):
        for name, part in value.items():
            yield from [part] if name == "url" else links(part)
    elif isinstance(value, list):
        for part in value:
            yield from links(part)


def answer(link):
    """None for a page; else what is wrong."""
    request = urllib.request.Request(link, method="HEAD", headers={"User-Agent": "Plumbline link check"})
    try:
        with urllib.request.urlopen(request, timeout=20) as response:
            # A page that has gone is often led to the start page with a friendly 200.
            return None if response.url.partition("#")[0].rsplit("/", 1)[-1] == link.rsplit("/", 1)[-1] else "leads to " + response.url
    except (urllib.error.URLError, TimeoutError) as error:
        return str(error)


def main():
    found = sorted({link for path in LENSES.glob("*.json") for link in links(json.loads(path.read_text(encoding="utf-8"))) if link})
    with ThreadPoolExecutor(8) as pool:
        wrong = [(link, what) for link, what in zip(found, pool.map(answer, found)) if what]
    for link, what in wrong:
        print("{}: {}".format(link, what))
    print("{} links, {} of them do not answer with their page.".format(len(found), len(wrong)))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
