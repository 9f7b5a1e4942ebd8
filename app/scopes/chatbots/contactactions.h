// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/chatbots/channel.h"

namespace pulsedeck::chatbots {

/// The contact of a chat, or the contact itself: both come with the same actions.
QJsonObject contactOf(const QJsonObject &row);
/// A contact with the name that people know.
QJsonObject withName(QJsonObject contact);
/// The people in an answer: by a phone or an id one is found, where a list is meant.
QJsonValue peopleIn(const QJsonValue &answer);
/// What can be done with people who write to a bot of @p channel.
QList<Action> contactActions(const Channel &channel);
/// The same where rows carry all tags, which can be edited.
QList<Action> taggedContactActions(const Channel &channel);
/// How long automation still pauses for the contact of @p row.
QList<Report> contactReports(const Channel &channel, const QJsonObject &row);
/// "POST /telegram/contacts/send", for one channel and "contacts/send".
QString writing(const Channel &channel, const QString &what);

} // namespace pulsedeck::chatbots
