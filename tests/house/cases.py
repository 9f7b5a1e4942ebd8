#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pulsedeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names the test that holds each kind of untruth that was reported of programs like this one: cases.py ROOT"""
import re
import sys
from pathlib import Path

CASES = {
    "opens over a hundred per cent of what was delivered": "app/scopes/shares.cpp opensBeyondDeliveriesAreShownAsTheyAre",
    "nothing sent yet, and still sending": "app/scopes/shares.cpp nothingIsDividedByZero",
    "an empty breakdown beside a total": "app/scopes/shares.cpp anEmptyBreakdownDoesNotDenyTheTotal",
    "one thing with two bars": "app/scopes/shares.cpp aBreakdownHasOneBarForOneThing",
    "rates that are summed": "app/scopes/shares.cpp ratesOfTwoThingsAreNeverAddedUp",
    "one word with two bases": "app/scopes/shares.cpp oneReportUsesOneBaseForOneWord",
    "rates next to nothing and next to all": "app/values/format.cpp valuesAreShownByKind",
    "a course that is always zero": "ui/chart/linecharts.cpp aConstantZeroIsALineOnAnAxis",
    "links that are cut alike": "ui/chart/charts.cpp linksThatDifferInTheMiddleStayDifferent",
    "currencies with other decimals": "app/values/format.cpp moneyNamesItsCurrency",
    "days that shift with the zone": "app/values/reading.cpp daysAndMomentsAreReadAsShown",
    "moments written in other ways": "app/values/format.cpp datesAreReadInAllForms",
    "an untouched field that is judged or sent": "ui/action/updates.cpp untouchedFieldsAreNeitherJudgedNorSent",
    "pasted addresses": "app/values/pasted.cpp addressesAreCleaned",
    "pasted phones": "app/values/pasted.cpp phonesAreCleaned",
    "formulas in what leaves": "app/values/leaving.cpp filesOpenInSpreadsheets",
    "a search for what is seen": "app/table/rowsearch.cpp findsWhatIsSeenAndMeant",
    "columns that another list changes": "ui/table/layouts.cpp workInOneListLeavesTheOtherAlone",
    "a variable without a name": "app/table/listcases.cpp aVariableWithoutANameShowsItsValue",
    "the end of the session": "ui/shell/programlife.cpp theSystemEndsItWell",
    "a proxy that wants a password": "faults/proxyfaults.cpp aProxyThatWantsAPasswordIsNamed",
    "an empty list for an empty map": "app/table/listcases.cpp anEmptyListStandsForAnEmptyMap",
    "numbers and texts in one column": "app/table/listcases.cpp numbersSortByValueAndTextsComeLast",
    "a plus and an umlaut in a path": "app/table/listcases.cpp addressesAreEscapedInThePath",
    "today against whole days": "app/values/period.cpp todayIsHeldAgainstAsMuchOfADay",
    "names with signs of markup": "app/table/listcases.cpp namesAreShownLetterByLetter",
    "a mark at the beginning of a text": "app/table/listcases.cpp marksAreKeptFromTheAnswerToTheRequest",
    "a date that is half typed": "ui/table/layouts.cpp halfADateSendsNothing",
    "entries that are no rows": "ui/table/layouts.cpp entriesThatCouldNotBeReadAreCounted",
}


def main(root):
    missing = []
    for kind, where in CASES.items():
        name, function = where.split()
        path = root / "tests" / name
        if not path.is_file() or not re.search(rf"\b{function}\(", path.read_text()):
            missing.append(f"{kind}: no {function} in tests/{name}")
    print("\n".join(missing) or f"cases: {len(CASES)} kinds are held")
    return bool(missing)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
