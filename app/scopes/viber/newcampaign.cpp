// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/viber/newcampaign.h"

#include "app/scopes/viber/viber.h"

#include <QJsonArray>

namespace pulsedeck::viber {

static FormField number(const QString &key, const QString &title)
{
    return {.key = key, .title = title, .input = FormField::Input::Number};
}

static QList<FormField> campaignForm(const ActionContext &)
{
    FormField kind =
        required(choice("message_type", Tr::tr("Kind of message"),
                        {{"2", Tr::tr("Advertising")}, {"3", Tr::tr("About an order or the like")}}));
    kind.value = "2";
    FormField list = number("address_book", Tr::tr("Mailing list"));
    list.hint = Tr::tr("Or leave it empty and give phones.");
    FormField phones = ofPhone(lines("recipients", Tr::tr("Phones")));
    phones.hint = Tr::tr("With the code of the country, digits only, one a line");
    FormField life = required(number("message_live_time", Tr::tr("Seconds to deliver it within")));
    life.hint = Tr::tr("What is not delivered by then is dropped.");
    life.value = 86400;
    life.complain = [](const QJsonValue &seconds) {
        const int given = seconds.toInt();
        return given < 60 || given > 86400 ? Tr::tr("Give 60 to 86,400 seconds.") : QString();
    };
    FormField message = required(line("message", Tr::tr("Message")));
    message.input = FormField::Input::Paragraph;
    FormField when = required(line("send_date", Tr::tr("Send on")));
    when.input = FormField::Input::DateTime;
    return {line("task_name", Tr::tr("Name of the campaign")),
            kind,
            required(number("sender_id", Tr::tr("Sender"))),
            list,
            phones,
            message,
            line("additional.button.text", Tr::tr("Button")),
            line("additional.button.link", Tr::tr("Link of the button")),
            line("additional.image.link", Tr::tr("Picture")),
            when,
            life};
}

/// The service wants phones as numbers.
static QJsonObject withNumbers(QJsonObject body)
{
    QJsonArray phones;
    for (const QJsonValue one : body["recipients"].toArray())
        phones << one.toString().toLongLong();
    if (phones.isEmpty())
        body.remove("recipients");
    else
        body["recipients"] = phones;
    return body;
}

Action newCampaign()
{
    Action action = create(Scope::Viber, {"POST /viber"}, Tr::tr("New campaign…"), campaignForm);
    action.question = [](const ActionContext &context) {
        const int phones = int(context.values["recipients"].toArray().size());
        return phones > 0
            ? Tr::tr("Send this campaign to %Ln phone(s)? It costs money.", nullptr, phones)
            : Tr::tr("Send this campaign to every phone of the mailing list %1? It costs money.")
                  .arg(context.nameIn("address_book"));
    };
    action.requests = [](const ActionContext &context) {
        Request made = request(Scope::Viber, {"POST /viber"}, context);
        made.body = withNumbers(made.body.toObject());
        return QList<Request> {made};
    };
    return action;
}

} // namespace pulsedeck::viber
