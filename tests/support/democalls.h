// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/json.h"
#include "app/demo/demoservice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

namespace pulsedeck::test {

/// Plain HTTP calls to a demo service, with nothing of the client between.
class DemoCalls {
public:
    struct Got {
        int status = 0;
        QJsonValue json {QJsonValue::Undefined};
        QByteArray body;
        QByteArray contentType;
        QUrl location;
    };

    explicit DemoCalls(demo::DemoService::Settings settings = unlimited()) : service(contract, settings)
    {
        m_started = service.start();
        token = service.keys().apiKey;
    }

    /// Strict: our own calls fit the contract.
    static demo::DemoService::Settings unlimited()
    {
        demo::DemoService::Settings settings;
        settings.requestsPerSecond = 0;
        settings.largestList = 2500;
        settings.strict = true;
        return settings;
    }
    /// As for other clients.
    static demo::DemoService::Settings tolerant()
    {
        demo::DemoService::Settings settings = unlimited();
        settings.strict = false;
        return settings;
    }

    bool isStarted() const { return m_started; }

    /// @p path with its query, percent-encoded.
    Got call(const QByteArray &method, const QString &path, const QByteArray &body = {},
             const QByteArray &contentType = "application/json")
    {
        QNetworkRequest request(QUrl(service.address().toString() + path, QUrl::StrictMode));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(20'000))
            return {};
        Got got;
        got.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        got.body = reply->readAll();
        got.contentType = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
        got.location = reply->header(QNetworkRequest::LocationHeader).toUrl();
        if (!got.body.isEmpty())
            got.json = parseJson(got.body).value;
        return got;
    }

    Got get(const QString &path) { return call("GET", path); }
    Got send(const QByteArray &method, const QString &path, const QJsonObject &body)
    {
        return call(method, path, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    Got post(const QString &path, const QJsonObject &body) { return send("POST", path, body); }

    Contract contract;
    demo::DemoService service;
    QString token; ///< What is sent as bearer; empty: nothing.

private:
    QNetworkAccessManager m_network;
    bool m_started = false;
};

} // namespace pulsedeck::test
