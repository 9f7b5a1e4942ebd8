#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pulsedeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the source tree to the rules of CONTRIBUTING.md: house.py RULE ROOT"""
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

# The plan of the house: what each room may know besides itself, nothing else. Rooms that stand later may know
# those that stand before, which are named one by one.
ROOMS = {
    "app/contract": "",
    "app/values": "app/contract",
    "app/vocabulary": "app/values app/contract",
    "app/rows": "app/vocabulary app/values app/contract",
    "app/wire": "app/rows app/vocabulary app/values app/contract",
    "app/table": "app/wire app/rows app/vocabulary app/values app/contract",
    "app/auth": "app/wire app/vocabulary app/values app/contract",
    "app/store": "app/wire app/vocabulary app/values app/contract",
    "app/scopes": "app/vocabulary app/values",
    "app/operations": "app/vocabulary app/values app/contract app/wire",
    "app/jobs": "app/table app/store app/wire app/rows app/vocabulary app/values app/contract",
    "app/boards": "app/jobs app/table app/wire app/rows app/vocabulary app/values app/contract",
    "app/files": "app/table app/jobs app/store app/wire app/rows app/vocabulary app/values app/contract",
    "app/letters": "app/jobs app/wire app/vocabulary app/values app/contract",
    "app/chats": "app/scopes app/jobs app/table app/store app/wire app/vocabulary app/values app/contract",
    "app/attention": "app/scopes app/store app/wire app/vocabulary app/values app/contract",
    "app/desks": "app/scopes app/jobs app/wire app/vocabulary app/values app/contract",
    "app/demo": "app/contract",
    "ui/look": "app",
    "ui/notice": "app ui/look",
    "ui/form": "app ui/look ui/notice",
    "ui/chart": "app ui/look ui/notice",
    "ui/context": "app ui/look ui/notice ui/form ui/chart",
    "ui/table": "app ui/look ui/notice ui/form ui/chart ui/context",
    "ui/report": "app ui/look ui/notice ui/form ui/chart ui/context",
    "ui/files": "app ui/look ui/notice ui/form ui/chart ui/context ui/table",
    "ui/account": "app ui/look ui/notice ui/form ui/chart ui/context",
    "ui/edit": "app ui/look ui/notice ui/form ui/chart ui/context ui/table",
    "ui/jobs": "app ui/look ui/notice ui/chart ui/context ui/table ui/edit",
    "ui/action": "app ui/look ui/notice ui/form ui/chart ui/context ui/table ui/report",
    "ui/home": "app ui/look ui/notice ui/form ui/chart ui/context ui/table ui/report ui/account",
    "ui/palette": "app ui/look ui/notice ui/form ui/chart ui/context ui/table ui/report ui/account",
    "ui/page": "app ui/look ui/notice ui/form ui/chart ui/context ui/table ui/report ui/files ui/edit ui/action",
    "ui/scopes": "app ui/look ui/notice ui/form ui/chart ui/context ui/table ui/report ui/files ui/edit ui/action "
                 "ui/page",
    "ui/operation": "app ui/look ui/notice ui/form ui/chart ui/context ui/table ui/report ui/action ui/page",
    "ui/shell": "app ui/look ui/notice ui/form ui/chart ui/context ui/table ui/report ui/files ui/account ui/edit ui/jobs "
                "ui/action ui/home ui/palette ui/page ui/operation",
    "ui/pictures": "app ui/look ui/notice ui/form ui/chart ui/context ui/table ui/report ui/files ui/account ui/edit "
                   "ui/action ui/home ui/palette ui/page ui/operation ui/shell",
    # The one list of hand-made pages, and the program.
    "ui": "app ui/scopes ui/look ui/account ui/shell ui/pictures ui",
}
FACES = re.compile(r"Q(Widget|Label|Push|Main|Dialog|Table(View|Widget)|Chart|Painter|Icon|Pixmap|Image|Color|Font"
                   r"|GuiApplication|Application)\b")


def sources(root, *tops, kinds=(".cpp", ".h")):
    for top in tops:
        for path in sorted((root / top).rglob("*")):
            if path.suffix in kinds:
                yield path


def includes(path):
    for number, line in enumerate(path.read_text().splitlines(), 1):
        found = re.match(r'\s*#\s*include\s+["<]([^">]+)[">]', line)
        if found:
            yield number, found.group(1)


def heads(root):
    """Every source file says who made it and under which licence."""
    tops = (".ci", "app", "packaging", "resources", "tests", "translations", "ui")
    kinds = (".cpp", ".h", ".py", ".cmake", ".sh", ".mjs", ".js", ".txt", "")
    for path in [*root.glob("CMakeLists.txt"), *sources(root, *tops, kinds=kinds)]:
        head = path.read_text(errors="replace")[:400] if path.is_file() else ""
        is_source = path.name == "CMakeLists.txt" or path.suffix not in (".txt", "") or head.startswith("#!")
        if is_source and "License-Identifier: GPL-3.0-or-later" not in head:
            yield f"{path.relative_to(root)}: no SPDX head"


def room(path):
    """The folder of the plan that a file lies in: "app/wire", or "app/scopes/sms", where scopes are apart."""
    parts = path.split("/")[:-1]
    depth = 3 if parts[1:2] == ["scopes"] else 2
    return "/".join(parts[:depth])


def allowed(source, target):
    """Whether a file of the room `source` may include one of the room `target`."""
    if source == target:
        return True
    here, there = ("/".join(place.split("/")[:2]) for place in (source, target))
    if here == there:  # two scopes never know each other, but the lists of all scopes know each
        return source == here or target == here
    known = ROOMS[here].split()
    return there in known or (there.split("/")[0] == "app" and "app" in known and there != "app/demo") \
        or (source, there) == ("ui", "app/demo")


def layers(root):
    """Arrows between rooms are those of the plan, and no two folders include each other."""
    arrows = {}
    for path in sources(root, "app", "ui"):
        name = str(path.relative_to(root))
        here = room(name)
        if "/".join(here.split("/")[:2]) not in ROOMS:
            yield f"{name}: {here} is no room of the plan"
            continue
        for number, target in includes(path):
            where = f"{name}:{number}"
            if target.split("/")[0] in ("app", "ui", "tests"):
                there = room(target)
                if "/".join(there.split("/")[:2]) not in ROOMS or not allowed(here, there):
                    yield f"{where}: {here} may not know {target}"
                if not (root / target).exists():
                    yield f"{where}: there is no {target}"
                arrows[(name.rsplit("/", 1)[0], target.rsplit("/", 1)[0])] = where
            elif here.startswith("app") and FACES.match(target.split("/")[-1]):
                yield f"{where}: app may not know a face, {target}"
            if "keychain" in target.lower() and path.name != "systemvault.cpp":
                yield f"{where}: only systemvault.cpp knows the keychain"
    for (one, other), where in sorted(arrows.items()):
        if one < other and (other, one) in arrows:
            yield f"{where}: {one} and {other} include each other, see {arrows[(other, one)]}"


def sizes(root):
    """Files fit in the head."""
    lengths = {".cpp": [], ".h": []}
    for path in sources(root, "app", "ui"):
        lines = len(path.read_text().splitlines())
        lengths[path.suffix].append(lines)
        limit = 500 if path.suffix == ".cpp" else 150
        if lines > limit:
            yield f"{path.relative_to(root)}: {lines} lines, {limit} at most"
    for suffix, median in ((".cpp", 130), (".h", 60)):
        if lengths[suffix] and statistics.median(lengths[suffix]) > median:
            yield f"median of {suffix} files is {statistics.median(lengths[suffix])}, {median} at most"
    code = sorted(lengths[".cpp"])
    if code and code[int(len(code) * 0.9)] > 300:
        yield f"nine of ten .cpp files should have 300 lines at most, now {code[int(len(code) * 0.9)]}"


def functions(root):
    """Functions fit on a screen: 60 lines, flat lists aside, which have no branches and no loops."""
    for path in sources(root, "app", "ui"):
        opened = None
        lines = path.read_text().splitlines()
        for number, line in enumerate(lines):
            if opened is None and re.fullmatch(r" *\{", line):
                opened = number
            elif opened is not None and re.fullmatch(lines[opened].replace("{", "}") + ";?", line):
                body = lines[opened + 1:number]
                if len(body) > 60 and any(re.search(r"\b(if|for|while|switch) \(", each) for each in body):
                    yield f"{path.relative_to(root)}:{opened + 1}: a function of {len(body)} lines, 60 at most"
                opened = None


def maps(root):
    """The paths that the documents name are there."""
    for name in ("README.md", "CONTRIBUTING.md"):
        text = (root / name).read_text()
        for found in re.findall(r"`((?:app|ui|resources|translations|tests|packaging)/[\w./+-]*)`", text):
            if not (root / found).exists():
                yield f"{name}: there is no {found}"


HABITS = [
    (r"\bQMessageBox\b", "errors appear where they happened, not in message boxes"),
    (r"\bprocessEvents\b|\bwaitFor\w+\(|\bQEventLoop\b", "the GUI thread never waits"),
    (r"\bqDebug\b|\bstd::cerr\b", "no debugging leftovers"),
    (r"ignoreSslErrors|setPeerVerifyMode|VerifyNone", "TLS errors are never bypassed"),
    (r"setInsecureFallback\(true", "secrets rest in the keychain only"),
    (r'"[^"]*[^\x00-\x7f][^"]*"_L1|QLatin1(String|StringView)\("[^"]*[^\x00-\x7f]', "Latin-1 literals are ASCII"),
    (r"Qt::(UTC|LocalTime|OffsetFromUTC)\b|setTimeSpec", "moments have a QTimeZone: time specs are on their way out"),
    (r"\bTODO\b|\bFIXME\b|\bXXX\b", "no unfinished marks: an issue, or done"),
]


def habits(root):
    """What this code never does."""
    for path in sources(root, "app", "ui"):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            code = line.split("//")[0]
            for pattern, why in HABITS:
                if re.search(pattern, line if "TODO" in pattern else code):
                    yield f"{path.relative_to(root)}:{number}: {why}"


class Skipped(Exception):
    """A rule cannot be held on this machine."""


def formatter():
    """The clang-format that the tree is written for: other versions break lines elsewhere."""
    found = [name for name in ("clang-format-14", "clang-format") if shutil.which(name)]
    for name in found:
        if " version 14." in subprocess.run([name, "--version"], capture_output=True, text=True).stdout:
            return name
    raise Skipped("only another clang-format than 14 is here" if found else "there is no clang-format here")


def format(root):
    """clang-format has nothing to change."""
    files = [str(path) for path in sources(root, "app", "ui", "tests")]
    done = subprocess.run([formatter(), "--dry-run", "--Werror", *files], capture_output=True, text=True)
    if done.returncode != 0:
        complained = sorted(set(re.findall(r"^(\S+?):\d+:", done.stderr, re.M)))
        yield from (f"{name}: clang-format would change it" for name in complained)
        if not complained:
            yield done.stderr.strip() or "clang-format failed"


def texts(root):
    """Every text of the program is worded in every language."""
    with tempfile.TemporaryDirectory() as folder:
        files = [shutil.copy(path, folder) for path in sorted((root / "translations").glob("*.ts"))]
        code = [str(path) for path in sources(root, "app", "ui")]
        for file in files:
            plurals = ["-pluralonly"] if file.endswith("_en.ts") else []
            command = [os.environ.get("LUPDATE", "lupdate"), "-silent", "-no-obsolete", *plurals, "-I", str(root)]
            done = subprocess.run([*command, *code, "-ts", file], capture_output=True, text=True)
            if done.returncode != 0:
                yield done.stderr.strip() or "lupdate failed"
            for message in re.findall(r"<message.*?</message>", Path(file).read_text(), re.S):
                if 'type="unfinished"' in message:
                    source = re.search(r"<source>(.*?)</source>", message, re.S)
                    yield f"{Path(file).name}: not worded: {source.group(1)}"
    for german in (root / "translations").glob("*_de.ts"):
        for words in re.findall(r"(?:translation|numerusform)>([^<]*\S…)</", german.read_text()):
            yield f"{german.name}: a space goes before the dots that stand for words: {words}"


def selftest(_):
    """Each rule complains about a tree that breaks it."""
    broken = [
        ("heads", {"app/wire/a.cpp": "int a;\n"}),
        ("layers", {"app/wire/a.cpp": "#include <QWidget>\n"}),
        ("layers", {"app/wire/a.cpp": '#include "app/table/b.h"\n', "app/table/b.h": ""}),
        ("layers", {"app/core/a.cpp": "int a;\n"}),
        ("layers", {"app/scopes/sms/a.cpp": '#include "app/scopes/crm/b.h"\n', "app/scopes/crm/b.h": ""}),
        ("layers", {"app/demo/a.h": '#include "app/demo/sms/b.h"\n',
                    "app/demo/sms/b.h": '#include "app/demo/a.h"\n'}),
        ("sizes", {"app/wire/a.cpp": "\n" * 501}),
        ("functions", {"app/wire/a.cpp": "void a()\n{\n    if (b) c();\n" + "    c();\n" * 60 + "}\n"}),
        ("maps", {"README.md": "`app/nowhere.h`"}),
        ("habits", {"app/wire/a.cpp": "reply->ignoreSslErrors();\n"}),
        ("habits", {"app/wire/a.cpp": 'auto a = " \u203a "_L1;\n'}),
        ("texts", {"app/wire/a.cpp": 'QString a = A::tr("New");\n',
                   "translations/pulsedeck_de.ts": '<!DOCTYPE TS><TS version="2.1" language="de_DE"></TS>'}),
        ("texts", {"translations/pulsedeck_de.ts": '<!DOCTYPE TS><TS version="2.1" language="de_DE">'
                                                   '<translation>Neu…</translation></TS>'}),
        ("format", {"app/wire/a.cpp": "int   a ;\n"}),
    ]
    for rule, files in broken:
        with tempfile.TemporaryDirectory() as folder:
            tree = Path(folder)
            for file, text in {"README.md": "", "CONTRIBUTING.md": "", **files}.items():
                (tree / file).parent.mkdir(parents=True, exist_ok=True)
                (tree / file).write_text(text)
            for top in ("app", "ui", "tests"):
                (tree / top).mkdir(exist_ok=True)
            try:
                if not list(globals()[rule](tree)):
                    yield f"the rule '{rule}' accepts a tree that breaks it: {', '.join(files)}"
            except Skipped as reason:
                print(f"{rule}: {reason}")


def main():
    rule, root = sys.argv[1], Path(sys.argv[2])
    try:
        problems = list(globals()[rule](root))
    except Skipped as reason:
        print(f"{rule}: {reason}")
        return 77
    print("\n".join(problems) if problems else f"{rule}: nothing to say")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
