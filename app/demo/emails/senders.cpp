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

QString emailIn(const QJsonValue &value)
{
    return value.toString().trimmed().toLower();
}

QJsonObject seen(const QJsonObject &row)
{
    const bool isActive = row[u"active"].toBool();
    return {{u"email"_s, row[u"email"]},
            {u"name"_s, row[u"name"]},
            {u"status"_s, isActive ? u"Active"_s : u"Requested activation"_s},
            {u"is_allowed_for_smtp"_s, isActive}};
}

std::optional<Answer> makeSender(EmailData &data, const Call &call, QJsonObject &row)
{
    const QString email = emailIn(call.body[u"email"]);
    const QString name = call.text(u"name"_s).trimmed();
    if (email.isEmpty())
        return error(422, u"Sender address is empty"_s, 903);
    if (name.isEmpty())
        return error(422, u"Sender name is empty"_s, 901);
    if (!isAddress(email))
        return error(422, u"Email address is not valid"_s, 906);
    if (data.sender(email))
        return error(422, u"Email address is in use already"_s, 902);
    if (data.blacklist.contains(email))
        return error(422, u"Email address is in the blacklist"_s, 904);
    row = {{u"email"_s, email}, {u"name"_s, name}, {u"code"_s, isoText(call.now)}};
    return {};
}

Answer remove(EmailData &data, const Call &call)
{
    return data.senders->remove(emailIn(call.body[u"email"])) ? resultTrue() : noSuchSender();
}

Answer sendCode(const Call &call, QJsonObject &sender)
{
    const QDateTime sent = QDateTime::fromString(sender[u"code"].toString(), Qt::ISODate);
    if (sent.isValid() && sent.secsTo(call.now) < codePause)
        return error(422, u"Code was sent already, wait 15 minutes"_s, 1004);
    sender.insert(u"code"_s, isoText(call.now));
    return QJsonObject {{u"result"_s, true}, {u"email"_s, sender[u"email"]}};
}

Answer activate(const Call &call, QJsonObject &sender)
{
    if (sender[u"active"].toBool())
        return error(422, u"No such email address awaiting activation"_s, 21);
    if (call.text(u"code"_s).isEmpty())
        return error(422, u"Activation code is empty"_s, 1104);
    if (call.text(u"code"_s) != demoCode)
        return invalid(u"Argument code is invalid"_s);
    sender.insert(u"active"_s, true);
    return QJsonObject {{u"result"_s, true}, {u"email"_s, sender[u"email"]}};
}

/// The sender in the path, whatever its case.
Handler ofSender(const EmailRef &data, Answer (*function)(const Call &, QJsonObject &))
{
    return [=](const Call &call) {
        QJsonObject *sender = data->sender(emailIn(call.path[u"email"_s]));
        return sender ? function(call, *sender) : noSuchSender();
    };
}

} // namespace

void addSenderCreation(TableRoutes &to, const EmailRef &data)
{
    to.create(u"POST /senders"_s, data->senders,
              [data](const Call &call, QJsonObject &row) { return makeSender(*data, call, row); });
}

void addSenders(TableRoutes &to, const EmailRef &data)
{
    data->senders->setView(seen);
    to.list(u"GET /senders"_s, data->senders);
    addSenderCreation(to, data);
    to.add(u"DELETE /senders"_s, [data](const Call &call) { return remove(*data, call); });
    to.add(u"GET /senders/{email}/code"_s, ofSender(data, sendCode));
    to.add(u"POST /senders/{email}/code"_s, ofSender(data, activate));
}

} // namespace pulsedeck::demo
