// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/history.h"
#include "tests/support/filteredlist.h"
#include "ui/table/listmemory.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;
using Age = ResourceModel::Age;
using Health = FilteredList::Health;

namespace {

QJsonArray jsonOf(const RowStore &rows)
{
    QJsonArray all;
    for (int row = 0; row < rows.size(); ++row)
        all << rows.row(row);
    return all;
}

/// A list in use over several starts of the program, beside a plain account of what it may show and has to
/// remember. It is looked at after each step and whenever the model says that something changed.
class Walk {
public:
    Walk(const Contract &contract, quint32 seed)
        : m_random(seed), m_client(contract, m_service.settings(), nullptr)
    {
        m_list.tellsTotal = false;
        m_service.signIn(m_client);
        m_history.openInMemory();
        for (const QString &filter : FilteredList::filters())
            change(filter);
        start();
    }
    ~Walk() { stop(); }

    void step();
    void settle();
    void restart();
    /// The first thing that was wrong.
    QString problem() const { return m_problem; }

    /// What was met, so that nobody takes a walk on the spot for a proof.
    inline static QSet<QString> met;

private:
    struct Kept {
        QJsonArray rows;
        QDateTime at;
    };

    void start();
    void stop();
    void change(const QString &filter);
    void drop();
    void look();
    void lookAtFresh(const QJsonArray &held);
    void lookIntoTheStore();
    bool isBeingRead() const
    {
        return m_model->isLoading() || (m_model->age() == Age::Fresh && m_model->isPartial());
    }
    QString anyFilter() { return FilteredList::filters().at(m_random.bounded(3)); }
    void expect(bool holds, const QString &what)
    {
        if (!holds && m_problem.isEmpty())
            m_problem = u"step %1, filter \"%2\": %3"_s.arg(m_step).arg(m_filter, what);
    }

    QRandomGenerator m_random;
    FakeService m_service;
    FilteredList m_list {m_service};
    Client m_client;
    History m_history;
    std::unique_ptr<ResourceModel> m_model;
    std::unique_ptr<ListMemory> m_memory;

    QString m_filter; ///< What is asked.
    Kept m_fresh; ///< What was last read for it since the filter was chosen.
    QHash<QString, Kept> m_kept; ///< What each filter was answered last.
    int m_version = 0;
    int m_step = 0;
    QString m_problem;
};

void Walk::start()
{
    m_filter.clear();
    m_model = std::make_unique<ResourceModel>(m_client, FilteredList::resource());
    m_memory = std::make_unique<ListMemory>(*m_model, m_history);
    QObject::connect(m_model.get(), &ResourceModel::statusChanged, m_model.get(), [this] { look(); });
}

/// As a page goes: the model first.
void Walk::stop()
{
    m_model.reset();
    m_memory.reset();
}

void Walk::restart()
{
    ++m_step;
    stop();
    lookIntoTheStore();
    start();
}

void Walk::change(const QString &filter)
{
    const int count = m_random.bounded(3) == 0 ? 0 : 1 + m_random.bounded(40);
    m_list.rows[filter] = FilteredList::made(filter, count, ++m_version);
}

void Walk::step()
{
    ++m_step;
    switch (m_random.bounded(16)) {
    case 0:
    case 1:
    case 2:
        m_filter = anyFilter();
        m_model->setFilter(FilteredList::values(m_filter));
        break;
    case 3:
        m_model->refresh();
        break;
    case 4:
        m_model->loadAll();
        break;
    case 5:
        m_model->stopLoading();
        break;
    case 6:
    case 7:
        // What changes while it is read is for the tests of the pager.
        if (const QString filter = anyFilter(); filter != m_filter || !isBeingRead())
            change(filter);
        break;
    case 8:
        m_list.health = Health(QList<int> {0, 0, 0, 1, 1, 2}.at(m_random.bounded(6)));
        break;
    case 9:
        m_model->sort(m_random.bounded(4) - 1, Qt::SortOrder(m_random.bounded(2)));
        break;
    case 10:
        m_model->setSearch(m_random.bounded(2) ? QString::number(m_random.bounded(10)) : QString());
        break;
    case 11:
        drop();
        break;
    case 12:
    case 13:
        QCoreApplication::processEvents();
        break;
    default:
        settle();
    }
    look();
}

void Walk::settle()
{
    const bool isSorted = m_random.bounded(6) == 0; // which takes a moment
    while (m_model->isLoading() || (isSorted && m_model->isArranging()))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents(); // what the store gives back
    QCoreApplication::processEvents();
}

/// Some rows are deleted, and the list takes that over.
void Walk::drop()
{
    if (m_model->age() != Age::Fresh || m_model->isLoading())
        return;
    QStringList keys;
    QJsonArray left;
    for (const QJsonValue &row : m_list.answered.value(m_filter)) {
        if (m_random.bounded(3) == 0)
            keys << QString::number(row[u"id"].toInt());
        else
            left << row;
    }
    m_list.answered[m_filter] = left;
    m_model->dropRows(keys);
}

void Walk::look()
{
    const Answered answered = m_model->answered();
    const QJsonArray held = jsonOf(answered.rows);
    const Call list = *FilteredList::resource().list;
    expect(answered.call.operation == list.operation && answered.call.path == list.path
               && answered.call.query == FilteredList::values(m_filter),
           u"another call is asked"_s);
    for (int row = 0; row < m_model->rowCount(); ++row)
        expect(m_model->rowAt(row)[u"filter"].toString() == m_filter, u"a row of another filter is shown"_s);
    met << u"%1 %2"_s.arg(int(m_model->age())).arg(held.isEmpty() ? u"empty"_s : u"rows"_s);
    switch (m_model->age()) {
    case Age::None:
        expect(held.isEmpty() && m_model->rowCount() == 0, u"rows that answer nothing"_s);
        expect(!answered.readAt.isValid(), u"nothing has a date"_s);
        break;
    case Age::Fresh:
        lookAtFresh(held);
        break;
    case Age::Earlier:
        expect(held == m_fresh.rows, u"the earlier rows are not those that were read"_s);
        expect(answered.readAt == m_fresh.at, u"the earlier rows have another date"_s);
        break;
    case Age::Remembered:
        expect(m_kept.contains(m_filter) && held == m_kept[m_filter].rows,
               u"other rows were remembered than were answered last"_s);
        expect(answered.readAt == m_kept[m_filter].at, u"the remembered rows have another date"_s);
        expect(m_model->pager().error().kind != ApiError::Kind::Forbidden,
               u"remembered in spite of a refusal"_s);
    }
}

void Walk::lookAtFresh(const QJsonArray &held)
{
    m_fresh = {held, m_model->readAt()};
    if (m_model->isLoading())
        return;
    expect(held == m_list.answered.value(m_filter), u"the rows are not those of the last answer"_s);
    m_kept[m_filter] = m_fresh;
}

void Walk::lookIntoTheStore()
{
    for (const QString &filter : FilteredList::filters()) {
        Call call = *FilteredList::resource().list;
        call.query = FilteredList::values(filter);
        std::optional<Reading> stored;
        bool isThere = false;
        QObject context;
        m_history.latestList(Scope::Emails, call, &context, [&](const std::optional<Reading> &found) {
            stored = found;
            isThere = true;
        });
        while (!isThere)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        expect(stored.has_value() == m_kept.contains(filter), u"\"%1\" was kept or not"_s.arg(filter));
        if (!stored)
            continue;
        expect(stored->answer.toArray() == m_kept[filter].rows,
               u"\"%1\" was kept with other rows"_s.arg(filter));
        expect(stored->at == m_kept[filter].at, u"\"%1\" was kept with another date"_s.arg(filter));
        met << (stored->answer.toArray().isEmpty() ? u"stored empty"_s : u"stored rows"_s);
    }
}

} // namespace

class RowHistoriesTest : public QObject {
    Q_OBJECT

    Contract m_contract;
    int m_walks = 0;

private slots:
    void whatIsShownAndKeptAnswersItsCall_data();
    void whatIsShownAndKeptAnswersItsCall();
    void everyStateWasMet();
};

static constexpr int seeds = 60;

/// A walk that failed is repeated with the name of its row.
void RowHistoriesTest::whatIsShownAndKeptAnswersItsCall_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RowHistoriesTest::whatIsShownAndKeptAnswersItsCall()
{
    QFETCH(quint32, seed);
    Walk walk(m_contract, seed);
    QRandomGenerator lives(seed);
    for (int life = 0; life < 4; ++life) {
        for (int step = 10 + lives.bounded(40); step > 0; --step)
            walk.step();
        walk.restart();
    }
    QVERIFY2(walk.problem().isEmpty(), qPrintable(walk.problem()));
    ++m_walks;
}

void RowHistoriesTest::everyStateWasMet()
{
    if (m_walks < seeds)
        QSKIP("Only a part was walked.");
    for (const QString &state : {u"0 empty"_s, u"1 rows"_s, u"1 empty"_s, u"2 rows"_s, u"2 empty"_s,
                                 u"3 rows"_s, u"3 empty"_s, u"stored rows"_s, u"stored empty"_s})
        QVERIFY2(Walk::met.contains(state), qPrintable(state));
}

QTEST_GUILESS_MAIN(RowHistoriesTest)
#include "rowhistories.moc"
