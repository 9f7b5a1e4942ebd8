// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace pulsedeck::operations {

/// What people call it who never read the title of a page or an operation, to search by: a campaign is a
/// newsletter, a task is a reminder. In the language of when it was made.
class OtherWords {
public:
    OtherWords();

    QStringList of(const QString &title) const;

private:
    struct Line {
        QStringList meant; ///< Beginnings of words that all stand in a title.
        QString others;
    };
    QList<Line> m_lines;
};

} // namespace pulsedeck::operations
