#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pulsedeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed tree: everything is where a desktop looks for it, and starts from there."""
import configparser
import os
import re
import shutil
import subprocess
import unittest
import urllib.request
import xml.etree.ElementTree as xml
from pathlib import Path

BUILD = Path(os.environ["BUILD"])
SOURCE = Path(os.environ["SOURCE"])
PREFIX = BUILD / "tests/install/prefix"
ID = "io.pulsedeck.Pulsedeck"
PROGRAMS = [PREFIX / "bin/pulsedeck", PREFIX / "bin/pulsedeck-demo"]
DESKTOP = PREFIX / f"share/applications/{ID}.desktop"
METAINFO = PREFIX / f"share/metainfo/{ID}.metainfo.xml"


def said(*command):
    """What a command prints, started anywhere and with an empty environment."""
    done = subprocess.run(command, env={}, cwd="/", capture_output=True, text=True, timeout=60)
    if done.returncode != 0:
        raise AssertionError(f"{command}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def tool(name):
    return unittest.skipUnless(shutil.which(name), f"{name} is not here")


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        shutil.rmtree(PREFIX, ignore_errors=True)
        subprocess.run(["cmake", "--install", BUILD, "--prefix", PREFIX], check=True, stdout=subprocess.DEVNULL)

    def test_every_file_is_in_its_place_and_no_other_is_there(self):
        there = {str(path.relative_to(PREFIX)) for path in PREFIX.rglob("*") if path.is_file()}
        self.assertEqual(there, {
            "bin/pulsedeck",
            "bin/pulsedeck-demo",
            f"share/applications/{ID}.desktop",
            f"share/icons/hicolor/scalable/apps/{ID}.svg",
            f"share/metainfo/{ID}.metainfo.xml",
            "share/man/man1/pulsedeck.1",
            "share/man/man1/pulsedeck-demo.1",
        })

    def test_programs_start_without_an_environment(self):
        for program in PROGRAMS:
            self.assertRegex(said(program, "--version"), rf"^{program.name} \d+\.\d+\.\d+\n$")

    def test_the_contract_comes_along(self):
        with subprocess.Popen([PROGRAMS[1]], env={}, cwd="/", stdout=subprocess.PIPE, text=True) as demo:
            try:
                lines = dict(demo.stdout.readline().split(maxsplit=1) for _ in range(6))
                request = urllib.request.Request(
                    lines["address"].strip() + "/addressbooks",
                    headers={"Authorization": "Bearer " + lines["api_key"].strip()})
                self.assertEqual(urllib.request.urlopen(request, timeout=60).status, 200)
            finally:
                demo.kill()

    def test_programs_are_hardened_and_find_libraries_by_the_system_alone(self):
        for program in PROGRAMS:
            dynamic = said("readelf", "--dynamic", "--wide", program)
            self.assertNotRegex(dynamic, r"\((RPATH|RUNPATH)\)")
            self.assertRegex(dynamic, r"\(FLAGS_1\).*\bNOW\b.*\bPIE\b")
            self.assertIn("GNU_RELRO", said("readelf", "--segments", "--wide", program))

    @unittest.skipUnless(os.environ["BUILD_TYPE"] == "Release", "other builds are for debuggers")
    def test_programs_do_not_tell_where_they_were_built(self):
        for program in PROGRAMS:
            content = program.read_bytes()
            for folder in {str(SOURCE), str(BUILD)}:
                self.assertNotIn(folder.encode(), content)
                self.assertNotIn(folder.encode("utf-16-le"), content)

    def test_the_desktop_knows_whose_a_window_is(self):
        entry = configparser.ConfigParser(interpolation=None)
        entry.read(DESKTOP)
        entry = entry["Desktop Entry"]
        self.assertEqual(entry["Icon"], ID)
        self.assertEqual(entry["Exec"], "pulsedeck")
        program = PROGRAMS[0].read_bytes()
        self.assertIn(ID.encode("utf-16-le"), program)  # the app id, for Wayland and portals
        self.assertIn(entry["StartupWMClass"].encode("utf-16-le"), program)  # the class, for X
        component = xml.parse(METAINFO).getroot()
        self.assertEqual(component.findtext("id"), ID)
        self.assertEqual(component.findtext("launchable"), DESKTOP.name)

    @tool("desktop-file-validate")
    def test_the_desktop_file_is_valid(self):
        self.assertEqual(said("desktop-file-validate", DESKTOP), "")

    @tool("appstreamcli")
    def test_the_metainfo_is_strictly_valid(self):
        said("appstreamcli", "validate", "--no-net", "--strict", METAINFO)

    def test_manuals_name_the_options_that_there_are(self):
        for program in PROGRAMS:
            page = (PREFIX / f"share/man/man1/{program.name}.1").read_text().replace("\\-", "-")
            named = set(re.findall(r"--[a-z-]+", page.split(".SH OPTIONS")[1].split(".SH ")[0]))
            options = set(re.findall(r"^  (?:-\w, )?(--[a-z-]+)", said(program, "--help"), re.M))
            self.assertEqual(named, options - {"--help-all"})


if __name__ == "__main__":
    unittest.main()
