// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/automation/automation.h"
#include "app/scopes/automation/elementreport.h"

namespace pulsedeck::automation {

QList<StatusWord> kindWords()
{
    return {
        {"maintrigger", Tr::tr("Start", "of a flow")},
        {"email", Tr::tr("Email")},
        {"push", Tr::tr("Web push message")},
        {"sms", Tr::tr("SMS")},
        {"messenger", Tr::tr("Chatbot message")},
        {"filter", Tr::tr("Filter")},
        {"trigger", Tr::tr("Condition")},
        {"condition", Tr::tr("Condition")},
        {"goal", Tr::tr("Goal")},
        {"action", Tr::tr("Action", "of a flow")},
    };
}

/// What a person would call the element: its subject or its text.
QJsonValue contentOf(const QJsonObject &row)
{
    const QJsonValue task = row["task"];
    for (const char *key : {"message_title", "title", "sms_body"}) {
        if (task[QLatin1String(key)].isString())
            return task[QLatin1String(key)];
    }
    return QJsonValue::Null;
}

QString kindOf(const QJsonObject &element)
{
    const QString code = element["af_type"].toString();
    for (const StatusWord &word : kindWords()) {
        if (word.code == code)
            return word.text;
    }
    return code.isEmpty() ? Tr::tr("Unknown element") : Tr::tr("Unknown element (%1)").arg(code);
}

Resource flowElements(const QJsonObject &flow)
{
    Resource elements {
        .id = "automation/flow-elements",
        .title = Tr::tr("Elements of “%1”").arg(flow["name"].toString()),
        .scope = Scope::Automation,
        .emptyText = Tr::tr("This flow has no elements yet."),
        .list = forRow({"GET /a360/autoresponders/{ID}"}, flow),
        .name = "af_type",
    };
    elements.rowsOf = [](const QJsonValue &answer) { return answer["flows"]; };
    elements.columns = {
        word("af_type", Tr::tr("Element"), kindWords()), computed(text("task", Tr::tr("Content")), contentOf),
        dateTime("last_send", Tr::tr("Last sent")),      dateTime("created", Tr::tr("Created")),
        hiddenAtFirst(text("id", Tr::tr("Element ID"))),
    };
    elements.details = {
        text("task.message_title", Tr::tr("Subject")),
        text("task.sender_mail_name", Tr::tr("Sender")),
        email("task.sender_mail_address", Tr::tr("Sender's address")),
        text("task.title", Tr::tr("Title")),
        text("task.body", Tr::tr("Text")),
        link("task.url_for_click", Tr::tr("Link")),
        text("task.icon", Tr::tr("Icon")),
        text("task.sms_body", Tr::tr("Text of the SMS")),
        text("task.sms_sender_name", Tr::tr("Sender of the SMS")),
        named("task.address_book_id", Tr::tr("Mailing list"), "emails/mailing-lists"),
        named("task.website_id", Tr::tr("Website"), "push_service/websites"),
        dateTime("task.created", Tr::tr("Written on")),
        text("task.id", Tr::tr("Message ID")),
    };
    elements.reports = elementReports;
    return elements;
}

} // namespace pulsedeck::automation
