// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/encoded.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <optional>

namespace pulsedeck {

QString encoded(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toBase64());
}

/// Of what is no Base64: nothing.
static std::optional<QByteArray> bytesOf(const QJsonValue &value)
{
    // Base64 may be broken into lines; the decoder takes no white space.
    const QByteArray base64 = value.toString().toLatin1().replace('\r', "").replace('\n', "");
    const auto read = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return read ? std::optional(*read) : std::nullopt;
}

static QStringDecoder decoderFor(const QByteArray &html)
{
    // A text that begins with U+FEFF is given back with it.
    return QStringDecoder(QStringConverter::encodingForHtml(html).value_or(QStringConverter::Utf8),
                          QStringConverter::Flag::ConvertInitialBom);
}

QString decoded(const QJsonValue &value)
{
    const std::optional<QByteArray> bytes = bytesOf(value);
    return bytes ? QString(decoderFor(*bytes).decode(*bytes)) : value.toString();
}

bool isDecodable(const QJsonValue &value)
{
    const std::optional<QByteArray> bytes = bytesOf(value);
    if (!bytes)
        return true;
    QStringDecoder decoder = decoderFor(*bytes);
    const QString text = decoder.decode(*bytes);
    return !decoder.hasError();
}

QString encodedLike(const QString &text, const QJsonValue &before)
{
    const auto encoding = QStringConverter::encodingForHtml(bytesOf(before).value_or(QByteArray()));
    QStringEncoder encoder(encoding.value_or(QStringConverter::Utf8));
    const QByteArray bytes = encoder.encode(text);
    return encoder.hasError() ? encoded(text) : QString::fromLatin1(bytes.toBase64());
}

} // namespace pulsedeck
