// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowstore.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace pulsedeck {

/// Rows with a bit of everything that services send, the same for the same seed.
class RandomRows {
public:
    /// Rows of every other seed have keys with dots.
    explicit RandomRows(quint32 seed) : m_random(seed), m_hasDots(seed % 2) { }

    QJsonObject row()
    {
        QJsonObject variables {{QStringLiteral("name"), name()}};
        if (one(3))
            variables.insert(QStringLiteral("score"), number());
        QJsonObject row {{QStringLiteral("address"), address()},
                         {QStringLiteral("status"), m_random.bounded(4)},
                         {QStringLiteral("phone"), phone()},
                         {QStringLiteral("amount"), number()},
                         {QStringLiteral("day"), day()},
                         {QStringLiteral("country"), pick({"UA", "de", "FR", "", "zz"})},
                         {QStringLiteral("tags"), tags()},
                         {QStringLiteral("variables"), variables}};
        if (m_hasDots && one(10))
            row.insert(QStringLiteral("variables.name"), name());
        if (one(10))
            row.remove(row.keys().at(m_random.bounded(row.size())));
        return row;
    }
    RowStore store(int count)
    {
        RowStore rows;
        while (rows.size() < count)
            rows.append(row());
        return rows;
    }

    QString name()
    {
        QString text =
            pick({"Anna",   "ANNA",      "anna",      "José",    "JOSE\u0301", "Straße",     "Ærø",
                  "Łukasz", "Олександр", "ОЛЕКСАНДР", "Їжак",    "Йосип",      "Ёлка",       "Ωmega",
                  "王伟",   "İstanbul",  "O’Neill",   "O'Neill", "de la Cruz", "\U0001F600", "ﬁne",
                  "№ 5",    "co-op",     "",          "x2",      "x10",        "x007",       "007",
                  "1000",   "a\tb",      "Ångström",  "café ",   "한글",       "résumé",     "resume"});
        if (one(2))
            text += pick({" ", "-", ".", ""}) + pick({"Kim", "kovalenko", "Коваль", "Öz", "3", "12"});
        if (one(60))
            text += QChar(0xd800);
        if (one(200))
            text = text.repeated(80);
        return text;
    }
    QString ascii()
    {
        QString text;
        for (int i = m_random.bounded(1, 14); i > 0; --i)
            text += QChar(m_random.bounded(3) ? m_random.bounded('a', 'h') : m_random.bounded(' ', '\x7f'));
        return text;
    }
    bool one(int of) { return m_random.bounded(of) == 0; }
    int bounded(int end) { return m_random.bounded(end); }
    QString pick(std::initializer_list<const char *> texts)
    {
        return QString::fromUtf8(texts.begin()[m_random.bounded(int(texts.size()))]);
    }

private:
    QJsonValue number()
    {
        switch (m_random.bounded(7)) {
        case 0:
            return QJsonValue();
        case 1:
            return m_random.bounded(2000000) / 1000.0 - 500;
        case 2:
            return QString::number(m_random.bounded(5000));
        case 3:
            return pick({"1,234.50", "n/a", "-3", "1e3", "0.333333", " 7"});
        default:
            return m_random.bounded(-3000, 30000);
        }
    }
    QJsonValue phone()
    {
        const QString digits = QString::number(380500000000LL + m_random.bounded(100000) * 7LL);
        switch (m_random.bounded(8)) {
        case 0:
            return u'+' + digits;
        case 1:
            return digits.toLongLong();
        case 2:
            return pick({"+380 50 123-45-67", "(050) 1234567", "0044 20 7946 0958", "none", "+14155550132"});
        default:
            return digits;
        }
    }
    QJsonValue day()
    {
        const QString date = QStringLiteral("%1-%2-%3")
                                 .arg(1990 + m_random.bounded(40))
                                 .arg(1 + m_random.bounded(12), 2, 10, QChar(u'0'))
                                 .arg(1 + m_random.bounded(28), 2, 10, QChar(u'0'));
        switch (m_random.bounded(6)) {
        case 0:
            return date + QStringLiteral(" %1:05:00").arg(m_random.bounded(24), 2, 10, QChar(u'0'));
        case 1:
            return 1500000000 + m_random.bounded(200000000);
        case 2:
            return pick({"0000-00-00", "", "soon", "2026-05-10T10:00:00Z"});
        default:
            return date;
        }
    }
    QString address()
    {
        return pick({"anna", "Kim.Lee", "o_neill", "x"}) + QString::number(m_random.bounded(300))
            + pick({"@example.com", "@EXAMPLE.org", "@xn--mnchen-3ya.de", "@пошта.укр"});
    }
    QJsonArray tags()
    {
        QJsonArray tags;
        while (one(2))
            tags << pick({"vip", "New", "Київ", "a, b"});
        return tags;
    }

    QRandomGenerator m_random;
    bool m_hasDots;
};

} // namespace pulsedeck
