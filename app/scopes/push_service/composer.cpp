// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/push_service/composer.h"

#include "app/scopes/push_service/push_service.h"
#include "app/values/convert.h"
#include "app/vocabulary/given.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::push_service {

namespace {

constexpr int longestLife = 86400; ///< Seconds.
constexpr int mostImageBytes = 200 * 1024;

QString complainImage(const QJsonValue &file)
{
    const qsizetype bytes = file["data"].toString().size() * 3 / 4;
    return bytes > mostImageBytes ? Tr::tr("A picture has less than 200 KB.") : QString();
}

FormField picture(const QString &key, const QString &title)
{
    FormField field {.key = key, .title = title, .input = FormField::Input::File};
    field.complain = complainImage;
    return field;
}

QList<FormField> messageFields()
{
    FormField website = required(
        named(FormField {.key = "website_id", .title = Tr::tr("Website"), .input = FormField::Input::Number},
              "push_service/websites"));
    FormField body = required(line("body", Tr::tr("Text")));
    body.input = FormField::Input::Paragraph;
    FormField link = line("link", Tr::tr("Link"));
    link.hint = Tr::tr("Where a click leads; empty: to the website");
    return {website,
            required(line("title", Tr::tr("Title"))),
            body,
            link,
            picture("image", Tr::tr("Picture")),
            picture("icon", Tr::tr("Icon")),
            line("button1", Tr::tr("First button")),
            line("link1", Tr::tr("Link of the first button")),
            line("button2", Tr::tr("Second button")),
            line("link2", Tr::tr("Link of the second button"))};
}

QList<FormField> timeFields()
{
    FormField when = line("send_date", Tr::tr("Send on"));
    when.input = FormField::Input::DateTime;
    when.hint = Tr::tr("Empty: at once");
    FormField life {.key = "ttl", .title = Tr::tr("Seconds to deliver it within")};
    life.input = FormField::Input::Number;
    life.value = longestLife;
    life.complain = [](const QJsonValue &seconds) {
        return seconds.toInt() > longestLife ? Tr::tr("86,400 seconds are the most.") : QString();
    };
    FormField stretch {.key = "stretch_time", .title = Tr::tr("Hours to spread it over")};
    stretch.input = FormField::Input::Number;
    return {when, required(life), stretch};
}

QList<FormField> filterFields()
{
    FormField regions = describe::lines("filter_region", Tr::tr("Only people from these countries"));
    regions.hint = Tr::tr("Codes such as UA, one a line");
    regions.complain = [](const QJsonValue &codes) {
        for (const QJsonValue code : codes.toArray()) {
            if (code.toString().size() != 2)
                return Tr::tr("“%1” is no code of a country: it has two letters.").arg(code.toString());
        }
        return QString();
    };
    const auto day = [](const QString &key, const QString &title) {
        return FormField {.key = key, .title = title, .input = FormField::Input::Date};
    };
    return {line("filter_lang", Tr::tr("Only people with the language")),
            line("filter_browser", Tr::tr("Only people with the browser")), regions,
            day("filter_subscription_date_from", Tr::tr("Only who subscribed from")),
            day("filter_subscription_date_to", Tr::tr("Only who subscribed until"))};
}

QList<FormField> form(const ActionContext &)
{
    return messageFields() + timeFields() + filterFields();
}

/// A second button needs a first, and links need their buttons.
bool shows(const QString &key, const QJsonObject &values)
{
    const auto has = [&](QLatin1StringView button) { return !values[button].toString().isEmpty(); };
    if (key == "link1" || key == "button2")
        return has("button1"_L1);
    return key != "link2" || (has("button1"_L1) && has("button2"_L1));
}

bool isFiltered(const ActionContext &context)
{
    return std::any_of(context.fields.begin(), context.fields.end(), [&](const FormField &field) {
        return field.key.startsWith("filter_") && !isBlank(context.values[field.key]);
    });
}

QHash<QString, QString> notes(const ActionContext &context)
{
    const auto letters = [&](const QString &key) {
        const int length = int(context.text(key).size());
        return length == 0 ? QString() : Tr::tr("%Ln character(s)", nullptr, length);
    };
    return {{"title", letters("title")},
            {"body", letters("body")},
            {"ttl", format::display(context.values["ttl"], {.kind = Kind::Duration})}};
}

QString jsonText(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QJsonArray buttonsOf(const ActionContext &context)
{
    QJsonArray buttons;
    for (const QString &number : {u"1"_s, u"2"_s}) {
        const QString text = context.text(u"button"_s + number);
        if (!text.isEmpty() && buttons.size() == number.toInt() - 1)
            buttons << QJsonObject {{"text", text}, {"link", context.text(u"link"_s + number)}};
    }
    return buttons;
}

/// Pictures, buttons and countries go as JSON inside of text.
QList<Request> requests(const ActionContext &context)
{
    Request made = request(Scope::PushService, {"POST /push/tasks"}, context);
    QJsonObject body = made.body.toObject();
    for (const QString &key :
         {u"button1"_s, u"link1"_s, u"button2"_s, u"link2"_s, u"image"_s, u"icon"_s, u"filter_region"_s})
        body.remove(key);
    for (const QString &key : {u"image"_s, u"icon"_s}) {
        if (const QJsonObject file = context.values[key].toObject(); !file.isEmpty())
            body[key] = jsonText(QJsonDocument(file));
    }
    if (const QJsonArray buttons = buttonsOf(context); !buttons.isEmpty())
        body["buttons"] = jsonText(QJsonDocument(buttons));
    if (const QJsonArray regions = context.values["filter_region"].toArray(); !regions.isEmpty())
        body["filter_region"] = jsonText(QJsonDocument(regions)).toUpper();
    made.body = body;
    return {made};
}

QList<Request> asks(const ActionContext &context)
{
    const auto site = format::toInteger(context.values["website_id"]);
    if (!site)
        return {};
    return {{.scope = Scope::PushService,
             .operation = "GET /push/websites/info/{id}",
             .path = {{"id", *site}},
             .priority = Priority::Visible}};
}

Estimate estimate(const ActionContext &context, const QList<QJsonValue> &answers)
{
    if (answers.isEmpty())
        return {Tr::tr("No website is chosen yet"), {}};
    const auto active = format::toInteger(answers.first()["active_subscribers"]);
    const QString note = Tr::tr("The service takes one campaign a website in 15 minutes.");
    if (!active)
        return {Tr::tr("The number of subscribers is not known"), note};
    return {isFiltered(context) ? Tr::tr("At most %Ln subscriber(s)", nullptr, int(*active))
                                : Tr::tr("%Ln subscriber(s)", nullptr, int(*active)),
            isFiltered(context)
                ? Tr::tr("How many the filters leave is told only when it is sent.") + ' ' + note
                : note};
}

QString question(const ActionContext &context)
{
    const QString title = format::harmlessLine(context.text("title"));
    const QString site = format::harmlessLine(context.nameIn("website_id"));
    const QString date = context.text("send_date");
    const QString asked = date.isEmpty()
        ? Tr::tr("Send “%1” now to the subscribers of %2?").arg(title, site)
        : Tr::tr("Send “%1” on %2 to the subscribers of %3?")
              .arg(title, format::display(date, {.kind = Kind::DateTime}), site);
    return asked + ' ' + Tr::tr("It cannot be cancelled, not even before its time.");
}

QString done(const ActionContext &context)
{
    return Tr::tr("“%1” was handed over.").arg(format::harmlessLine(context.text("title")));
}

MessageLook look(const ActionContext &context)
{
    const auto file = [&](const QString &key) {
        return QByteArray::fromBase64(context.values[key]["data"].toString().toLatin1());
    };
    MessageLook look {.kind = MessageLook::Kind::Push,
                      .sender = context.nameIn("website_id"),
                      .title = context.text("title"),
                      .text = context.text("body"),
                      .picture = file("image"),
                      .icon = file("icon")};
    for (const QJsonValue button : buttonsOf(context))
        look.buttons << button["text"].toString();
    return look;
}

} // namespace

Composer composer()
{
    Composer composer {
        .page = {.id = "push_service/compose", .title = Tr::tr("New web push"), .scope = Scope::PushService},
        .list = "push_service/campaigns",
        .action = create(Scope::PushService, {"POST /push/tasks"}, Tr::tr("Send web push"), form),
        .time = "send_date",
        .shows = shows,
        .notes = notes,
        .asks = asks,
        .estimate = estimate,
        .look = look,
    };
    composer.action.question = question;
    composer.action.requests = requests;
    composer.action.done = done;
    return composer;
}

} // namespace pulsedeck::push_service
