// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/emaildata.h"
#include "app/demo/errors.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

QString slugOf(const Template &one)
{
    return one.name.toLower().simplified().replace(u' ', u'-');
}

QJsonObject rowOf(const Template &one)
{
    // Own templates have no category; an empty map is an empty list in the service's language.
    QJsonValue category = QJsonArray();
    if (one.owner == "sendpulse"_L1)
        category = QJsonObject {{u"id"_s, int(one.category.size())}, {u"name"_s, one.category},
                                {u"code"_s, one.category},           {u"sort"_s, 10},
                                {u"meta_description"_s, QString()},  {u"full_description"_s, QString()}};
    return {{u"id"_s, one.id},
            {u"real_id"_s, one.realId},
            {u"lang"_s, one.language},
            {u"name"_s, one.name},
            {u"name_slug"_s, slugOf(one)},
            {u"meta_description"_s, QString()},
            {u"full_description"_s, QString()},
            {u"category"_s, one.category},
            {u"category_info"_s, category},
            {u"tags"_s, QJsonArray()},
            {u"mark"_s, QJsonValue()},
            {u"mark_count"_s, 0},
            {u"owner"_s, one.owner},
            {u"created"_s, dateText(one.created)},
            {u"preview"_s, u"https://templates.example.com/%1.png"_s.arg(one.realId)},
            {u"is_structure"_s, one.isStructure}};
}

Answer templates(EmailData &data, const Call &call)
{
    QJsonArray rows;
    for (const Template &one : data.templates) {
        if (one.owner == call.query[u"owner"].toString())
            rows << rowOf(one);
    }
    return page(rows, call.offset(), call.limit());
}

/// One template by @p isIt, of the owner and language that the query names.
template<typename Match> Answer oneTemplate(EmailData &data, const Call &call, Match isIt)
{
    for (const Template &one : data.templates) {
        const bool isOwned = one.owner == call.query[u"owner"].toString();
        const bool isSpoken = !call.has(u"lang"_s) || one.language == call.query[u"lang"].toString();
        if (!isOwned || !isSpoken || !isIt(one))
            continue;
        QJsonObject row = rowOf(one);
        row.insert(u"body"_s, QString::fromLatin1(one.html.toBase64()));
        return row;
    }
    return error(404, u"Template not found"_s, 290);
}

std::optional<QByteArray> htmlOf(const Call &call)
{
    const auto html = QByteArray::fromBase64Encoding(
        call.text(u"body"_s).simplified().remove(u' ').toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return html && !(*html).isEmpty() ? std::optional(*html) : std::nullopt;
}

Answer notBase64()
{
    return invalid(u"Argument body is invalid string"_s);
}

Answer create(EmailData &data, const Call &call)
{
    const std::optional<QByteArray> html = htmlOf(call);
    if (!html)
        return notBase64();
    Template one;
    one.realId = data.nextId();
    one.name = call.text(u"name"_s);
    if (one.name.isEmpty())
        one.name = u"Template %1"_s.arg(one.realId);
    const auto isNamed = [&](const Template &other) {
        return other.owner == "me"_L1 && other.name == one.name;
    };
    if (std::any_of(data.templates.begin(), data.templates.end(), isNamed))
        return error(422, u"Template with such name already exist"_s, 573);
    one.id = QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::number(one.realId), QCryptographicHash::Md5).toHex());
    one.language = call.body[u"lang"].toString(u"en"_s);
    one.owner = u"me"_s;
    one.created = call.now;
    one.html = *html;
    data.templates << one;
    return QJsonObject {{u"result"_s, true}, {u"real_id"_s, one.realId}};
}

Answer edit(EmailData &data, const Call &call)
{
    const auto one = std::find_if(data.templates.begin(), data.templates.end(), [&](const Template &other) {
        return other.owner == "me"_L1 && other.realId == call.id();
    });
    if (one == data.templates.end())
        return error(404, u"Template not found"_s, 31);
    if (one->isStructure)
        return error(422, u"You cant edit templates from layout template editor"_s, 2900);
    const std::optional<QByteArray> html = htmlOf(call);
    if (!html)
        return notBase64();
    one->html = *html;
    one->language = call.body[u"lang"].toString(one->language);
    return resultTrue();
}

} // namespace

void addTemplates(Routes &routes, const EmailRef &data)
{
    const auto add = [&](const QString &id, Handler handler) {
        routes.add(Scope::Emails, id, std::move(handler));
    };
    add(u"GET /templates"_s, [data](const Call &call) { return templates(*data, call); });
    add(u"GET /template/{template_id}"_s, [data](const Call &call) {
        const QString id = call.path[u"template_id"_s];
        return oneTemplate(*data, call, [id](const Template &one) {
            return one.id == id || QString::number(one.realId) == id;
        });
    });
    add(u"GET /template/slug/{name_slug}"_s, [data](const Call &call) {
        const QString slug = call.path[u"name_slug"_s];
        return oneTemplate(*data, call, [slug](const Template &one) { return slugOf(one) == slug; });
    });
    add(u"POST /template"_s, [data](const Call &call) { return create(*data, call); });
    add(u"POST /template/edit/{id}"_s, [data](const Call &call) { return edit(*data, call); });
}

} // namespace pulsedeck::demo
