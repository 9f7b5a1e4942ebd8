// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/uploaddevice.h"

#include "app/wire/forgetful.h"

#include <algorithm>
#include <cstring>

namespace pulsedeck {

UploadDevice::UploadDevice(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

UploadDevice::~UploadDevice()
{
    wipe(m_body); // a token request carries a secret
}

qint64 UploadDevice::bytesAvailable() const
{
    return m_body.size() - m_read + QIODevice::bytesAvailable();
}

qint64 UploadDevice::readData(char *data, qint64 maximum)
{
    const qint64 size = std::min<qint64>(maximum, m_body.size() - m_read);
    if (size <= 0)
        return atEnd() ? -1 : 0;
    std::memcpy(data, m_body.constData() + m_read, size_t(size));
    m_read += size;
    return size;
}

} // namespace pulsedeck
