// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowpage.h"

#include "app/contract/json.h"
#include "app/rows/jsonrows.h"
#include "app/rows/rowkeys.h"
#include "app/rows/rowpacking.h"
#include "app/rows/rowpath.h"
#include "app/rows/rowwriter.h"

#include <QJsonDocument>

namespace pulsedeck {

RowPage::RowPage(const QJsonArray &rows, const RowWords &words, const QString &keyPath)
{
    RowWords known = words;
    RowWriter writer(known);
    QList<PackedRow> written;
    for (const QJsonValue &row : rows) {
        const qsizetype start = writer.bytes().size();
        writer.row(row.toObject());
        written.append({start, writer.letters()});
    }
    *this = RowPage(std::move(known), keyPath, writer.take(), std::move(written));
}

std::optional<RowPage> RowPage::read(const QByteArray &json, const RowWords &words, const QString &keyPath,
                                     const QStringList &maps)
{
    RowWords known = words;
    RowWriter writer(known, json.size() / 2);
    QList<PackedRow> written;
    if (!readJsonRows(json, known, writer, maps, written))
        return {};
    return RowPage(std::move(known), keyPath, writer.take(), std::move(written));
}

RowPage::RowPage(RowWords words, QString keyPath, QByteArray bytes, QList<PackedRow> rows)
    : m_words(std::move(words)), m_keyPath(std::move(keyPath)), m_bytes(std::move(bytes)),
      m_rows(std::move(rows))
{
    m_hashes.reserve(size());
    const RowPath path(m_words, m_keyPath);
    QByteArray buffer;
    for (int i = 0; i < size(); ++i) {
        quint32 number = 0;
        const char *value = path.find(packed(i).data(), &number);
        const QByteArrayView key = rowpacking::textAt(value, number, m_words, buffer);
        if (key.isEmpty())
            m_keyless.append(i);
        m_hashes.append(key.isEmpty() ? qHash(QJsonDocument(row(i)).toJson(QJsonDocument::Compact))
                                      : RowKeys::hash(key));
    }
}

QJsonObject RowPage::row(int index) const
{
    return rowpacking::unpack(packed(index).data(), m_words);
}

QJsonArray RowPage::toJson() const
{
    QJsonArray rows;
    for (int i = 0; i < size(); ++i)
        rows.append(row(i));
    return rows;
}

QString RowPage::key(int index) const
{
    QByteArray buffer;
    return exactText(rowpacking::findText(packed(index).data(), m_keyPath, m_words, buffer));
}

bool RowPage::hasEmptyRow() const
{
    for (int i = 0; i < size(); ++i) {
        if (packed(i).size() == 1) // the head alone
            return true;
    }
    return false;
}

QByteArrayView RowPage::packed(int index) const
{
    const qsizetype start = m_rows.at(index).start;
    const qsizetype end = index + 1 < size() ? m_rows.at(index + 1).start : m_bytes.size();
    return QByteArrayView(m_bytes).sliced(start, end - start);
}

} // namespace pulsedeck
