#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pulsedeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""apply.py accepts what fits, and says in words what does not."""
import sys
import tempfile
from pathlib import Path

from apply import complaints

HEAD = "--- a/a.cpp\n+++ b/a.cpp\n"
FIRST = f"First:\n\n```diff\n{HEAD}+first\n one\n```\n\n"
CASES = [  # the sentence above, the diff, the code in README, what is complained about
    ("Add:", HEAD + " one\n+new\n", "new", ""),
    ("Add:", HEAD + " one\n+new\n@@\n-two\n+three\n", "three", ""),
    ("This is there already:", HEAD + " one\n+two\n", "two", ""),
    ("Add:", HEAD + " gone\n+new\n", "new", "this fits in 0 places of b/a.cpp"),
    ("Add:", HEAD + " same\n+new\n", "new", "this fits in 2 places of b/a.cpp"),
    ("Add:", HEAD + " one\n+new\n", "other", "README.md"),
    ("This is there already:", HEAD + " one\n+new\n", "one", "b/a.cpp does not have this once"),
    ("This is there already:", HEAD + " two\n+one\n", "one", "a.cpp has this in another place"),
    ("Add:", "--- a/b.cpp\n+++ b/b.cpp\n one\n+new\n", "new", "there is no b.cpp"),
    ("Add:", "--- /dev/null\n+++ b/a.cpp\n+new\n", "new", "a.cpp is there already"),
    ("Add:", "--- /dev/null\n+++ b/b.cpp\n+new\n", "new", "only one of"),
]


def problems():
    for above, diff, code, expected in CASES:
        with tempfile.TemporaryDirectory() as folder:
            root, tree = Path(folder, "root"), Path(folder, "tree")
            root.mkdir()
            tree.mkdir()
            (root / "a.cpp").write_text("one\ntwo\nsame\nsame\n")
            (root / "CONTRIBUTING.md").write_text(f"{FIRST}And:\n{above}\n\n```diff\n{diff}```\n")
            (root / "README.md").write_text(f"It is:\n\n```cpp\n{code}\n```\n")
            said = "\n".join(complaints(root, tree, ["a.cpp"]))
            if bool(said) != bool(expected) or expected not in said:
                yield f"{diff}is answered with '{said}', not with '{expected}'"


found = list(problems())
print("\n".join(found) if found else "nothing to say")
sys.exit(1 if found else 0)
