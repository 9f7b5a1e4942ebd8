// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/resourcetable.h"
#include "app/table/resourcemodel.h"
#include "tests/support/listservice.h"
#include "ui/table/selectonly.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What was drawn of a widget since.
class DrawnRegion : public QObject {
public:
    explicit DrawnRegion(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
    QRegion region;
};

/// What only a second call tells is asked for the rows that are seen, and for no others.
class ResourceTableTest : public QObject {
    Q_OBJECT

    Contract m_contract;
    std::optional<ListService> m_service;
    std::optional<Client> m_client;
    std::optional<ResourceModel> m_model;
    std::optional<ResourceTable> m_table;

    static Resource resource()
    {
        Resource list = ListService::resource(ListService::Idiom::Single);
        Supplement more;
        more.call = [](const QJsonObject &row) {
            return Call {.operation = u"GET /addressbooks/{id}"_s, .path = {{u"id"_s, row[u"id"].toInt()}}};
        };
        more.merge = [](const QJsonObject &row, const QJsonValue &) { return row; };
        list.supplement = more;
        return list;
    }
    /// Ids of the rows for which more was asked.
    QList<int> asked() const
    {
        QList<int> ids;
        for (const QString &line : m_service->asked.filter(u"/addressbooks/"_s))
            ids << line.section(u'/', -1).toInt();
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    static QList<int> numbers(int first, int last)
    {
        QList<int> all;
        for (int number = first; number <= last; ++number)
            all << number;
        return all;
    }
    int lastSeen() const { return m_table->rowAt(m_table->viewport()->height() - 1); }
    void read()
    {
        m_model->loadAll();
        QTRY_COMPARE(m_model->rowCount(), 300);
    }

private slots:
    void init()
    {
        m_service.emplace();
        m_service->fillWith(300);
        m_client.emplace(m_contract, m_service->settings(), nullptr);
        m_client->setCredentials({Credentials::Kind::ApiKey, {}, u"key"_s});
        m_client->setScopes(Scope::Emails);
        m_model.emplace(*m_client, resource());
        m_table.emplace(*m_model);
        m_table->resize(600, 300);
    }
    void cleanup()
    {
        m_table.reset();
        m_model.reset();
        m_client.reset();
        m_service.reset();
    }

    void rowsThatAreSeenAreAskedFor()
    {
        m_table->show();
        read();
        QVERIFY(lastSeen() > 3 && lastSeen() < 100);
        QTRY_COMPARE(asked(), numbers(0, lastSeen()));
        const QList<int> above = asked();
        m_table->scrollToBottom();
        QVERIFY(m_table->rowAt(0) > above.constLast());
        QTRY_COMPARE(asked(), above + numbers(m_table->rowAt(0), 299));
    }

    void aHiddenTableAsksForNothing()
    {
        read();
        QCoreApplication::processEvents();
        QCOMPARE(asked(), QList<int>());
        m_table->show();
        QTRY_VERIFY(!asked().isEmpty());
    }

    /// What a program selects is no wish to select more, although Ctrl is down.
    void aRowIsSelectedAloneWhateverKeysAreDown()
    {
        m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
        read();
        selectOnly(*m_table, m_model->index(1, 0));
        QTest::keyPress(&*m_table, Qt::Key_Control, Qt::ControlModifier);
        selectOnly(*m_table, m_model->index(2, 0));
        QCOMPARE(m_table->selectedRowNumbers(), QList<int> {2});
        m_table->selectRowOfKey(m_model->index(2, 0).data(ResourceModel::KeyRole).toString());
        QCOMPARE(m_table->selectedRowNumbers(), QList<int> {2});
        QTest::keyRelease(&*m_table, Qt::Key_Control);
    }

    void whatLiesBesideTheCellsOfARowIsDrawnAnewToo()
    {
        m_table->setColumnWidth(0, 100);
        m_table->show();
        read();
        selectOnly(*m_table, m_model->index(1, 0));
        QVERIFY(QTest::qWaitForWindowExposed(&*m_table));
        QCoreApplication::processEvents();
        const QRect row = m_table->visualRect(m_model->index(1, 0));
        const QPoint beside(m_table->viewport()->width() - 5, row.center().y());
        QVERIFY(m_table->horizontalHeader()->length() < beside.x());
        DrawnRegion drawn(*m_table->viewport());
        selectOnly(*m_table, m_model->index(2, 0));
        QTRY_VERIFY(drawn.region.contains(beside));
    }

    void manyRowsAreCopiedInAWorker()
    {
        m_service->rows.clear();
        m_service->fillWith(1500);
        m_model->loadAll();
        QTRY_COMPARE(m_model->rowCount(), 1500);
        QGuiApplication::clipboard()->setText(u"before"_s);
        QSignalSpy copied(&*m_table, &ResourceTable::copied);
        m_table->selectAll();
        m_table->copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QTRY_COMPARE(copied.size(), 1);
        QCOMPARE(copied.first().first().toInt(), 1500);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1500);
    }

    void copyingAsksForNothing()
    {
        m_table->show();
        read();
        QTRY_COMPARE(asked(), numbers(0, lastSeen()));
        m_table->selectAll();
        m_table->copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 300);
        m_model->setSearch(u"person"_s);
        QTRY_VERIFY(!m_model->isArranging());
        QCoreApplication::processEvents();
        QCOMPARE(asked(), numbers(0, lastSeen()));
    }
};

QTEST_MAIN(ResourceTableTest)
#include "resourcetable.moc"
