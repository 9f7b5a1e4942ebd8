// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/viber/composer.h"

#include "app/scopes/viber/viber.h"
#include "app/values/convert.h"
#include "app/values/smslength.h"
#include "app/vocabulary/given.h"
#include "app/vocabulary/recipients.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pulsedeck::viber {

namespace {

constexpr int longestMessage = 1000;
constexpr int mostPhones = 1000;
constexpr int shortestLife = 60, longestLife = 86400; ///< Seconds.
constexpr int longestStretch = 5; ///< Hours.

FormField number(const QString &key, const QString &title)
{
    return {.key = key, .title = title, .input = FormField::Input::Number};
}

FormField linkField(const QString &key, const QString &title)
{
    FormField field = line(key, title);
    field.hint = u"https://"_s;
    field.complain = [](const QJsonValue &link) {
        const QString given = link.toString().trimmed();
        return given.isEmpty() || given.startsWith("https://") || given.startsWith("http://")
            ? QString()
            : Tr::tr("A link begins with https://.");
    };
    return field;
}

QList<FormField> messageFields()
{
    FormField kind =
        required(choice("message_type", Tr::tr("Kind of message"),
                        {{"2", Tr::tr("Advertising")}, {"3", Tr::tr("About an order or the like")}}));
    kind.value = "2";
    FormField sender = required(named(number("sender_id", Tr::tr("Sender")), "viber/senders"));
    FormField message = line("message", Tr::tr("Message"));
    message.input = FormField::Input::Paragraph;
    message.required = true;
    message.complain = [](const QJsonValue &text) {
        return text.toString().size() > longestMessage ? Tr::tr("A message has 1,000 characters at most.")
                                                       : QString();
    };
    return {sender,
            kind,
            message,
            linkField("additional.image.link", Tr::tr("Link of a picture")),
            line("additional.button.text", Tr::tr("Button")),
            linkField("additional.button.link", Tr::tr("Link of the button"))};
}

QList<FormField> timeFields()
{
    FormField when = line("send_date", Tr::tr("Send on"));
    when.input = FormField::Input::DateTime;
    when.hint = Tr::tr("Empty: at once");
    FormField life = required(number("message_live_time", Tr::tr("Seconds to deliver it within")));
    life.value = longestLife;
    life.complain = [](const QJsonValue &seconds) {
        const int given = seconds.toInt();
        return given < shortestLife || given > longestLife ? Tr::tr("Give 60 to 86,400 seconds.") : QString();
    };
    FormField stretch = number("stretch_time", Tr::tr("Hours to spread it over"));
    stretch.complain = [](const QJsonValue &hours) {
        return hours.toInt() < 0 || hours.toInt() > longestStretch ? Tr::tr("Give 0 to 5 hours.") : QString();
    };
    return {when, life, stretch};
}

QList<FormField> fallbackFields()
{
    FormField status {.key = "additional.resend_sms.status",
                      .title = Tr::tr("Send an SMS to those whom it does not reach"),
                      .input = FormField::Input::Check};
    FormField text = required(line("additional.resend_sms.sms_text", Tr::tr("Text of the SMS")));
    text.input = FormField::Input::Paragraph;
    FormField sender = required(line("additional.resend_sms.sms_sender_name", Tr::tr("Sender of the SMS")));
    sender.refers = Reference {sender.key, "sms/senders", {}, "sender"};
    return {status, text, sender};
}

QList<FormField> form(const ActionContext &)
{
    QList<FormField> all = Recipients::fields();
    for (FormField &field : all) {
        if (field.key == "phones")
            field.complain = [](const QJsonValue &phones) {
                return phones.toArray().size() > mostPhones
                    ? Tr::tr("A campaign goes to 1,000 phones at most.")
                    : QString();
            };
    }
    FormField name = line("task_name", Tr::tr("Name of the campaign"));
    name.hint = Tr::tr("Only you see it.");
    return all + messageFields() + timeFields() + fallbackFields() + QList<FormField> {name};
}

bool shows(const QString &key, const QJsonObject &values)
{
    const QString text = u"additional.resend_sms.sms_"_s;
    return key.startsWith(text) ? values[u"additional.resend_sms.status"].toBool()
                                : Recipients::shows(key, values);
}

QHash<QString, QString> notes(const ActionContext &context)
{
    const QLocale locale;
    const qsizetype length = context.text("message").size();
    //: How many characters were written, and how many there may be.
    return {
        {"message",
         Tr::tr("%1 of %2 characters").arg(locale.toString(length), locale.toString(longestMessage))},
        {"message_live_time",
         format::display(context.values["message_live_time"], {.kind = Kind::Duration}) + u". "_s
             + Tr::tr("What is not delivered by then is dropped.")},
        {"additional.resend_sms.sms_text", smsLengthText(context.text("additional.resend_sms.sms_text"))}};
}

/// The service wants phones as numbers, a word for "at once", and no halves of buttons.
QList<Request> requests(const ActionContext &context)
{
    Request common = request(Scope::Viber, {"POST /viber"}, context);
    QJsonObject body = common.body.toObject();
    for (const QString &key : {u"to"_s, u"lists"_s, u"phones"_s})
        body.remove(key);
    if (context.text("send_date").isEmpty())
        body["send_date"] = "now";
    QJsonObject additional = body["additional"].toObject();
    if (!context.values["additional.resend_sms.status"].toBool())
        additional.remove("resend_sms");
    if (context.text("additional.button.text").isEmpty())
        additional.remove("button");
    body.remove("additional");
    if (!additional.isEmpty())
        body["additional"] = additional;
    const Recipients to(context);
    QList<Request> all;
    const auto add = [&](const QString &key, const QJsonValue &value) {
        QJsonObject whole = body;
        whole[key] = value;
        all << request(Scope::Viber, {.operation = "POST /viber", .body = whole});
    };
    QJsonArray phones;
    for (const QString &phone : to.phones())
        phones << phone.toLongLong();
    if (!to.isToLists())
        add("recipients", phones);
    for (const qint64 list : to.isToLists() ? to.lists() : QList<qint64>())
        add("address_book", list);
    return all;
}

Estimate estimate(const ActionContext &context, const QList<QJsonValue> &answers)
{
    const Recipients to(context);
    if (to.isEmpty())
        return {Tr::tr("Nobody is chosen yet"), {}};
    QStringList notes {Tr::tr("SendPulse tells no price of Viber messages beforehand.")};
    if (to.isToLists() && to.lists().size() > 1)
        notes << Tr::tr("Who is in two of the lists gets it twice.");
    return {to.peopleText(answers), notes.join(' ')};
}

QString question(const ActionContext &context)
{
    const Recipients to(context);
    const QString date = context.text("send_date");
    const QString asked = date.isEmpty()
        ? Tr::tr("Send this message now to %1?").arg(to.words())
        : Tr::tr("Send this message on %1 to %2?")
              .arg(format::display(date, {.kind = Kind::DateTime}), to.words());
    return asked + ' ' + Tr::tr("It cannot be cancelled, not even before its time, and it costs money.")
        + "\n\n" + format::harmless(context.text("message").left(format::shownLength));
}

QString done(const ActionContext &)
{
    return Tr::tr("The campaign was handed over. SendPulse looks at it before it leaves.");
}

MessageLook look(const ActionContext &context)
{
    MessageLook look {.kind = MessageLook::Kind::Viber,
                      .sender = context.nameIn("sender_id"),
                      .text = context.text("message"),
                      .pictureLink = context.text("additional.image.link")};
    if (const QString button = context.text("additional.button.text"); !button.isEmpty())
        look.buttons << button;
    if (context.values["additional.resend_sms.status"].toBool()) {
        look.smsInstead = context.text("additional.resend_sms.sms_text");
        look.smsSender = context.text("additional.resend_sms.sms_sender_name");
    }
    return look;
}

} // namespace

Composer composer()
{
    Composer composer {
        .page = {.id = "viber/compose", .title = Tr::tr("New Viber campaign"), .scope = Scope::Viber},
        .list = "viber/campaigns",
        .action = create(Scope::Viber, {"POST /viber"}, Tr::tr("Send Viber campaign"), form),
        .time = "send_date",
        .shows = shows,
        .notes = notes,
        .asks = [](const ActionContext &context) { return Recipients(context).counts(); },
        .estimate = estimate,
        .look = look,
        .isPaid = true,
    };
    composer.action.question = question;
    composer.action.requests = requests;
    composer.action.done = done;
    return composer;
}

} // namespace pulsedeck::viber
