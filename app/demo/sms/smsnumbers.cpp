// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/addressing.h"
#include "app/demo/errors.h"
#include "app/demo/sms/smsdata.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

Answer badPhones()
{
    return invalid(u"Argument phones is invalid"_s);
}

/// The documents show both an object and a list of one.
Answer counted(const Call &call, const QJsonObject &counters)
{
    const QJsonObject answer {{u"result"_s, true}, {u"counters"_s, counters}};
    const Schema &schema = *call.operation.answer;
    return schema.type == Schema::Type::Array ? Answer(QJsonArray {answer}) : Answer(answer);
}

QJsonObject variablesOf(const QJsonValue &list)
{
    QJsonObject variables;
    for (const QJsonValue one : list.toArray())
        variables.insert(one[u"name"].toString(), one[u"value"]);
    return variables;
}

/// What is no phone number is an exception, not a refusal.
Answer add(SmsData &data, const Call &call)
{
    auto *phones = data.phonesOf(call.body[u"addressBookId"].toInteger());
    if (!phones)
        return noSuchPhoneList();
    int added = 0, exists = 0, exceptions = 0;
    for (const QJsonValue value : call.body[u"phones"].toArray()) {
        const QString phone = plainPhone(value.toVariant().toString());
        int &counter = phone.isEmpty() ? exceptions : phones->contains(phone) ? exists : added;
        ++counter;
        if (&counter == &added)
            phones->insert(phone, {call.now, {}});
    }
    return counted(call, {{u"added"_s, added}, {u"exceptions"_s, exceptions}, {u"exists"_s, exists}});
}

/// `phones` is a map from numbers to lists of variables, or to lists of such lists.
Answer addWithVariables(SmsData &data, const Call &call)
{
    auto *phones = data.phonesOf(call.body[u"addressBookId"].toInteger());
    if (!phones)
        return noSuchPhoneList();
    int added = 0, exists = 0, exceptions = 0;
    const QJsonObject all = call.body[u"phones"].toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QString phone = plainPhone(it.key());
        int &counter = phone.isEmpty() ? exceptions : phones->contains(phone) ? exists : added;
        ++counter;
        const QJsonValue first = it.value()[0];
        if (!phone.isEmpty())
            phones->insert(phone, {call.now, variablesOf(first.isArray() ? first : it.value())});
    }
    return counted(call, {{u"added"_s, added}, {u"exceptions"_s, exceptions}, {u"exists"_s, exists}});
}

Answer update(SmsData &data, const Call &call)
{
    auto *phones = data.phonesOf(call.body[u"addressBookId"].toInteger());
    const std::optional<QStringList> wanted = readPhones(call.body[u"phones"]);
    if (!phones || !wanted)
        return phones ? badPhones() : noSuchPhoneList();
    int updated = 0;
    const QJsonObject values = variablesOf(call.body[u"variables"]);
    for (const QString &phone : *wanted) {
        if (!phones->contains(phone))
            continue;
        ++updated;
        for (auto it = values.begin(); it != values.end(); ++it)
            (*phones)[phone].variables.insert(it.key(), it.value());
    }
    return counted(call, {{u"updated"_s, updated}});
}

Answer remove(SmsData &data, const Call &call)
{
    auto *phones = data.phonesOf(call.body[u"addressBookId"].toInteger());
    const std::optional<QStringList> wanted = readPhones(call.body[u"phones"]);
    if (!phones || !wanted)
        return phones ? badPhones() : noSuchPhoneList();
    qsizetype deleted = 0;
    for (const QString &phone : *wanted)
        deleted += phones->remove(phone);
    return counted(call, {{u"deleted"_s, deleted}});
}

Answer setVariables(SmsData &data, const Call &call)
{
    auto *phones = data.phonesOf(call.id());
    if (!phones)
        return noSuchPhoneList();
    const auto phone = phones->find(plainPhone(call.text(u"phone"_s)));
    if (phone == phones->end())
        return notFound(Scope::Sms, u"Phone not found"_s);
    const QJsonObject values = variablesOf(call.body[u"variables"]);
    for (auto it = values.begin(); it != values.end(); ++it)
        phone->variables.insert(it.key(), it.value());
    return resultTrue();
}

/// A map without entries is [], as PHP has it.
Answer info(SmsData &data, const Call &call)
{
    auto *phones = data.phonesOf(call.id(u"addressBookId"_s));
    if (!phones)
        return noSuchPhoneList();
    const auto phone = phones->find(plainPhone(call.path[u"phoneNumber"_s]));
    if (phone == phones->end())
        return notFound(Scope::Sms, u"Phone not found"_s);
    const QJsonValue variables = phone->variables.isEmpty() ? QJsonValue(QJsonArray()) : phone->variables;
    return QJsonObject {{u"result"_s, true},
                        {u"data"_s,
                         QJsonObject {{u"status"_s, 1},
                                      {u"variables"_s, variables},
                                      {u"added"_s, dateText(phone->added)},
                                      {u"email"_s, false}}}};
}

Answer block(SmsData &data, const Call &call)
{
    const std::optional<QStringList> phones = readPhones(call.body[u"phones"]);
    if (!phones)
        return badPhones();
    int added = 0, exists = 0;
    for (const QString &phone : *phones) {
        if (data.blockedAt(phone) >= 0) {
            ++exists;
            continue;
        }
        ++added;
        data.blacklist.prepend(QJsonObject {{u"phone"_s, phone.toLongLong()},
                                            {u"description"_s, call.text(u"description"_s)},
                                            {u"add_date"_s, dateText(call.now)}});
    }
    return counted(call, {{u"added"_s, added}, {u"exists"_s, exists}});
}

Answer unblock(SmsData &data, const Call &call)
{
    const std::optional<QStringList> phones = readPhones(call.body[u"phones"]);
    if (!phones)
        return badPhones();
    int removed = 0;
    for (const QString &phone : *phones) {
        if (const qsizetype at = data.blockedAt(phone); at >= 0) {
            data.blacklist.removeAt(at);
            ++removed;
        }
    }
    return counted(call, {{u"removed"_s, removed}});
}

} // namespace

void addSmsNumbers(Routes &routes, const SmsRef &data)
{
    DataRoutes to(routes, Scope::Sms, data);
    to.add(u"POST /sms/numbers"_s, add);
    to.add(u"PUT /sms/numbers"_s, update);
    to.add(u"DELETE /sms/numbers"_s, remove);
    to.add(u"POST /sms/numbers/variables"_s, addWithVariables);
    to.add(u"POST /addressbooks/{id}/phones/variable"_s, setVariables);
    to.add(u"GET /sms/numbers/info/{addressBookId}/{phoneNumber}"_s, info);
    to.add(u"POST /sms/black_list"_s, block);
    to.add(u"DELETE /sms/black_list"_s, unblock);
}

} // namespace pulsedeck::demo
