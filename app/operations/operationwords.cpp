// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/operationwords.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::operations {

QStringList verbsOf(const Operation &operation)
{
    const auto has = [&](QLatin1String one, QLatin1String other) {
        return operation.words.contains(one) || operation.words.contains(other);
    };
    QStringList verbs;
    if (has("create"_L1, "add"_L1))
        verbs << Tr::tr("add create new", "words of the same meaning to search by");
    if (has("update"_L1, "edit"_L1))
        verbs << Tr::tr("change edit update", "words of the same meaning to search by");
    if (operation.method == "DELETE" || has("delete"_L1, "remove"_L1))
        verbs << Tr::tr("delete remove", "words of the same meaning to search by");
    return verbs;
}

QString channelOf(const Operation &operation)
{
    if (operation.scope != Scope::Chatbots)
        return {};
    const QString first = operation.path.section(u'/', 0, 1);
    return first == "/viber"_L1 ? operation.path.section(u'/', 0, 2) : first;
}

/// Brands are not translated.
static QString channelTitle(const QString &channel)
{
    static const QHash<QString, QString> brands {
        {u"/messenger"_s, u"Facebook Messenger"_s},
        {u"/instagram"_s, u"Instagram"_s},
        {u"/telegram"_s, u"Telegram"_s},
        {u"/tiktok"_s, u"TikTok"_s},
        {u"/viber/chatbots"_s, u"Viber"_s},
        {u"/whatsapp"_s, u"WhatsApp"_s},
    };
    return channel == "/live-chat"_L1 ? Tr::tr("Live chat") : brands.value(channel);
}

QString placeOf(const Operation &operation)
{
    const QString scope = scopeInfo(operation.scope).title;
    const QString channel = channelTitle(channelOf(operation));
    return channel.isEmpty() ? scope
                             : Tr::tr("%1 › %2", "a part of SendPulse and a messenger").arg(scope, channel);
}

QString effectMark(Effect effect)
{
    switch (effect) {
    case Effect::Reads:
        return Tr::tr("Only reads");
    case Effect::Changes:
        return Tr::tr("Changes data");
    case Effect::Destroys:
        return Tr::tr("Cannot be undone");
    case Effect::Sends:
        return Tr::tr("Sends or costs money");
    }
    return {};
}

QString effectSentence(Effect effect)
{
    switch (effect) {
    case Effect::Reads:
        return {};
    case Effect::Changes:
        return Tr::tr("This changes data on the service.");
    case Effect::Destroys:
        return Tr::tr("This cannot be undone: the service cannot bring back what it takes away.");
    case Effect::Sends:
        return Tr::tr("This cannot be undone: messages leave for people, or money is spent.");
    }
    return {};
}

} // namespace pulsedeck::operations
