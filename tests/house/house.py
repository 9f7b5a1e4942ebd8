#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pulsedeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the source tree to the rules of CONTRIBUTING.md: house.py RULE ROOT"""
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

SCOPES = ("emails smtp automation verifier_service chatbots sms viber crm push_service pop_ups "
          "user_data").split()
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
    tracked = subprocess.run(["git", "-C", str(root), "ls-files"], capture_output=True, text=True)
    names = tracked.stdout.split("\n") if tracked.returncode == 0 else []
    wanted = {".cpp", ".h", ".py", ".cmake", ".sh", ".mjs", ".js"}
    paths = [root / name for name in names if name] or list(sources(root, "app", "ui", "tests"))
    for path in paths:
        if path.suffix in wanted or path.name in ("CMakeLists.txt", "run", "test"):
            head = path.read_text(errors="replace")[:400] if path.exists() else "SPDX-License-Identifier"
            if "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
                yield f"{path.relative_to(root)}: no SPDX head"


def allowed(place, target):
    """Whether a file in the folder `place` may include `target` (both from the root)."""
    top = target.split("/")[0]
    if place[0] == "app":
        if top == "ui":
            return False
        inside = target.split("/")
        if len(place) == 1:  # app/scopes.cpp, which knows all scopes
            return True
        folder = place[1]
        if folder == "core":
            return inside[1] == "core"
        if folder == "auth":
            return inside[1] in ("core", "auth")
        if folder == "demo":
            return inside[1] == "demo" or target in (
                "app/core/contract.h", "app/core/json.h", "app/core/scope.h")
        return inside[1] in ("core", folder)
    if place[0] == "ui":
        if top == "tests":
            return False
        if len(place) > 1 and place[1] in ("page", "form", "chart"):
            return not target.startswith("ui/shell/")
    return True


def layers(root):
    """Arrows between folders point one way."""
    for path in sources(root, "app", "ui"):
        place = path.relative_to(root).parent.parts
        for number, target in includes(path):
            where = f"{path.relative_to(root)}:{number}"
            if target.split("/")[0] in ("app", "ui", "tests"):
                if not allowed(place, target):
                    yield f"{where}: {'/'.join(place)} may not know {target}"
                if not (root / target).exists():
                    yield f"{where}: there is no {target}"
            elif place[0] == "app" and FACES.match(target.split("/")[-1]):
                yield f"{where}: app may not know a face, {target}"
            if "keychain" in target.lower() and path.name != "systemvault.cpp":
                yield f"{where}: only systemvault.cpp knows the keychain"


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


def format(root):
    """clang-format has nothing to change."""
    files = [str(path) for path in sources(root, "app", "ui", "tests")]
    done = subprocess.run(["clang-format", "--dry-run", "--Werror", *files], capture_output=True, text=True)
    if done.returncode != 0:
        complained = sorted(set(re.findall(r"^(\S+?):\d+:", done.stderr, re.M)))
        yield from (f"{name}: clang-format would change it" for name in complained)
        if not complained:
            yield done.stderr.strip() or "clang-format failed"


def selftest(_):
    """Each rule complains about a tree that breaks it."""
    broken = {
        "heads": ("app/core/a.cpp", "int a;\n"),
        "layers": ("app/core/a.cpp", '#include <QWidget>\n'),
        "sizes": ("app/core/a.cpp", "\n" * 501),
        "maps": ("README.md", "`app/nowhere.h`"),
        "habits": ("app/core/a.cpp", "reply->ignoreSslErrors();\n"),
        "format": ("app/core/a.cpp", "int   a ;\n"),
    }
    for rule, (name, text) in broken.items():
        with tempfile.TemporaryDirectory() as folder:
            tree = Path(folder)
            for file in ("README.md", "CONTRIBUTING.md", name):
                (tree / file).parent.mkdir(parents=True, exist_ok=True)
                (tree / file).write_text(text if file == name else "")
            for top in ("app", "ui", "tests"):
                (tree / top).mkdir(exist_ok=True)
            if not list(globals()[rule](tree)):
                yield f"the rule '{rule}' accepts a tree that breaks it"


def main():
    rule, root = sys.argv[1], Path(sys.argv[2])
    problems = list(globals()[rule](root))
    print("\n".join(problems) if problems else f"{rule}: nothing to say")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
