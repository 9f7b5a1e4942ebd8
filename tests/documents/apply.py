#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pulsedeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Applies the diffs of CONTRIBUTING.md to a copy of the files that they change: apply.py ROOT TREE FILE...

The FILEs are those that the build knows of: the diffs have to change these, and no other. Hunks have no line
numbers: their lines tell where they fit, which has to be in one place. What the document says is "there already"
is taken out of the copy first."""
import re
import shutil
import sys
from pathlib import Path


class Misfit(Exception):
    """A document does not fit the source."""


def blocks(document, language):
    """Pairs of the line above a block in @p language and the lines of the block."""
    for above, block in re.findall(rf"^([^\n]*)\n\n```{language}\n(.*?)^```$", document.read_text(), re.M | re.S):
        yield above.split("\n")[-1], block.splitlines()


def hunks(block):
    """Triples of old name, new name and the lines of one hunk."""
    names, lines = None, []
    for at, line in enumerate(block + ["@@"]):
        if line.startswith("--- ") and block[at + 1].startswith("+++ ") or line == "@@":
            if lines:
                yield *names, lines
            names, lines = (line[4:], block[at + 1][4:]) if line != "@@" else names, []
        elif not line.startswith("+++ "):
            lines.append(line or " ")


def apply(tree, old, new, lines):
    """One hunk."""
    path = tree / new.removeprefix("b/")
    if old == "/dev/null":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(line[1:] + "\n" for line in lines))
        return
    before = [line[1:] for line in lines if line[0] in " -"]
    after = [line[1:] for line in lines if line[0] in " +"]
    text = path.read_text().splitlines()
    places = [at for at in range(len(text)) if text[at:at + len(before)] == before]
    if len(places) != 1:
        raise Misfit(f"this fits in {len(places)} places of {new}, it should in one:\n" + "\n".join(lines))
    text[places[0]:places[0] + len(before)] = after
    path.write_text("".join(line + "\n" for line in text))


def take_out(tree, new, lines):
    """What a hunk adds, of a file that has it."""
    path = tree / new.removeprefix("b/")
    added = "".join(line[1:] + "\n" for line in lines if line[0] == "+")
    if path.read_text().count(added) != 1:
        raise Misfit(f"{new} does not have this once, as the document says:\n{added}")
    path.write_text(path.read_text().replace(added, ""))


def patched(root, tree):
    """Makes the tree; the names of what was changed."""
    touched = set()
    for above, block in blocks(root / "CONTRIBUTING.md", "diff"):
        for old, new, lines in hunks(block):
            name = new.removeprefix("b/")
            if name not in touched and old != "/dev/null":
                if not (root / name).exists():
                    raise Misfit(f"there is no {name}")
                (tree / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(root / name, tree / name)
            if old == "/dev/null" and (root / name).exists():
                raise Misfit(f"{name} is there already")
            touched.add(name)
            if "there already" not in above:
                apply(tree, old, new, lines)
                continue
            complete = (tree / name).read_text()
            take_out(tree, new, lines)
            apply(tree, old, new, lines)
            if (tree / name).read_text() != complete:
                raise Misfit(f"{name} has this in another place:\n" + "\n".join(lines))
    return sorted(touched)


def complaints(root, tree, known):
    """What is wrong with the documents, in words."""
    try:
        touched = patched(root, tree)
    except Misfit as problem:
        yield f"CONTRIBUTING.md: {problem}"
        return
    for name in sorted(set(touched) ^ set(known)):
        yield f"{name}: only one of CONTRIBUTING.md and tests/documents/CMakeLists.txt changes it"
    for name in touched:
        made = tree / Path(name).parent / "CMakeLists.txt"
        if not (root / name).exists() and (not made.exists() or Path(name).name not in made.read_text().split()):
            yield f"CONTRIBUTING.md adds {name}, and no line to the CMakeLists.txt beside it"
    for _, block in blocks(root / "README.md", "cpp"):
        if not any("\n".join(block) + "\n" in (tree / name).read_text() for name in touched):
            yield "README.md: CONTRIBUTING.md does not add this as it stands:\n" + "\n".join(block)


def main():
    root, tree, known = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    problems = list(complaints(root, tree, known))
    print("\n".join(problems), end="\n" if problems else "", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
