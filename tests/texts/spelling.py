#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says which words of the program's texts are no American English: those that aspell does not know and words.txt does
not list, and British ones that it lets pass. Looks at the lenses, the sample and what the program says itself.
Ends with 0: none; 1: some, or aspell with its English dictionary is not installed."""
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
BRITISH = {"afterwards", "amongst", "autumn", "cheque", "fortnight", "leaver", "leavers", "learnt", "rota", "rotas", "towards", "whilst"}
# Names and codes are no words: addresses, anything with a digit, underscore or inner capital, paths, files, options.
CODE = re.compile(r"https?://\S+|\S*[\w)][_/.:=*]\w\S*|\S*\d\S*|\b\w+[a-z]\w*[A-Z]\w*|--?\w[\w-]*")
KEYS_OF_CODES = {"id", "url", "condition", "schemaVersion", "lensId", "awsQuestionId", "awsChoiceId", "publishedId", "leansOn",
                 "level", "effort", "risk", "selectedChoices", "seal", "sha256", "version", "tags", "reason", "status"}


def texts_of_json(value, key=""):
    if isinstance(value, dict):
        for name, part in value.items():
            yield from texts_of_json(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from texts_of_json(part, key)
    elif isinstance(value, str) and key not in KEYS_OF_CODES:
        yield value


def texts():
    for path in sorted([*(ROOT / "resources/lenses").glob("*.json"), *(ROOT / "resources/sample").glob("*.json")]):
        for text in texts_of_json(json.loads(path.read_text(encoding="utf-8"))):
            yield path.name, text
    for source in xml.etree.ElementTree.parse(ROOT / "translations/plumbline_de.ts").iter("source"):
        yield "the program", (source.text or "").replace("&", "")


def unknown_words(words):
    spelled = subprocess.run(["aspell", "list", "--lang=en_US", "--encoding=utf-8", "--ignore=1"], input="\n".join(words), text=True,
                             encoding="utf-8", capture_output=True)
    if spelled.returncode != 0:
        print(spelled.stderr.strip(), file=sys.stderr)
        sys.exit(1)
    return set(spelled.stdout.split())


def main():
    accepted = {line.strip() for line in (HERE / "words.txt").read_text(encoding="utf-8").splitlines() if not line.startswith("#")}
    places = {}
    for place, text in texts():
        for word in re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", CODE.sub(" ", text)):
            places.setdefault(word.replace("’", "'").removesuffix("'s"), (place, text))
    if not places:
        print("There are no texts to look at.")
        return 1
    try:
        unknown = unknown_words(places)
    except FileNotFoundError:
        print("aspell is not installed.")
        return 1
    wrong = {word for word in unknown if word.lower() not in accepted}
    wrong |= {word for word in places if word.lower() in BRITISH}
    for word in sorted(wrong, key=str.lower):
        print("{}: {}: {}".format(places[word][0], word, places[word][1][:160]))
    for word in sorted(accepted - {word.lower() for word in unknown}):
        print("words.txt: nothing uses {}".format(word))
        wrong.add(word)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
