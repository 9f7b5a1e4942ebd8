#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pulsedeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the source tree to the rules of REUSE, as `reuse lint` does: licences.py ROOT

Every file says in its head who made it and under which licence, or .reuse/dep5 says so; the text of
every licence that is named lies in LICENSES/, and no other text."""
import fnmatch
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

NOT_OURS = {".git", "build", "node_modules", "__pycache__", ".cache"}


def files(root):
    """What git knows of; without git, what lies there."""
    listed = ""
    if shutil.which("git"):
        listed = subprocess.run(["git", "-C", str(root), "ls-files", "-z"], capture_output=True, text=True).stdout
    names = listed.split("\0") if listed else (str(path.relative_to(root)) for path in root.rglob("*"))
    for name in sorted(names):
        path = root / name
        if path.is_file() and not path.is_symlink() and not NOT_OURS & set(Path(name).parts):
            if not name.startswith((".reuse/", "LICENSES/")):
                yield name


def declared(root):
    """Pairs of a pattern and a licence, from .reuse/dep5."""
    path = root / ".reuse/dep5"
    for block in path.read_text().split("\n\n") if path.exists() else []:
        fields = dict(re.findall(r"^(\w[\w-]*): *(.*)$", block, re.M))
        if "Files" in fields and "Copyright" in fields:
            yield from ((pattern, fields["License"]) for pattern in fields["Files"].split())


def licence(name, text, patterns):
    head = re.search(r"SPDX-License-Identifier" r": *([\w.-]+)", text)
    if head and "SPDX-FileCopyrightText" in text:
        return head.group(1)
    return next((licence for pattern, licence in patterns if fnmatch.fnmatchcase(name, pattern)), None)


def problems(root):
    patterns = list(declared(root))
    used = set()
    for name in files(root):
        found = licence(name, (root / name).read_text(errors="replace")[:400], patterns)
        if found:
            used.add(found)
        else:
            yield f"{name}: nobody says under which licence it is"
    there = {path.stem for path in (root / "LICENSES").glob("*.txt")}
    yield from (f"LICENSES/{name}.txt is missing" for name in sorted(used - there))
    yield from (f"LICENSES/{name}.txt is not used" for name in sorted(there - used))


def selftest():
    """The rule complains about each tree that breaks it, and about no other."""
    head = "# SPDX-FileCopyrightText: us\n# SPDX-" "License-Identifier: MIT\n"
    whole = {"a.py": head, "b.json": "{}", "LICENSES/MIT.txt": "",
             ".reuse/dep5": "Format: x\n\nFiles: *.json\nCopyright: us\nLicense: MIT\n"}
    broken = {
        "": {},
        "a.py: nobody": {"a.py": "pass\n"},
        "b.json: nobody": {".reuse/dep5": "Format: x\n"},
        "LICENSES/BSD.txt is missing": {"a.py": head.replace("MIT", "BSD")},
        "LICENSES/GPL.txt is not used": {"LICENSES/GPL.txt": ""},
    }
    for expected, change in broken.items():
        with tempfile.TemporaryDirectory() as folder:
            for name, text in (whole | change).items():
                (Path(folder) / name).parent.mkdir(exist_ok=True)
                (Path(folder) / name).write_text(text)
            said = "\n".join(problems(Path(folder)))
            if not said.startswith(expected) or bool(said) != bool(expected):
                yield f"expected '{expected}', but the rule said '{said}'"


def main():
    found = list(selftest()) + list(problems(Path(sys.argv[1])))
    print("\n".join(found) if found else "licences: nothing to say")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
