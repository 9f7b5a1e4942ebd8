// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/scope.h"
#include "tests/support/golden.h"

#include <QRegularExpression>

/// The one list of documented fields that are not shown: tests/data/leftout.txt.
namespace pulsedeck::test {

/// A star in the three stands for anything.
struct LeftOut {
    QString scope;
    QString operation;
    QString path;
    QString reason;
};

/// Lines of scope, operation and path between bars; a line without bars is the reason for those below it.
inline QList<LeftOut> readLeftOut()
{
    QList<LeftOut> all;
    QString reason;
    for (const QString &line : QString::fromUtf8(readData("leftout.txt")).split('\n')) {
        const QStringList parts = line.split('|');
        if (parts.size() == 3)
            all << LeftOut {parts[0].trimmed(), parts[1].trimmed(), parts[2].trimmed(), reason};
        else if (!line.isEmpty() && !line.startsWith('#'))
            reason = line;
    }
    return all;
}

inline bool fits(const QString &pattern, const QString &text)
{
    const QString expression = QRegularExpression::escape(pattern).replace("\\*", ".*");
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(text).hasMatch();
}

/// Which of @p all leaves out the field; -1: none does.
inline int reasonFor(const QList<LeftOut> &all, Scope scope, const QString &operation, const QString &path)
{
    for (int at = 0; at < all.size(); ++at) {
        if (fits(all[at].scope, scopeName(scope)) && fits(all[at].operation, operation)
            && fits(all[at].path, path))
            return at;
    }
    return -1;
}

} // namespace pulsedeck::test
