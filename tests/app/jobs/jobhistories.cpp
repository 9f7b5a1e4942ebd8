// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jobdesk.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Random lives of one list: somebody edits, saves and undoes, somebody else changes and deletes, the wire
/// breaks and the program dies. A small model knows what the service has to have. Each life is made of its
/// seed; PULSEDECK_LIVES asks for more of them, PULSEDECK_SEED for one.
class JobHistories : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyLifeEndsAsItWasWanted_data();
    void everyLifeEndsAsItWasWanted();

private:
    static constexpr int people = 6;

    void live();
    void step();
    void edit();
    void putBack();
    void othersChange();
    void othersDelete();
    void save();
    void undo();
    void die();
    void settle(const QString &job);
    void hold();
    QString anyCity() { return u"City %1"_s.arg(m_random.bounded(5)); }

    std::unique_ptr<DemoCalls> m_demo;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Contacts> m_contacts;
    std::unique_ptr<JobDesk> m_desk;
    QRandomGenerator m_random;
    QHash<QString, QString> m_service; ///< What the service has to have: city by address.
    QHash<QString, QString> m_known; ///< What was read last.
    QString m_lastJob;
    QStringList m_told; ///< For whoever has to find out.
};

void JobHistories::initTestCase()
{
    m_demo = std::make_unique<DemoCalls>();
    QVERIFY(m_demo->isStarted());
}

void JobHistories::everyLifeEndsAsItWasWanted_data()
{
    QTest::addColumn<uint>("seed");
    if (qEnvironmentVariableIsSet("PULSEDECK_SEED")) {
        QTest::newRow("the one") << uint(qEnvironmentVariableIntValue("PULSEDECK_SEED"));
        return;
    }
    const int lives =
        qEnvironmentVariableIsSet("PULSEDECK_LIVES") ? qEnvironmentVariableIntValue("PULSEDECK_LIVES") : 400;
    for (int life = 1; life <= lives; ++life)
        QTest::addRow("seed %d", life) << uint(life);
}

void JobHistories::everyLifeEndsAsItWasWanted()
{
    QFETCH(const uint, seed);
    m_random.seed(seed);
    m_told.clear();
    m_lastJob.clear();
    m_service.clear();
    m_demo->service.setFaults({});
    m_dir = std::make_unique<QTemporaryDir>();
    m_contacts = std::make_unique<Contacts>(*m_demo);
    m_contacts->make(people);
    for (int at = 0; at < people; ++at)
        m_service[Contacts::address(at)] = u"Lviv"_s;
    m_known = m_service;
    m_desk = std::make_unique<JobDesk>(*m_demo, m_dir->filePath(u"changes.sqlite"_s));
    live();
    m_desk.reset();
}

void JobHistories::live()
{
    const int steps = m_random.bounded(3, 14);
    for (int at = 0; at < steps && !QTest::currentTestFailed(); ++at)
        step();
}

void JobHistories::step()
{
    switch (m_random.bounded(10)) {
    case 0:
    case 1:
    case 2:
        return edit();
    case 3:
        return putBack();
    case 4:
        return othersChange();
    case 5:
        return othersDelete();
    case 6:
        return undo();
    case 7:
        return die();
    default:
        return save();
    }
}

void JobHistories::edit()
{
    const int at = m_random.bounded(people);
    const QString address = Contacts::address(at);
    StagedRow row = m_contacts->moved(at, anyCity(), m_known.value(address));
    if (const StagedRow *waiting = m_desk->staging.find(row.id())) {
        StagedCell cell {u"variables.City"_s, u"City"_s, m_known.value(address), anyCity()};
        row = Staging::withCell(*waiting, cell);
    }
    m_told << u"edit %1"_s.arg(address);
    m_desk->staging.replace({{row.id(), row}});
}

void JobHistories::putBack()
{
    const QList<StagedRow> rows = m_desk->staging.rows();
    if (rows.isEmpty())
        return;
    const StagedRow row = rows.at(m_random.bounded(int(rows.size())));
    StagedCell cell = row.cells.first();
    std::swap(cell.before, cell.after);
    m_told << u"put back %1"_s.arg(row.name);
    const StagedRow back = Staging::withCell(row, cell);
    QVERIFY(!back.isChange());
    m_desk->staging.replace({{row.id(), back}});
}

void JobHistories::othersChange()
{
    const QString address = Contacts::address(m_random.bounded(people));
    if (!m_service.contains(address))
        return;
    m_service[address] = anyCity();
    m_told << u"others change %1"_s.arg(address);
    m_demo->service.setFaults({});
    m_demo->post(m_contacts->path() + u"/variable"_s,
                 {{"email", address},
                  {"variables", QJsonArray {QJsonObject {{"name", "City"}, {"value", m_service[address]}}}}});
}

void JobHistories::othersDelete()
{
    const QString address = Contacts::address(m_random.bounded(people));
    if (m_random.bounded(3) > 0)
        return;
    m_service.remove(address);
    m_told << u"others delete %1"_s.arg(address);
    m_demo->service.setFaults({});
    m_demo->send("DELETE", m_contacts->path(), {{"emails", QJsonArray {address}}});
}

void JobHistories::save()
{
    static const QStringList faults {u"reset at 1 POST"_s, u"status=422 at 1 POST"_s,
                                     u"status=500 at 1 POST"_s, u"cut at 1 POST"_s, u"reset at 2 GET"_s};
    const QString fault = m_random.bounded(2) ? faults.at(m_random.bounded(int(faults.size()))) : QString();
    m_demo->service.setFaults(fault.isEmpty() ? QList<demo::Fault>() : QList {*demo::Fault::fromText(fault)});
    m_told << u"save, %1"_s.arg(fault);
    QList<StagedRow> rows = m_desk->staging.rows();
    // A person decided: mine, over what there is now.
    for (StagedRow &row : rows) {
        for (StagedCell &cell : row.cells) {
            if (row.state == StagedRow::State::Conflict && !cell.now.isUndefined())
                cell.before = cell.now;
        }
    }
    if (const QString job = m_desk->jobs.save(rows); !job.isEmpty())
        settle(job);
}

/// The program dies somewhere in the middle, and another one goes on.
void JobHistories::die()
{
    m_demo->service.setFaults({});
    const QString job = m_desk->jobs.save(m_desk->staging.rows());
    const int turns = m_random.bounded(30);
    for (int turn = 0; turn < turns; ++turn)
        QCoreApplication::processEvents();
    m_told << u"die after %1 turns"_s.arg(turns);
    const QStringList before = m_desk->jobs.find(job) ? QStringList {job} : QStringList();
    const QString path = m_dir->filePath(u"changes.sqlite"_s);
    m_desk = std::make_unique<JobDesk>(*m_demo, path);
    QVERIFY(QTest::qWaitFor([this] { return m_desk->staging.isLoaded() && m_desk->jobs.isLoaded(); }));
    for (const QString &one : before) {
        // What was never written down never left: it waits as it did.
        if (m_desk->jobs.find(one))
            settle(one);
    }
    for (const StagedRow &row : m_desk->staging.rows())
        QVERIFY(row.state != StagedRow::State::Sending);
}

void JobHistories::undo()
{
    if (m_lastJob.isEmpty())
        return;
    m_demo->service.setFaults({});
    QList<StagedRow> back;
    bool isThere = false;
    m_desk->jobs.undoOf(m_lastJob, this, [&](const WayBack &way) {
        back = way.rows;
        isThere = true;
    });
    QVERIFY(QTest::qWaitFor([&] { return isThere; }));
    back.removeIf([this](const StagedRow &row) { return m_desk->staging.find(row.id()) != nullptr; });
    m_told << u"undo of %1 rows"_s.arg(back.size());
    m_lastJob.clear();
    if (const QString job = m_desk->jobs.save(back, false, true); !job.isEmpty())
        settle(job);
}

void JobHistories::settle(const QString &job)
{
    const bool isOver = QTest::qWaitFor(
        [&] {
            m_desk->jobs.wake();
            const Job *one = m_desk->jobs.find(job);
            return one && one->state == Job::State::Over && !m_desk->jobs.isBusy();
        },
        30'000);
    QVERIFY2(isOver, qPrintable(m_told.join(u'\n')));
    m_lastJob = job;
    QList<JobItem> items;
    bool isRead = false;
    m_desk->jobs.items(job, this, [&](const QList<JobItem> &found) {
        items = found;
        isRead = true;
    });
    QVERIFY(QTest::qWaitFor([&] { return isRead; }));
    for (const JobItem &item : std::as_const(items)) {
        const QString wanted =
            item.staged->cells.isEmpty() ? QString() : item.staged->cells.first().after.toString();
        const StagedRow *waiting = m_desk->staging.find(item.staged->id());
        QVERIFY2(item.isFine() != bool(waiting), qPrintable(m_told.join(u'\n')));
        if (item.state == JobItem::State::Done)
            m_service[item.name] = wanted;
        if (item.state == JobItem::State::Conflict)
            QVERIFY2(m_service.value(item.name) == waiting->cells.first().now.toString(),
                     qPrintable(m_told.join(u'\n')));
        if (item.state == JobItem::State::Gone)
            QVERIFY2(!m_service.contains(item.name), qPrintable(m_told.join(u'\n')));
    }
    hold();
}

/// The service has what the model says, and nothing else.
void JobHistories::hold()
{
    m_demo->service.setFaults({});
    m_known = m_contacts->cities();
    QVERIFY2(m_known == m_service, qPrintable(m_told.join(u'\n')));
}

QTEST_GUILESS_MAIN(JobHistories)
#include "jobhistories.moc"
