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

bool isGoodUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.scheme().startsWith("http"_L1);
}

std::optional<Answer> refuseUrl(const Call &call)
{
    return isGoodUrl(call.text(u"url"_s)) ? std::optional<Answer>() : invalid(u"Argument url is invalid"_s);
}

/// One row for each action.
Answer create(Table &hooks, const Call &call)
{
    if (const auto refusal = refuseUrl(call))
        return *refusal;
    const QJsonArray wanted = call.body[u"actions"].toArray();
    const bool areKnown = std::all_of(wanted.begin(), wanted.end(), [](const QJsonValue &action) {
        return actions.contains(action.toString());
    });
    if (wanted.isEmpty() || !areKnown)
        return invalid(u"Argument actions is invalid"_s);
    QJsonArray rows;
    for (const QJsonValue &action : wanted)
        rows << hooks.insert(
            {{u"user_id"_s, userId}, {u"url"_s, call.text(u"url"_s)}, {u"action"_s, action}});
    return QJsonObject {{u"success"_s, true}, {u"data"_s, rows}};
}

} // namespace

void addWebhooks(TableRoutes &to, const EmailRef &data)
{
    const QString path = u"/v2/email-service/webhook"_s;
    to.list(u"GET "_s + path, data->webhooks);
    to.add(u"POST "_s + path, [data](const Call &call) { return create(*data->webhooks, call); });
    to.read(u"GET %1/{id}"_s.arg(path), data->webhooks);
    to.update(u"PUT %1/{id}"_s.arg(path), data->webhooks,
              [](const Call &call, QJsonObject &) { return refuseUrl(call); });
    to.remove(u"DELETE %1/{id}"_s.arg(path), data->webhooks);
}

} // namespace pulsedeck::demo
