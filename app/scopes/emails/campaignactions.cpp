// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/campaignactions.h"

#include "app/scopes/emails/emails.h"
#include "app/values/encoded.h"
#include "app/values/format.h"
#include "app/values/reading.h"

#include <QJsonArray>

namespace pulsedeck::emails {

/// The service takes a campaign to so many lists.
static constexpr qsizetype listsPerCampaign = 10;

static std::optional<qint64> listNumber(const QJsonValue &line)
{
    return format::toInteger(reading::read(line.toString(), {Kind::Count}).value);
}

static QString complainLists(const QJsonValue &lines)
{
    const QJsonArray lists = lines.toArray();
    for (const QJsonValue one : lists) {
        if (!listNumber(one))
            return Tr::tr("“%1” is none of the mailing lists.").arg(one.toString());
    }
    return lists.size() > listsPerCampaign ? Tr::tr("A campaign goes to ten lists at most.") : QString();
}

static QList<FormField> campaignForm(const ActionContext &)
{
    FormField mode = required(choice("mode", Tr::tr("What happens"),
                                     {
                                         {"draft", Tr::tr("It is kept as a draft; nothing is sent")},
                                         {"send", Tr::tr("It is sent, at once or at the time below")},
                                     }));
    mode.value = "draft";
    FormField lists = named(lines("lists", Tr::tr("Mailing lists")), "emails/mailing-lists");
    lists.hint = Tr::tr("One per line, ten at most");
    lists.complain = complainLists;
    FormField body = line("body", Tr::tr("Text as HTML"));
    body.input = FormField::Input::Paragraph;
    FormField letter = line("template_id", Tr::tr("Template"));
    letter.hint = Tr::tr("Instead of the text");
    FormField when = line("send_date", Tr::tr("Send on"));
    when.input = FormField::Input::DateTime;
    when.hint = Tr::tr("Empty: at once");
    return {mode,
            line("name", Tr::tr("Name of the campaign")),
            required(line("subject", Tr::tr("Subject"))),
            required(line("sender_name", Tr::tr("Sender's name"))),
            required(ofEmail(line("sender_email", Tr::tr("Sender's address")))),
            required(lists),
            body,
            letter,
            when};
}

static QJsonObject campaignBody(const ActionContext &context)
{
    QJsonObject body;
    for (const char *key : {"name", "subject", "sender_name", "sender_email", "send_date"}) {
        if (const QString given = context.text(key); !given.isEmpty())
            body[QLatin1String(key)] = given;
    }
    QJsonArray lists;
    for (const QJsonValue one : context.values["lists"].toArray())
        lists << listNumber(one).value_or(0);
    body["list_id"] = lists.size() == 1 ? lists.first() : QJsonValue(lists);
    if (const QString letter = context.text("template_id"); !letter.isEmpty())
        body["template_id"] = letter;
    else // Base64 is what the service wants.
        body["body"] = encoded(context.text("body"));
    if (context.text("mode") == "draft")
        body["type"] = "draft";
    return body;
}

Action newCampaign()
{
    Action action = create(Scope::Emails, {"POST /campaigns"}, Tr::tr("New campaign…"), campaignForm);
    action.question = [](const ActionContext &context) {
        const int lists = int(context.values["lists"].toArray().size());
        if (context.text("mode") == "draft")
            return Tr::tr("Keep “%1” as a draft?").arg(context.text("subject"));
        return context.text("send_date").isEmpty()
            ? Tr::tr(
                  "Send “%1” to every active address of %Ln list(s) now? What was sent cannot be taken back, "
                  "and the service takes four campaigns an hour from programs.",
                  nullptr, lists)
                  .arg(context.text("subject"))
            : Tr::tr(
                  "Send “%1” to every active address of %Ln list(s) on %2? It can be cancelled until then.",
                  nullptr, lists)
                  .arg(context.text("subject"), context.text("send_date"));
    };
    action.requests = [](const ActionContext &context) {
        return QList<Request> {
            request(Scope::Emails, {.operation = "POST /campaigns", .body = campaignBody(context)})};
    };
    return action;
}

Action editCampaign()
{
    Action action = edit(Scope::Emails, {"PATCH /campaigns/{id}"}, Tr::tr("Edit campaign…"),
                         [](const ActionContext &context) {
                             const QJsonObject row = context.row();
                             return QList<FormField> {
                                 required(line("name", Tr::tr("Name of the campaign"), row["name"])),
                                 required(line("subject", Tr::tr("Subject"), row["message"]["subject"])),
                             };
                         });
    // A campaign is opened to see its report.
    action.role = Action::Role::Other;
    return action;
}

Action cancelCampaign()
{
    Action action =
        remove(Scope::Emails, {"DELETE /campaigns/{id}"}, Tr::tr("Cancel campaign…"),
               [](const ActionContext &context) {
                   return Tr::tr("Cancel the campaign “%1”? Emails that were not sent yet stay unsent.")
                       .arg(context.row()["name"].toString());
               });
    action.id = "cancel";
    return action;
}

} // namespace pulsedeck::emails
