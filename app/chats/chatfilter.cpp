// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/chatfilter.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

bool ChatFilter::lets(const Chat &chat, const QDateTime &now, const QSet<QString> &assigned) const
{
    if ((unread && chat.unread == 0) || (open && !chat.isOpen) || (waiting && !chat.needsAnswer()))
        return false;
    if (assignedHere && !assigned.contains(chat.contact))
        return false;
    if ((!services.isEmpty() && !services.contains(chat.service))
        || (!bots.isEmpty() && !bots.contains(chat.bot)))
        return false;
    if (hours > 0 || hoursBelow > 0) {
        const QDateTime since = chat.needsAnswer() ? chat.lastInAt : chat.lastAt();
        const qint64 seconds = since.isValid() ? since.secsTo(now) : -1;
        if (!since.isValid() || seconds < qint64(hours) * 3600
            || (hoursBelow > 0 && seconds >= qint64(hoursBelow) * 3600))
            return false;
    }
    if (words.isEmpty())
        return true;
    const QList<QStringView> wanted = QStringView(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](QStringView word) { return chat.searched.contains(word); });
}

QJsonObject toJson(const ChatFilter &filter)
{
    QJsonObject json;
    for (const auto &[key, on] :
         {std::pair(u"unread"_s, filter.unread), std::pair(u"open"_s, filter.open),
          std::pair(u"waiting"_s, filter.waiting), std::pair(u"assigned"_s, filter.assignedHere)}) {
        if (on)
            json.insert(key, true);
    }
    QJsonArray services;
    for (const int service : filter.services)
        services << service;
    if (!services.isEmpty())
        json.insert(u"services"_s, services);
    if (!filter.bots.isEmpty())
        json.insert(u"bots"_s, QJsonArray::fromStringList(filter.bots.values()));
    if (filter.hours > 0)
        json.insert(u"hours"_s, filter.hours);
    if (filter.hoursBelow > 0)
        json.insert(u"hoursBelow"_s, filter.hoursBelow);
    return json;
}

ChatFilter chatFilterFrom(const QJsonObject &json)
{
    ChatFilter filter;
    filter.unread = json[u"unread"].toBool();
    filter.open = json[u"open"].toBool();
    filter.waiting = json[u"waiting"].toBool();
    filter.assignedHere = json[u"assigned"].toBool();
    for (const QJsonValue &service : json[u"services"].toArray())
        filter.services << service.toInt();
    for (const QJsonValue &bot : json[u"bots"].toArray())
        filter.bots << bot.toString();
    filter.hours = json[u"hours"].toInt();
    filter.hoursBelow = json[u"hoursBelow"].toInt();
    return filter;
}

} // namespace pulsedeck
