// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/faults.h"

#include "app/demo/errors.h"
#include "app/demo/spoiling.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Kind = Fault::Kind;

std::optional<Kind> kindOf(const QString &word)
{
    static const QHash<QString, Kind> kinds {
        {u"status"_s, Kind::Status},   {u"overload"_s, Kind::Overload}, {u"html"_s, Kind::Html},
        {u"empty"_s, Kind::Empty},     {u"garbage"_s, Kind::Garbage},   {u"nested"_s, Kind::Nested},
        {u"huge"_s, Kind::Huge},       {u"double"_s, Kind::Double},     {u"drift"_s, Kind::Drift},
        {u"latency"_s, Kind::Latency}, {u"drip"_s, Kind::Drip},         {u"truncate"_s, Kind::Truncate},
        {u"long"_s, Kind::Long},       {u"short"_s, Kind::Short},       {u"reset"_s, Kind::Reset},
        {u"cut"_s, Kind::Cut},
    };
    const auto found = kinds.find(word);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

/// A status has to be told, and be one; only what drifts may go backwards.
bool isSensible(const Fault &fault)
{
    const bool isStatus =
        fault.kind == Kind::Status || fault.kind == Kind::Overload || fault.kind == Kind::Html;
    if (isStatus && fault.value && (*fault.value < 200 || *fault.value > 599))
        return false;
    if (fault.kind == Kind::Status && !fault.value)
        return false;
    return !fault.value || *fault.value >= 0 || fault.kind == Kind::Drift;
}

/// "3" or "2-9".
bool readTurns(const QString &text, Fault &fault)
{
    bool isFirst = false;
    bool isLast = false;
    fault.first = text.section(u'-', 0, 0).toInt(&isFirst);
    fault.last = text.section(u'-', -1).toInt(&isLast);
    return isFirst && isLast && fault.first >= 1 && fault.last >= fault.first;
}

QByteArray textOf(const QJsonValue &value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

const QByteArray proxyPage = "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head>"
                             "<body><h1>502 Bad Gateway</h1><hr>nginx</body></html>\n";

} // namespace

std::optional<Fault> Fault::fromText(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString what = words.takeFirst();
    const std::optional<Kind> kind = kindOf(what.section(u'=', 0, 0));
    if (!kind)
        return {};
    Fault fault {.kind = *kind};
    if (what.contains(u'=')) {
        bool isNumber = false;
        fault.value = what.section(u'=', 1).toInt(&isNumber);
        if (!isNumber)
            return {};
    }
    if (words.size() >= 2 && words.first() == "at"_L1) {
        if (!readTurns(words.at(1), fault))
            return {};
        words = words.mid(2);
    }
    static const QStringList methods {u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s};
    if (!words.isEmpty() && methods.contains(words.first()))
        fault.method = words.takeFirst().toLatin1();
    if (!words.isEmpty() && words.first().startsWith(u'/'))
        fault.path = words.takeFirst().toUtf8();
    return words.isEmpty() && isSensible(fault) ? std::optional(fault) : std::nullopt;
}

bool Fault::meets(const HttpRequest &request) const
{
    if (!method.isEmpty() && method != request.method)
        return false;
    if (!path.isEmpty())
        return request.path.startsWith(path);
    return !request.path.startsWith("/oauth/") && !request.path.startsWith("/market-service/")
        && !request.path.startsWith("/demo/");
}

void Faults::set(const QList<Fault> &faults)
{
    const QMutexLocker lock(&m_mutex);
    m_faults.clear();
    for (const Fault &fault : faults)
        m_faults << Counted {fault};
}

QList<Fault> Faults::take(const HttpRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    QList<Fault> now;
    for (Counted &one : m_faults) {
        if (!one.fault.meets(request))
            continue;
        ++one.met;
        if (one.met >= one.fault.first && one.met <= one.fault.last)
            now << one.fault;
    }
    return now;
}

HttpResponse Faults::answer(HttpRequest request, const Handler &handler)
{
    const QList<Fault> faults = take(request);
    std::optional<HttpResponse> response;
    for (const Fault &fault : faults) {
        if (fault.kind == Kind::Drift)
            shiftPage(request, fault.value.value_or(1));
        if (!response)
            response = instead(fault, request);
    }
    if (!response)
        response = handler(request);
    for (const Fault &fault : faults)
        spoil(*response, fault);
    return *response;
}

/// In the envelope of the scope that the path belongs to.
Answer Faults::refusal(const HttpRequest &request, int status) const
{
    QHash<QString, QString> path;
    const Operation *operation = m_contract.match(request.method, QString::fromUtf8(request.path), &path, {});
    Answer answer = status == 401 ? unauthorized()
        : status == 403           ? outOfScope()
        : status == 429
        ? tooFast()
        : notFound(operation ? operation->scope : Scope::Emails, u"Refused on request"_s, status);
    answer.status = status;
    return answer;
}

/// What is answered without carrying out anything; none for faults that spoil an answer.
std::optional<HttpResponse> Faults::instead(const Fault &fault, const HttpRequest &request) const
{
    constexpr qint64 overloadCode = 2020202020;
    constexpr int deep = 100'000;
    const int depth = fault.value.value_or(deep);
    switch (fault.kind) {
    case Kind::Status:
        return HttpResponse {.status = *fault.value, .body = textOf(refusal(request, *fault.value).json)};
    case Kind::Overload:
        return HttpResponse {.status = fault.value.value_or(200),
                             .body = textOf(error(200, u"Too many requests"_s, overloadCode).json)};
    case Kind::Html:
        return HttpResponse {
            .status = fault.value.value_or(502), .contentType = "text/html", .body = proxyPage};
    case Kind::Empty:
        return HttpResponse {.contentType = "application/json"};
    case Kind::Garbage:
        return HttpResponse {.body = "{\"result\": tru\xff"};
    case Kind::Nested:
        return HttpResponse {.body = QByteArray(depth, '[') + QByteArray(depth, ']')};
    default:
        return {};
    }
}

} // namespace pulsedeck::demo
