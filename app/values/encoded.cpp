// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/encoded.h"

#include <QStringDecoder>

namespace pulsedeck {

QString encoded(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toBase64());
}

QString decoded(const QJsonValue &value)
{
    const QString text = value.toString();
    // Base64 may be broken into lines; the decoder takes no white space.
    const QByteArray base64 = text.toLatin1().replace('\r', "").replace('\n', "");
    const auto read = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!read)
        return text;
    QStringDecoder decoder = QStringDecoder::decoderForHtml(*read);
    return decoder.isValid() ? decoder.decode(*read) : QString::fromUtf8(*read);
}

} // namespace pulsedeck
