// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace pulsedeck {

/// A value that was changed, for people.
struct ValueChange {
    QString field; ///< Its title.
    QString before;
    QString after;
};

/// "City: Lviv → Kyiv"
QString changeText(const QString &title, const QString &before, const QString &after);

/// What one request does to each of its rows, for people. Packed: an import has hundreds of thousands of
/// them.
class RowChanges {
public:
    struct Row {
        /// "new; City: Lviv → Kyiv; Score: 3 → 12"
        QString change() const;

        QString name; ///< "ann@example.com"
        QList<ValueChange> values {};
        bool isNew = false; ///< It was not there before.
        QString text {}; ///< What change() gives, of those that were kept as a text.
    };

    RowChanges() = default;
    explicit RowChanges(const QList<Row> &rows);

    bool isEmpty() const { return m_packed.isEmpty(); }
    QList<Row> rows() const;

    /// As they are kept in a record.
    QString toText() const { return QString::fromLatin1(m_packed.toBase64()); }
    static RowChanges fromText(const QString &text);

private:
    QByteArray m_packed;
};

} // namespace pulsedeck
