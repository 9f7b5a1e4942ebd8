// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/democalls.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Who is let in by the demo, and how fast.
class DemoSignIn : public QObject {
    Q_OBJECT

private slots:
    void pairGetsATokenByJson();
    void pairGetsATokenByForm();
    void wrongSecretIsRefusedAsDocumented();
    void otherGrantTypesAreRefused();
    void scopeParameterLimitsTheToken();
    void unknownScopeIsRefused();
    void tokenNamesItsScopesWhenTheyDiffer();
    void callsWithoutAGoodTokenAreUnauthorized_data();
    void callsWithoutAGoodTokenAreUnauthorized();
    void unknownPathIsNotFoundWithoutAToken();
    void tokenRunsOut();
    void apiKeyOpensWhatIsGranted();
    void appFlowEndsWithAToken();
    void loginCodeWorksOnce();
    void ownKeysAreNoMarketKeys();
    void appPageSendsTheCodeToTheLoginUrl();
    void appPageSendsNoCodeElsewhere();
    void appPageShowsACodeToPaste();
    void moreThanTheCeilingInASecondIsRefused();

private:
    static QJsonObject pairOf(const demo::DemoService::Keys &keys, const QString &scope = {});
    static QJsonObject appOf(const demo::DemoService::Keys &keys, const QString &code);
};

QJsonObject DemoSignIn::pairOf(const demo::DemoService::Keys &keys, const QString &scope)
{
    QJsonObject body {{u"grant_type"_s, u"client_credentials"_s},
                      {u"client_id"_s, keys.clientId},
                      {u"client_secret"_s, keys.clientSecret}};
    if (!scope.isEmpty())
        body.insert(u"scope"_s, scope);
    return body;
}

QJsonObject DemoSignIn::appOf(const demo::DemoService::Keys &keys, const QString &code)
{
    return {{u"app_id"_s, keys.appId}, {u"secret"_s, keys.appSecret}, {u"code"_s, code}};
}

void DemoSignIn::pairGetsATokenByJson()
{
    DemoCalls demo;
    demo.token.clear();
    const DemoCalls::Got got = demo.post(u"/oauth/access_token"_s, pairOf(demo.service.keys()));
    QCOMPARE(got.status, 200);
    QCOMPARE(got.json[u"token_type"].toString(), u"Bearer"_s);
    QCOMPARE(got.json[u"expires_in"].toInt(), 3600);
    QVERIFY(got.json[u"scope"].isUndefined());
    demo.token = got.json[u"access_token"].toString();
    QCOMPARE(demo.get(u"/addressbooks"_s).status, 200);
    QCOMPARE(demo.get(u"/balance"_s).status, 200);
}

void DemoSignIn::pairGetsATokenByForm()
{
    DemoCalls demo;
    const demo::DemoService::Keys keys = demo.service.keys();
    const QByteArray form = "grant_type=client_credentials&client_id=" + keys.clientId.toLatin1()
        + "&client_secret=" + keys.clientSecret.toLatin1();
    const DemoCalls::Got got =
        demo.call("POST", u"/oauth/access_token"_s, form, "application/x-www-form-urlencoded");
    QCOMPARE(got.status, 200);
    QVERIFY(!got.json[u"access_token"].toString().isEmpty());
}

void DemoSignIn::wrongSecretIsRefusedAsDocumented()
{
    DemoCalls demo;
    QJsonObject pair = pairOf(demo.service.keys());
    pair[u"client_secret"_s] = u"0000"_s;
    for (const QString &path : {u"/oauth/access_token"_s, u"/oauth/access_token/market"_s}) {
        const DemoCalls::Got got = demo.post(path, pair);
        QCOMPARE(got.status, 401);
        QCOMPARE(got.json[u"error"].toString(), u"invalid_client"_s);
        QCOMPARE(got.json[u"error_description"].toString(), u"Client authentication failed"_s);
        QCOMPARE(got.json[u"message"].toString(), u"Client authentication failed"_s);
    }
}

void DemoSignIn::otherGrantTypesAreRefused()
{
    DemoCalls demo;
    QJsonObject pair = pairOf(demo.service.keys());
    pair[u"grant_type"_s] = u"password"_s;
    const DemoCalls::Got got = demo.post(u"/oauth/access_token"_s, pair);
    QCOMPARE(got.status, 400);
    QCOMPARE(got.json[u"error"].toString(), u"unsupported_grant_type"_s);
}

void DemoSignIn::scopeParameterLimitsTheToken()
{
    DemoCalls demo;
    const QJsonObject pair = pairOf(demo.service.keys(), u"user_data crm"_s);
    demo.token = demo.post(u"/oauth/access_token"_s, pair).json[u"access_token"].toString();
    QCOMPARE(demo.get(u"/balance"_s).status, 200);
    QCOMPARE(demo.get(u"/crm/v1/users"_s).status, 200);
    const DemoCalls::Got refused = demo.get(u"/addressbooks"_s);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.json[u"error_code"].toInt(), 403);
}

void DemoSignIn::unknownScopeIsRefused()
{
    DemoCalls demo;
    const DemoCalls::Got got =
        demo.post(u"/oauth/access_token"_s, pairOf(demo.service.keys(), u"emails courses"_s));
    QCOMPARE(got.status, 400);
    QCOMPARE(got.json[u"error"].toString(), u"invalid_scope"_s);
}

void DemoSignIn::tokenNamesItsScopesWhenTheyDiffer()
{
    demo::DemoService::Settings settings = DemoCalls::unlimited();
    settings.granted = Scope::Emails;
    DemoCalls demo(settings);
    const DemoCalls::Got got =
        demo.post(u"/oauth/access_token"_s, pairOf(demo.service.keys(), u"emails smtp"_s));
    QCOMPARE(got.status, 200);
    QCOMPARE(got.json[u"scope"].toString(), u"emails"_s);
}

void DemoSignIn::callsWithoutAGoodTokenAreUnauthorized_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("none") << QString();
    QTest::newRow("unknown") << u"deadbeef"_s;
    QTest::newRow("not a token at all") << u" "_s;
}

void DemoSignIn::callsWithoutAGoodTokenAreUnauthorized()
{
    QFETCH(const QString, token);
    DemoCalls demo;
    demo.token = token;
    const DemoCalls::Got got = demo.get(u"/addressbooks"_s);
    QCOMPARE(got.status, 401);
    QCOMPARE(got.json[u"message"].toString(), u"Unauthorized!"_s);
    QCOMPARE(got.json[u"error_code"].toInt(), 401);
}

void DemoSignIn::unknownPathIsNotFoundWithoutAToken()
{
    DemoCalls demo;
    demo.token.clear();
    QCOMPARE(demo.get(u"/no/such/path"_s).status, 404);
    QCOMPARE(demo.call("PATCH", u"/addressbooks"_s).status, 404);
}

void DemoSignIn::tokenRunsOut()
{
    demo::DemoService::Settings settings = DemoCalls::unlimited();
    settings.tokenSeconds = 1;
    DemoCalls demo(settings);
    demo.token =
        demo.post(u"/oauth/access_token"_s, pairOf(demo.service.keys())).json[u"access_token"].toString();
    QVERIFY(!demo.token.isEmpty());
    QTRY_COMPARE(demo.get(u"/balance"_s).status, 401);
}

void DemoSignIn::apiKeyOpensWhatIsGranted()
{
    demo::DemoService::Settings settings = DemoCalls::unlimited();
    settings.granted = Scope::UserData;
    DemoCalls demo(settings);
    QCOMPARE(demo.token, demo.service.keys().apiKey);
    QCOMPARE(demo.get(u"/balance"_s).status, 200);
    QCOMPARE(demo.get(u"/addressbooks"_s).status, 403);
}

void DemoSignIn::appFlowEndsWithAToken()
{
    DemoCalls demo;
    demo.token.clear();
    const DemoCalls::Got app = demo.post(u"/market-service/oauth/authorize"_s,
                                         appOf(demo.service.keys(), demo.service.makeLoginCode()));
    QCOMPARE(app.status, 200);
    QVERIFY(app.json[u"result"].toBool());
    const QJsonValue data = app.json[u"data"];
    QCOMPARE(data[u"app_id"].toString(), demo.service.keys().appId);
    QVERIFY(data[u"user_id"].isDouble());
    const QJsonObject keys {{u"grant_type"_s, u"client_credentials"_s},
                            {u"client_id"_s, data[u"client_id"]},
                            {u"client_secret"_s, data[u"client_secret"]}};
    const DemoCalls::Got token = demo.post(u"/oauth/access_token/market"_s, keys);
    QCOMPARE(token.status, 200);
    demo.token = token.json[u"access_token"].toString();
    QCOMPARE(demo.get(u"/addressbooks"_s).status, 200);
    QCOMPARE(demo.post(u"/oauth/access_token"_s, keys).status, 401);
}

void DemoSignIn::loginCodeWorksOnce()
{
    DemoCalls demo;
    const QString path = u"/market-service/oauth/authorize"_s;
    const QJsonObject app = appOf(demo.service.keys(), demo.service.makeLoginCode());
    QCOMPARE(demo.post(path, app).status, 200);
    const DemoCalls::Got again = demo.post(path, app);
    QCOMPARE(again.status, 401);
    QVERIFY(!again.json[u"result"].toBool(true));
    QJsonObject stranger = appOf(demo.service.keys(), demo.service.makeLoginCode());
    stranger[u"secret"_s] = u"wrong"_s;
    QCOMPARE(demo.post(path, stranger).status, 401);
}

void DemoSignIn::ownKeysAreNoMarketKeys()
{
    DemoCalls demo;
    QCOMPARE(demo.post(u"/oauth/access_token/market"_s, pairOf(demo.service.keys())).status, 401);
}

void DemoSignIn::appPageSendsTheCodeToTheLoginUrl()
{
    DemoCalls demo;
    const DemoCalls::Got got =
        demo.get(u"/demo/app?login_url=http%3A%2F%2F127.0.0.1%3A28517%2Flogin%3Fx%3D1&lang=ua"_s);
    QCOMPARE(got.status, 303);
    QCOMPARE(got.location.port(), 28517);
    QCOMPARE(got.location.path(), u"/login"_s);
    const QUrlQuery query(got.location);
    QCOMPARE(query.queryItemValue(u"x"_s), u"1"_s);
    QCOMPARE(query.queryItemValue(u"lang"_s), u"ua"_s);
    const QJsonObject app = appOf(demo.service.keys(), query.queryItemValue(u"code"_s));
    QCOMPARE(demo.post(u"/market-service/oauth/authorize"_s, app).status, 200);
}

void DemoSignIn::appPageSendsNoCodeElsewhere()
{
    DemoCalls demo;
    for (const QString &url : {u"https://example.com/"_s, u"http://example.com/"_s, u"file:///etc/passwd"_s})
        QCOMPARE(
            demo.get(u"/demo/app?login_url="_s + QString::fromLatin1(QUrl::toPercentEncoding(url))).status,
            400);
}

void DemoSignIn::appPageShowsACodeToPaste()
{
    DemoCalls demo;
    static const QRegularExpression form(u"<code>([0-9a-f]{32})</code>"_s);
    const QRegularExpressionMatch found = form.match(QString::fromUtf8(demo.get(u"/demo/app"_s).body));
    QVERIFY(found.hasMatch());
    const QJsonObject app = appOf(demo.service.keys(), found.captured(1));
    QCOMPARE(demo.post(u"/market-service/oauth/authorize"_s, app).status, 200);
}

void DemoSignIn::moreThanTheCeilingInASecondIsRefused()
{
    demo::DemoService::Settings settings = DemoCalls::unlimited();
    settings.requestsPerSecond = 3;
    DemoCalls demo(settings);
    int refused = 0;
    // Whatever this machine's speed: more than three a second have to be refused.
    for (int i = 0; i < 300 && refused == 0; ++i) {
        const DemoCalls::Got got = demo.get(u"/balance"_s);
        if (got.status == 200)
            continue;
        QCOMPARE(got.status, 429);
        QCOMPARE(got.json[u"error_code"].toInteger(), 2020202020);
        ++refused;
    }
    QCOMPARE(refused, 1);
    // Asked once each time: QTRY_COMPARE asks again after the first success, which may be one too many.
    QVERIFY(QTest::qWaitFor([&] { return demo.get(u"/balance"_s).status == 200; }));
}

QTEST_GUILESS_MAIN(DemoSignIn)

#include "demosignin.moc"
