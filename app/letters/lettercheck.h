// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/values/kind.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace pulsedeck::letters {

/// Something to know before a letter leaves.
struct Finding {
    Tone tone = Tone::Neutral; ///< Good, Warning or Bad.
    QString text; ///< A sentence or two.
    QStringList places {}; ///< Links or names that it is about.
};

/// What is looked at.
struct Letter {
    QString subject;
    QString preview;
    QString html;
    QString utm {}; ///< stats.utm_campaign
    bool countsClicks = true;
    /// Names of the variables of all lists that it goes to, in lower case; none: not known.
    std::optional<QSet<QString>> variables {};
};

/// The worst first.
QList<Finding> findings(const Letter &letter);

/// What a DNS record "v=DMARC1; p=reject" wants done with letters that somebody else sends: "none",
/// "quarantine", "reject"; empty when it is no such record.
QString dmarcPolicy(const QString &record);
/// Whether letters from addresses of @p domain are known to be refused when somebody else sends them.
bool isKnownStrict(const QString &domain);

} // namespace pulsedeck::letters
