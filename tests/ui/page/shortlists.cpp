// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pagebench.h"
#include "ui/notice/errorbox.h"
#include "ui/notice/stateview.h"
#include "ui/page/listpage.h"
#include "ui/table/counttext.h"
#include "ui/table/listheader.h"
#include "ui/table/pickdialog.h"
#include "ui/table/resourcetable.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// A list is called whole when it is, and says so when nobody knows.
class ShortLists : public QObject {
    Q_OBJECT

    std::optional<PageBench> m_bench;
    std::unique_ptr<ListPage> m_page;
    int m_rows = 29; ///< How many the service gives, whatever it counts.
    int m_total = 100;
    bool m_fails = false;
    bool m_isCounted = true;

    static Resource contacts()
    {
        Resource list {.id = u"test/contacts"_s, .title = u"Contacts"_s, .scope = Scope::Emails};
        list.list = Call {u"GET /addressbooks/{id}/emails"_s, {{u"id"_s, 7}}};
        list.key = u"email"_s;
        list.columns = {email(u"email"_s, u"Address"_s)};
        list.emptyText = u"Nobody is here."_s;
        return list;
    }
    WireReply page(const FakeService::Exchange &asked) const
    {
        const int offset = asked.query.section(u"offset="_s, 1).section(u'&', 0, 0).toInt();
        QJsonArray rows;
        for (int i = offset; i < m_rows; ++i)
            rows << QJsonObject {{u"email"_s, u"person%1@example.com"_s.arg(i)}};
        WireReply reply;
        if (m_fails)
            reply.error.kind = ApiError::Kind::Unreachable;
        reply.status = 200;
        reply.contentType = "application/json";
        reply.body = QJsonDocument(rows).toJson();
        return reply;
    }
    void open()
    {
        m_page = std::make_unique<ListPage>(m_bench->client, contacts(), m_bench->context);
        m_page->show();
        QTRY_VERIFY(!m_page->model().isLoading());
    }
    QString countText() const { return m_page->findChild<ListHeader *>()->countText(); }
    QString wordsOf(const QWidget &widget) const
    {
        QStringList words;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&widget))
                words << label->text();
        }
        return words.join(u'\n');
    }

private slots:
    void init()
    {
        m_bench.emplace();
        m_rows = 29;
        m_total = 100;
        m_fails = false;
        m_isCounted = true;
        m_bench->service.expect("GET", u"/addressbooks/7/emails"_s)
            .reply([this](const auto &asked) { return page(asked); })
            .always();
        m_bench->service.expect("GET", u"/addressbooks/7/emails/total"_s)
            .reply([this](const auto &) {
                WireReply reply;
                reply.status = m_isCounted ? 200 : 404;
                reply.contentType = "application/json";
                reply.body = "{\"total\":" + QByteArray::number(m_total) + '}';
                return reply;
            })
            .always();
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void cutListOffersToReadAgain()
    {
        open();
        QCOMPARE(countText(), u"29 of 100 loaded; the list may be incomplete"_s);
        m_rows = m_total = 40;
        button(*m_page, u"Read again"_s)->click();
        QTRY_COMPARE(countText(), u"40 in all"_s);
        QVERIFY(!button(*m_page, u"Read again"_s));
        QVERIFY(!button(*m_page, u"Load all"_s));
    }

    void wholeListIsWhole()
    {
        m_total = 29;
        open();
        QCOMPARE(countText(), u"29 in all"_s);
    }

    void searchSaysThatItMayHaveMissedSome()
    {
        open();
        m_page->findChild<QLineEdit *>()->setText(u"person7@"_s);
        QTRY_COMPARE(countText(), u"1 found among the 29 loaded; the list may be incomplete"_s);
        m_page->findChild<QLineEdit *>()->setText(u"person70@"_s);
        QTRY_VERIFY(wordsOf(*m_page).contains(u"Only what is loaded was searched"_s));
        m_rows = 100;
        button(*m_page, u"Read again"_s)->click();
        QTRY_COMPARE(m_page->model().rowCount(), 1);
    }

    void missingRowsAreNoEmptyList()
    {
        m_rows = 0;
        open();
        QCOMPARE(m_page->findChild<StateView *>()->title(), u"Rows are missing"_s);
        QVERIFY(!wordsOf(*m_page).contains(contacts().emptyText));
        m_rows = 100;
        button(*m_page, u"Read again"_s)->click();
        QTRY_COMPARE(m_page->model().rowCount(), 100);
    }

    void aListThatNobodyCountedIsNotCalledEmpty()
    {
        m_rows = 0;
        m_isCounted = false;
        open();
        QTRY_COMPARE(m_page->findChild<StateView *>()->title(), u"No rows came"_s);
        QVERIFY(!wordsOf(*m_page).contains(contacts().emptyText));
        m_isCounted = true;
        m_total = 0;
        button(*m_page, u"Read again"_s)->click();
        QTRY_COMPARE(m_page->findChild<StateView *>()->title(), u"Nothing here yet"_s);
        QVERIFY(wordsOf(*m_page).contains(contacts().emptyText));
    }

    void rowsOfBeforeAreCalledSo()
    {
        m_rows = m_total = 29;
        open();
        m_fails = true;
        m_page->refresh();
        const QString earlier = u"29 row(s), as of "_s + readAtText(m_page->model().readAt());
        QCOMPARE(countText(), earlier + u". Reading anew…"_s);
        QTRY_VERIFY(button(*m_page, u"Continue"_s));
        QCOMPARE(countText(), earlier);
        QVERIFY(!button(*m_page, u"Load all"_s));
        QVERIFY(wordsOf(*m_page).contains(u"What you see was read on"_s));
    }

    void pickerSaysThatRowsMayBeMissing()
    {
        QWidget window;
        auto *pick = new PickDialog(m_bench->client, {.first = contacts()}, u"Contact"_s, &window);
        QTRY_COMPARE(pick->table()->model()->rowCount(), 29);
        QTRY_VERIFY(button(*pick, u"Read again"_s));
        QVERIFY(wordsOf(*pick).contains(u"The list may be incomplete."_s));
        m_rows = 100;
        button(*pick, u"Read again"_s)->click();
        QTRY_COMPARE(pick->table()->model()->rowCount(), 100);
        QTRY_VERIFY(!button(*pick, u"Read again"_s));
    }
};

QTEST_MAIN(ShortLists)
#include "shortlists.moc"
