// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/addresslist.h"
#include "app/demo/emails/contactrows.h"
#include "app/demo/emails/emaildata.h"
#include "app/demo/errors.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Filter = MailingList::Filter;

/// Both flags, or none: all. A flag that is false filters nothing.
Filter filterOf(const Call &call)
{
    const bool active = call.flag(u"active"_s);
    const bool notActive = call.flag(u"not_active"_s);
    if (active == notActive)
        return Filter::All;
    return active ? Filter::Active : Filter::NotActive;
}

Answer contacts(EmailData &, MailingList &list, const Call &call)
{
    if (const auto refusal = badPage(call.query, 100))
        return *refusal;
    const bool descending = call.query[u"order"] == "desc"_L1;
    QJsonArray rows;
    for (const int index : list.page(filterOf(call), call.offset(), call.limit(), descending))
        rows << contactRow(list.at(index));
    return rows;
}

/// One of `emails` as it was sent: an address, or {email, variables}. Phone is a variable with a meaning.
std::optional<Contact> readContact(const QJsonValue &value)
{
    Contact contact;
    const QJsonValue address = value.isObject() ? value[u"email"] : value;
    contact.email = address.toString().trimmed().toLower();
    if (!isAddress(contact.email))
        return {};
    const QJsonObject variables = value[u"variables"].toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        if (it.key().compare("phone"_L1, Qt::CaseInsensitive) == 0)
            contact.phone = plainPhone(it.value().toVariant().toString());
        else
            contact.variables.insert(it.key(), it.value());
    }
    return contact;
}

/// An address that is there already keeps its place and status; its variables are updated.
void putContact(EmailData &data, MailingList &list, Contact contact, const Call &call)
{
    for (auto it = contact.variables.begin(); it != contact.variables.end(); ++it)
        list.addVariable({it.key(), typeOfValue(it.value())});
    const int index = list.indexOf(contact.email);
    if (index >= 0 && call.body[u"dont_update"].toBool())
        return;
    if (index >= 0) {
        Contact known = list.at(index);
        for (auto it = contact.variables.begin(); it != contact.variables.end(); ++it)
            known.variables.insert(it.key(), it.value());
        if (!contact.phone.isEmpty())
            known.phone = contact.phone;
        list.replace(index, known);
        return;
    }
    contact.added = call.now;
    contact.source = u"api"_s;
    contact.status = data.blacklist.contains(contact.email) ? int(BlockedByUser)
        : call.text(u"confirmation"_s).isEmpty()            ? int(NewContact)
                                                            : int(ConfirmationAsked);
    list.append(contact);
}

std::optional<Answer> refuseConfirmation(EmailData &data, const Call &call)
{
    if (!call.body[u"confirmation"].isString())
        return {};
    if (call.text(u"confirmation"_s) != "force"_L1)
        return invalid(u"Argument confirmation is invalid"_s);
    const QString email = call.text(u"sender_email"_s);
    if (email.isEmpty())
        return invalid(u"Argument sender_email missing"_s);
    if (!isAddress(email))
        return invalid(u"Argument sender_email is invalid"_s);
    if (!data.isActiveSender(email))
        return error(422, u"Sender not found"_s, 1003);
    return {};
}

Answer addEmails(EmailData &data, MailingList &list, const Call &call)
{
    const QJsonValue values = call.body[u"emails"];
    if (values.isUndefined())
        return invalid(u"Argument emails missing"_s);
    if (const auto refusal = refuseConfirmation(data, call))
        return *refusal;
    QList<Contact> contacts;
    for (const QJsonValue &value : values.toArray()) {
        if (value.isObject() && !value[u"variables"].isUndefined() && !value[u"variables"].isObject()
            && !value[u"variables"].toArray().isEmpty())
            return invalid(u"Argument emails.*.variables is invalid"_s);
        const std::optional<Contact> contact = readContact(value);
        if (!contact)
            return invalid(u"Argument email is invalid"_s);
        contacts << *contact;
    }
    if (contacts.isEmpty())
        return invalid(u"Argument emails is invalid"_s);
    for (const Contact &contact : contacts)
        putContact(data, list, contact, call);
    return resultTrue();
}

/// Addresses that are not in the list do not matter: the end is the same.
Answer removeEmails(EmailData &, MailingList &list, const Call &call)
{
    const AddressList addresses = readAddresses(call.body[u"emails"].toArray());
    if (addresses.refusal)
        return *addresses.refusal;
    for (const QString &email : addresses.emails) {
        const int index = list.indexOf(email);
        if (index >= 0)
            list.remove(index);
    }
    return resultTrue();
}

Answer unsubscribe(EmailData &, MailingList &list, const Call &call)
{
    const AddressList addresses = readAddresses(call.body[u"emails"].toArray());
    if (addresses.refusal)
        return *addresses.refusal;
    int changed = 0;
    for (const QString &email : addresses.emails) {
        const int index = list.indexOf(email);
        if (index < 0 || !isActive(list.statusAt(index)))
            continue;
        list.setStatus(index, UnsubscribedContact);
        ++changed;
    }
    return changed > 0 ? resultTrue() : invalid(u"Active emails not found"_s);
}

Answer oneContact(EmailData &, MailingList &list, const Call &call)
{
    const int index = list.indexOf(call.path[u"email"_s].toLower());
    // 502 is the documented code of an address that is not found.
    if (index < 0)
        return error(404, u"Email address not found"_s, 502);
    const Contact contact = list.at(index);
    return QJsonObject {{u"email"_s, contact.email},
                        {u"abook_id"_s, QString::number(list.id())},
                        {u"phone"_s, contact.phone},
                        {u"status"_s, contact.status},
                        {u"status_explain"_s, statusText(contact.status)},
                        {u"variables"_s, variableList(list, contact)}};
}

} // namespace

void addContacts(Routes &routes, const EmailRef &data)
{
    const auto add = [&](const QString &id, Handler handler) {
        routes.add(Scope::Emails, id, std::move(handler));
    };
    add(u"GET /addressbooks/{id}/emails"_s, ofList(data, contacts));
    add(u"POST /addressbooks/{id}/emails"_s, ofList(data, addEmails));
    add(u"DELETE /addressbooks/{id}/emails"_s, ofList(data, removeEmails));
    add(u"GET /addressbooks/{id}/emails/total"_s,
        ofList(data, [](EmailData &, MailingList &list, const Call &call) -> Answer {
            return QJsonObject {{u"total"_s, list.count(filterOf(call))}};
        }));
    add(u"POST /addressbooks/{id}/emails/unsubscribe"_s, ofList(data, unsubscribe));
    add(u"GET /addressbooks/{id}/emails/{email}"_s, ofList(data, oneContact));
}

} // namespace pulsedeck::demo
