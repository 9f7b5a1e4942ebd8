// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/sms/sms.h"
#include "app/values/format.h"
#include "app/values/phones.h"

#include <QJsonArray>

namespace pulsedeck::sms {

namespace {

/// The answer is an object or a list of one.
ReportData inList(const QJsonValue &answer)
{
    const QJsonValue told = (answer.isArray() ? answer[0] : answer)["data"];
    if (told.toObject().isEmpty())
        return {.note = Tr::tr("The list does not have this phone.")};
    const auto status = format::toInteger(told["status"]);
    ReportData report {.figures = {
                           {.title = Tr::tr("Status"),
                            .value = status == 1 ? Tr::tr("Active")
                                : status == 0    ? Tr::tr("New")
                                                 : format::toText(told["status"]),
                            .kind = Kind::Text},
                           {.title = Tr::tr("Added"), .value = told["added"], .kind = Kind::DateTime},
                       }};
    if (told["email"].isString())
        report.figures << Figure {.title = Tr::tr("Email"), .value = told["email"], .kind = Kind::Email};
    const QJsonObject variables = told["variables"].toObject();
    for (auto one = variables.begin(); one != variables.end(); ++one)
        report.figures << Figure {
            .title = one.key(), .value = format::toText(one.value()), .kind = Kind::Text};
    return report;
}

ReportData onBlacklist(const QJsonValue &answer, const QString &phone)
{
    for (const QJsonValue row : answer["data"].toArray()) {
        if (format::toText(row["phone"]) == phone)
            return {.figures = {
                        {.title = Tr::tr("On the blacklist since"),
                         .value = row["add_date"],
                         .kind = Kind::DateTime},
                        {.title = Tr::tr("Reason"), .value = row["description"], .kind = Kind::Text},
                    }};
    }
    return {.note = Tr::tr("It is not on the blacklist of SMS.")};
}

QList<FormField> form(const ActionContext &)
{
    FormField list {.key = "addressBookId", .title = Tr::tr("Mailing list")};
    list.input = FormField::Input::Number;
    return {required(list), required(ofPhone(line("phoneNumber", Tr::tr("Phone"))))};
}

} // namespace

Resource foundPhone(const QString &list, const QString &listName, const QString &phone)
{
    Resource found {.id = "sms/phone", .title = phones::shown(phone), .scope = Scope::Sms};
    found.reports = [=](const QJsonObject &) {
        Call call {"GET /sms/numbers/info/{addressBookId}/{phoneNumber}"};
        call.path = {{"addressBookId", list}, {"phoneNumber", phone}};
        return QList<Report> {
            {"in-list", Tr::tr("In the list %1").arg(listName), call, inList},
            {"blacklist", Tr::tr("Blacklist"), {"GET /sms/black_list"}, [phone](const QJsonValue &answer) {
                 return onBlacklist(answer, phone);
             }}};
    };
    return found;
}

Action lookUpPhone()
{
    Action action = command(Scope::Sms, {"GET /sms/numbers/info/{addressBookId}/{phoneNumber}"},
                            Tr::tr("Look up a phone…"), form);
    action.id = "look-up";
    action.target = Action::Target::NoRow;
    action.requests = nullptr;
    action.opens = [](const ActionContext &context) {
        return foundPhone(context.text("addressBookId"), context.nameIn("addressBookId"),
                          context.text("phoneNumber"));
    };
    return action;
}

} // namespace pulsedeck::sms
