// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/request.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace pulsedeck::crm {

/// Something that happened to a deal, a contact, a company or a task.
struct TimelineEntry {
    enum class Kind { Event, Note, Payment, Call };

    Kind kind = Kind::Event;
    QDateTime at;
    QString what; ///< "Note", "Stage changed"
    QString text; ///< May be empty.
    QString person {}; ///< Id; empty: nobody is told.
    QString link {}; ///< Of a file or a recording; empty: there is none.
    QJsonObject row {}; ///< As the service told it.
};

/// One call that tells a part of what happened, and how to read its answer.
struct StorySource {
    /// Names by id, of stages.
    using Stages = QHash<QString, QString>;

    Call call; ///< Of a row, which fills its path.
    std::function<QList<TimelineEntry>(const QJsonValue &answer, const Stages &stages)> read;
};

/// What happened in the last year; @p operation wants two dates.
StorySource eventsOf(const QString &operation);
/// The same of a company, whose history is told whole.
StorySource companyEvents();
/// Notes in a list of their own.
StorySource dealNotes();
/// Notes inside of a contact or a task, whose words lie at @p text.
StorySource notesInside(const QString &operation, const QString &text);
StorySource paymentsTo(const QString &operation);
/// Calls day by day.
StorySource callsTo(const QString &operation);

/// All of it as one story, the newest first.
QList<TimelineEntry> storyOf(QList<TimelineEntry> entries);

} // namespace pulsedeck::crm
