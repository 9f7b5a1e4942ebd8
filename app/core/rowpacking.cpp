// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/rowpacking.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>

namespace pulsedeck::rowpacking {

namespace {

enum class Type : quint8 { Simple, Integer, Double, Text, Digits, Word, Broken, Array, Object };
enum Simple : quint64 { Null, False, True };

quint64 zigzag(qint64 number)
{
    return (quint64(number) << 1) ^ quint64(number >> 63);
}

qint64 unzigzag(quint64 number)
{
    return qint64(number >> 1) ^ -qint64(number & 1);
}

int varintSize(quint64 number)
{
    int size = 1;
    for (; number >= 0x80; number >>= 7)
        ++size;
    return size;
}

class Writer {
public:
    explicit Writer(RowWords &words) : m_words(words) { m_bytes.reserve(512); }
    QByteArray take() { return std::move(m_bytes); }

    void object(const QJsonObject &object)
    {
        const qsizetype start = m_bytes.size();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const quint32 key = m_words.keyNumber(entry.key(), m_likelyKey);
            m_likelyKey = key + 1;
            varint(key);
            value(entry.value(), key);
        }
        close(Type::Object, start);
    }

private:
    void varint(quint64 number)
    {
        for (; number >= 0x80; number >>= 7)
            m_bytes.append(char(number | 0x80));
        m_bytes.append(char(number));
    }

    void head(Type type, quint64 number)
    {
        m_bytes.append(char(quint8(type) | (number < 15 ? number << 4 : 0xf0)));
        if (number >= 15)
            varint(number - 15);
    }

    /// Puts the head before what was written since @p start.
    void close(Type type, qsizetype start)
    {
        const auto length = quint64(m_bytes.size() - start);
        const int headSize = length < 15 ? 1 : 1 + varintSize(length - 15);
        const qsizetype end = m_bytes.size();
        head(type, length);
        std::rotate(m_bytes.begin() + start, m_bytes.begin() + end, m_bytes.end());
        Q_ASSERT(m_bytes.size() == end + headSize);
    }

    void value(const QJsonValue &value, quint32 key)
    {
        switch (value.type()) {
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            return head(Type::Simple, Null);
        case QJsonValue::Bool:
            return head(Type::Simple, value.toBool() ? True : False);
        case QJsonValue::Double:
            return number(value);
        case QJsonValue::String:
            return text(value.toString(), key);
        case QJsonValue::Array: {
            const qsizetype start = m_bytes.size();
            for (const QJsonValue &item : value.toArray())
                this->value(item, key);
            return close(Type::Array, start);
        }
        case QJsonValue::Object:
            return object(value.toObject());
        }
    }

    void number(const QJsonValue &value)
    {
        const double real = value.toDouble();
        const qint64 whole = value.toInteger(0);
        if (whole != 0 || (real == 0 && !std::signbit(real)))
            return head(Type::Integer, zigzag(whole));
        head(Type::Double, 0);
        char bytes[sizeof real];
        std::memcpy(bytes, &real, sizeof real);
        m_bytes.append(bytes, sizeof bytes);
    }

    void text(const QString &text, quint32 key)
    {
        if (const auto digits = asDigits(text))
            return head(Type::Digits, zigzag(*digits));
        const int word = m_words.wordNumber(key, text);
        if (word >= 0)
            return head(Type::Word, quint64(word));
        const auto isPlain = [](QChar c) { return c.unicode() < 0x80; };
        if (std::all_of(text.begin(), text.end(), isPlain)) {
            head(Type::Text, quint64(text.size()));
            for (QChar c : text)
                m_bytes.append(char(c.unicode()));
        } else if (text.isValidUtf16()) {
            const QByteArray utf8 = text.toUtf8();
            head(Type::Text, quint64(utf8.size()));
            m_bytes.append(utf8);
        } else {
            head(Type::Broken, quint64(2 * text.size()));
            m_bytes.append(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
        }
    }

    /// The number that is written like @p text to the letter: not "007", not "+7".
    static std::optional<qint64> asDigits(const QString &text)
    {
        if (text.isEmpty() || text.size() > 18 || !(text.back() >= u'0' && text.back() <= u'9'))
            return {};
        bool isNumber = false;
        const qint64 digits = text.toLongLong(&isNumber); // 18 characters always fit
        if (!isNumber || QString::number(digits) != text)
            return {};
        return digits;
    }

    RowWords &m_words;
    quint32 m_likelyKey = 0;
    QByteArray m_bytes;
};

class Reader {
public:
    Reader(const char *at, const RowWords &words) : m_at(at), m_words(words) { }

    struct Head {
        Type type;
        quint64 number;
    };

    const char *position() const { return m_at; }

    quint64 varint()
    {
        quint64 number = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = quint8(*m_at++);
            number |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return number;
        }
    }

    Head head()
    {
        const auto byte = quint8(*m_at++);
        const quint64 number = byte >> 4;
        return {Type(byte & 0xf), number < 15 ? number : 15 + varint()};
    }

    void skip()
    {
        const Head head = this->head();
        switch (head.type) {
        case Type::Double:
            m_at += sizeof(double);
            break;
        case Type::Text:
        case Type::Broken:
        case Type::Array:
        case Type::Object:
            m_at += head.number;
            break;
        case Type::Simple:
        case Type::Integer:
        case Type::Digits:
        case Type::Word:
            break;
        }
    }

    QJsonValue value(quint32 key)
    {
        const Head head = this->head();
        switch (head.type) {
        case Type::Simple:
            return head.number == Null ? QJsonValue() : QJsonValue(head.number == True);
        case Type::Integer:
            return unzigzag(head.number);
        case Type::Double:
            return real();
        case Type::Array:
            return array(head.number, key);
        case Type::Object:
            return object(head.number);
        case Type::Text:
        case Type::Digits:
        case Type::Word:
        case Type::Broken:
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

    QJsonValue find(QStringView path, quint32 key)
    {
        if (path.isEmpty())
            return value(key);
        const char *start = m_at;
        const Head head = this->head();
        if (head.type == Type::Object)
            return findInObject(m_at + head.number, path);
        if (head.type == Type::Array)
            return findInArray(m_at + head.number, path, key);
        m_at = start;
        return QJsonValue::Undefined;
    }

    void collect(QString &all, quint32 key)
    {
        const Head head = this->head();
        const char *end = m_at + head.number;
        switch (head.type) {
        case Type::Object:
            while (m_at < end) {
                const auto inner = quint32(varint());
                collect(all, inner);
            }
            return;
        case Type::Array:
            while (m_at < end)
                collect(all, key);
            return;
        case Type::Simple:
            return;
        case Type::Integer:
        case Type::Digits:
            all += QString::number(unzigzag(head.number));
            break;
        case Type::Double:
            all += QString::number(real());
            break;
        case Type::Text:
        case Type::Word:
        case Type::Broken:
            all += text(head, key);
            break;
        }
        all += u'\n';
    }

private:
    double real()
    {
        double real = 0;
        std::memcpy(&real, m_at, sizeof real);
        m_at += sizeof real;
        return real;
    }

    QJsonArray array(quint64 length, quint32 key)
    {
        QJsonArray array;
        for (const char *end = m_at + length; m_at < end;)
            array.append(value(key));
        return array;
    }

    QString text(Head head, quint32 key)
    {
        if (head.type == Type::Digits)
            return QString::number(unzigzag(head.number));
        if (head.type == Type::Word)
            return m_words.word(key, quint32(head.number));
        const auto length = qsizetype(head.number);
        const char *bytes = m_at;
        m_at += length;
        if (head.type == Type::Text)
            return QString::fromUtf8(bytes, length);
        QString broken(length / 2, Qt::Uninitialized);
        std::memcpy(broken.data(), bytes, size_t(length));
        return broken;
    }

    QJsonValue findInObject(const char *end, QStringView path)
    {
        const char *inner = nullptr;
        qsizetype covered = 0;
        quint32 innerKey = 0;
        while (m_at < end) {
            const auto key = quint32(varint());
            const QString &name = m_words.key(key);
            if (name == path)
                return value(key);
            if (name.size() > covered && path.size() > name.size() && path.at(name.size()) == u'.'
                && path.startsWith(name)) {
                inner = m_at;
                covered = name.size();
                innerKey = key;
            }
            skip();
        }
        if (!inner)
            return QJsonValue::Undefined;
        m_at = inner;
        return find(path.mid(covered + 1), innerKey);
    }

    QJsonValue findInArray(const char *end, QStringView path, quint32 key)
    {
        const qsizetype dot = path.indexOf(u'.');
        bool isNumber = false;
        uint wanted = (dot < 0 ? path : path.left(dot)).toUInt(&isNumber);
        while (isNumber && m_at < end) {
            if (wanted-- == 0)
                return find(dot < 0 ? QStringView() : path.mid(dot + 1), key);
            skip();
        }
        return QJsonValue::Undefined;
    }

    const char *m_at;
    const RowWords &m_words;
};

} // namespace

QByteArray pack(const QJsonObject &row, RowWords &words)
{
    Writer writer(words);
    writer.object(row);
    return writer.take();
}

qsizetype packedSize(const char *at)
{
    const RowWords none;
    Reader reader(at, none);
    reader.skip();
    return reader.position() - at;
}

QJsonObject unpack(const char *at, const RowWords &words)
{
    Reader reader(at, words);
    const Reader::Head head = reader.head();
    return reader.object(head.number);
}

QJsonValue find(const char *at, QStringView path, const RowWords &words)
{
    return Reader(at, words).find(path, 0);
}

QString allText(const char *at, const RowWords &words)
{
    QString all;
    Reader(at, words).collect(all, 0);
    return all;
}

} // namespace pulsedeck::rowpacking
