// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/spoiling.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Kind = Fault::Kind;

/// @p change is made to the first list of objects that @p value holds.
QJsonValue withRows(const QJsonValue &value, const std::function<QJsonArray(QJsonArray)> &change, bool &done)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        done = !list.isEmpty() && list.first().isObject();
        return done ? QJsonValue(change(list)) : value;
    }
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end() && !done; ++it) {
        if (it->isArray() || it->isObject())
            *it = withRows(*it, change, done);
    }
    return value.isObject() ? QJsonValue(object) : value;
}

void changeRows(HttpResponse &response, const std::function<QJsonArray(QJsonArray)> &change)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (document.isNull())
        return;
    bool done = false;
    const QJsonValue before =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue after = withRows(before, change, done);
    response.body = (after.isArray() ? QJsonDocument(after.toArray()) : QJsonDocument(after.toObject()))
                        .toJson(QJsonDocument::Compact);
}

QJsonArray doubled(QJsonArray rows)
{
    rows << rows.last();
    return rows;
}

/// Not the key of a row, by which it is known: the longest of its texts.
QJsonArray grown(QJsonArray rows, int letters)
{
    for (QJsonValueRef row : rows) {
        QJsonObject object = row.toObject();
        auto longest = object.end();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it->isString() && it.key() != "id"_L1 && it.key() != "email"_L1
                && (longest == object.end() || it->toString().size() > longest->toString().size()))
                longest = it;
        }
        if (longest != object.end())
            *longest = QString(letters, u'x');
        row = object;
    }
    return rows;
}

} // namespace

void shiftPage(HttpRequest &request, int rows)
{
    QUrlQuery query(QString::fromLatin1(request.query));
    for (const QString &name : {u"offset"_s, u"start"_s}) {
        const int offset = query.queryItemValue(name).toInt();
        if (offset <= 0)
            continue;
        query.removeQueryItem(name);
        query.addQueryItem(name, QString::number(std::max(0, offset - rows)));
        request.query = query.toString(QUrl::FullyEncoded).toLatin1();
    }
    QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (const int offset = body[u"offset"].toInt(); offset > 0) {
        body.insert(u"offset"_s, std::max(0, offset - rows));
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
}

void spoil(HttpResponse &response, const Fault &fault)
{
    constexpr int manyLetters = 1'000'000;
    Delivery &delivery = response.delivery;
    switch (fault.kind) {
    case Kind::Huge:
        return changeRows(response, [letters = fault.value.value_or(manyLetters)](const QJsonArray &rows) {
            return grown(rows, letters);
        });
    case Kind::Double:
        return changeRows(response, doubled);
    case Kind::Latency:
        delivery.delay = fault.value.value_or(3000);
        return;
    case Kind::Drip:
        delivery.pause = fault.value.value_or(20);
        return;
    case Kind::Truncate:
        delivery.cutAt = fault.value.value_or(int(response.body.size() / 2));
        delivery.end = Delivery::End::Closed;
        return;
    case Kind::Long:
        delivery.told = fault.value.value_or(100);
        delivery.end = Delivery::End::Closed;
        return;
    case Kind::Short:
        delivery.told = -std::min<qint64>(fault.value.value_or(10), response.body.size());
        delivery.end = Delivery::End::Closed;
        return;
    case Kind::Reset:
        delivery.isSilent = true;
        delivery.end = Delivery::End::Reset;
        return;
    case Kind::Cut:
        delivery.cutAt = response.body.size() / 2;
        delivery.end = Delivery::End::Reset;
        return;
    default:
        return;
    }
}

} // namespace pulsedeck::demo
