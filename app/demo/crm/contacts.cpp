// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"
#include "app/demo/crm/crmtables.h"
#include "app/demo/crm/values.h"
#include "app/demo/shaping.h"
#include "app/demo/tables/ordering.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

/// Whether one of the nested @p rows has @p wanted in its @p key.
bool anyHas(const QJsonValue &rows, const QString &key, const QJsonValue &wanted)
{
    const QJsonArray all = rows.toArray();
    return wanted.isUndefined() || std::any_of(all.begin(), all.end(), [&](const QJsonValue &row) {
               return hasText(row[key], wanted);
           });
}

bool sharesOne(const QJsonValue &ids, const QJsonValue &wanted)
{
    const QJsonArray all = wanted.toArray();
    return all.isEmpty()
        || std::any_of(all.begin(), all.end(), [&](const QJsonValue &id) { return indexOf(ids, id) >= 0; });
}

/// The filter takes numbers where the rows have words.
bool hasSource(const QJsonValue &row, const QJsonValue &wanted)
{
    static const QHash<QString, int> codes = {
        {u"chatbot"_s, 1}, {u"manually"_s, 2}, {u"subscription_form"_s, 3},
        {u"landing"_s, 4}, {u"a360"_s, 5},     {u"payments"_s, 6}};
    return wanted.toArray().isEmpty()
        || wanted.toArray().contains(codes.value(row[u"sourceType"].toString()));
}

bool hasMessenger(const QJsonValue &row, const QJsonValue &body)
{
    const QJsonArray types = body[u"messengerTypeIds"].toArray();
    const QJsonArray all = row[u"messengers"].toArray();
    const bool hasType = types.isEmpty() || std::any_of(all.begin(), all.end(), [&](const QJsonValue &one) {
                             return types.contains(one[u"typeId"]);
                         });
    return hasType && anyHas(row[u"messengers"], u"login"_s, body[u"messengerLogin"]);
}

/// Filters of the body; expressions of `attributes` and `fieldValueConditions` are not documented, and filter
/// nothing.
bool isWanted(const QJsonObject &row, const QJsonValue &body)
{
    return isOneOf(row[u"id"], body[u"ids"]) && isOneOf(row[u"responsibleId"], body[u"responsibleIds"])
        && hasText(row[u"firstName"], body[u"firstName"]) && hasText(row[u"lastName"], body[u"lastName"])
        && anyHas(row[u"emails"], u"email"_s, body[u"email"])
        && anyHas(row[u"phones"], u"phone"_s, body[u"phone"]) && sharesOne(row[u"tagIds"], body[u"tagIds"])
        && hasSource(row, body[u"sourceType"]) && hasMessenger(row, body)
        && isBetween(row[u"createdAt"], body[u"from"], body[u"to"])
        && isBetween(row[u"updatedAt"], body[u"updateFrom"], body[u"updateTo"]);
}

bool hasEmail(const QJsonObject &row, const QJsonValue &body)
{
    const QString wanted = body[u"email"].toString();
    const QJsonArray all = row[u"emails"].toArray();
    const bool whole = body[u"isEmailFullSearch"].toBool();
    return std::any_of(all.begin(), all.end(), [&](const QJsonValue &one) {
        return whole ? one[u"email"] == wanted : hasText(one[u"email"], wanted);
    });
}

void becomeContact(const Call &, QJsonObject &row)
{
    row.insert(u"userId"_s, CrmData::firstUser);
    row.insert(u"sourceType"_s, u"manually"_s);
}

/// What came as plain texts becomes nested rows.
Refusal makeContact(const CrmTables &crm, const Call &call, QJsonObject &row)
{
    for (const QJsonValue &id : call.body[u"tags"].toArray()) {
        if (!crm.contactTags->has(id))
            return missing(Scope::Crm, crm.contactTags->word());
    }
    for (const QJsonValue &one : call.body[u"messengers"].toArray()) {
        if (!crm.messengerTypes->has(one[u"typeId"]))
            return missing(Scope::Crm, crm.messengerTypes->word());
    }
    becomeContact(call, row);
    row.insert(u"tagIds"_s, call.body[u"tags"]);
    for (const QString &key : {u"phones"_s, u"emails"_s, u"messengers"_s, u"attributes"_s, u"attachments"_s})
        row.remove(key);
    for (const QJsonValue &phone : call.body[u"phones"].toArray())
        crm.phones.insert(row, {{u"phone"_s, phone}, {u"isMain"_s, !row.contains(u"phones"_s)}});
    for (const QJsonValue &email : call.body[u"emails"].toArray())
        crm.emails.insert(row, {{u"email"_s, email}, {u"isMain"_s, !row.contains(u"emails"_s)}});
    for (const QJsonValue &one : call.body[u"messengers"].toArray())
        crm.messengers.insert(row, one.toObject());
    return {};
}

/// The two lookups by foreign ids answer one record inside another.
Answer found(const CrmTables &crm, const Call &call, const std::function<bool(const QJsonObject &)> &isIt)
{
    for (const QJsonObject &row : crm.contacts->rows()) {
        if (isIt(row))
            return QJsonValue(
                shaped(QJsonObject {{u"data"_s, QJsonObject {{u"data"_s, crm.contacts->seen(row)}}}},
                       *call.operation.answer));
    }
    return missing(Scope::Crm, crm.contacts->word());
}

void addLookUps(TableRoutes &to, const CrmRef &crm)
{
    to.add(u"GET /crm/v1/contacts/external/{externalContactId}"_s, [crm](const Call &call) {
        const QString id = call.path[u"externalContactId"_s];
        return found(*crm, call, [&](const QJsonObject &row) { return row[u"externalContactId"] == id; });
    });
    to.add(u"GET /crm/v1/contacts/messenger-external/{messengerContactId}"_s, [crm](const Call &call) {
        const QString id = call.path[u"messengerContactId"_s];
        return found(*crm, call, [&](const QJsonObject &row) {
            const QJsonArray all = row[u"messengers"].toArray();
            return std::any_of(all.begin(), all.end(),
                               [&](const QJsonValue &one) { return one[u"contactId"] == id; });
        });
    });
}

} // namespace

void addContacts(TableRoutes &to, const CrmRef &crm)
{
    const auto asNew = [crm](const Call &call, QJsonObject &row) {
        becomeContact(call, row);
        return Refusal();
    };
    const auto remember = [crm](const Call &call, const QJsonObject &row) {
        CrmTables::remember(crm->contactHistory, *crm->contacts->find(row[u"id"]), call, u"create"_s);
    };
    to.list(u"POST /crm/v1/contacts/get-list"_s, crm->contacts,
            [](const QJsonObject &row, const Call &call) { return isWanted(row, call.body); });
    to.list(u"POST /crm/v1/contacts/get-list-by-email"_s, crm->contacts,
            [](const QJsonObject &row, const Call &call) { return hasEmail(row, call.body); });
    to.create(
        u"POST /crm/v1/contacts"_s, crm->contacts,
        [crm](const Call &call, QJsonObject &row) { return makeContact(*crm, call, row); }, remember);
    to.create(u"POST /crm/v1/contacts/create"_s, crm->contacts, asNew, remember);
    to.read(u"GET /crm/v1/contacts/{contactId}"_s, crm->contacts);
    to.update(u"PUT /crm/v1/contacts/{contactId}"_s, crm->contacts, {},
              [crm](const Call &call, const QJsonObject &row) {
                  CrmTables::remember(crm->contactHistory, *crm->contacts->find(row[u"id"]), call,
                                      u"update"_s);
              });
    to.remove(u"DELETE /crm/v1/contacts/{contactId}"_s, crm->contacts,
              [crm](const Call &, const QJsonObject &row) { crm->forgetFiles(u"contact"_s, row[u"id"]); });
    to.on(u"GET /crm/v1/contacts/{contactId}/history"_s, crm->contacts,
          [serving = to.serving()](const Call &call, const QJsonObject &row) {
              return serving->list(call, between(row[u"history"].toArray(), call.query),
                                   Serving::Rest::Blank);
          });
    addLookUps(to, crm);
}

} // namespace pulsedeck::demo
