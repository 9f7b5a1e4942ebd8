// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/json.h"
#include "app/demo/emails/campaignclock.h"
#include "app/demo/emails/contactrows.h"
#include "app/demo/emails/emaildata.h"
#include "app/demo/errors.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

/// One address in one of the lists that hold it.
struct Entry {
    MailingList *list;
    int index;
};

QList<Entry> entriesOf(EmailData &data, const QString &email)
{
    QList<Entry> entries;
    for (const auto &list : data.lists) {
        const int index = list->indexOf(email.trimmed().toLower());
        if (index >= 0)
            entries << Entry {list.get(), index};
    }
    return entries;
}

QJsonArray bookRows(EmailData &data, const QString &email, bool isShort)
{
    QJsonArray rows;
    for (const Entry &entry : entriesOf(data, email)) {
        const Contact contact = entry.list->at(entry.index);
        QJsonObject row {{u"book_id"_s, entry.list->id()},
                         {u"status"_s, contact.status},
                         {u"variables"_s, variableList(*entry.list, contact)}};
        if (!isShort) {
            row.insert(u"email"_s, contact.email);
            row.insert(u"status_explain"_s, statusText(contact.status));
        }
        rows << row;
    }
    return rows;
}

/// What one address did with a campaign of one of its lists, the same at each call.
int deliveryCode(const EmailData &data, const Campaign &campaign, const QString &email)
{
    if (campaign.figures.sent == 0)
        return 0;
    quint64 number = quint64(campaign.id); // wraps around
    for (const QChar c : email)
        number = number * 131 + c.unicode();
    Dice dice = data.sowing.dice(u"delivery", qint64(number));
    const double share = dice.share(0, campaign.figures.sent);
    if (share < campaign.figures.clicked)
        return 4;
    if (share < campaign.figures.opened)
        return 3;
    return share < campaign.figures.delivered ? 2 : 6;
}

QString deliveryText(int code)
{
    static const QHash<int, QString> texts = {{0, u"In queue"_s},
                                              {2, u"Delivered"_s},
                                              {3, u"Opened"_s},
                                              {4, u"Link clicked"_s},
                                              {6, u"No such mailbox"_s}};
    return texts.value(code);
}

/// The answer about several addresses (@p isBatch) spells its keys differently and is flatter.
QJsonObject statistics(EmailData &data, const QString &email, bool isBatch)
{
    int sent = 0;
    int opened = 0;
    int clicked = 0;
    QJsonArray lists;
    const QString nameKey = isBatch ? u"name"_s : u"address_book_name"_s;
    for (const Entry &entry : entriesOf(data, email)) {
        lists << QJsonObject {{u"id"_s, entry.list->id()}, {nameKey, entry.list->name()}};
        for (const Campaign &campaign : data.campaigns) {
            const int code =
                campaign.lists.contains(entry.list->id()) ? deliveryCode(data, campaign, email) : 0;
            sent += code > 0;
            opened += code == 3 || code == 4;
            clicked += code == 4;
        }
    }
    const QJsonObject counts {{u"sent"_s, sent}, {u"open"_s, opened}, {u"link"_s, clicked}};
    QJsonObject answer = isBatch ? counts : QJsonObject {{u"statistic"_s, counts}};
    answer.insert(u"blacklist"_s, data.blacklist.contains(email));
    // The misspelt key is the service's.
    answer.insert(isBatch ? u"adressbooks"_s : u"addressbooks"_s, lists);
    return answer;
}

Answer noSuchAddress()
{
    return error(404, u"Email address not found"_s, 502);
}

Answer info(EmailData &data, const Call &call)
{
    const QJsonArray rows = bookRows(data, call.path[u"email"_s], false);
    return rows.isEmpty() ? noSuchAddress() : Answer(rows);
}

Answer removeEverywhere(EmailData &data, const Call &call)
{
    const QList<Entry> entries = entriesOf(data, call.path[u"email"_s]);
    for (const Entry &entry : entries)
        entry.list->remove(entry.index);
    return entries.isEmpty() ? noSuchAddress() : resultTrue();
}

Answer details(EmailData &data, const Call &call)
{
    QJsonArray rows;
    for (const Entry &entry : entriesOf(data, call.path[u"email"_s])) {
        const Contact contact = entry.list->at(entry.index);
        rows << QJsonObject {{u"list_name"_s, entry.list->name()},
                             {u"list_id"_s, entry.list->id()},
                             {u"add_date"_s, dateText(contact.added)},
                             {u"source"_s, contact.source}};
    }
    return rows.isEmpty() ? noSuchAddress() : Answer(rows);
}

/// A map keyed by the address.
template<typename Function> Answer byAddress(const Call &call, Function tell)
{
    QJsonObject answer;
    for (const QJsonValue &email : call.body[u"emails"].toArray())
        answer.insert(memberName(email.toString()), tell(email.toString().trimmed().toLower()));
    return answer;
}

Answer inCampaign(EmailData &data, Campaign &campaign, const Call &call)
{
    const QString email = call.path[u"email"_s].toLower();
    for (const Entry &entry : entriesOf(data, email)) {
        if (!campaign.lists.contains(entry.list->id()))
            continue;
        const int code = deliveryCode(data, campaign, email);
        const int status = entry.list->statusAt(entry.index);
        return QJsonObject {{u"sent_date"_s, dateText(campaign.sendAt)},
                            {u"global_status"_s, status},
                            {u"global_status_explain"_s, statusText(status)},
                            {u"detail_status"_s, code},
                            {u"detail_status_explain"_s, deliveryText(code)}};
    }
    return noSuchAddress();
}

} // namespace

void addAddresses(Routes &routes, const EmailRef &data)
{
    const auto add = [&](const QString &id, Handler handler) {
        routes.add(Scope::Emails, id, std::move(handler));
    };
    add(u"GET /emails/{email}"_s, [data](const Call &call) { return info(*data, call); });
    add(u"DELETE /emails/{email}"_s, [data](const Call &call) { return removeEverywhere(*data, call); });
    add(u"GET /emails/{email}/details"_s, [data](const Call &call) { return details(*data, call); });
    add(u"GET /emails/{email}/campaigns"_s, [data](const Call &call) -> Answer {
        return statistics(*data, call.path[u"email"_s].toLower(), false);
    });
    add(u"POST /emails"_s, [data](const Call &call) {
        return byAddress(call, [&](const QString &email) { return bookRows(*data, email, true); });
    });
    add(u"POST /emails/campaigns"_s, [data](const Call &call) {
        return byAddress(call, [&](const QString &email) { return statistics(*data, email, true); });
    });
    add(u"GET /campaigns/{id}/email/{email}"_s, ofCampaign(data, inCampaign));
}

} // namespace pulsedeck::demo
