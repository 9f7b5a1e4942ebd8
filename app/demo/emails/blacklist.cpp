// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/addresslist.h"
#include "app/demo/emails/emaildata.h"
#include "app/demo/errors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

/// `emails` is one Base64 text of addresses with commas between them; empty when it cannot be read.
QStringList readEmails(const Call &call)
{
    const QString text = QString::fromUtf8(QByteArray::fromBase64(call.text(u"emails"_s).toLatin1()));
    QStringList emails = text.toLower().split(u',', Qt::SkipEmptyParts);
    for (QString &email : emails)
        email = email.trimmed();
    return std::all_of(emails.begin(), emails.end(), isAddress) ? emails : QStringList();
}

Answer unreadable()
{
    return error(400, u"Parameter emails is empty or wrong"_s, 832);
}

Answer add(EmailData &data, const Call &call)
{
    const QStringList emails = readEmails(call);
    if (emails.isEmpty())
        return unreadable();
    for (const QString &email : emails)
        data.blacklist.insert(email);
    return resultTrue();
}

Answer remove(EmailData &data, const Call &call)
{
    const QStringList emails = readEmails(call);
    if (emails.isEmpty())
        return unreadable();
    for (const QString &email : emails)
        data.blacklist.remove(email);
    return resultTrue();
}

} // namespace

void addBlacklist(Routes &routes, const EmailRef &data)
{
    routes.add(Scope::Emails, u"GET /blacklist"_s, [data](const Call &) -> Answer {
        QStringList emails = data->blacklist.values();
        emails.sort();
        return QJsonArray::fromStringList(emails);
    });
    routes.add(Scope::Emails, u"POST /blacklist"_s, [data](const Call &call) { return add(*data, call); });
    routes.add(Scope::Emails, u"DELETE /blacklist"_s,
               [data](const Call &call) { return remove(*data, call); });
}

} // namespace pulsedeck::demo
