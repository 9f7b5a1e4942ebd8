// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/names.h"

#include "app/operations/names_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::operations {

static Names phrasesOf(Scope scope)
{
    switch (scope) {
    case Scope::Emails:
        return emailNames();
    case Scope::Smtp:
        return smtpNames();
    case Scope::Automation:
        return automationNames();
    case Scope::VerifierService:
        return verifierNames();
    case Scope::Chatbots:
        return chatbotNames();
    case Scope::Sms:
        return smsNames();
    case Scope::Viber:
        return viberNames();
    case Scope::Crm:
        return crmNames();
    case Scope::PushService:
        return pushNames();
    case Scope::PopUps:
        return popUpNames();
    case Scope::UserData:
        return userDataNames();
    }
    return {};
}

/// Channels share their names: those know nothing of the channel.
static QString phraseId(const Operation &operation)
{
    return QLatin1String(operation.method) + u' ' + operation.path.mid(channelOf(operation).size());
}

QHash<QString, QString> namesOf(const Contract &contract, Scope scope)
{
    QHash<QString, QString> phrases;
    for (const auto &[id, phrase] : phrasesOf(scope))
        phrases.insert(id, phrase);
    QHash<QString, QString> names;
    for (const Operation &operation : contract.operations(scope))
        names.insert(operation.id, phrases.value(phraseId(operation)));
    return names;
}

QString nameOf(const Operation &operation)
{
    const QString id = phraseId(operation);
    for (const auto &[known, phrase] : phrasesOf(operation.scope)) {
        if (known == id)
            return phrase;
    }
    return operation.id;
}

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

} // namespace pulsedeck::operations
