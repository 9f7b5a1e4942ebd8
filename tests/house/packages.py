#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pulsedeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds packaging/packages.sh to its promises, among commands that only pretend: packages.py ROOT"""
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(sys.argv.pop())
INSTALLED = """installed g++,
installed qt6-base-dev, libqt6opengl6-dev (= 6.8.2), qt6-base-abi (= 6.8.2)
config-files xvfb, xserver
"""


class Packages(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.commands = Path(folder.name)
        self.log = self.commands / "log"
        self.log.touch()
        for name in ("env", "sed", "tr", "fold"):
            real = next(Path(place, name) for place in os.defpath.split(":") if Path(place, name).exists())
            (self.commands / name).symlink_to(real)
        self.command("dpkg-query", f"printf '%s' '{INSTALLED}'")
        self.command("apt-get")
        self.command("id", "echo 0")
        self.command("sleep")

    def command(self, name, script=""):
        """A command in place of the real one; it notes that it was called."""
        path = self.commands / name
        path.write_text(f'#!/bin/sh\necho "{name} $*" >>"{self.log}"\n{script}\n')
        path.chmod(0o755)

    def need(self, *names):
        script = f'. "{ROOT}/packaging/packages.sh"; need_packages "$@"'
        return subprocess.run(["/bin/sh", "-euc", script, "sh", *names], capture_output=True, text=True,
                              env={"PATH": str(self.commands)})

    def calls(self, *names):
        return [line for line in self.log.read_text().splitlines() if line.startswith(names)]

    def testNothingIsDoneWhenAllIsThere(self):
        self.command("id", "echo 1000")
        done = self.need("g++", "qt6-base-dev")
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))
        self.assertEqual(self.calls("apt-get", "sudo"), [])

    def testProvidedNamesCount(self):
        self.assertEqual(self.need("libqt6opengl6-dev", "qt6-base-abi").stdout, "")

    def testRemovedPackagesAndPartsOfNamesDoNotCount(self):
        done = self.need("xvfb", "xserver", "qt6-base", "g++")
        self.assertIn("installed: xvfb xserver qt6-base\n", done.stdout)
        self.assertEqual(len(self.calls("apt-get")), 2)
        self.assertTrue(self.calls("apt-get")[1].endswith("--no-install-recommends xvfb xserver qt6-base"))

    def testWithoutSudoItOnlyTells(self):
        self.command("id", "echo 1000")
        done = self.need("xvfb", "g++")
        self.assertEqual(done.returncode, 1)
        self.assertIn("apt-get install xvfb\n", done.stderr)
        self.assertEqual(self.calls("apt-get"), [])

    def testSudoIsUsedWhereNeeded(self):
        self.command("id", "echo 1000")
        self.command("sudo", 'exec "$@"')
        self.assertEqual(self.need("xvfb").returncode, 0)
        self.assertEqual((len(self.calls("sudo")), len(self.calls("apt-get"))), (2, 2))

    def testALockIsWaitedFor(self):
        self.command("apt-get", f"""[ "$(grep -c ^apt-get '{self.log}')" -gt 3 ] && exit
echo "E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7 (apt-get)" >&2
exit 100""")
        (self.commands / "grep").symlink_to("/bin/grep")
        done = self.need("xvfb")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(done.stdout.count("Waiting for another program"), 1)
        self.assertEqual((len(self.calls("sleep")), len(self.calls("apt-get"))), (3, 5))

    def testALockIsNotWaitedForEver(self):
        self.command("apt-get", "echo 'E: Could not get lock' >&2; exit 100")
        done = self.need("xvfb")
        self.assertEqual((done.returncode, done.stderr), (1, "E: Could not get lock\n"))

    def testOtherFailuresAreTold(self):
        self.command("apt-get", "echo 'E: Unable to locate package xvfb' >&2; exit 100")
        done = self.need("xvfb")
        self.assertEqual((done.returncode, done.stderr), (1, "E: Unable to locate package xvfb\n"))
        self.assertEqual(len(self.calls("apt-get")), 1)

    def testOtherSystemsAreTold(self):
        (self.commands / "apt-get").unlink()
        done = self.need("xvfb", "g++")
        self.assertEqual(done.returncode, 0)
        self.assertIn("xvfb g++", done.stdout)


if __name__ == "__main__":
    unittest.main()
