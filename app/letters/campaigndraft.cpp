// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/letters/campaigndraft.h"

#include "app/letters/html.h"
#include "app/letters/letter.h"
#include "app/values/encoded.h"
#include "app/values/format.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pulsedeck::letters {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(letters)
};

QJsonArray listsToJson(const QList<CampaignDraft::List> &lists)
{
    QJsonArray all;
    for (const CampaignDraft::List &list : lists)
        all << QJsonObject {{u"id"_s, list.id}, {u"name"_s, list.name}};
    return all;
}

QJsonObject filesToJson(const QList<CampaignDraft::Attachment> &files)
{
    QJsonObject all;
    for (const CampaignDraft::Attachment &file : files)
        all[file.name] = file.data;
    return all;
}

QString letterOf(const CampaignDraft &draft)
{
    return withPreviewText(draft.html, draft.preview);
}

/// One number, or several.
QJsonValue listIds(const CampaignDraft &draft, Purpose purpose)
{
    QJsonArray ids;
    for (const CampaignDraft::List &list : draft.lists)
        ids << list.id;
    // A test goes to the sender, and the service wants one list for it.
    return ids.size() == 1 || purpose == Purpose::Test ? ids.first() : QJsonValue(ids);
}

} // namespace

bool CampaignDraft::isBlank() const
{
    return lists.isEmpty() && segment == 0 && name.isEmpty() && subject.isEmpty() && preview.isEmpty()
        && html.trimmed().isEmpty() && attachments.isEmpty();
}

QString CampaignDraft::title() const
{
    const QString said = !subject.isEmpty() ? subject : !name.isEmpty() ? name : templateName;
    return said.isEmpty() ? Tr::tr("Without a subject") : said;
}

QDateTime CampaignDraft::moment() const
{
    return when == When::Later ? format::toDateTime(date) : QDateTime();
}

QJsonObject toJson(const CampaignDraft &draft)
{
    return {
        {u"changedAt"_s, draft.changedAt.toString(Qt::ISODateWithMs)},
        {u"lists"_s, listsToJson(draft.lists)},
        {u"isToSegment"_s, draft.isToSegment},
        {u"segment"_s, draft.segment},
        {u"senderName"_s, draft.senderName},
        {u"senderEmail"_s, draft.senderEmail},
        {u"name"_s, draft.name},
        {u"subject"_s, draft.subject},
        {u"preview"_s, draft.preview},
        {u"templateId"_s, draft.templateId},
        {u"templateName"_s, draft.templateName},
        {u"html"_s, draft.html},
        {u"isOwnLetter"_s, draft.isOwnLetter},
        {u"attachments"_s, filesToJson(draft.attachments)},
        {u"countsOpens"_s, draft.countsOpens},
        {u"countsClicks"_s, draft.countsClicks},
        {u"utm"_s, draft.utm},
        {u"isLater"_s, draft.when == CampaignDraft::When::Later},
        {u"date"_s, draft.date},
    };
}

CampaignDraft draftFromJson(const QJsonObject &json)
{
    CampaignDraft draft;
    draft.changedAt = QDateTime::fromString(json[u"changedAt"].toString(), Qt::ISODateWithMs);
    for (const QJsonValue list : json[u"lists"].toArray())
        draft.lists << CampaignDraft::List {list[u"id"].toInteger(), list[u"name"].toString()};
    draft.isToSegment = json[u"isToSegment"].toBool();
    draft.segment = json[u"segment"].toInteger();
    draft.senderName = json[u"senderName"].toString();
    draft.senderEmail = json[u"senderEmail"].toString();
    draft.name = json[u"name"].toString();
    draft.subject = json[u"subject"].toString();
    draft.preview = json[u"preview"].toString();
    draft.templateId = json[u"templateId"].toString();
    draft.templateName = json[u"templateName"].toString();
    draft.html = json[u"html"].toString();
    draft.isOwnLetter = json[u"isOwnLetter"].toBool(true);
    const QJsonObject files = json[u"attachments"].toObject();
    for (auto file = files.begin(); file != files.end(); ++file)
        draft.attachments << CampaignDraft::Attachment {file.key(), file.value().toString()};
    draft.countsOpens = json[u"countsOpens"].toBool(true);
    draft.countsClicks = json[u"countsClicks"].toBool(true);
    draft.utm = json[u"utm"].toString();
    draft.when = json[u"isLater"].toBool() ? CampaignDraft::When::Later : CampaignDraft::When::Now;
    draft.date = json[u"date"].toString();
    return draft;
}

bool sendsTemplate(const CampaignDraft &draft)
{
    return !draft.templateId.isEmpty() && !draft.isOwnLetter && draft.preview.trimmed().isEmpty();
}

QStringList missing(const CampaignDraft &draft, Purpose purpose, const QDateTime &now)
{
    QStringList sentences;
    if (draft.isToSegment && draft.segment <= 0)
        sentences << Tr::tr("Say which segment it goes to.");
    if (!draft.isToSegment && draft.lists.isEmpty())
        sentences << Tr::tr("Choose a mailing list.");
    if (draft.isToSegment && purpose == Purpose::Test)
        sentences << Tr::tr("A test needs a mailing list instead of a segment.");
    if (draft.lists.size() > mostLists)
        sentences << Tr::tr("A campaign goes to ten lists at most.");
    if (draft.senderEmail.isEmpty())
        sentences << Tr::tr("Choose a sender.");
    if (draft.subject.trimmed().isEmpty())
        sentences << Tr::tr("Write a subject.");
    if (!sendsTemplate(draft) && draft.html.trimmed().isEmpty())
        sentences << Tr::tr("Choose a template or write the letter.");
    if (draft.attachments.size() > mostAttachments)
        sentences << Tr::tr("A campaign takes five files at most.");
    if (purpose == Purpose::Send && draft.when == CampaignDraft::When::Later) {
        if (!draft.moment().isValid())
            sentences << Tr::tr("Say when it is to be sent.");
        else if (draft.moment() <= now)
            sentences << Tr::tr("The time is over already.");
    }
    return sentences;
}

Request campaignRequest(const CampaignDraft &draft, Purpose purpose)
{
    QJsonObject body {{u"sender_name"_s, draft.senderName.isEmpty() ? draft.senderEmail : draft.senderName},
                      {u"sender_email"_s, draft.senderEmail},
                      {u"subject"_s, draft.subject.trimmed()}};
    body[u"name"_s] = draft.name.trimmed().isEmpty() ? draft.subject.trimmed() : draft.name.trimmed();
    if (draft.isToSegment)
        body[u"segment_id"_s] = draft.segment;
    else
        body[u"list_id"_s] = listIds(draft, purpose);
    if (sendsTemplate(draft))
        body[u"template_id"_s] = draft.templateId;
    else // Base64 is what the service wants.
        body[u"body"_s] = encoded(letterOf(draft));
    if (!draft.attachments.isEmpty())
        body[u"attachments_binary"_s] = filesToJson(draft.attachments);
    QJsonObject stats {{u"opens"_s, draft.countsOpens}, {u"clicks"_s, draft.countsClicks}};
    if (!draft.utm.trimmed().isEmpty())
        stats[u"utm_campaign"_s] = draft.utm.trimmed();
    body[u"stats"_s] = stats;
    if (purpose == Purpose::Test)
        body[u"is_test"_s] = true;
    if (purpose == Purpose::HandOver)
        body[u"type"_s] = u"draft"_s;
    if (purpose == Purpose::Send && draft.when == CampaignDraft::When::Later)
        body[u"send_date"_s] = draft.date;
    return {.scope = Scope::Emails, .operation = u"POST /campaigns"_s, .body = body};
}

Request smtpTest(const CampaignDraft &draft, const QString &address, const QHash<QString, QString> &values)
{
    const QString html = filledHtml(letterOf(draft), values);
    const QString sender = draft.senderName.isEmpty() ? draft.senderEmail : draft.senderName;
    QJsonObject email {{u"html"_s, encoded(html)},
                       {u"text"_s, plainText(html)},
                       {u"subject"_s, filled(draft.subject, values)},
                       {u"from"_s, QJsonObject {{u"name"_s, sender}, {u"email"_s, draft.senderEmail}}},
                       {u"to"_s, QJsonArray {QJsonObject {{u"email"_s, address}}}}};
    if (!draft.attachments.isEmpty())
        email[u"attachments_binary"_s] = filesToJson(draft.attachments);
    return {
        .scope = Scope::Smtp, .operation = u"POST /smtp/emails"_s, .body = QJsonObject {{u"email"_s, email}}};
}

} // namespace pulsedeck::letters
