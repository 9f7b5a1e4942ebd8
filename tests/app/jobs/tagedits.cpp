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
    void tagsOfCrmContactsAreEditedInTheirCell();
    void tagsOfTasksAreEditedInTheirCell();

private:
    StagedRow tagged(const Resource &list, const QJsonObject &row, const QStringList &tags);
    static QStringList idsOf(const QJsonValue &tags);
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

QStringList TagEditsTest::idsOf(const QJsonValue &tags)
{
    QStringList ids;
    for (const QJsonValue tag : tags.toArray())
        ids << tag["id"].toVariant().toString();
    ids.sort();
    return ids;
}

/// Somebody wants other tags for @p row.
StagedRow TagEditsTest::tagged(const Resource &list, const QJsonObject &row, const QStringList &tags)
{
    const Action action = *cellAction(list);
    ActionContext context;
    context.rows = {row};
    const QJsonValue before = initialValues(action.form(context))["tags"];
    return Staging::withCell(stagedRow(list, action, row),
                             {u"tags"_s, u"Tags"_s, before, QJsonArray::fromStringList(tags)});
}

static const Resource *listOf(const QList<Resource> &lists, const QString &id)
{
    return &*std::find_if(lists.begin(), lists.end(), [&](const Resource &list) { return list.id == id; });
}

void TagEditsTest::tagsOfCrmContactsAreEditedInTheirCell()
{
    DemoCalls demo;
    JobDesk desk(demo);
    const QList<Resource> lists = resourcesOf(Scope::Crm);
    const auto newTag = [&](const QString &name) {
        return demo.post(u"/crm/v1/contact-tags"_s, {{"name", name}})
            .json["data"]["id"]
            .toVariant()
            .toString();
    };
    const QStringList tags {newTag(u"one"_s), newTag(u"two"_s)};
    const int id = demo.post(u"/crm/v1/contacts/create"_s, {{"firstName", "Ann"}, {"responsibleId", 301}})
                       .json["data"]["id"]
                       .toInt();
    const auto contact = [&] { return demo.get(u"/crm/v1/contacts/%1"_s.arg(id)).json["data"].toObject(); };
    const auto save = [&](const QStringList &wanted) {
        std::optional<Job> ended;
        connect(&desk.jobs, &Jobs::ended, &desk.jobs, [&](const Job &job) { ended = job; });
        desk.jobs.save({tagged(*listOf(lists, u"crm/contacts"_s), contact(), wanted)});
        return QTest::qWaitFor([&] { return ended.has_value(); }, 20'000) && ended->fine() == 1;
    };
    QVERIFY(save({tags.at(0)}));
    QCOMPARE(idsOf(contact()["tags"]), QStringList {tags.at(0)});
    desk.writes.clear();
    QVERIFY(save({tags.at(1)}));
    QCOMPARE(idsOf(contact()["tags"]), QStringList {tags.at(1)});
    // The contact itself is not written.
    desk.writes.sort();
    QCOMPARE(desk.writes,
             (QStringList {u"DELETE /crm/v1/contact-tags/{tagId}/contact/{contactId}"_s,
                           u"POST /crm/v1/contact-tags/{tagId}/contact/{contactId}"_s}));
    QVERIFY(demo.service.misfits().isEmpty());
}

void TagEditsTest::tagsOfTasksAreEditedInTheirCell()
{
    DemoCalls demo;
    JobDesk desk(demo);
    const QList<Resource> lists = resourcesOf(Scope::Crm);
    const QJsonObject task = demo.post(u"/crm/v1/tasks/list"_s, {}).json["data"].toArray().first().toObject();
    const QString tag =
        demo.post(u"/crm/v1/task-tags"_s, {{"name", "one"}}).json["data"]["id"].toVariant().toString();
    const QString path = u"/crm/v1/tasks/"_s + task["id"].toVariant().toString();
    const QJsonObject before = demo.get(path).json["data"].toObject();
    std::optional<Job> ended;
    QString words;
    connect(&desk.jobs, &Jobs::ended, &desk.jobs, [&](const Job &job, const QList<JobItem> &items) {
        ended = job;
        words = items.first().words;
    });
    desk.jobs.save({tagged(*listOf(lists, u"crm/tasks"_s), before, {tag})});
    QTRY_VERIFY(ended);
    QVERIFY2(ended->fine() == 1, qPrintable(ended->outcome() + u": "_s + words));
    QCOMPARE(idsOf(demo.get(path).json["data"]["tags"]), QStringList {tag});
    QVERIFY(demo.service.misfits().isEmpty());
}

QTEST_GUILESS_MAIN(TagEditsTest)
#include "tagedits.moc"
