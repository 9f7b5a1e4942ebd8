// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/errors.h"
#include "app/demo/verifier_service/checkedlists.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

/// A handler of one checked list; its id is in the query.
template<typename Function> Handler ofList(const CheckedRef &lists, Function function)
{
    return [lists, function](const Call &call) -> Answer {
        const auto list = lists->find(call.query[u"id"].toInteger(), call.now);
        return list ? function(call, *list) : error(404, u"Book not found"_s, 213);
    };
}

/// One page of addresses below what the list of lists tells about it.
Answer withAddresses(const CheckedLists &lists, const Call &call, const CheckedList &list)
{
    QJsonObject answer = lists.row(list);
    answer.remove(u"is_garbage_in_book"_s);
    const Answer page = lists.serving->list(call, lists.addresses(list));
    if (!page.ok())
        return page;
    answer.insert(u"email_addresses"_s, page.json[u"email_addresses"]);
    answer.insert(u"email_addresses_total"_s, page.json[u"email_addresses_total"]);
    return answer;
}

} // namespace

void addVerifier(Routes &routes, const ServingRef &serving, const FindList &findList)
{
    const auto lists = std::make_shared<CheckedLists>(serving, findList);
    const auto add = [&](const QString &name, Handler handler) {
        routes.add(Scope::VerifierService, u"GET /verifier-service/"_s + name, std::move(handler));
    };
    add(u"check-list"_s, [lists](const Call &call) {
        QJsonArray rows;
        for (const CheckedList &list : lists->all(call.now))
            rows << lists->row(list);
        return lists->serving->list(call, rows);
    });
    add(u"check"_s, ofList(lists, [lists](const Call &call, const CheckedList &list) {
            return withAddresses(*lists, call, list);
        }));
    add(u"check-report"_s, ofList(lists, [lists](const Call &call, const CheckedList &list) {
            const bool isMade = lists->reports.contains({list.id, call.query[u"format"].toInt(2)});
            return isMade ? withAddresses(*lists, call, list) : error(404, u"Report not found"_s, 404);
        }));
    add(u"get-progress"_s, ofList(lists, [](const Call &, const CheckedList &list) -> Answer {
            const QJsonObject data {{u"total"_s, list.size}, {u"processed"_s, list.processed}};
            return QJsonObject {{u"result"_s, true}, {u"data"_s, data}};
        }));
    addChecks(routes, lists);
}

} // namespace pulsedeck::demo
