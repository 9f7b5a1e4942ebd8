// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/scopes.h"

namespace pulsedeck::demo {

/// Letters, unsubscribed addresses and domains as rows, the newest first.
struct SmtpData {
    SmtpData(const ServingRef &of, const HasTemplate &finder);

    static const QStringList &senders();
    /// Of a letter that is sent now.
    QString nextId();
    /// The place of @p email among the unsubscribed; -1: it is not there.
    qsizetype unsubscribedAt(const QString &email) const;

    const ServingRef serving;
    const HasTemplate hasTemplate;
    QJsonArray letters;
    QJsonArray unsubscribed;
    QJsonArray domains;
    QList<QDateTime> askedBack; ///< Today, by the ceiling of five a day.

private:
    int m_made = 0;
};

using SmtpRef = std::shared_ptr<SmtpData>;

void addSmtpReads(Routes &routes, const SmtpRef &data);
void addSmtpWrites(Routes &routes, const SmtpRef &data);

} // namespace pulsedeck::demo
