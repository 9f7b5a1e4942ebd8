// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/addressing.h"
#include "app/demo/errors.h"
#include "app/demo/verifier_service/checkedlists.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

Answer noSuchBook()
{
    return error(404, u"Book not found"_s, 213);
}

Answer checkList(CheckedLists &lists, const Call &call)
{
    const qint64 id = call.body[u"id"].toInteger();
    const std::optional<KnownList> list = lists.findList(id);
    if (!list)
        return noSuchBook();
    if (const auto before = lists.find(id, call.now); before && before->isRunning())
        return error(400, u"The list is being checked already"_s, 400);
    lists.start(id, *list, call.now);
    return resultTrue();
}

Answer checkAddress(CheckedLists &lists, const Call &call)
{
    const QString email = call.text(u"email"_s).toLower();
    if (!isAddress(email))
        return invalid(u"Argument email is invalid"_s);
    lists.singles.insert(email);
    return resultTrue();
}

/// Of an address that nobody has sent there is no result. What stands before the @ decides in this demo.
Answer result(CheckedLists &lists, const Call &call)
{
    const QString email = call.query[u"email"].toString().toLower();
    if (!lists.singles.contains(email))
        return QJsonObject {{u"result"_s, false}};
    const int status = email.startsWith("bad"_L1) ? 3 : email.startsWith("info"_L1) ? 2 : 1;
    const QJsonObject checks {{u"status"_s, status},
                              {u"valid_format"_s, 1},
                              {u"disposable"_s, 0},
                              {u"webmail"_s, email.contains("mail."_L1) ? 1 : 0},
                              {u"gibberish"_s, status == 3 ? 1 : 0},
                              {u"status_text"_s, checkedText(status)}};
    return QJsonObject {{u"result"_s, true},
                        {u"data"_s, QJsonObject {{u"email"_s, call.query[u"email"]}, {u"checks"_s, checks}}}};
}

/// The demo writes all three formats as text with commas; spreadsheets open it too.
Answer makeReport(CheckedLists &lists, const Call &call)
{
    const auto list = lists.find(call.body[u"id"].toInteger(), call.now);
    if (!list)
        return noSuchBook();
    const QJsonArray wanted = call.body[u"status"].toArray();
    QByteArray text = "email,status\r\n";
    for (const QJsonValue row : lists.addresses(*list)) {
        if (wanted.isEmpty() || wanted.contains(row[u"status"]))
            text += row[u"email_address"].toString().toUtf8() + ',' + row[u"status_text"].toString().toUtf8()
                + "\r\n";
    }
    lists.reports.insert({list->id, call.body[u"format"].toInt(2)}, text);
    return resultTrue();
}

/// A report can be fetched once.
Answer fetchReport(CheckedLists &lists, const Call &call)
{
    const QByteArray text =
        lists.reports.take({call.query[u"id"].toInteger(), call.query[u"format"].toInt(2)});
    return text.isEmpty() ? error(404, u"Report not found"_s, 404) : Answer::file(text);
}

} // namespace

void addChecks(Routes &routes, const CheckedRef &lists)
{
    DataRoutes to(routes, Scope::VerifierService, lists);
    to.add(u"POST /verifier-service/send-list-to-verify"_s, checkList);
    to.add(u"POST /verifier-service/send-single-to-verify"_s, checkAddress);
    to.add(u"GET /verifier-service/get-single-result"_s, result);
    to.add(u"POST /verifier-service/make-report"_s, makeReport);
    to.add(u"GET /verifier-service/get-report"_s, fetchReport);
}

} // namespace pulsedeck::demo
