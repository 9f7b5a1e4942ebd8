// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/emaildata.h"
#include "app/demo/errors.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

const QStringList actions = {u"new_emails"_s,   u"delete"_s,      u"unsubscribe"_s, u"task_status_update"_s,
                             u"open"_s,         u"delivered"_s,   u"redirect"_s,    u"spam"_s,
                             u"hard_bounces"_s, u"soft_bounces"_s};

QJsonObject rowOf(const Webhook &hook)
{
    return {{u"id"_s, hook.id}, {u"user_id"_s, userId}, {u"url"_s, hook.url}, {u"action"_s, hook.action}};
}

Answer success(const QJsonValue &data)
{
    return QJsonObject {{u"success"_s, true}, {u"data"_s, data}};
}

bool isGoodUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.scheme().startsWith("http"_L1);
}

/// One row for each action.
Answer create(EmailData &data, const Call &call)
{
    const QString url = call.text(u"url"_s);
    if (!isGoodUrl(url))
        return invalid(u"Argument url is invalid"_s);
    const QJsonArray wanted = call.body[u"actions"].toArray();
    const bool areKnown = std::all_of(wanted.begin(), wanted.end(), [](const QJsonValue &action) {
        return actions.contains(action.toString());
    });
    if (wanted.isEmpty() || !areKnown)
        return invalid(u"Argument actions is invalid"_s);
    QJsonArray rows;
    for (const QJsonValue &action : wanted) {
        data.webhooks << Webhook {data.nextId(), url, action.toString()};
        rows << rowOf(data.webhooks.last());
    }
    return success(rows);
}

/// A handler of one webhook.
template<typename Function> Handler ofHook(const EmailRef &data, Function function)
{
    return [data, function](const Call &call) -> Answer {
        for (Webhook &hook : data->webhooks) {
            if (hook.id == call.id())
                return function(*data, hook, call);
        }
        return error(404, u"Webhook not found"_s, 404);
    };
}

Answer change(EmailData &, Webhook &hook, const Call &call)
{
    if (!isGoodUrl(call.text(u"url"_s)))
        return invalid(u"Argument url is invalid"_s);
    hook.url = call.text(u"url"_s);
    return success(QJsonArray {true});
}

Answer remove(EmailData &data, Webhook &hook, const Call &)
{
    data.webhooks.removeIf([id = hook.id](const Webhook &one) { return one.id == id; });
    return success(QJsonArray {true});
}

} // namespace

void addWebhooks(Routes &routes, const EmailRef &data)
{
    const QString all = u"/v2/email-service/webhook"_s;
    const QString one = all + u"/{id}"_s;
    const auto add = [&](const QString &id, Handler handler) {
        routes.add(Scope::Emails, id, std::move(handler));
    };
    add(u"GET "_s + all, [data](const Call &) {
        QJsonArray rows;
        for (const Webhook &hook : data->webhooks)
            rows << rowOf(hook);
        return success(rows);
    });
    add(u"POST "_s + all, [data](const Call &call) { return create(*data, call); });
    add(u"GET "_s + one,
        ofHook(data, [](EmailData &, Webhook &hook, const Call &) { return success(rowOf(hook)); }));
    add(u"PUT "_s + one, ofHook(data, change));
    add(u"DELETE "_s + one, ofHook(data, remove));
}

} // namespace pulsedeck::demo
