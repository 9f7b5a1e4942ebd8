// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/chatmemory.h"

#include "app/store/history.h"

using namespace Qt::StringLiterals;

namespace pulsedeck {

static StoredCall stored(const QString &part)
{
    return {Scope::Chatbots, {u"GET /chatbots/dialogs"_s}, true, part};
}

QString ChatMemory::answers()
{
    return u"saved answers"_s;
}

QString ChatMemory::assignments()
{
    return u"assigned here"_s;
}

QString ChatMemory::words()
{
    return u"read words"_s;
}

void ChatMemory::read(const QString &part, QObject *context,
                      std::function<void(const QJsonValue &)> handler) const
{
    m_history.find(stored(part), context,
                   [handler = std::move(handler)](const std::optional<Reading> &found) {
                       handler(found ? found->answer : QJsonValue());
                   });
}

void ChatMemory::keep(const QString &part, const QJsonValue &value, QObject *context) const
{
    m_history.keepPart(
        stored(part), [value] { return value; }, QDateTime::currentDateTimeUtc(), context, [](bool) {});
}

} // namespace pulsedeck
