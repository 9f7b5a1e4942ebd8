// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/nettransport.h"

#include <QTimer>

class QNetworkReply;
class QSaveFile;
class QSslError;

namespace pulsedeck {

/// One HTTP exchange of NetTransport, from the first byte sent to the last one read.
class Exchange : public QObject {
    Q_OBJECT
public:
    Exchange(QNetworkReply *reply, const NetTransport::Limits &limits, const WireRequest &request);
    ~Exchange() override;

    /// Once it has ended: whether its connection is good for nothing more.
    bool usedUpConnection() const;

signals:
    void departed();
    void ended(const pulsedeck::WireReply &wire);

private:
    void noteSent();
    void readHead();
    void readBody();
    bool isForFile() const;
    void writeBody(const QByteArray &piece);
    bool closeFile();
    void noteTlsErrors(const QList<QSslError> &errors);
    void finish();
    void failByClock();
    void fail(ApiError::Kind kind, const QString &detail);
    void end();
    ApiError transportError() const;
    bool lastsUntilTheEnd() const;
    bool isAnswer() const;
    bool isCut() const;
    QString tooLarge() const;

    QNetworkReply *m_reply;
    NetTransport::Limits m_limits;
    bool m_changes;
    /// The whole request: only then can it have been carried out. Qt does not tell when there is no body.
    bool m_maybeSent;
    bool m_ended = false;
    QTimer m_phase; ///< Connecting and sending, then the first byte, then idle.
    QTimer m_total;
    QStringList m_tlsProblems;
    WireReply m_wire;
    std::unique_ptr<QSaveFile> m_file; ///< Takes the body; null: memory does. Not kept until it is whole.
};

} // namespace pulsedeck
