#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pulsedeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Debian package: it says what it needs, and is the same whenever and wherever it is packed."""
import hashlib
import io
import os
import shutil
import subprocess
import tarfile
import unittest
from pathlib import Path

BUILD = Path(os.environ["BUILD"])
SCRATCH = BUILD / "tests/install/package"


def packed(name, **environment):
    folder = SCRATCH / name
    done = subprocess.run(["cpack", "-G", "DEB", "-B", folder, "--config", BUILD / "CPackConfig.cmake"], text=True,
                          capture_output=True, umask=0o022, env=os.environ | environment)
    if done.returncode != 0:
        raise AssertionError(done.stdout + done.stderr)
    return next(folder.glob("*.deb"))


def field(package, name):
    words = subprocess.run(["dpkg-deb", "--field", package, name], check=True, capture_output=True, text=True).stdout
    return [word.split(" (")[0] for entry in words.strip().split(", ") for word in entry.split(" | ")]


class Packed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        shutil.rmtree(SCRATCH, ignore_errors=True)
        cls.package = packed("one", TZ="UTC")

    def test_packing_again_gives_the_same_bytes(self):
        again = packed("somewhere/else", TZ="Pacific/Auckland", LC_ALL="C")
        self.assertEqual(again.name, self.package.name)
        self.assertEqual(*(hashlib.sha256(file.read_bytes()).hexdigest() for file in (again, self.package)))

    def test_needs_what_is_linked_and_what_is_loaded(self):
        depends = field(self.package, "Depends")
        for name in ("libqt6widgets6", "libqt6charts6", "libqt6keychain1", "libsodium23", "libphonenumber8",
                     "libxlsxwriter", "liborcus-", "libsimdjson"):
            self.assertTrue([word for word in depends if word.startswith(name)], name)
        self.assertIn("libqt6sql6-sqlite", depends)
        self.assertIn("ca-certificates", depends)
        self.assertIn("gnome-keyring", field(self.package, "Recommends"))

    def test_files_belong_to_root_and_have_one_time(self):
        content = subprocess.run(["dpkg-deb", "--fsys-tarfile", self.package], check=True, capture_output=True)
        with tarfile.open(fileobj=io.BytesIO(content.stdout)) as tar:
            entries = tar.getmembers()
        self.assertEqual({(entry.uid, entry.gid) for entry in entries}, {(0, 0)})
        self.assertEqual(len({entry.mtime for entry in entries}), 1)
        names = {entry.name.removeprefix("./") for entry in entries}
        for name in ("bin/pulsedeck", "bin/pulsedeck-demo", "share/man/man1/pulsedeck.1.gz",
                     "share/doc/pulsedeck/copyright", "share/doc/pulsedeck/changelog.Debian.gz"):
            self.assertIn("usr/" + name, names)

    @unittest.skipUnless(shutil.which("lintian"), "lintian is not here")
    def test_lintian_finds_nothing(self):
        done = subprocess.run(["lintian", "--allow-root", "--fail-on", "error,warning", self.package],
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


if __name__ == "__main__":
    unittest.main()
