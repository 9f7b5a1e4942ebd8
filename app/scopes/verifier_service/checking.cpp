// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/verifier_service/checking.h"

#include "app/scopes/verifier_service/verifier_service.h"

#include <QJsonArray>

namespace pulsedeck::verifier_service {

Action checkList()
{
    Action action = create(Scope::VerifierService, {"POST /verifier-service/send-list-to-verify"},
                           Tr::tr("Check a mailing list…"), [](const ActionContext &) {
                               FormField list {.key = "id", .title = Tr::tr("Mailing list")};
                               list.input = FormField::Input::Number;
                               return QList<FormField> {required(list)};
                           });
    action.question = [](const ActionContext &context) {
        return Tr::tr(
                   "Check every address of the mailing list %1? Each address costs one check of your plan.")
            .arg(context.nameIn("id"));
    };
    action.done = [](const ActionContext &) {
        return Tr::tr("The check has started. Refresh to see how far it is.");
    };
    return action;
}

static QList<FormField> addressForm(const ActionContext &context)
{
    return {required(ofEmail(line("email", Tr::tr("Address"), context.row()["email"])))};
}

Action checkAddress()
{
    Action action = create(Scope::VerifierService, {"POST /verifier-service/send-single-to-verify"},
                           Tr::tr("Check an address…"), addressForm);
    action.id = "check-address";
    // It costs one check, and the form is question enough.
    action.confirm = Action::Confirm::None;
    action.done = [](const ActionContext &context) {
        return Tr::tr("%1 is being checked. The outcome is there in a moment.").arg(context.text("email"));
    };
    return action;
}

QList<StatusWord> outcomes()
{
    return {
        {"0", Tr::tr("Not checked")},
        {"1", Tr::tr("Valid"), Tone::Good},
        {"2", Tr::tr("Unconfirmed"), Tone::Warning},
        {"3", Tr::tr("Invalid"), Tone::Bad},
    };
}

static ReportData outcome(const QJsonValue &answer)
{
    const QJsonValue checks = answer["data"]["checks"];
    if (checks.toObject().isEmpty())
        return {.note = Tr::tr("There is no outcome for this address yet.")};
    QString word = Tr::tr("Unknown");
    for (const StatusWord &one : outcomes()) {
        if (one.code == checks["status"].toVariant().toString())
            word = one.text;
    }
    return {.figures = {
                {Tr::tr("Outcome"), word, Kind::Text},
                {Tr::tr("Written as an address is"), checks["valid_format"], Kind::YesNo},
                {Tr::tr("Address to throw away"), checks["disposable"], Kind::YesNo},
                {Tr::tr("Of a free mail service"), checks["webmail"], Kind::YesNo},
                {Tr::tr("Letters without sense"), checks["gibberish"], Kind::YesNo},
            }};
}

Action showOutcome()
{
    Action action = create(Scope::VerifierService, {"GET /verifier-service/get-single-result"},
                           Tr::tr("Outcome for an address…"), addressForm);
    action.id = "outcome";
    action.role = Action::Role::Other;
    action.requests = nullptr;
    action.opens = [](const ActionContext &context) {
        const QString address = context.text("email");
        Resource page {
            .id = "verifier_service/outcome",
            .title = address,
            .scope = Scope::VerifierService,
        };
        page.reports = [address](const QJsonObject &) {
            const Call call {"GET /verifier-service/get-single-result", {}, {{"email", address}}};
            return QList<Report> {{"outcome", Tr::tr("Outcome"), call, outcome}};
        };
        return page;
    };
    return action;
}

QString suffixOf(int format)
{
    return format == 3 ? "xls" : format == 4 ? "xlsx" : "csv";
}

static FormField includes(const StatusWord &outcome)
{
    FormField field {.key = "with" + outcome.code, .title = outcome.text};
    field.input = FormField::Input::Check;
    field.value = outcome.code != "0";
    return field;
}

/// In which outcomes the addresses of the report are.
static QJsonArray chosenOutcomes(const ActionContext &context)
{
    QJsonArray chosen;
    for (const StatusWord &outcome : outcomes()) {
        if (context.values["with" + outcome.code].toBool())
            chosen << outcome.code.toInt();
    }
    return chosen;
}

Action makeReport(const QJsonValue &list)
{
    Action action = create(Scope::VerifierService, {"POST /verifier-service/make-report"},
                           Tr::tr("Report as a file…"), [](const ActionContext &) {
                               FormField format = required(choice(
                                   "format", Tr::tr("Format"), {{"2", "CSV"}, {"3", "XLS"}, {"4", "XLSX"}}));
                               format.value = "2";
                               QList<FormField> fields {format};
                               for (const StatusWord &outcome : outcomes())
                                   fields << includes(outcome);
                               FormField language = line("lang", Tr::tr("Language of the report"), "en");
                               language.hint = Tr::tr("Two letters, such as en");
                               return fields << language;
                           });
    action.id = "make-report";
    action.role = Action::Role::Other;
    action.requests = [list](const ActionContext &context) {
        QJsonObject body {{"id", list}, {"format", context.text("format").toInt()}};
        if (const QJsonArray chosen = chosenOutcomes(context); !chosen.isEmpty())
            body["status"] = chosen;
        if (const QString language = context.text("lang"); !language.isEmpty())
            body["lang"] = language;
        return QList<Request> {request(Scope::VerifierService,
                                       {.operation = "POST /verifier-service/make-report", .body = body})};
    };
    return action;
}

} // namespace pulsedeck::verifier_service
