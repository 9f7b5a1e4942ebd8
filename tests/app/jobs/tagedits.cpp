// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/channel.h"
#include "tests/support/jobdesk.h"

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Tags in a cell of a row that carries them are put on and taken off.
class TagEditsTest : public QObject {
    Q_OBJECT

private slots:
    void whatCameIsPutOnAndWhatWentIsTakenOff();
};

void TagEditsTest::whatCameIsPutOnAndWhatWentIsTakenOff()
{
    DemoCalls demo;
    JobDesk desk(demo);
    desk.client.setScopes(Scope::Chatbots);
    const chatbots::Channel channel = chatbots::channels().first();
    const auto inChannel = [&](const QString &rest) { return channel.path + rest; };
    const QString bot = demo.get(inChannel(u"/bots"_s)).json["data"].toArray().first()["id"].toString();
    const QString tag =
        demo.get(inChannel(u"/tags?bot_id="_s + bot)).json["data"].toArray().first()["name"].toString();
    const auto carriers = [&] {
        const QString query = u"/contacts/getByTag?bot_id=%1&tag=%2"_s.arg(
            bot, QString::fromLatin1(QUrl::toPercentEncoding(tag)));
        return demo.get(inChannel(query)).json["data"].toArray();
    };
    const QJsonObject contact = carriers().first().toObject();
    const Resource resource = chatbots::taggedContacts(channel, {{"id", bot}}, {{"name", tag}});
    const Action action = *cellAction(resource);

    ActionContext context;
    context.rows = {contact};
    context.fields = cellFields(action, context, Scope::Chatbots, demo.contract);
    context.initial = initialValues(context.fields);
    QJsonArray wanted = context.initial["tags"].toArray();
    QVERIFY(wanted.contains(tag));
    wanted.removeAt(0);
    wanted << u"brand new"_s;
    context.values = {{"tags", wanted}};
    QStringList sent;
    for (const Request &request : action.requests(context)) {
        QVERIFY(checkRequest(request, demo.contract).isEmpty());
        sent << request.operation.section(u'/', -1);
        const auto got = demo.post(request.operation.section(u' ', 1), request.body.toObject());
        QCOMPARE(got.status, 200);
    }
    QCOMPARE(sent, (QStringList {u"setTag"_s, u"deleteTag"_s}));
    const QString query = u"/contacts/get?id="_s + contact["id"].toString();
    QStringList now;
    for (const QJsonValue one : demo.get(inChannel(query)).json["data"]["tags"].toArray())
        now << one.toString();
    QStringList expected;
    for (const QJsonValue one : std::as_const(wanted))
        expected << one.toString();
    now.sort();
    expected.sort();
    QCOMPARE(now, expected);
}

QTEST_GUILESS_MAIN(TagEditsTest)
#include "tagedits.moc"
