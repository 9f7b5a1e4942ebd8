// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/emaildata.h"
#include "app/demo/errors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

QJsonObject listRow(const MailingList &list)
{
    const int all = list.count();
    const int active = list.count(MailingList::Filter::Active);
    return {{u"id"_s, list.id()},
            {u"name"_s, list.name()},
            {u"all_email_qty"_s, all},
            {u"active_email_qty"_s, active},
            {u"inactive_email_qty"_s, all - active},
            {u"active_phones_quantity"_s, list.countOfPhones()},
            {u"exc_phones_quantity"_s, 0},
            {u"new_phones_quantity"_s, 0},
            {u"creationdate"_s, dateText(list.created())},
            {u"status"_s, 0},
            {u"status_explain"_s, u"Active"_s}};
}

bool isNameTaken(const EmailData &data, const QString &name, const MailingList *except)
{
    return std::any_of(data.lists.begin(), data.lists.end(), [&](const auto &list) {
        return list.get() != except && list->name().compare(name, Qt::CaseInsensitive) == 0;
    });
}

Answer nameTaken()
{
    return error(422, u"Name already in use"_s, 203);
}

Answer createList(EmailData &data, const Call &call)
{
    const QString name = call.text(u"bookName"_s).trimmed();
    // 201 is the documented code of an empty name.
    if (name.isEmpty())
        return error(422, u"Book name is empty"_s, 201);
    if (isNameTaken(data, name, nullptr))
        return nameTaken();
    const int id = data.nextId();
    data.lists.push_back(std::make_unique<MailingList>(id, name, call.now, data.people, data.sowing));
    return QJsonObject {{u"id"_s, id}};
}

Answer lists(EmailData &data, const Call &call)
{
    QJsonArray rows;
    for (size_t i = size_t(call.offset()); i < data.lists.size() && rows.size() < call.limit(); ++i)
        rows << listRow(*data.lists[i]);
    return rows;
}

Answer renameList(EmailData &data, MailingList &list, const Call &call)
{
    const QString name = call.text(u"name"_s).trimmed();
    if (name.isEmpty())
        return error(422, u"Book name is empty"_s, 201);
    if (isNameTaken(data, name, &list))
        return nameTaken();
    list.rename(name);
    return resultTrue();
}

Answer removeList(EmailData &data, MailingList &list, const Call &call)
{
    const bool isInUse = std::any_of(data.campaigns.begin(), data.campaigns.end(), [&](const Campaign &one) {
        const bool runs =
            one.status == BeingSent || one.status == CopyingAddresses || one.isPlanned(call.now);
        return runs && one.lists.contains(list.id());
    });
    if (isInUse)
        return invalid(u"The address book has active campaign"_s);
    std::erase_if(data.lists, [&](const auto &one) { return one.get() == &list; });
    return resultTrue();
}

Answer costOf(const MailingList &list)
{
    const int active = list.count(MailingList::Filter::Active);
    if (active == 0)
        return error(422, u"Addressbook is empty"_s, 211);
    return QJsonObject {{u"cur"_s, u"USD"_s},
                        {u"sent_emails_qty"_s, active},
                        {u"overdraftAllEmailsPrice"_s, 0},
                        {u"addressesDeltaFromBalance"_s, 0},
                        {u"addressesDeltaFromTariff"_s, active},
                        {u"max_emails_per_task"_s, 2'500'000},
                        {u"result"_s, true}};
}

QJsonArray campaignsOf(const EmailData &data, int list)
{
    QJsonArray rows;
    for (auto one = data.campaigns.rbegin(); one != data.campaigns.rend(); ++one) {
        if (one->lists.contains(list))
            rows << QJsonObject {
                {u"task_id"_s, one->id}, {u"task_name"_s, one->name}, {u"task_status"_s, one->status}};
    }
    return rows;
}

} // namespace

void addMailingLists(Routes &routes, const EmailRef &data)
{
    const auto add = [&](const QString &id, Handler handler) {
        routes.add(Scope::Emails, id, std::move(handler));
    };
    add(u"POST /addressbooks"_s, [data](const Call &call) { return createList(*data, call); });
    add(u"GET /addressbooks"_s, [data](const Call &call) { return lists(*data, call); });
    // One list is told as an array of one.
    add(u"GET /addressbooks/{id}"_s, ofList(data, [](EmailData &, MailingList &list, const Call &) -> Answer {
            return QJsonArray {listRow(list)};
        }));
    add(u"PUT /addressbooks/{id}"_s, ofList(data, renameList));
    add(u"DELETE /addressbooks/{id}"_s, ofList(data, removeList));
    add(u"GET /addressbooks/{id}/cost"_s,
        ofList(data, [](EmailData &, MailingList &list, const Call &) { return costOf(list); }));
    add(u"GET /addressbooks/{id}/campaigns"_s,
        ofList(data, [](EmailData &all, MailingList &list, const Call &call) -> Answer {
            return page(campaignsOf(all, list.id()), call.offset(), call.limit());
        }));
}

} // namespace pulsedeck::demo
