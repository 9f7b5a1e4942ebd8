// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/scope.h"

#include <QCoreApplication>
#include <QStringList>

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(scopes)
};

ScopeInfo emails()
{
    return {Scope::Emails,
            {},
            //: Title of a tab
            Tr::tr("Email"),
            Tr::tr("Mailing lists, contacts, campaigns, senders and templates."),
            Tr::tr("Create, edit and delete lists, contacts, senders and templates; send campaigns.")};
}

ScopeInfo smtp()
{
    return {Scope::Smtp,
            {},
            //: Title of a tab
            Tr::tr("SMTP"),
            Tr::tr("Senders, sent letters with their statistics, and delivery errors."),
            Tr::tr("Send letters, add senders and domains, take addresses off the unsubscribed list.")};
}

ScopeInfo automation()
{
    return {Scope::Automation,
            {},
            //: Title of a tab
            Tr::tr("Automation"),
            Tr::tr("Flows, finished series, conversions, events and the statistics of every element."),
            Tr::tr("Edit events and their log.")};
}

ScopeInfo verifierService()
{
    return {Scope::VerifierService,
            {},
            //: Title of a tab
            Tr::tr("Verifier"),
            Tr::tr("Progress and results of checks, and reports."),
            Tr::tr("Start checking a list or an address, create and download reports.")};
}

ScopeInfo chatbots()
{
    return {Scope::Chatbots,
            {},
            //: Title of a tab
            Tr::tr("Chatbots"),
            Tr::tr("Subscribers, variables, flows and live chats of all channels."),
            Tr::tr("Write to subscribers, edit their tags and variables, run flows, open and close chats.")};
}

ScopeInfo sms()
{
    return {Scope::Sms,
            {},
            //: Title of a tab
            Tr::tr("SMS"),
            Tr::tr("Phone numbers, lists, the blacklist and what a campaign will cost."),
            Tr::tr("Add, edit and delete numbers and lists, change the blacklist, send messages.")};
}

ScopeInfo viber()
{
    return {Scope::Viber,
            {},
            //: Title of a tab
            Tr::tr("Viber"),
            Tr::tr("Campaigns with statistics and recipients, sender names and the blacklist."),
            Tr::tr("Create campaigns, put numbers on the blacklist and take them off.")};
}

ScopeInfo crm()
{
    return {Scope::Crm,
            {},
            //: Title of a tab
            Tr::tr("CRM"),
            Tr::tr("Pipelines, deals, contacts, attributes and owners."),
            Tr::tr("Create deals, contacts and tasks; change and delete fields, tags and contact data.")};
}

ScopeInfo pushService()
{
    return {Scope::PushService,
            {},
            //: Title of a tab
            Tr::tr("Web push"),
            Tr::tr("Websites, subscribers, variables, and campaigns with statistics."),
            Tr::tr("Create campaigns, switch subscribers on and off.")};
}

ScopeInfo popUps()
{
    return {Scope::PopUps,
            {},
            //: Title of a tab
            Tr::tr("Pop-ups"),
            Tr::tr("Projects, pop-ups with their settings, and the statistics of each."),
            Tr::tr("Create projects, switch pop-ups on and off, delete them.")};
}

ScopeInfo userData()
{
    return {Scope::UserData,
            {},
            //: Title of a tab
            Tr::tr("Account"),
            Tr::tr("The balance, the pricing plans and other data that belongs to no tool."),
            {}};
}

struct Entry {
    Scope scope;
    const char *name;
    ScopeInfo (*info)();
};

constexpr Entry entries[] = {
    {Scope::Emails, "emails", emails},
    {Scope::Smtp, "smtp", smtp},
    {Scope::Automation, "automation", automation},
    {Scope::VerifierService, "verifier_service", verifierService},
    {Scope::Chatbots, "chatbots", chatbots},
    {Scope::Sms, "sms", sms},
    {Scope::Viber, "viber", viber},
    {Scope::Crm, "crm", crm},
    {Scope::PushService, "push_service", pushService},
    {Scope::PopUps, "pop_ups", popUps},
    {Scope::UserData, "user_data", userData},
};

} // namespace

QList<Scope> allScopes()
{
    QList<Scope> scopes;
    for (const Entry &entry : entries)
        scopes << entry.scope;
    return scopes;
}

ScopeInfo scopeInfo(Scope scope)
{
    for (const Entry &entry : entries) {
        if (entry.scope != scope)
            continue;
        ScopeInfo info = entry.info();
        info.name = scopeName(scope);
        return info;
    }
    Q_UNREACHABLE();
}

QString scopeName(Scope scope)
{
    for (const Entry &entry : entries) {
        if (entry.scope == scope)
            return QString::fromLatin1(entry.name);
    }
    return {};
}

Scopes scopeFromName(const QString &name)
{
    for (const Entry &entry : entries) {
        if (name == QLatin1String(entry.name))
            return entry.scope;
    }
    return {};
}

QString scopesToString(Scopes scopes)
{
    QStringList words;
    for (const Entry &entry : entries) {
        if (scopes.testFlag(entry.scope))
            words << QString::fromLatin1(entry.name);
    }
    return words.join(u' ');
}

Scopes scopesFromString(const QString &words)
{
    Scopes scopes;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        scopes |= scopeFromName(word);
    return scopes;
}

} // namespace pulsedeck
