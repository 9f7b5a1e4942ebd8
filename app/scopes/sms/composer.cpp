// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/sms/composer.h"

#include "app/scopes/sms/sms.h"
#include "app/values/convert.h"
#include "app/values/smslength.h"
#include "app/vocabulary/given.h"
#include "app/vocabulary/recipients.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pulsedeck::sms {

static QList<FormField> form(const ActionContext &)
{
    FormField sender = required(line("sender", Tr::tr("Sender name")));
    sender.refers = Reference {"sender", "sms/senders", {}, "sender"};
    sender.complain = [](const QJsonValue &name) {
        return name.toString().size() > 11 ? Tr::tr("A sender name has 11 letters at most.") : QString();
    };
    FormField message = required(line("body", Tr::tr("Message")));
    message.input = FormField::Input::Paragraph;
    FormField when = line("date", Tr::tr("Send on"));
    when.input = FormField::Input::DateTime;
    when.hint = Tr::tr("Empty: at once");
    FormField tracking {.key = "stat_link_tracking", .title = Tr::tr("Count clicks on links")};
    tracking.input = FormField::Input::Check;
    FormField protocol {.key = "stat_link_need_protocol", .title = Tr::tr("Keep https:// in short links")};
    protocol.input = FormField::Input::Check;
    FormField route {.key = "route", .title = Tr::tr("Routes by country")};
    route.input = FormField::Input::Map;
    route.hint = Tr::tr("The code of a country and the name of its route, such as UA and national");
    return Recipients::fields() + QList<FormField> {sender, message, when, tracking, protocol, route};
}

static bool shows(const QString &key, const QJsonObject &values)
{
    return key == "stat_link_need_protocol" ? values["stat_link_tracking"].toBool()
                                            : Recipients::shows(key, values);
}

static QHash<QString, QString> notes(const ActionContext &context)
{
    QString length = smsLengthText(context.text("body"));
    const bool isCounted =
        context.values["stat_link_tracking"].toBool() && context.text("body").contains("://");
    if (isCounted)
        length += ' ' + Tr::tr("Links become short ones, so it may be less.");
    if (context.text("body").contains("{{"))
        length += ' ' + Tr::tr("Variables count as long as their values are.");
    return {{"body", length}};
}

/// What goes into the request besides the recipients.
static QJsonObject bodyOf(const ActionContext &context, const QStringList &keys)
{
    QJsonObject body;
    for (const FormField &field : context.fields) {
        if (const QJsonValue value = given(field, context); keys.contains(field.key) && !isBlank(value))
            body[field.key] = value;
    }
    if (!body["stat_link_tracking"].toBool()) {
        body.remove("stat_link_tracking");
        body.remove("stat_link_need_protocol");
    }
    return body;
}

static QList<Request> requests(const ActionContext &context)
{
    const QJsonObject common =
        bodyOf(context, {"sender", "body", "date", "route", "stat_link_tracking", "stat_link_need_protocol"});
    const Recipients to(context);
    if (!to.isToLists()) {
        QJsonObject body = common;
        body["phones"] = QJsonArray::fromStringList(to.phones());
        if (body.contains("date"))
            body["date"] = context.text("date"); // of this call the documents name no format
        return {request(Scope::Sms, {.operation = "POST /sms/send", .body = body})};
    }
    QList<Request> all;
    for (const qint64 list : to.lists()) {
        QJsonObject body = common;
        body["addressBookId"] = list;
        all << request(Scope::Sms, {.operation = "POST /sms/campaigns", .body = body});
    }
    return all;
}

/// People first, then the price; the latter only once there is a text to price.
static QList<Request> asks(const ActionContext &context)
{
    const Recipients to(context);
    QList<Request> all = to.counts();
    const QJsonObject told = bodyOf(context, {"sender", "body", "route"});
    if (to.isEmpty() || !told.contains("sender") || !told.contains("body"))
        return all;
    Request cost {.scope = Scope::Sms, .operation = "GET /sms/campaigns/cost", .priority = Priority::Visible};
    cost.query = told.toVariantMap();
    if (!to.isToLists()) {
        cost.query["phones"] = to.phones();
        return all << cost;
    }
    for (const qint64 list : to.lists()) {
        cost.query["addressBookId"] = list;
        all << cost;
    }
    return all;
}

std::optional<Price> priceOf(const QList<QJsonValue> &answers)
{
    std::optional<Price> sum;
    for (const QJsonValue &answer : answers) {
        const QJsonValue told = (answer.isArray() ? answer[0] : answer)["data"];
        const auto amount = format::toAmount(told["price"]);
        const QString currency = told["currency"].toString();
        if (!amount || (sum && sum->currency != currency))
            return {};
        sum = Price {(sum ? sum->amount : 0) + *amount, currency};
    }
    return sum;
}

static Estimate estimate(const ActionContext &context, const QList<QJsonValue> &answers)
{
    const Recipients to(context);
    if (to.isEmpty())
        return {Tr::tr("Nobody is chosen yet"), {}};
    const qsizetype counts = to.counts().size();
    const QString people = to.peopleText(answers.mid(0, counts));
    if (answers.size() == counts)
        return {people, Tr::tr("Choose a sender and write a message to see the price.")};
    const auto price = priceOf(answers.mid(counts));
    Estimate known {.price = price};
    //: How many people get a message, and what it costs.
    known.sentence = price
        ? Tr::tr("%1, %2").arg(
            people, format::display(price->amount, {.kind = Kind::Money, .currency = price->currency}))
        : Tr::tr("%1, the price is not known").arg(people);
    if (to.isToLists() && to.lists().size() > 1)
        known.note = Tr::tr("Who is in two of the lists gets it twice.");
    return known;
}

static QString question(const ActionContext &context)
{
    const Recipients to(context);
    const QString date = context.text("date");
    const QString length = smsLengthText(context.text("body"));
    const QString asked = date.isEmpty()
        ? Tr::tr("Send this message now to %1? What was sent cannot be taken back.").arg(to.words())
        : Tr::tr("Send this message on %1 to %2? It can be cancelled until then.")
              .arg(format::display(date, {.kind = Kind::DateTime}), to.words());
    return asked + "\n\n" + format::harmless(context.text("body").left(format::shownLength)) + "\n\n"
        + length;
}

static QString done(const ActionContext &context)
{
    const QString date = context.text("date");
    return date.isEmpty()
        ? Tr::tr("The message is being sent.")
        : Tr::tr("The message is scheduled for %1.").arg(format::display(date, {.kind = Kind::DateTime}));
}

static MessageLook look(const ActionContext &context)
{
    return {.kind = MessageLook::Kind::Sms, .sender = context.text("sender"), .text = context.text("body")};
}

Composer composer()
{
    Composer composer {
        .page = {.id = "sms/compose", .title = Tr::tr("New SMS"), .scope = Scope::Sms},
        .list = "sms/campaigns",
        .action = create(Scope::Sms, {"POST /sms/campaigns"}, Tr::tr("Send SMS"), form),
        .time = "date",
        .shows = shows,
        .notes = notes,
        .asks = asks,
        .estimate = estimate,
        .look = look,
        .isPaid = true,
    };
    composer.action.moreOperations = {"POST /sms/send"};
    composer.action.question = question;
    composer.action.requests = requests;
    composer.action.done = done;
    return composer;
}

} // namespace pulsedeck::sms
