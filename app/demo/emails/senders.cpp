// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/addresslist.h"
#include "app/demo/emails/emaildata.h"
#include "app/demo/errors.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

/// The demo sends no letters, so every activation code is this one.
const QString demoCode = u"246810"_s;

constexpr int codePause = 15 * 60;

Answer noSuchSender()
{
    return error(422, u"Sender not found"_s, 1003);
}

Answer senders(EmailData &data, const Call &)
{
    QJsonArray rows;
    for (const Sender &sender : data.senders)
        rows << QJsonObject {{u"email"_s, sender.email},
                             {u"name"_s, sender.name},
                             {u"status"_s, sender.isActive ? u"Active"_s : u"Requested activation"_s},
                             {u"is_allowed_for_smtp"_s, sender.isActive}};
    return rows;
}

Answer add(EmailData &data, const Call &call)
{
    const QString email = call.text(u"email"_s).trimmed().toLower();
    if (email.isEmpty())
        return error(422, u"Sender address is empty"_s, 903);
    if (call.text(u"name"_s).trimmed().isEmpty())
        return error(422, u"Sender name is empty"_s, 901);
    if (!isAddress(email))
        return error(422, u"Email address is not valid"_s, 906);
    if (data.sender(email))
        return error(422, u"Email address is in use already"_s, 902);
    if (data.blacklist.contains(email))
        return error(422, u"Email address is in the blacklist"_s, 904);
    data.senders << Sender {email, call.text(u"name"_s).trimmed(), false, call.now};
    return resultTrue();
}

Answer remove(EmailData &data, const Call &call)
{
    const QString email = call.text(u"email"_s).trimmed().toLower();
    const auto removed = data.senders.removeIf([&](const Sender &sender) { return sender.email == email; });
    return removed > 0 ? resultTrue() : noSuchSender();
}

Answer sendCode(EmailData &data, const Call &call)
{
    Sender *sender = data.sender(call.path[u"email"_s].toLower());
    if (!sender)
        return noSuchSender();
    if (sender->codeSent.isValid() && sender->codeSent.secsTo(call.now) < codePause)
        return error(422, u"Code was sent already, wait 15 minutes"_s, 1004);
    sender->codeSent = call.now;
    return QJsonObject {{u"result"_s, true}, {u"email"_s, sender->email}};
}

Answer activate(EmailData &data, const Call &call)
{
    Sender *sender = data.sender(call.path[u"email"_s].toLower());
    if (!sender)
        return noSuchSender();
    if (sender->isActive)
        return error(422, u"No such email address awaiting activation"_s, 21);
    if (call.text(u"code"_s).isEmpty())
        return error(422, u"Activation code is empty"_s, 1104);
    if (call.text(u"code"_s) != demoCode)
        return invalid(u"Argument code is invalid"_s);
    sender->isActive = true;
    return QJsonObject {{u"result"_s, true}, {u"email"_s, sender->email}};
}

} // namespace

void addSenders(Routes &routes, const EmailRef &data)
{
    const auto route = [&](const QString &id, auto function) {
        routes.add(Scope::Emails, id, [data, function](const Call &call) { return function(*data, call); });
    };
    route(u"GET /senders"_s, senders);
    route(u"POST /senders"_s, add);
    route(u"DELETE /senders"_s, remove);
    route(u"GET /senders/{email}/code"_s, sendCode);
    route(u"POST /senders/{email}/code"_s, activate);
    // The same call stands in the documents of two scopes.
    routes.add(Scope::Smtp, u"POST /senders"_s, [data](const Call &call) { return add(*data, call); });
}

} // namespace pulsedeck::demo
