// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pulsedeck {

/// Whether @p text may be a number that has a sign in it.
bool mayHaveSign(const QString &text);

/// What numbers tell of the sign before their decimals: "1,5" and "1.500,00" have a comma, "1,500" can be
/// read in two ways.
class DecimalSigns {
public:
    void add(const QString &text);
    /// What most of those that tell it have; null: none does.
    QChar sure() const;
    /// The first one that can be read in two ways; empty: there is none.
    QString doubtful() const { return m_doubtful; }

private:
    int m_points = 0;
    int m_commas = 0;
    QString m_doubtful;
};

/// What is usual before decimals where @p delimiter stands between the values.
QChar usualDecimalSign(QChar delimiter);

} // namespace pulsedeck
