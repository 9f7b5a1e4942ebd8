// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desks/reportfile.h"

#include <QSaveFile>

namespace pulsedeck {

using namespace Qt::StringLiterals;

/// A report takes the service seconds to minutes. After so many looks, half a minute apart in the end, it is
/// given up.
static constexpr int mostRounds = 20;

/// The documents do not say how a report answers that is not ready: whatever says that there is none.
static bool isEarly(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::Invalid;
}

ReportFile::ReportFile(Client &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ReportFile::look);
}

void ReportFile::save(qint64 list, int format, const QString &path)
{
    stop();
    m_list = list;
    m_format = format;
    m_path = path;
    m_problem.clear();
    m_error = {};
    m_rounds = 0;
    m_wasReady = false;
    m_round = std::make_unique<QObject>();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return end(tr("The file cannot be written: %1").arg(file.errorString()));
    look();
}

void ReportFile::stop()
{
    m_round.reset();
    m_again.stop();
}

Request ReportFile::request(const QString &operation) const
{
    return {.scope = Scope::VerifierService,
            .operation = operation,
            .query = {{u"id"_s, m_list}, {u"format"_s, m_format}},
            .priority = Priority::Visible};
}

void ReportFile::look()
{
    m_client.send(request(u"GET /verifier-service/check-report"_s), m_round.get(),
                  [this](const Reply &reply) {
                      if (reply.ok())
                          return fetch();
                      // It was ready before: somebody fetched it, or it broke off and was asked for again.
                      m_wasReady &&isEarly(reply.error) ? end(brokenOff(), reply.error) : wait(reply.error);
                  });
}

QString ReportFile::brokenOff()
{
    return tr("The report broke off on its way, and the service hands it out once only. Make it anew.");
}

void ReportFile::fetch()
{
    m_wasReady = true;
    Request file = request(u"GET /verifier-service/get-report"_s);
    file.fileName = m_path;
    m_client.send(file, m_round.get(), [this](const Reply &reply) {
        if (reply.ok())
            return end({});
        if (isEarly(reply.error))
            return wait(reply.error);
        const bool isBroken = reply.error.outcomeUnknown || reply.error.kind == ApiError::Kind::Interrupted;
        end(isBroken ? brokenOff() : reply.error.summary(), reply.error);
    });
}

void ReportFile::wait(const ApiError &error)
{
    if (!isEarly(error) && !error.isTransient())
        return end(error.summary(), error);
    if (++m_rounds > mostRounds)
        return end(tr("The service has not made the report for a long time. Try to save it later."), error);
    m_again.start(std::min(500 << std::min(m_rounds - 1, 6), 30'000));
}

void ReportFile::end(const QString &problem, const ApiError &error)
{
    m_problem = problem;
    m_error = error;
    m_round.release()->deleteLater(); // an answer is being handed out in its name
    emit finished();
}

} // namespace pulsedeck
