// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/emails.h"
#include "app/scopes/emails/watches.h"
#include "app/scopes/emails/words.h"
#include "app/values/format.h"
#include "app/vocabulary/chain.h"

#include <QJsonArray>

namespace pulsedeck::emails {

static Action createList()
{
    Action action =
        create(Scope::Emails, {"POST /addressbooks"}, Tr::tr("New list…"), [](const ActionContext &) {
            return QList<FormField> {required(line("bookName", Tr::tr("Name", "mailing list")))};
        });
    action.done = [](const ActionContext &context) {
        return Tr::tr("The list “%1” was created.").arg(context.text("bookName"));
    };
    return action;
}

Action newListOf(const QStringList &addresses, const QString &name)
{
    Action action = createList();
    action.moreOperations = {"POST /addressbooks/{id}/emails"};
    action.form = [form = action.form, name](const ActionContext &context) {
        QList<FormField> fields = form(context);
        fields.first().value = name;
        return fields;
    };
    action.requests = [addresses, make = action.requests](const ActionContext &context) {
        QList<Request> all = make(context);
        constexpr qsizetype most = 100;
        for (qsizetype at = 0; at < addresses.size(); at += most)
            all << request(
                Scope::Emails,
                {.operation = "POST /addressbooks/{id}/emails",
                 .path = {{"id", answerOf(0, "id")}},
                 .body = QJsonObject {{"emails", QJsonArray::fromStringList(addresses.mid(at, most))}}});
        return all;
    };
    return action;
}

static Action renameList()
{
    Action action =
        edit(Scope::Emails, {"PUT /addressbooks/{id}"}, Tr::tr("Rename…"), [](const ActionContext &context) {
            return QList<FormField> {
                required(line("name", Tr::tr("Name", "mailing list"), context.row()["name"]))};
        });
    action.id = "rename";
    return action;
}

static Action deleteList()
{
    Action action =
        remove(Scope::Emails, {"DELETE /addressbooks/{id}"}, Tr::tr("Delete list…"),
               [](const ActionContext &context) {
                   const auto addresses = format::toInteger(context.row()["all_email_qty"]).value_or(0);
                   return Tr::tr("Delete the list “%1” with its %Ln address(es)? There is no way back.",
                                 nullptr, int(addresses))
                       .arg(context.row()["name"].toString());
               });
    action.confirm = Action::Confirm::TypeToConfirm;
    return action;
}

/// What an email to the whole list costs beyond the plan.
static Report costReport(const QJsonObject &list)
{
    Report report {"cost", Tr::tr("An email to this list"), forRow({"GET /addressbooks/{id}/cost"}, list)};
    report.read = [](const QJsonValue &answer) {
        const QJsonObject cost = answer.toObject();
        return ReportData {.figures = {
                               figure("sent_emails_qty", Tr::tr("Emails to send"), cost["sent_emails_qty"]),
                               figure("addressesDeltaFromTariff", Tr::tr("Of them paid by the plan"),
                                      cost["addressesDeltaFromTariff"]),
                               figure("addressesDeltaFromBalance", Tr::tr("Of them paid by the balance"),
                                      cost["addressesDeltaFromBalance"]),
                               {.title = Tr::tr("Price beyond the plan"),
                                .value = cost["overdraftAllEmailsPrice"],
                                .kind = Kind::Money,
                                .currency = cost["cur"].toString(),
                                .key = "overdraftAllEmailsPrice"},
                           }};
    };
    return report;
}

Resource mailingLists()
{
    Resource lists {
        .id = "emails/mailing-lists",
        .title = Tr::tr("Mailing lists"),
        .scope = Scope::Emails,
        .emptyText =
            Tr::tr("There are no mailing lists yet. Create one and add the addresses of your readers."),
        .list = Call {"GET /addressbooks"},
    };
    lists.columns = {
        text("name", Tr::tr("Name", "mailing list")),
        count("all_email_qty", Tr::tr("Addresses")),
        //: Number of addresses that get emails.
        count("active_email_qty", Tr::tr("Active")),
        //: Number of addresses that get no emails.
        count("inactive_email_qty", Tr::tr("Inactive")),
        status("status", Tr::tr("Status"), listWords()),
        dateTime("creationdate", Tr::tr("Created")),
        hiddenAtFirst(text("status_explain", Tr::tr("Status details"))),
        hiddenAtFirst(count("active_phones_quantity", Tr::tr("Active phones"))),
        hiddenAtFirst(count("new_phones_quantity", Tr::tr("New phones"))),
        hiddenAtFirst(count("exc_phones_quantity", Tr::tr("Excluded phones"))),
        hiddenAtFirst(text("id", Tr::tr("List ID"))),
    };
    lists.actions = {createList(), renameList(), deleteList()};
    lists.detail = [](const QJsonObject &row) { return forRow({"GET /addressbooks/{id}"}, row); };
    lists.reports = [](const QJsonObject &row) {
        return QList<Report> {campaignsOfList(row), costReport(row)};
    };
    lists.children = {
        {"contacts", Tr::tr("Contacts"), contacts},
        {"campaigns", Tr::tr("Campaigns"), listCampaigns},
        {"phones", Tr::tr("Phones for SMS"), phones, true},
    };
    return lists;
}

} // namespace pulsedeck::emails
