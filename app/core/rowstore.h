// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace pulsedeck {

/// Rows of a list, packed: a JSON object becomes a run of bytes in which keys are numbers. Nothing is
/// lost, unknown fields included. About a tenth of what QJsonObject takes.
///
/// A value class, implicitly shared: a copy costs nothing and may be read in another thread while the
/// original grows.
class RowStore {
public:
    int size() const { return int(m_offsets.size()); }
    void append(const QJsonObject &row);
    void replace(int index, const QJsonObject &row);
    void remove(int index);
    void clear();

    QJsonObject row(int index) const;
    /// The value at a dotted path, without unpacking the rest; Undefined when the row has none.
    QJsonValue value(int index, const QString &dottedPath) const;
    /// Bytes held for all rows, for benchmarks and diagnostics.
    qsizetype byteSize() const;
    /// All texts of the row, however deep, in lower case and joined by '\n': what the search line looks at.
    QString searchText(int index) const;

private:
    struct Offset {
        quint32 chunk = 0;
        quint32 start = 0;
    };
    QList<QByteArray> m_chunks;
    QList<Offset> m_offsets;
    QStringList m_keys; ///< Number -> key.
    QHash<QString, quint32> m_keyNumbers;
    qsizetype m_garbage = 0; ///< Bytes of replaced and removed rows.
};

} // namespace pulsedeck
