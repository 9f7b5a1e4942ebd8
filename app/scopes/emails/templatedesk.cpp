// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/templatedesk.h"

#include "app/scopes/emails/emails.h"
#include "app/values/encoded.h"
#include "app/values/format.h"

namespace pulsedeck::emails {

static QString stepOf(TemplateDesk what)
{
    return what == TemplateDesk::Edit ? QStringLiteral("edit") : QStringLiteral("new");
}

Resource templateDesk(const QJsonObject &row, TemplateDesk what)
{
    Resource desk {.id = "emails/template-desk", .title = Tr::tr("New template"), .scope = Scope::Emails};
    if (what == TemplateDesk::Edit)
        desk.title = row["name"].toString();
    desk.way = {{"emails/templates", format::toText(row["id"]), row, stepOf(what)}};
    return desk;
}

QJsonObject templateOf(const Resource &desk)
{
    return desk.way.isEmpty() ? QJsonObject() : desk.way.last().row;
}

TemplateDesk purposeOf(const Resource &desk)
{
    const bool edits = !desk.way.isEmpty() && desk.way.last().child == stepOf(TemplateDesk::Edit);
    return edits ? TemplateDesk::Edit : TemplateDesk::New;
}

Resource composerWith(const QJsonObject &row)
{
    Resource page = composer();
    page.way = {{"emails/templates", format::toText(row["id"]), row, "compose"}};
    return page;
}

Request saveTemplate(const QJsonObject &row, TemplateDesk what, const QString &name, const QString &language,
                     const QString &html)
{
    QJsonObject body {{"lang", language}};
    if (what == TemplateDesk::New) {
        body["body"] = row.isEmpty() ? encoded(html) : encodedLike(html, row["body"]);
        body["name"] = name;
        return request(Scope::Emails, {.operation = "POST /template", .body = body});
    }
    body["body"] = encodedLike(html, row["body"]);
    return request(Scope::Emails,
                   {"POST /template/edit/{id}", {{"id", row["real_id"].toVariant()}}, {}, body});
}

QList<StatusWord> templateLanguages()
{
    return {
        {"en", Tr::tr("English")}, {"es", Tr::tr("Spanish")},   {"pt", Tr::tr("Portuguese")},
        {"tr", Tr::tr("Turkish")}, {"ua", Tr::tr("Ukrainian")}, {"ru", Tr::tr("Russian")},
    };
}

} // namespace pulsedeck::emails
