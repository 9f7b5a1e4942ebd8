// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/json.h"
#include "app/store/history.h"
#include "app/table/resourcemodel.h"
#include "app/vocabulary/watch.h"
#include "tests/support/demowindow.h"
#include "tests/support/pagebench.h"
#include "ui/context/pagecontext.h"
#include "ui/look/codebox.h"
#include "ui/page/listpage.h"
#include "ui/page/resourcepage.h"
#include "ui/scopes/push_service/lossespage.h"
#include "ui/table/resourcetable.h"

#include <QClipboard>
#include <QLabel>
#include <QTableView>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Web pushes in the real window: what a campaign cost in subscribers, and the code for a website, as
/// others put theirs elsewhere.
class WebPush : public QObject {
    Q_OBJECT

    std::optional<DemoWindow> m_window;

    /// As if the website had been read then.
    void remember(qint64 site, const QDateTime &at, int unsubscribed)
    {
        const Call call {u"GET /push/websites/info/{id}"_s, {{u"id"_s, site}}};
        m_window->view().context().history().remember(Scope::PushService, call,
                                                      QJsonObject {{u"unsubscribed"_s, unsubscribed}}, at);
    }
    QString text(int row, int column) const
    {
        return m_window->shown<LossesPage>()->table().model()->index(row, column).data().toString();
    }
    static QString onlyButtonCopies(const QWidget &box)
    {
        DemoWindow::click(box.findChild<QPushButton *>());
        return QGuiApplication::clipboard()->text();
    }

private slots:
    void init()
    {
        m_window.emplace(Scope::PushService | Scope::PopUps | Scope::Smtp);
        QVERIFY(m_window->isReady());
    }
    void cleanup() { m_window.reset(); }

    void whatACampaignCostComesFromTheMemory()
    {
        const QJsonArray campaigns = m_window->demo.get(u"/push/tasks?limit=100"_s).json.toArray();
        // One that may be on its way just now has no time after it yet.
        QStringList titles;
        QJsonValue sent;
        QDateTime begun;
        for (const QJsonValue one : campaigns) {
            sent = one;
            begun = QDateTime::fromString(one[u"from"].toString(), u"yyyy-MM-dd HH:mm:ss"_s);
            if (begun < QDateTime::currentDateTime().addDays(-2)
                && !titles.contains(one[u"title"].toString()))
                break;
            titles << one[u"title"].toString();
        }
        remember(sent[u"website_id"].toInteger(), begun.addSecs(-3600), 100);
        remember(sent[u"website_id"].toInteger(), begun.addSecs(3600), 112);
        QVERIFY(m_window->openByMouse(Scope::PushService, u"push_service/losses"_s));
        QTRY_VERIFY(m_window->shown<LossesPage>());
        const auto rowOf = [&](const QString &title) {
            for (int row = 0; row < m_window->shown<LossesPage>()->table().model()->rowCount(); ++row) {
                if (text(row, 0) == title)
                    return row;
            }
            return -1;
        };
        const QString title = sent[u"title"].toString();
        QTRY_VERIFY(rowOf(title) >= 0);
        QTRY_COMPARE(text(rowOf(title), 2), u"12"_s);
        bool isUnknownSaid = false;
        for (int row = 0; row < m_window->shown<LossesPage>()->table().model()->rowCount(); ++row)
            isUnknownSaid |= text(row, 2) == "Not known"_L1 && text(row, 3).contains(u"was not read"_s);
        QVERIFY(isUnknownSaid);
    }

    void theCodeOfAWebsiteIsCopied()
    {
        QVERIFY(m_window->openByMouse(Scope::PushService, u"push_service/websites"_s));
        auto *sites = m_window->shown<ResourcePage>();
        QTRY_VERIFY(sites);
        const QJsonObject site = m_window->demo.get(u"/push/websites"_s).json[0].toObject();
        sites->openRow(site, Door::report);
        QTRY_VERIFY(m_window->shown<CodeBox>());
        const QString id = QString::number(site[u"id"].toInteger());
        const QJsonValue told = m_window->demo.get(u"/push/websites/%1/code"_s.arg(id)).json;
        QCOMPARE(onlyButtonCopies(*m_window->shown<CodeBox>()), told[u"script_code"].toString());
    }

    void theCodeOfARowIsCopied_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("path");
        QTest::addRow("project") << Scope::PopUps << u"pop_ups/projects"_s << u"integrationCode"_s;
        QTest::addRow("domain") << Scope::Smtp << u"smtp/sender-domains"_s << u"checks.spf_txt_needed"_s;
    }

    void theCodeOfARowIsCopied()
    {
        QFETCH(Scope, scope);
        QFETCH(QString, page);
        QFETCH(QString, path);
        QVERIFY(m_window->openByMouse(scope, page));
        QTRY_VERIFY(m_window->shown<ListPage>() && m_window->shown<ListPage>()->model().rowCount() > 0);
        m_window->shown<ListPage>()->table().selectRow(0);
        QTRY_VERIFY(m_window->shown<CodeBox>());
        const QString code = valueAt(m_window->shown<ListPage>()->model().rowAt(0), path).toString();
        QVERIFY(!code.isEmpty());
        QCOMPARE(onlyButtonCopies(*m_window->shown<CodeBox>()), code);
    }
};

QTEST_MAIN(WebPush)
#include "webpush.moc"
