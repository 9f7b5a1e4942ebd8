// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace pulsedeck {

/// A request body that can be read once and never rewound.
///
/// Qt resends a body given as a QByteArray without a word when the connection closes before the answer, so
/// that a write could be carried out twice. It cannot resend what it cannot rewind.
class UploadDevice : public QIODevice {
    Q_OBJECT
public:
    explicit UploadDevice(QByteArray body, QObject *parent = nullptr);
    ~UploadDevice() override;

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_read >= m_body.size(); }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

} // namespace pulsedeck
