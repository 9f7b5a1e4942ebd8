// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace pulsedeck {

class RowWords;
class RowWriter;

/// Reads a JSON list of objects straight into packed rows. Reads only what it is sure of: it gives up on
/// whatever is broken or unusual, and the caller takes the long way through QJsonDocument. What it reads is
/// what QJsonDocument would have read, which a test holds it to with random texts.
class JsonRows {
public:
    /// @p words has to be the writer's. Gives up on a list under one of the rows' keys @p maps.
    JsonRows(const QByteArray &json, const RowWords &words, RowWriter &writer, const QStringList &maps);

    /// False when it gave up; what the writer holds is then of no use.
    bool read(QList<qsizetype> &starts);

private:
    char next() const { return m_at < m_end ? *m_at : '\0'; }
    void skipSpace();
    bool skip(char c);
    bool skipWord(const char *word);
    bool value(quint32 key, int depth);
    bool object(int depth);
    bool array(quint32 key, int depth);
    bool number();
    bool string(QByteArrayView *text);
    bool escaped();
    bool unicode(char32_t *c);
    bool isMapAsList(quint32 key, int depth) const;

    const char *m_at;
    const char *m_end;
    const RowWords &m_words;
    RowWriter &m_writer;
    const QStringList &m_maps;
    QByteArray m_scratch; ///< A text that had escapes.
};

} // namespace pulsedeck
