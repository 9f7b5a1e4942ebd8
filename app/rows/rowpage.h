// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowpacking.h"
#include "app/rows/rowwords.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace pulsedeck {

/// Of one of several packed rows.
struct PackedRow {
    qsizetype start = 0; ///< Among the bytes of all.
    rowpacking::Letters letters = rowpacking::Ascii;
};

/// The rows of one page, packed with keys and words of its own. Made in the network thread, so that the GUI
/// thread has no more to do than to copy bytes.
class RowPage {
public:
    RowPage() = default;
    /// @p words is what the rows before were packed with; @p keyPath the dotted path of a row's key.
    RowPage(const QJsonArray &rows, const RowWords &words, const QString &keyPath);
    /// Reads a plain list of objects without making QJsonValues of it, which takes most of the time
    /// otherwise. None when @p json is anything else or odd in any way (broken text, a key twice, a list
    /// under one of the keys @p maps): then parseJson() has the last word.
    static std::optional<RowPage> read(const QByteArray &json, const RowWords &words, const QString &keyPath,
                                       const QStringList &maps = {});

    int size() const { return int(m_rows.size()); }
    QJsonObject row(int index) const;
    QJsonArray toJson() const;
    /// The key as text; empty when the row has none.
    QString key(int index) const;
    /// A record without any member is among them.
    bool hasEmptyRow() const;
    bool hasKey(int index) const { return !m_keyless.contains(index); }
    /// One for each row: of the key, or of all there is when it has no key.
    const QList<size_t> &hashes() const { return m_hashes; }
    const RowWords &words() const { return m_words; }
    QByteArrayView packed(int index) const;
    rowpacking::Letters letters(int index) const { return m_rows.at(index).letters; }

private:
    RowPage(RowWords words, QString keyPath, QByteArray bytes, QList<PackedRow> rows);

    RowWords m_words;
    QString m_keyPath;
    QByteArray m_bytes;
    QList<PackedRow> m_rows;
    QList<size_t> m_hashes;
    QList<int> m_keyless; ///< Rows without a key.
};

} // namespace pulsedeck
