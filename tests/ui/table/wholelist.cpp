// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/wholelist.h"

#include "tests/support/filteredlist.h"
#include "tests/support/pagebench.h"
#include "ui/page/listpage.h"
#include "ui/table/listheader.h"
#include "ui/table/listmemory.h"
#include "ui/table/resourcetable.h"

#include <QComboBox>
#include <QMenu>
#include <QTest>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;
using Health = FilteredList::Health;

/// All rows of a list are there without a network, if somebody said so.
class WholeListTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void unaskedTheFirstThousandAreKept();
    void aListThatIsToBeKeptIsThereWhole();
    void keptRowsAreSearched();
    void theMenuOfTheListHasTheSwitch();
    void sayingSoReadsTheRest();
    void switchedOffItIsForgotten();
    void readWholeOnceMoreItIsKeptAnew();
    void aListThatIsNotReadToItsEndChangesNothing();
    void eachFilterHasAWishOfItsOwn();
    void anEmptyListIsKeptAsEmpty();
    void rowsOfNowTakeTheirPlace();
    void aWriteThatBreaksOffLeavesWhatWasKept();
    void aRefusalTakesTheKeptRowsAway();

private:
    void open();
    void openOffline();
    WholeList &whole() const { return m_page->findChild<ListMemory *>()->whole(); }
    ResourceModel &model() const { return m_page->model(); }
    QString countText() const { return m_page->findChild<ListHeader *>()->countText(); }
    void keep();
    bool isWritten();
    QList<StoredCall> parts();
    Call call(const QString &filter = {}) const;

    std::optional<PageBench> m_bench;
    std::optional<FilteredList> m_list;
    std::unique_ptr<ListPage> m_page;
};

void WholeListTest::init()
{
    m_bench.emplace();
    m_list.emplace(m_bench->service);
    m_list->rows = {{{}, FilteredList::made({}, 2350)}, {u"active"_s, FilteredList::made(u"active"_s, 1200)}};
    open();
    QTRY_COMPARE(model().rowCount(), 100);
}

void WholeListTest::cleanup()
{
    m_page.reset();
    m_list.reset();
    m_bench.reset();
}

void WholeListTest::open()
{
    m_page = std::make_unique<ListPage>(m_bench->client, FilteredList::resource(), m_bench->context);
    m_page->show();
}

/// As after a restart.
void WholeListTest::openOffline()
{
    m_page.reset();
    m_list->health = Health::OutOfReach;
    open();
}

Call WholeListTest::call(const QString &filter) const
{
    Call call = *FilteredList::resource().list;
    call.query = FilteredList::values(filter);
    return call;
}

/// What the store holds of the list beyond its first rows.
QList<StoredCall> WholeListTest::parts()
{
    std::optional<QList<StoredCall>> found;
    auto seen = std::make_shared<QList<StoredCall>>();
    m_bench->context.history().forget([seen](const StoredCall &stored) {
        if (!stored.part.isEmpty())
            *seen << stored;
        return false;
    });
    m_bench->context.history().find({Scope::Emails, {u"nothing"_s}}, this,
                                    [&](const std::optional<Reading> &) { found = *seen; });
    return QTest::qWaitFor([&] { return found.has_value(); }) ? *found : QList<StoredCall>();
}

/// What tells of the pieces is written last.
bool WholeListTest::isWritten()
{
    std::optional<bool> isRead;
    m_bench->context.history().find(
        {Scope::Emails, model().call(), true, u"whole"_s}, this, [&](const std::optional<Reading> &head) {
            isRead = head && head->at == model().readAt() && head->answer[u"read"].toBool();
        });
    return QTest::qWaitFor([&] { return isRead.has_value(); }) && *isRead;
}

void WholeListTest::keep()
{
    whole().setKept(true);
    QTRY_VERIFY(!model().isPartial());
    QTRY_VERIFY(isWritten());
}

void WholeListTest::unaskedTheFirstThousandAreKept()
{
    model().loadAll();
    QTRY_VERIFY(!model().isPartial());
    QVERIFY(!whole().isKept());
    QCOMPARE(parts().size(), 0);
    openOffline();
    QTRY_COMPARE(model().rowCount(), 1000);
}

void WholeListTest::aListThatIsToBeKeptIsThereWhole()
{
    keep();
    const QDateTime readAt = model().readAt();
    openOffline();
    QTRY_COMPARE(model().rowCount(), 2350);
    QCOMPARE(model().age(), ResourceModel::Age::Remembered);
    QCOMPARE(model().readAt(), readAt);
    QVERIFY2(countText().contains(u"as of"_s), qPrintable(countText()));
    for (const int row : {0, 999, 1000, 2349})
        QCOMPARE(model().rowAt(row)[u"id"].toInt(), row);
    QTRY_VERIFY(whole().isKept());
}

void WholeListTest::keptRowsAreSearched()
{
    keep();
    openOffline();
    QTRY_COMPARE(model().rowCount(), 2350);
    model().setSearch(u"person2349@"_s);
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().rowAt(0)[u"id"].toInt(), 2349);
}

void WholeListTest::theMenuOfTheListHasTheSwitch()
{
    const auto entry = [this](QMenu &menu) {
        whole().addTo(menu);
        return menu.actions().constLast();
    };
    QMenu off;
    QVERIFY(entry(off)->isCheckable() && !entry(off)->isChecked());
    entry(off)->trigger();
    QVERIFY(whole().isKept());
    QMenu on;
    QVERIFY(entry(on)->isChecked());
    emit m_page->table().menuWanted(QPoint());
    const auto *shown = m_page->findChild<QMenu *>();
    QVERIFY(shown);
    QCOMPARE(shown->actions().constLast()->text(), entry(on)->text());
}

void WholeListTest::sayingSoReadsTheRest()
{
    QVERIFY(model().isPartial());
    whole().setKept(true);
    QTRY_COMPARE(model().rowCount(), 2350);
}

void WholeListTest::switchedOffItIsForgotten()
{
    keep();
    QVERIFY(parts().size() > 2);
    whole().setKept(false);
    QCOMPARE(parts().size(), 0);
    openOffline();
    QTRY_COMPARE(model().rowCount(), 1000);
    QVERIFY(!whole().isKept());
}

void WholeListTest::readWholeOnceMoreItIsKeptAnew()
{
    keep();
    const qsizetype before = parts().size();
    m_list->rows[{}] = FilteredList::made({}, 2340, 2);
    m_page.reset();
    open(); // the wish is known again
    QTRY_VERIFY(whole().isKept());
    QTRY_COMPARE(model().age(), ResourceModel::Age::Fresh);
    model().loadAll();
    QTRY_VERIFY(!model().isPartial());
    QTRY_VERIFY(isWritten());
    QTRY_COMPARE(parts().size(), before); // those of before are gone
    openOffline();
    QTRY_COMPARE(model().rowCount(), 2340);
    QCOMPARE(model().rowAt(2339)[u"version"].toInt(), 2);
}

void WholeListTest::aListThatIsNotReadToItsEndChangesNothing()
{
    keep();
    const QDateTime readAt = model().readAt();
    m_page.reset();
    open();
    QTRY_COMPARE(model().rowCount(), 100);
    openOffline();
    QTRY_COMPARE(model().rowCount(), 2350);
    QCOMPARE(model().readAt(), readAt);
}

void WholeListTest::eachFilterHasAWishOfItsOwn()
{
    keep();
    m_page->findChild<QComboBox *>()->setCurrentIndex(1);
    QVERIFY(!whole().isKept());
    QTRY_COMPARE(model().rowCount(), 100);
    m_page->findChild<QComboBox *>()->setCurrentIndex(0);
    QTRY_VERIFY(whole().isKept());
    m_page->findChild<QComboBox *>()->setCurrentIndex(1);
    QTRY_COMPARE(model().rowCount(), 100);
    keep();
    whole().setKept(false);
    // Nothing of the other was forgotten.
    openOffline();
    QTRY_COMPARE(model().rowCount(), 2350);
}

void WholeListTest::anEmptyListIsKeptAsEmpty()
{
    m_list->rows[{}] = {};
    model().refresh();
    QTRY_VERIFY(model().rowCount() == 0 && !model().isPartial());
    keep();
    openOffline();
    QTRY_COMPARE(model().age(), ResourceModel::Age::Remembered);
    QCOMPARE(model().rowCount(), 0);
}

void WholeListTest::rowsOfNowTakeTheirPlace()
{
    keep();
    openOffline();
    QTRY_COMPARE(model().rowCount(), 2350);
    m_list->health = Health::Well;
    m_list->rows[{}] = FilteredList::made({}, 50, 2);
    model().refresh();
    QTRY_COMPARE(model().age(), ResourceModel::Age::Fresh);
    QCOMPARE(model().rowCount(), 50);
    QTRY_VERIFY(isWritten()); // and this was read to its end
}

void WholeListTest::aWriteThatBreaksOffLeavesWhatWasKept()
{
    keep();
    const QDateTime readAt = model().readAt();
    // Pieces of a later reading, and nothing that tells of them.
    bool isKept = false;
    m_bench->context.history().keepPart(
        {Scope::Emails, call(), true, u"99/0"_s},
        [] {
            return QJsonArray {QJsonObject {{u"id"_s, 7}}};
        },
        QDateTime::currentDateTimeUtc(), this, [&isKept](bool kept) { isKept = kept; });
    QTRY_VERIFY(isKept);
    openOffline();
    QTRY_COMPARE(model().rowCount(), 2350);
    QCOMPARE(model().readAt(), readAt);
    // The next one that is written whole takes them away.
    m_page.reset();
    m_list->health = Health::Well;
    open();
    QTRY_COMPARE(model().age(), ResourceModel::Age::Fresh);
    model().loadAll();
    QTRY_VERIFY(!model().isPartial());
    QTRY_VERIFY(isWritten());
    for (const StoredCall &stored : parts())
        QVERIFY(stored.part != u"99/0"_s);
}

void WholeListTest::aRefusalTakesTheKeptRowsAway()
{
    keep();
    m_page.reset();
    m_list->health = Health::Refusing;
    open();
    QTRY_COMPARE(model().pager().state(), Pager::State::Failed);
    QCOMPARE(model().rowCount(), 0);
}

QTEST_MAIN(WholeListTest)
#include "wholelist.moc"
