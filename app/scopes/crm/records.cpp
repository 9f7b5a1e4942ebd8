// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/records.h"

#include "app/scopes/crm/crm.h"
#include "app/values/format.h"

#include <QJsonArray>

namespace pulsedeck::crm {

Column files(const QString &key)
{
    return entries(key, Tr::tr("Files"), {link("link", {}), dateTime("createdAt", {})});
}

Column notesIn(const QString &key, const QString &text)
{
    return entries(key, Tr::tr("Notes"),
                   {
                       dateTime("createdAt", {}),
                       describe::text(text, {}),
                       named("userId", Tr::tr("Author"), "crm/team"),
                       count("childCount", Tr::tr("Answers", "to a note")),
                       dateTime("updatedAt", Tr::tr("Changed")),
                       files("attachments"),
                   });
}

QList<StatusWord> messengerWords()
{
    return {
        {"1", "Telegram"}, {"2", "Facebook"}, {"4", "Instagram"}, {"5", "WhatsApp"}, {"6", "Viber"},
    };
}

Column messengers(const QString &key)
{
    return entries(key, Tr::tr("Messengers"),
                   {
                       word("typeId", {}, messengerWords()),
                       text("login", {}),
                       status("status", {}, activityWords()),
                       yesNo("isMainChatbot", Tr::tr("Used first")),
                       link("chatbotUrl", {}),
                   });
}

QList<Column> messengerColumns()
{
    return {
        word("typeId", Tr::tr("Messenger"), messengerWords()),
        text("login", Tr::tr("Name there", "in a messenger")),
    };
}

QList<FormField> messengerFields(const QString &above, const QJsonObject &row)
{
    FormField kind = required(choice(above + "typeId", Tr::tr("Messenger"), messengerWords()));
    kind.value = row["typeId"];
    return {kind, required(line(above + "login", Tr::tr("Name there", "in a messenger"), row["login"]))};
}

Column ownFields(const QString &key)
{
    const Column field = computed(text("name", {}), [](const QJsonObject &one) {
        const QJsonValue value = one["value"].isObject() ? one["value"]["value"] : one["value"];
        QStringList values;
        for (const QJsonValue &each : value.isArray() ? value.toArray() : QJsonArray {value})
            values << format::toText(each.isObject() ? each["value"] : each);
        values.removeAll(QString());
        const QString name = one["name"].toString();
        //: A field that users added: its name and its value.
        return values.isEmpty() ? name : Tr::tr("%1: %2").arg(name, values.join(", "));
    });
    return entries(key, Tr::tr("Own fields"), {field});
}

Column linked(const QString &key, const QString &title)
{
    return entries(key, title);
}

QList<StatusWord> activityWords()
{
    return {{"0", Tr::tr("Not active")}, {"1", Tr::tr("Active"), Tone::Good}};
}

QList<StatusWord> priorityWords()
{
    return {
        {"1", Tr::tr("Low", "priority")},
        {"2", Tr::tr("Middle", "priority")},
        {"3", Tr::tr("High", "priority"), Tone::Warning},
    };
}

QList<StatusWord> fieldStatusWords()
{
    return {
        {"0", Tr::tr("Deleted")},
        {"1", Tr::tr("Active"), Tone::Good},
        {"2", Tr::tr("Hidden", "field")},
    };
}

QList<StatusWord> sourceWords()
{
    return {
        {"manually", Tr::tr("By hand")},
        {"chatbot", Tr::tr("Chatbot")},
        {"subscription_form", Tr::tr("Subscription form")},
        {"landing", Tr::tr("Website")},
        {"a360", Tr::tr("Automation")},
        {"payments", Tr::tr("Payments")},
        {"import", Tr::tr("Import")},
        {"public_api", Tr::tr("Another program", "as the source of a contact")},
        {"education", Tr::tr("Course")},
        {"integration", Tr::tr("Integration")},
        {"popup", Tr::tr("Pop-up")},
        {"emailService", Tr::tr("Email service")},
    };
}

QList<StatusWord> fieldKindWords()
{
    return {
        {"0", Tr::tr("Text")}, {"1", Tr::tr("Number")},        {"2", Tr::tr("Date")},
        {"3", Tr::tr("Link")}, {"4", Tr::tr("One of a list")}, {"5", Tr::tr("Several of a list")},
    };
}

} // namespace pulsedeck::crm
