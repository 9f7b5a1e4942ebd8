// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/jobs.h"
#include "app/jobs/journal.h"
#include "app/jobs/ledger.h"
#include "app/letters/audience.h"
#include "app/letters/campaigndraft.h"
#include "app/letters/letter.h"
#include "app/letters/letterdesk.h"
#include "app/values/encoded.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::letters;
using namespace Qt::StringLiterals;

/// A campaign while it is written, and what is sent of it.
class CampaignDrafts : public QObject {
    Q_OBJECT

private slots:
    void draftsAreKeptWhole();
    void draftsLieSealed();
    void whatIsMissingIsSaid();
    void campaignsFitTheContract_data();
    void campaignsFitTheContract();
    void aTemplateGoesByItsIdUntilItIsChanged();
    void aTestGoesToOneList();
    void smtpTestsAreFilledIn();
    void campaignsOfTheHourAreCounted();
    void whatThePlanCoversHasNoPrice();

private:
    static CampaignDraft written();

    const QDateTime m_now {QDate(2026, 11, 28), QTime(12, 0), QTimeZone::utc()};
    Contract m_contract;
};

CampaignDraft CampaignDrafts::written()
{
    CampaignDraft draft;
    draft.id = u"a"_s;
    draft.changedAt = QDateTime(QDate(2026, 11, 28), QTime(9, 30), QTimeZone::utc());
    draft.lists = {{42, u"Readers"_s}, {43, u"Shop"_s}};
    draft.senderName = u"Lumen Coffee"_s;
    draft.senderEmail = u"hello@lumen.example"_s;
    draft.name = u"Refill"_s;
    draft.subject = u"Running low, {{Name}}?"_s;
    draft.preview = u"Your usual in one click"_s;
    draft.html = u"<p>Hi {{Name}}</p>"_s;
    draft.attachments = {{u"menu.txt"_s, u"bWVudQ=="_s}};
    draft.countsOpens = false;
    draft.utm = u"refill"_s;
    draft.when = CampaignDraft::When::Later;
    draft.date = u"2026-11-30 10:00:00"_s;
    return draft;
}

void CampaignDrafts::draftsAreKeptWhole()
{
    Ledger ledger;
    ledger.openInMemory();
    LetterDesk desk(ledger);
    const CampaignDraft first = written();
    CampaignDraft second = written();
    second.id = u"b"_s;
    second.changedAt = second.changedAt.addSecs(60);
    second.isToSegment = true;
    second.segment = 7;
    second.templateId = u"t"_s;
    second.templateName = u"Monthly"_s;
    second.isOwnLetter = false;
    desk.keep(first);
    desk.keep(second);
    desk.nameSegment(7, u"Regulars"_s);
    QList<CampaignDraft> found;
    desk.drafts(this, [&](const QList<CampaignDraft> &drafts) { found = drafts; });
    QHash<qint64, QString> segments;
    desk.segments(this, [&](const QHash<qint64, QString> &names) { segments = names; });
    QTRY_COMPARE(found.size(), 2);
    QVERIFY(found[0] == second);
    QVERIFY(found[1] == first);
    QTRY_COMPARE(segments.value(7), u"Regulars"_s);
    desk.forget(u"b"_s);
    desk.drafts(this, [&](const QList<CampaignDraft> &drafts) { found = drafts; });
    QTRY_COMPARE(found.size(), 1);
}

void CampaignDrafts::draftsLieSealed()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"changes.sqlite"_s);
    {
        Ledger ledger;
        ledger.open(path, QByteArray(32, 'k'));
        LetterDesk(ledger).keep(written());
        bool isThere = false;
        LetterDesk(ledger).drafts(this, [&](const auto &drafts) { isThere = drafts.size() == 1; });
        QTRY_VERIFY(isThere);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *part : {"Running low", "Readers", "hello@lumen", "Your usual"})
            QVERIFY2(!bytes.contains(part), qPrintable(name));
    }
}

void CampaignDrafts::whatIsMissingIsSaid()
{
    QCOMPARE(missing({}, Purpose::Send, m_now).size(), 4);
    QVERIFY(CampaignDraft().isBlank());
    CampaignDraft draft = written();
    QCOMPARE(missing(draft, Purpose::Send, m_now), QStringList());
    QVERIFY(!draft.isBlank());
    draft.date = u"2026-11-28 10:00:00"_s;
    QCOMPARE(missing(draft, Purpose::Send, m_now).size(), 1);
    QCOMPARE(missing(draft, Purpose::Test, m_now), QStringList());
    draft.isToSegment = true;
    QVERIFY(missing(draft, Purpose::HandOver, m_now).size() == 1);
    draft.segment = 5;
    QVERIFY(missing(draft, Purpose::HandOver, m_now).isEmpty());
    QVERIFY(!missing(draft, Purpose::Test, m_now).isEmpty());
}

void CampaignDrafts::campaignsFitTheContract_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<QJsonObject>("wanted");
    QTest::newRow("later") << Purpose::Send << QJsonObject {{"send_date", "2026-11-30 10:00:00"}};
    QTest::newRow("test") << Purpose::Test << QJsonObject {{"is_test", true}};
    QTest::newRow("draft") << Purpose::HandOver << QJsonObject {{"type", "draft"}};
}

void CampaignDrafts::campaignsFitTheContract()
{
    QFETCH(Purpose, purpose);
    QFETCH(QJsonObject, wanted);
    const Request request = campaignRequest(written(), purpose);
    QVERIFY(checkRequest(request, m_contract).isEmpty());
    const QJsonObject body = request.body.toObject();
    for (const char *key : {"send_date", "is_test", "type"})
        QCOMPARE(body.value(QLatin1StringView(key)), wanted.value(QLatin1StringView(key)));
    QCOMPARE(previewText(decoded(body["body"])), u"Your usual in one click"_s);
    QCOMPARE(body["name"].toString(), u"Refill"_s);
    QCOMPARE(body["stats"].toObject(),
             (QJsonObject {{"opens", false}, {"clicks", true}, {"utm_campaign", "refill"}}));
    QCOMPARE(body["attachments_binary"].toObject(), (QJsonObject {{"menu.txt", "bWVudQ=="}}));
}

void CampaignDrafts::aTemplateGoesByItsIdUntilItIsChanged()
{
    CampaignDraft draft = written();
    draft.templateId = u"abc"_s;
    draft.isOwnLetter = false;
    draft.preview.clear();
    QJsonObject body = campaignRequest(draft, Purpose::Send).body.toObject();
    QCOMPARE(body["template_id"].toString(), u"abc"_s);
    QVERIFY(!body.contains("body"));
    draft.preview = u"Hidden"_s; // which a template has no place for
    body = campaignRequest(draft, Purpose::Send).body.toObject();
    QVERIFY(!body.contains("template_id"));
    QVERIFY(decoded(body["body"]).contains(u"Hidden"_s));
}

void CampaignDrafts::aTestGoesToOneList()
{
    QCOMPARE(campaignRequest(written(), Purpose::Test).body["list_id"].toInt(), 42);
    QCOMPARE(campaignRequest(written(), Purpose::Send).body["list_id"].toArray().size(), 2);
}

void CampaignDrafts::smtpTestsAreFilledIn()
{
    const Request request = smtpTest(written(), u"bob@example.com"_s, {{u"name"_s, u"Ann"_s}});
    QVERIFY(checkRequest(request, m_contract).isEmpty());
    const QJsonValue email = request.body["email"];
    QCOMPARE(email["subject"].toString(), u"Running low, Ann?"_s);
    QVERIFY(decoded(email["html"]).contains(u"Hi Ann"_s));
    QCOMPARE(email["text"].toString(), u"Hi Ann"_s);
}

void CampaignDrafts::campaignsOfTheHourAreCounted()
{
    Ledger ledger;
    ledger.openInMemory();
    const auto write = [&](const Request &request, JobItem::State state) {
        JobItem item;
        item.request = request;
        item.state = state;
        ledger.write({append(Job(), item)});
    };
    write(campaignRequest(written(), Purpose::Send), JobItem::State::Done);
    write(campaignRequest(written(), Purpose::Test), JobItem::State::Unknown);
    write(campaignRequest(written(), Purpose::Send), JobItem::State::Refused);
    write(smtpTest(written(), u"bob@example.com"_s, {}), JobItem::State::Done);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int made = -1;
    LetterDesk(ledger).madeInTheHour(now, this, [&](int count) { made = count; });
    QTRY_COMPARE(made, 2);
    LetterDesk(ledger).madeInTheHour(now.addSecs(3700), this, [&](int count) { made = count; });
    QTRY_COMPARE(made, 0);
}

/// The price that comes with the answer is that of one email, whether there is one to pay or not.
void CampaignDrafts::whatThePlanCoversHasNoPrice()
{
    QJsonObject made {{u"count"_s, 1534},
                      {u"tariff_email_qty"_s, 1534},
                      {u"overdraft_price"_s, u"0.0044"_s},
                      {u"ovedraft_currency"_s, u"USD"_s}};
    QCOMPARE(Audience::beyondThePlan(made), QString());
    made[u"tariff_email_qty"_s] = 1500;
    const QString words = Audience::beyondThePlan(made);
    QVERIFY2(words.startsWith(u"34 of them"_s) && words.contains(u"0.0044"_s), qPrintable(words));
}

QTEST_GUILESS_MAIN(CampaignDrafts)
#include "campaigndrafts.moc"
