// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/composer.h"

namespace pulsedeck {

/// To whom a message goes that phones get: mailing lists, chosen by their names, or phones that are typed.
/// Composers put its fields into their forms.
class Recipients {
public:
    static QList<FormField> fields();
    /// For Composer::shows: the lists or the phones.
    static bool shows(const QString &key, const QJsonObject &values);

    explicit Recipients(const ActionContext &context);

    bool isToLists() const { return m_isToLists; }
    const QList<qint64> &lists() const { return m_lists; }
    const QStringList &phones() const { return m_phones; } ///< Digits, as the service wants them.
    bool isEmpty() const { return m_isToLists ? m_lists.isEmpty() : m_phones.isEmpty(); }
    /// For a question: the names of the lists, or the number of phones.
    QString words() const;

    /// One for each list: how many phones it has.
    QList<Request> counts() const;
    /// Out of the answers to counts(); none when one of them does not tell.
    std::optional<qint64> people(const QList<QJsonValue> &answers) const;
    /// "412 people"; "At most" for several lists, in which somebody may be twice.
    QString peopleText(const QList<QJsonValue> &answers) const;

private:
    bool m_isToLists;
    QList<qint64> m_lists;
    QStringList m_names;
    QStringList m_phones;
};

} // namespace pulsedeck
