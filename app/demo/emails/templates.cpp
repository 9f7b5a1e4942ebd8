// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/emaildata.h"
#include "app/demo/errors.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

QString slugOf(const QJsonObject &row)
{
    return row[u"name"].toString().toLower().simplified().replace(u' ', u'-');
}

/// Own templates have no category; an empty map is an empty list in the service's language.
QJsonValue categoryOf(const QJsonObject &row)
{
    if (row[u"owner"] != "sendpulse"_L1)
        return QJsonArray();
    return QJsonObject {{u"id"_s, row[u"category"].toString().size()},
                        {u"name"_s, row[u"category"]},
                        {u"code"_s, row[u"category"]},
                        {u"sort"_s, 10},
                        {u"meta_description"_s, QString()},
                        {u"full_description"_s, QString()}};
}

QJsonObject seen(QJsonObject row)
{
    row.insert(u"name_slug"_s, slugOf(row));
    row.insert(u"meta_description"_s, QString());
    row.insert(u"full_description"_s, QString());
    row.insert(u"category_info"_s, categoryOf(row));
    row.insert(u"tags"_s, QJsonArray());
    row.insert(u"mark"_s, QJsonValue());
    row.insert(u"preview"_s, u"https://templates.example.com/%1.png"_s.arg(row[u"real_id"].toInt()));
    return row;
}

/// One template by @p isIt, of the owner and language that the query names.
template<typename Match> Handler oneTemplate(const ServingRef &serving, const TableRef &templates, Match isIt)
{
    return [=](const Call &call) {
        for (const QJsonObject &row : templates->rows()) {
            const bool isOwned = row[u"owner"] == call.query[u"owner"];
            const bool isSpoken = !call.has(u"lang"_s) || row[u"lang"] == call.query[u"lang"];
            if (isOwned && isSpoken && isIt(row, *call.path.begin()))
                return TableRoutes::reply(*serving, call, templates->seen(row));
        }
        return error(404, u"Template not found"_s, 290);
    };
}

Answer noOwnTemplate()
{
    return error(404, u"Template not found"_s, 31);
}

/// Puts the body's letter into @p row.
Refusal putHtml(const Call &call, QJsonObject &row)
{
    const auto html = QByteArray::fromBase64Encoding(
        call.text(u"body"_s).simplified().remove(u' ').toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!html || (*html).isEmpty())
        return invalid(u"Argument body is invalid string"_s);
    row.insert(u"body"_s, QString::fromLatin1((*html).toBase64()));
    return {};
}

Refusal makeTemplate(EmailData &data, const Call &call, QJsonObject &row)
{
    if (const Refusal refusal = putHtml(call, row))
        return refusal;
    const int realId = data.nextId();
    if (call.text(u"name"_s).isEmpty())
        row.insert(u"name"_s, u"Template %1"_s.arg(realId));
    for (const QJsonObject &other : data.templates->rows()) {
        if (other[u"owner"] == "me"_L1 && other[u"name"] == row[u"name"])
            return error(422, u"Template with such name already exist"_s, 573);
    }
    row.insert(u"real_id"_s, realId);
    row.insert(u"id"_s, templateId(realId));
    row.insert(u"lang"_s, row[u"lang"].toString(u"en"_s));
    row.insert(u"owner"_s, u"me"_s);
    row.insert(u"category"_s, QString());
    row.insert(u"created"_s, dateText(call.now));
    return {};
}

Refusal editTemplate(const Call &call, QJsonObject &row)
{
    if (row[u"owner"] != "me"_L1)
        return noOwnTemplate();
    if (row[u"is_structure"].toBool())
        return error(422, u"You cant edit templates from layout template editor"_s, 2900);
    return putHtml(call, row);
}

} // namespace

void addTemplates(TableRoutes &to, const EmailRef &data)
{
    const TableRef templates = data->templates;
    templates->setView(seen);
    to.absent(templates, noOwnTemplate());
    to.list(u"GET /templates"_s, templates,
            [](const QJsonObject &row, const Call &call) { return row[u"owner"] == call.query[u"owner"]; });
    to.add(u"GET /template/{template_id}"_s,
           oneTemplate(to.serving(), templates, [](const QJsonObject &row, const QString &id) {
               return row[u"id"] == id || idText(row[u"real_id"]) == id;
           }));
    to.add(u"GET /template/slug/{name_slug}"_s,
           oneTemplate(to.serving(), templates,
                       [](const QJsonObject &row, const QString &slug) { return slugOf(row) == slug; }));
    to.create(u"POST /template"_s, templates,
              [data](const Call &call, QJsonObject &row) { return makeTemplate(*data, call, row); });
    to.update(u"POST /template/edit/{id}"_s, templates, editTemplate);
}

} // namespace pulsedeck::demo
