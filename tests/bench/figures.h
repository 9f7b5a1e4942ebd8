// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <functional>

namespace pulsedeck {

/// The table in which a benchmark ends: what was measured, what it must be, what it should be.
class Figures {
public:
    /// @p isMost: less is better.
    void add(const QString &what, double measured, double must, double goal, const QString &unit,
             bool isMost = true)
    {
        const auto holds = [&](double mark) { return isMost ? measured <= mark : measured >= mark; };
        const QString verdict = holds(goal) ? QStringLiteral("goal")
            : holds(must)                   ? QStringLiteral("holds")
                                            : QStringLiteral("MISSED");
        m_missed = m_missed || !holds(must);
        line({what, number(measured), number(must), number(goal), unit, verdict});
    }
    void head()
    {
        line({QStringLiteral("what"),
              QStringLiteral("measured"),
              QStringLiteral("must"),
              QStringLiteral("goal"),
              {},
              {}});
    }
    bool hasMissed() const { return m_missed; }
    QTextStream &out() { return m_out; }

private:
    static QString number(double value) { return QString::number(value, 'f', value < 20 ? 2 : 0); }
    void line(const QStringList &cells)
    {
        m_out << cells.at(0).leftJustified(52);
        for (int at = 1; at < 4; ++at)
            m_out << cells.at(at).rightJustified(10);
        m_out << ' ' << cells.at(4).leftJustified(8) << cells.at(5) << Qt::endl;
    }

    QTextStream m_out {stdout};
    bool m_missed = false;
};

inline double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, qsizetype(double(values.size()) * share)));
}

/// Megabytes of memory this process has; 0 where the system does not tell.
inline double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/// What else the machine does, in runs that wait for a processor.
inline QString loadOfMachine()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

} // namespace pulsedeck
