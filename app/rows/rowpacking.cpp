// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowpacking.h"

#include "app/contract/json.h"
#include "app/rows/packedreader.h"
#include "app/values/format.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <charconv>
#include <cmath>
#include <cstring>

namespace pulsedeck::rowpacking {

namespace {

class Reader : public PackedReader {
public:
    Reader(const char *at, const RowWords &words) : PackedReader(at), m_words(words) { }

    QJsonValue value(quint32 key)
    {
        const Head head = this->head();
        switch (head.type) {
        case Simple:
            return head.number == Null ? QJsonValue() : QJsonValue(head.number == True);
        case Integer:
            return unzigzag(head.number);
        case Double:
            return real();
        case Array:
            return array(head.number, key);
        case Object:
            return object(head.number);
        case Text:
        case Digits:
        case Word:
        case Broken:
        case Address:
            break;
        }
        return text(head, key);
    }

    QJsonObject object(quint64 length)
    {
        QJsonObject object;
        for (const char *end = m_at + length; m_at < end;) {
            const auto key = quint32(varint());
            object.insert(m_words.key(key), value(key));
        }
        return object;
    }

    /// Moves to the value at @p path, which is not empty; false when there is none. Tells the key that it is
    /// written under.
    bool seek(QStringView path, quint32 *key)
    {
        const Head head = this->head();
        const char *end = m_at + head.number;
        if (head.type == Object)
            return seekInObject(end, path, key);
        return head.type == Array && seekInArray(end, path, key);
    }

    QByteArrayView textAt(quint32 key, QByteArray &buffer)
    {
        const char *start = m_at;
        const Head head = this->head();
        if (head.type == Text)
            return {m_at, qsizetype(head.number)};
        if (head.type == Word)
            return m_words.word(key, quint32(head.number));
        if (head.type == Address) {
            const AddressParts parts({m_at, qsizetype(head.number)}, key, m_words);
            buffer.resize(0);
            buffer.append(parts.local).append(parts.domain);
            return buffer;
        }
        if (head.type == Digits || head.type == Integer) {
            buffer.resize(24); // always the same, so that it stays where it is
            char *digits = buffer.data();
            const auto written = std::to_chars(digits, digits + buffer.size(), unzigzag(head.number));
            return {digits, written.ptr};
        }
        m_at = start;
        buffer = format::toText(value(key)).toUtf8();
        return buffer;
    }

    void collect(QByteArray &all, quint32 key)
    {
        const Head head = this->head();
        const char *end = m_at + head.number;
        switch (head.type) {
        case Object:
            while (m_at < end) {
                const auto inner = quint32(varint());
                collect(all, inner);
            }
            return;
        case Array:
            while (m_at < end)
                collect(all, key);
            return;
        case Simple:
            return;
        case Integer:
        case Digits:
            all += QByteArray::number(unzigzag(head.number));
            break;
        case Double:
            all += writtenReal(real());
            break;
        case Text:
            all.append(m_at, qsizetype(head.number));
            m_at = end;
            break;
        case Word:
            all += m_words.word(key, quint32(head.number));
            break;
        case Address: {
            const AddressParts parts({m_at, qsizetype(head.number)}, key, m_words);
            all.append(parts.local).append(parts.domain);
            m_at = end;
            break;
        }
        case Broken:
            all += text(head, key).toUtf8();
            break;
        }
        all += '\n';
    }

private:
    QJsonArray array(quint64 length, quint32 key)
    {
        QJsonArray array;
        for (const char *end = m_at + length; m_at < end;)
            array.append(value(key));
        return array;
    }

    QString text(Head head, quint32 key)
    {
        if (head.type == Digits)
            return QString::number(unzigzag(head.number));
        if (head.type == Word)
            return exactText(m_words.word(key, quint32(head.number)));
        const auto length = qsizetype(head.number);
        const char *bytes = m_at;
        m_at += length;
        if (head.type == Text)
            return exactText(QByteArrayView(bytes, length));
        if (head.type == Address) {
            const AddressParts parts({bytes, length}, key, m_words);
            return QLatin1StringView(parts.local) + QLatin1StringView(parts.domain);
        }
        return brokenText({bytes, length});
    }

    bool seekInObject(const char *end, QStringView path, quint32 *key)
    {
        const char *inner = nullptr;
        qsizetype covered = 0;
        quint32 innerKey = 0;
        while (m_at < end) {
            const auto number = quint32(varint());
            const QString &name = m_words.key(number);
            if (name == path) {
                *key = number;
                return true;
            }
            if (name.size() > covered && path.size() > name.size() && path.at(name.size()) == u'.'
                && path.startsWith(name)) {
                inner = m_at;
                covered = name.size();
                innerKey = number;
            }
            skip();
        }
        if (!inner)
            return false;
        m_at = inner;
        *key = innerKey;
        return seek(path.mid(covered + 1), key);
    }

    bool seekInArray(const char *end, QStringView path, quint32 *key)
    {
        const qsizetype dot = path.indexOf(u'.');
        bool isNumber = false;
        uint wanted = (dot < 0 ? path : path.left(dot)).toUInt(&isNumber);
        while (isNumber && m_at < end) {
            if (wanted-- == 0)
                return dot < 0 || seek(path.mid(dot + 1), key);
            skip();
        }
        return false;
    }

    const RowWords &m_words;
};

} // namespace

/// The number that stands before the rest of @p bytes, and what of them is left then.
static quint32 takeNumber(QByteArrayView &bytes)
{
    PackedReader reader(bytes.data());
    const auto number = quint32(reader.varint());
    bytes = {reader.position(), bytes.end()};
    return number;
}

AddressParts::AddressParts(QByteArrayView bytes, quint32 key, const RowWords &words)
    : local(bytes), number(takeNumber(local)), domain(words.word(key, number))
{
}

qsizetype packedSize(const char *at)
{
    PackedReader reader(at);
    reader.skip();
    return reader.position() - at;
}

QJsonObject unpack(const char *at, const RowWords &words)
{
    Reader reader(at, words);
    const Reader::Head head = reader.head();
    return reader.object(head.number);
}

const char *findValue(const char *at, QStringView path, const RowWords &words, quint32 *key)
{
    Reader reader(at, words);
    return path.isEmpty() || reader.seek(path, key) ? reader.position() : nullptr;
}

QJsonValue valueAt(const char *value, quint32 key, const RowWords &words)
{
    return value ? Reader(value, words).value(key) : QJsonValue(QJsonValue::Undefined);
}

QByteArrayView textAt(const char *value, quint32 key, const RowWords &words, QByteArray &buffer)
{
    return value ? Reader(value, words).textAt(key, buffer) : QByteArrayView();
}

QJsonValue find(const char *at, QStringView path, const RowWords &words)
{
    quint32 key = 0;
    const char *value = findValue(at, path, words, &key);
    return valueAt(value, key, words);
}

QByteArrayView findText(const char *at, QStringView path, const RowWords &words, QByteArray &buffer)
{
    quint32 key = 0;
    const char *value = findValue(at, path, words, &key);
    return textAt(value, key, words, buffer);
}

QString brokenText(QByteArrayView bytes)
{
    QString broken(bytes.size() / 2, Qt::Uninitialized);
    std::memcpy(broken.data(), bytes.data(), size_t(bytes.size()));
    return broken;
}

QByteArray writtenReal(double real)
{
    const char form = std::abs(real) >= 1e-9 && std::abs(real) < 1e21 ? 'f' : 'g';
    return QByteArray::number(real, form, QLocale::FloatingPointShortest);
}

void forEachMember(const char *at, const std::function<void(quint32, const char *)> &member)
{
    static const RowWords none;
    Reader reader(at, none);
    const Reader::Head head = reader.head();
    if (head.type != Object)
        return;
    for (const char *end = reader.position() + head.number; reader.position() < end; reader.skip()) {
        const auto key = quint32(reader.varint());
        member(key, reader.position());
    }
}

QByteArray allText(const char *at, const RowWords &words)
{
    QByteArray all;
    all.reserve(256);
    Reader(at, words).collect(all, 0);
    return all;
}

} // namespace pulsedeck::rowpacking
