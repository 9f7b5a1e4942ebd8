// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/addresslist.h"
#include "app/demo/emails/contactrows.h"
#include "app/demo/emails/emaildata.h"
#include "app/demo/errors.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

Answer variables(EmailData &, MailingList &list, const Call &)
{
    QJsonArray rows;
    for (const Variable &variable : list.variables())
        rows << QJsonObject {{u"name"_s, variable.name}, {u"type"_s, variable.type}};
    return rows;
}

/// The value as it is kept: numbers as numbers.
QJsonValue keptValue(const QString &text, const QString &type)
{
    return type == "number"_L1 ? QJsonValue(text.toDouble()) : QJsonValue(text);
}

Answer updateVariables(EmailData &, MailingList &list, const Call &call)
{
    const QString email = call.text(u"email"_s).trimmed().toLower();
    if (!isAddress(email))
        return invalid(u"Argument email is invalid"_s);
    const int index = list.indexOf(email);
    if (index < 0)
        return error(422, u"Email address not found"_s, 502);
    Contact contact = list.at(index);
    QList<Variable> added;
    for (const QJsonValue &one : call.body[u"variables"].toArray()) {
        const QString name = one[u"name"].toString().trimmed();
        const QString value = one[u"value"].toString();
        const QString known = list.typeOf(name);
        if (name.isEmpty() || !(value.isEmpty() || fitsType(value, known)))
            return invalid(u"Argument variables is invalid"_s);
        const QString type = known.isEmpty() ? typeOfValue(value) : known;
        if (known.isEmpty())
            added << Variable {name, type};
        if (value.isEmpty())
            contact.variables.remove(name);
        else
            contact.variables.insert(name, keptValue(value, type));
    }
    for (const Variable &variable : added)
        list.addVariable(variable);
    list.replace(index, contact);
    return resultTrue();
}

Answer findByVariable(EmailData &, MailingList &list, const Call &call)
{
    const QString name = call.path[u"variableName"_s];
    const QString wanted = call.path[u"searchValue"_s];
    const QString type = list.typeOf(name);
    if (type.isEmpty())
        return error(404, u"Variable not found"_s, 299);
    if (!fitsType(wanted, type))
        return invalid(u"Variable value wrong format"_s);
    QJsonArray rows;
    list.forEach([&](int index) {
        const Contact contact = list.at(index);
        const QString value = contact.variables[name].toVariant().toString();
        if (value.compare(wanted, Qt::CaseInsensitive) == 0)
            rows << QJsonObject {{u"email"_s, contact.email},
                                 {u"status"_s, contact.status},
                                 {u"status_explain"_s, statusText(contact.status)}};
    });
    return rows;
}

Answer setPhone(EmailData &, MailingList &list, const Call &call)
{
    const QString phone = plainPhone(call.text(u"phone"_s));
    if (phone.isEmpty())
        return invalid(u"Phone is not valid"_s);
    const int index = list.indexOf(call.text(u"email"_s).trimmed().toLower());
    if (index < 0)
        return error(422, u"Email is not valid"_s, 17);
    Contact contact = list.at(index);
    contact.phone = phone;
    list.replace(index, contact);
    return resultTrue();
}

} // namespace

void addContactVariables(Routes &routes, const EmailRef &data)
{
    routes.add(Scope::Emails, u"GET /addressbooks/{id}/variables"_s, ofList(data, variables));
    routes.add(Scope::Emails, u"POST /addressbooks/{id}/emails/variable"_s, ofList(data, updateVariables));
    routes.add(Scope::Emails, u"GET /addressbooks/{id}/variables/{variableName}/{searchValue}"_s,
               ofList(data, findByVariable));
    routes.add(Scope::Emails, u"PUT /addressbooks/{id}/phone"_s, ofList(data, setPhone));
    // The same call stands in the documents of two scopes.
    routes.add(Scope::Sms, u"PUT /addressbooks/{id}/phone"_s, ofList(data, setPhone));
}

} // namespace pulsedeck::demo
