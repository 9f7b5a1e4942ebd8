// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace pulsedeck::crm {

/// Something that happened to a deal.
struct TimelineEntry {
    enum class Kind { Event, Note, Payment, Call };

    Kind kind = Kind::Event;
    QDateTime at;
    QString what; ///< "Note", "Stage changed"
    QString text; ///< May be empty.
    QString person; ///< Id; empty: nobody is told.
};

/// What the service was asked about a deal, as it answered; Undefined: not yet, or not at all.
struct DealAnswers {
    QJsonValue history {QJsonValue::Undefined};
    QJsonValue notes {QJsonValue::Undefined};
    QJsonValue payments {QJsonValue::Undefined};
    QJsonValue calls {QJsonValue::Undefined};
};

/// All of it as one story, the newest first. @p stages: names by id, for moves.
QList<TimelineEntry> timelineOf(const DealAnswers &answers, const QHash<QString, QString> &stages);

} // namespace pulsedeck::crm
