// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/replyreader.h"

#include "app/contract/json.h"
#include "app/rows/pagereader.h"

#include <QJsonObject>

#include <array>

namespace pulsedeck {

using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;

constexpr qsizetype longestText = 500;
constexpr auto tooManyCode = "2020202020"_L1;

QString plainText(const QJsonValue &value)
{
    return value.toVariant().toString().simplified().left(longestText);
}

/// A one-element array is read as its element, as recorded answers of the service differ in this; but not
/// where the array holds the rows of a list, which may have columns of any name.
QJsonObject envelope(const QJsonValue &json, const Operation *operation)
{
    const bool isList = operation && operation->rows && operation->rows->isEmpty();
    if (json.isArray() && json.toArray().size() == 1 && !isList)
        return json.toArray().at(0).toObject();
    return json.toObject();
}

QString fieldText(const QJsonValue &value)
{
    const QJsonValue first = value.isArray() ? value.toArray().at(0) : value;
    const QJsonValue text = first.isObject() ? first["message"_L1] : first;
    // The service leaves its own placeholders in some texts.
    return plainText(text).remove(u"{{ "_s).remove(u" }}"_s);
}

QHash<QString, QString> fieldTexts(const QJsonObject &object)
{
    QHash<QString, QString> texts;
    const QJsonObject errors = object["errors"_L1].toObject();
    for (auto it = errors.begin(); it != errors.end(); ++it)
        texts.insert(it.key(), fieldText(*it));
    return texts;
}

QString firstText(const QJsonObject &object)
{
    for (const auto key : {"message"_L1, "error_description"_L1, "error"_L1}) {
        if (const QString text = plainText(object[key]); !text.isEmpty())
            return text;
    }
    const QJsonValue errors = object["errors"_L1];
    const QJsonObject byField = errors.toObject();
    const QString text = fieldText(byField.isEmpty() ? errors : *byField.begin());
    return text.isEmpty() ? plainText(object["description"_L1]) : text;
}

/// Empty when there is none; 0 is how some calls say so.
QString codeAt(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object[key];
    const QString code = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    return code == "0"_L1 ? QString() : code;
}

QString errorCode(const QJsonObject &object)
{
    for (const auto key : {"error_code"_L1, "code"_L1}) {
        if (const QString code = codeAt(object, key); !code.isEmpty())
            return code;
    }
    // Of the token endpoints: a word (RFC 6749, 5.2), not a sentence.
    const QString error = object["error"_L1].toString();
    return error.contains(u' ') ? QString() : error;
}

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toInt() == 1 || value.toString() == "1"_L1
        || value.toString() == "true"_L1;
}

bool isFalse(const QJsonValue &value)
{
    return value.isBool() ? !value.toBool()
                          : (value.isDouble() && value.toInt() == 0) || value.toString() == "false"_L1;
}

/// Whether an answer with a good status is a refusal all the same. A bare `code` is not: some answers to
/// success have one.
bool refuses(const QJsonObject &object)
{
    if (!codeAt(object, "error_code"_L1).isEmpty() || codeAt(object, "code"_L1) == tooManyCode)
        return true;
    if (isTrue(object["is_error"_L1]) || isTrue(object["failure"_L1]))
        return true;
    // Some calls put their `result` one level deeper.
    return isFalse(object["result"_L1]) || isFalse(object["success"_L1])
        || object["data"_L1]["result"_L1] == QJsonValue(false);
}

Kind kindOfCode(const QString &code)
{
    static const QHash<QString, Kind> kinds {
        {tooManyCode, Kind::RateLimited},
        {u"3030303030"_s, Kind::Forbidden},
        {u"707"_s, Kind::QuotaReached},
        {u"708"_s, Kind::QuotaReached},
        {u"711"_s, Kind::QuotaReached},
        {u"791"_s, Kind::QuotaReached},
        {u"905"_s, Kind::QuotaReached},
        {u"1004"_s, Kind::QuotaReached},
        {u"213"_s, Kind::NotFound},
        {u"290"_s, Kind::NotFound},
        {u"299"_s, Kind::NotFound},
        {u"602"_s, Kind::NotFound},
        {u"703"_s, Kind::NotFound},
        {u"802"_s, Kind::NotFound},
        {u"invalid_client"_s, Kind::SignedOut},
    };
    return kinds.value(code, Kind::None);
}

Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Kind::SignedOut;
    case 402:
        return Kind::QuotaReached;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    case 408:
        return Kind::Timeout;
    case 409:
        return Kind::Conflict;
    case 429:
        return Kind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return Kind::Server;
    return status >= 300 && status < 400 ? Kind::Redirected : Kind::Invalid;
}

Kind kindOf(int status, const QString &code)
{
    const Kind byCode = kindOfCode(code);
    if (byCode == Kind::RateLimited)
        return byCode;
    if (status == 401 || status == 429 || status >= 500)
        return kindOfStatus(status);
    if (byCode != Kind::None)
        return byCode;
    if (status < 300 && (code == "401"_L1 || code == "403"_L1 || code == "404"_L1))
        return kindOfStatus(code.toInt());
    return status < 300 ? Kind::Invalid : kindOfStatus(status);
}

bool looksLikeHtml(const WireReply &wire)
{
    return wire.contentType.toLower().contains("text/html")
        || QByteArrayView(wire.body).trimmed().startsWith('<');
}

ApiError notUnderstood(const WireReply &wire, const QString &detail)
{
    ApiError error;
    error.kind = wire.status >= 300 ? kindOfStatus(wire.status) : Kind::NotUnderstood;
    error.status = wire.status;
    error.detail = detail;
    return error;
}

ApiError refusal(const WireReply &wire, const QJsonObject &object)
{
    ApiError error;
    error.status = wire.status;
    error.code = errorCode(object);
    error.kind = kindOf(wire.status, error.code);
    error.fields = fieldTexts(object);
    error.text = firstText(object);
    return error;
}

} // namespace

Reply readReply(const WireReply &wire, const Operation *operation, const PageReader *reader)
{
    Reply reply;
    reply.status = wire.status;
    reply.receivedAt = QDateTime::currentDateTimeUtc();
    if (wire.error.isSet()) {
        reply.error = wire.error;
        return reply;
    }
    const bool good = wire.status >= 200 && wire.status < 300;
    if (good && operation && operation->binaryAnswer && !wire.contentType.toLower().contains("json")) {
        if (wire.saved > 0)
            return reply;
        if (wire.body.isEmpty() || looksLikeHtml(wire))
            reply.error = notUnderstood(wire, u"no file"_s);
        else
            reply.bytes = wire.body;
        return reply;
    }
    if (QByteArrayView(wire.body).trimmed().isEmpty()) {
        // A write that the service has nothing to say about is done; a list that is not there is no list.
        const bool mayBeEmpty = operation && (operation->emptyAnswer || operation->changes);
        if (!good || !mayBeEmpty)
            reply.error = notUnderstood(wire, u"an empty body"_s);
        return reply;
    }
    if (looksLikeHtml(wire)) {
        reply.error = notUnderstood(wire, u"an HTML page instead of JSON"_s);
        return reply;
    }
    reply.page = good && reader ? reader->readQuickly(wire.body) : nullptr;
    if (reply.page)
        return reply;
    const ParsedJson parsed = parseJson(wire.body);
    if (!parsed.isValid()) {
        reply.error = notUnderstood(wire, parsed.problem);
        return reply;
    }
    const QJsonObject object = envelope(parsed.value, operation);
    if (!good || refuses(object))
        reply.error = refusal(wire, object);
    else if (reader)
        reply.page = reader->read(parsed.value);
    else
        reply.json = parsed.value;
    return reply;
}

bool meansTooMany(const Reply &reply)
{
    return reply.error.kind == ApiError::Kind::RateLimited;
}

} // namespace pulsedeck
