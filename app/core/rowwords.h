// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace pulsedeck {

/// The keys of packed rows and, for each key, the few texts that its values keep repeating ("Active").
/// Numbers are given once and stay. Implicitly shared like the rows.
class RowWords {
public:
    /// @p likely is a guess: rows of a list have the same keys in the same order.
    quint32 keyNumber(QAnyStringView key, quint32 likely);
    const QString &key(quint32 number) const { return m_keys.at(number).name; }
    /// The number of @p text among the values of a key; -1: it is not one that repeats.
    int wordNumber(quint32 key, QAnyStringView text);
    const QString &word(quint32 key, quint32 number) const { return m_keys.at(key).words.at(number); }
    /// Takes over what @p other knows beyond this. False, and nothing changed, when the two give the same
    /// number to different things.
    bool merge(const RowWords &other);
    qsizetype byteSize() const;

private:
    struct Key {
        QString name;
        QStringList words;
        int misses = 0; ///< Texts that found all places taken.
    };
    QList<Key> m_keys;
    QHash<QString, quint32> m_numbers;
};

} // namespace pulsedeck
