// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/serving.h"

namespace pulsedeck::demo {

/// Letters, unsubscribed addresses and domains as rows, the newest first.
struct SmtpData {
    explicit SmtpData(const ServingRef &of);

    static const QStringList &senders();
    /// Of a letter that is sent now.
    QString nextId();
    /// The place of @p email among the unsubscribed; -1: it is not there.
    qsizetype unsubscribedAt(const QString &email) const;

    const ServingRef serving;
    QJsonArray letters;
    QJsonArray unsubscribed;
    QJsonArray domains;

private:
    int m_made = 0;
};

using SmtpRef = std::shared_ptr<SmtpData>;

void addSmtpReads(Routes &routes, const SmtpRef &data);
void addSmtpWrites(Routes &routes, const SmtpRef &data);

} // namespace pulsedeck::demo
