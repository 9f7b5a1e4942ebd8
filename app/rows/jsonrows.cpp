// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/jsonrows.h"

#include "app/contract/json.h"
#include "app/rows/rowpage.h"
#include "app/rows/rowwords.h"
#include "app/rows/rowwriter.h"

#include <QVarLengthArray>

#include <algorithm>

#include <simdjson.h>

namespace pulsedeck {

namespace {

namespace dom = simdjson::dom;

/// More keys than that would make the search for doubled ones slow.
constexpr int mostKeys = 1000;
/// A parser keeps its memory: ten times the largest text.
constexpr qsizetype usualSize = 1024 * 1024;

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// "-0" where a number may end: simdjson takes it for 0.
bool mayHaveMinusZero(std::string_view json)
{
    for (size_t at = json.find("-0"); at < json.size(); at = json.find("-0", at + 2)) {
        if (at + 2 < json.size()
            && std::string_view(",]} \n\r\t").find(json[at + 2]) != std::string_view::npos)
            return true;
    }
    return false;
}

class Writer {
public:
    Writer(const RowWords &words, RowWriter &writer, const QStringList &maps)
        : m_words(words), m_writer(writer), m_maps(maps)
    {
    }

    bool hasZero() const { return m_hasZero; }

    bool rows(const dom::array &list, QList<PackedRow> &written)
    {
        for (const dom::element item : list) {
            dom::object row;
            const qsizetype start = m_writer.bytes().size();
            m_writer.startRow();
            if (item.get_object().get(row) || !object(row, 2))
                return false;
            written.append({start, m_writer.letters()});
        }
        return true;
    }

private:
    /// @p depth counts the brackets around the values, as parseJson() does.
    bool object(const dom::object &members, int depth)
    {
        QVarLengthArray<quint32, 64> keys;
        quint32 next = 0; // keys are numbered as they come: hardly one has to be looked for
        const qsizetype opened = m_writer.open();
        for (const auto [name, inner] : members) {
            const quint32 key = m_writer.key(viewOf(name));
            if ((key < next && keys.contains(key)) || keys.size() == mostKeys)
                return false;
            keys.append(key);
            next = std::max(next, key + 1);
            if (isMapAsList(inner, key, depth) || !value(inner, key, depth + 1))
                return false;
        }
        m_writer.closeObject(opened);
        return true;
    }

    bool array(const dom::array &items, quint32 key, int depth)
    {
        const qsizetype opened = m_writer.open();
        for (const dom::element item : items) {
            if (!value(item, key, depth + 1))
                return false;
        }
        m_writer.closeArray(opened);
        return true;
    }

    bool value(const dom::element &value, quint32 key, int depth)
    {
        if (depth > ParseLimits().depth)
            return false;
        switch (value.type()) {
        case dom::element_type::OBJECT:
            return object(dom::object(value), depth);
        case dom::element_type::ARRAY:
            return array(dom::array(value), key, depth);
        case dom::element_type::STRING:
            m_writer.text(viewOf(std::string_view(value)), key);
            return true;
        case dom::element_type::INT64:
            m_hasZero |= int64_t(value) == 0;
            m_writer.integer(int64_t(value));
            return true;
        case dom::element_type::UINT64:
            m_writer.real(double(uint64_t(value)));
            return true;
        case dom::element_type::DOUBLE:
            m_writer.real(double(value));
            return true;
        case dom::element_type::BOOL:
            m_writer.boolean(bool(value));
            return true;
        case dom::element_type::NULL_VALUE:
            m_writer.null();
            return true;
        default: // newer versions know more
            return false;
        }
    }

    bool isMapAsList(const dom::element &value, quint32 key, int depth) const
    {
        return depth == 2 && value.is_array() && m_maps.contains(m_words.key(key));
    }

    const RowWords &m_words;
    RowWriter &m_writer;
    const QStringList &m_maps;
    bool m_hasZero = false;
};

} // namespace

bool readJsonRows(const QByteArray &json, const RowWords &words, RowWriter &writer, const QStringList &maps,
                  QList<PackedRow> &written)
{
    // Some versions of simdjson skip a byte order mark.
    if (json.size() > ParseLimits().bytes || json.startsWith("\xef\xbb\xbf"))
        return false;
    thread_local dom::parser usual;
    dom::parser rare;
    dom::parser &parser = json.size() <= usualSize ? usual : rare;
    dom::array list;
    // It looks a few bytes behind the end and copies the text when there is no room for that.
    const bool isTight = json.capacity() - json.size() < qsizetype(simdjson::SIMDJSON_PADDING);
    if (parser.parse(json.constData(), size_t(json.size()), isTight).get_array().get(list))
        return false;
    Writer rows(words, writer, maps);
    return rows.rows(list, written)
        && !(rows.hasZero() && mayHaveMinusZero({json.constData(), size_t(json.size())}));
}

} // namespace pulsedeck
