// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Stands before every test: what is waited for may take its time on a busy machine. Qt's own patience of
/// five seconds makes tests depend on how busy that is.

#include <QTest>

namespace QTest {

template<typename Condition, typename Patience = int>
[[nodiscard]] bool waitPatiently(const Condition &condition, Patience patience = 30'000)
{
    return qWaitFor(condition, patience);
}

} // namespace QTest

#undef QTRY_COMPARE
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, 30'000)
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, 30'000)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, 30'000)
#define qWaitFor(...) waitPatiently(__VA_ARGS__)
#define qWaitForWindowActive(window) qWaitForWindowActive(window, 30'000)
#define qWaitForWindowExposed(window) qWaitForWindowExposed(window, 30'000)
