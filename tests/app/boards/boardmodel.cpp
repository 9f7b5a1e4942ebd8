// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/boards/boardmodel.h"

#include "app/boards/boardmoves.h"
#include "app/boards/funnel.h"
#include "app/jobs/ledger.h"
#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/crmboards.h"
#include "tests/support/fakeservice.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What waits to be saved, as a test wants it.
class Laid : public CellOverlay {
public:
    bool isEmpty() const override { return values.isEmpty(); }
    QStringList keys() const override
    {
        QStringList rows;
        for (const QString &place : values.keys())
            rows << place.section(u'/', 0, 0);
        return rows;
    }
    std::optional<OverlaidCell> cell(const QString &rowKey, const Column &column) const override
    {
        const auto found = values.constFind(rowKey + u'/' + column.key);
        if (found == values.cend())
            return {};
        return OverlaidCell {.mark = OverlaidCell::Mark::Changed, .value = *found, .note = u"Waits."_s};
    }
    bool canEdit(const Column &) const override { return true; }

    QHash<QString, QJsonValue> values; ///< By "key/field".
};

class BoardModelTest : public QObject {
    Q_OBJECT

    struct Bench {
        Contract contract;
        test::FakeService service;
        Client client {contract, service.settings(), nullptr};
        Laid laid;
        std::optional<BoardModel> model;
        QList<QAbstractItemModelTester *> testers;
    };
    std::optional<Bench> m_bench;

    static QJsonObject deal(int id, int stage, int status, double price, const QString &currency = u"EUR"_s)
    {
        return {{"id", id},
                {"pipelineId", 5},
                {"stepId", stage},
                {"status", status},
                {"name", u"Deal %1"_s.arg(id)},
                {"price", price},
                {"currency", currency},
                {"responsibleId", 301 + id % 2}};
    }
    /// @p days days in its stage.
    static QJsonObject aged(QJsonObject deal, int days)
    {
        const QString then = QDateTime::currentDateTimeUtc().addDays(-days).toString(Qt::ISODate);
        deal["history"] = QJsonArray {QJsonObject {{"eventType", "change_step"}, {"eventTime", then}}};
        return deal;
    }
    static QByteArray listOf(const QJsonArray &deals)
    {
        return QJsonDocument(QJsonObject {{"data", deals}, {"meta", QJsonObject {{"total", deals.size()}}}})
            .toJson();
    }
    void expectSets()
    {
        test::FakeService &service = m_bench->service;
        service.expect("GET", u"/crm/v1/users"_s)
            .answer(R"({"data": [{"id": 301, "firstname": "Marta", "lastname": "Lisova"},
                                 {"id": 302, "firstname": "Diego", "lastname": "Prieto"}]})")
            .always();
        service.expect("GET", u"/crm/v1/pipelines"_s)
            .answer(R"({"data": [
                {"id": 6, "name": "Events", "order": 2, "steps": []},
                {"id": 5, "name": "Sales", "order": 1, "steps": [
                    {"id": 52, "name": "Offer", "order": 2}, {"id": 51, "name": "New", "order": 1}]}]})")
            .always();
    }
    void open(const QJsonArray &deals)
    {
        expectSets();
        m_bench->service.expect("POST", u"/crm/v1/deals/get-list"_s).answer(listOf(deals));
        m_bench->model.emplace(m_bench->client, crm::deals(), crm::dealBoard());
        m_bench->model->setOverlay(&m_bench->laid);
        connect(&*m_bench->model, &BoardModel::columnsChanged, this, [this] {
            for (ColumnModel *column : model().columns())
                new QAbstractItemModelTester(column, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                             column);
        });
        model().refresh();
        QTRY_VERIFY(model().isComplete());
    }
    BoardModel &model() { return *m_bench->model; }
    QStringList cards(const QString &column)
    {
        QStringList keys;
        const ColumnModel *found = model().column(column);
        for (int row = 0; found && row < found->rowCount(); ++row)
            keys << found->cardAt(row).key;
        return keys;
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_bench.emplace();
        m_bench->service.signIn(m_bench->client);
    }
    void cleanup() { m_bench.reset(); }

    void rememberedCardsStandUntilOthersAreRead()
    {
        m_bench->model.emplace(m_bench->client, crm::deals(), crm::dealBoard());
        const QJsonArray stages {QJsonObject {{"id", 51}, {"name", "New"}, {"order", 1}}};
        const QDateTime at = QDateTime::currentDateTimeUtc().addDays(-1);
        model().showRemembered({{{"id", 5}, {"name", "Sales"}, {"steps", stages}}},
                               {deal(1, 51, 1, 10), deal(2, 51, 1, 20)}, at);
        QCOMPARE(cards(u"stage/51"_s), (QStringList {u"1"_s, u"2"_s}));
        QCOMPARE(model().figures().sum.value(u"EUR"_s), 30.0);
        QCOMPARE(model().rememberedAt(), at);
        expectSets();
        m_bench->service.expect("POST", u"/crm/v1/deals/get-list"_s).answer(listOf({deal(2, 52, 1, 20)}));
        model().refresh();
        QTRY_VERIFY(model().isComplete());
        QVERIFY(cards(u"stage/51"_s).isEmpty());
        QCOMPARE(cards(u"stage/52"_s), QStringList {u"2"_s});
        QVERIFY(!model().rememberedAt().isValid());
    }

    void theFunnelExpectsWhatTheShareOfWonOnesSays()
    {
        open({deal(1, 51, 1, 100), deal(2, 52, 1, 300), deal(3, 51, 3, 30), deal(4, 52, 2, 40),
              deal(5, 52, 1, 8, u"USD"_s)});
        const Funnel funnel = funnelOf(model());
        QCOMPARE(funnel.won, 1);
        QCOMPARE(funnel.lost, 1);
        QCOMPARE(funnel.open, (Sums {{u"EUR"_s, 400}, {u"USD"_s, 8}})); // never of two currencies
        QCOMPARE(funnel.expected, (Sums {{u"EUR"_s, 200}, {u"USD"_s, 4}}));
        QCOMPARE(funnel.undated, 3);
    }

    void cardsStandInTheStageOrAtTheEndThatTheyHave()
    {
        open({deal(1, 51, 1, 10), deal(2, 52, 1, 20), deal(3, 51, 3, 30), deal(4, 52, 2, 40),
              deal(5, 99, 1, 50), deal(6, 51, 0, 60)});
        QCOMPARE(model().set(), u"5"_s); // the first by its place
        QCOMPARE(cards(u"stage/51"_s), QStringList {u"1"_s});
        QCOMPARE(cards(u"stage/52"_s), QStringList {u"2"_s});
        QCOMPARE(cards(u"state/3"_s), QStringList {u"3"_s});
        QCOMPARE(cards(u"state/2"_s), QStringList {u"4"_s});
        QCOMPARE(cards(u"elsewhere"_s), QStringList {u"5"_s});
        QCOMPARE(model().columns().at(1)->facts().title, u"New"_s);
        QCOMPARE(m_bench->service.exchanges().last().json()["pipelineIds"].toArray(), QJsonArray {5});
    }

    void amountsAreReadHoweverTheyAreWritten()
    {
        QJsonObject grouped = deal(1, 51, 1, 0, u"USD"_s);
        grouped["price"] = u"1,234.50"_s;
        open({grouped, deal(2, 51, 1, 10, u"USD"_s)});
        QCOMPARE(amountText(*model().card(u"1"_s)), u"1234.50 USD"_s);
        QCOMPARE(model().figures().sum.value(u"USD"_s), 1244.5);
        QCOMPARE(funnelOf(model()).open.value(u"USD"_s), 1244.5);
    }

    void anAmountHasTheDigitsThatAreTold()
    {
        QCOMPARE(moneyText(2350, u"EUR"_s), u"2350 EUR"_s);
        QCOMPARE(moneyText(76, {}), u"76"_s);
        QCOMPARE(moneyText(75.64, {}), u"75.64"_s);
        QCOMPARE(moneyText(12.3456, u"CLF"_s), u"12.3456 CLF"_s);
        QCOMPARE(expectedOf({{u"EUR"_s, 151.28}, {u"USD"_s, 2001}}, 1, 1),
                 (Sums {{u"EUR"_s, 75.64}, {u"USD"_s, 1001}}));
        QVERIFY(expectedOf({{u"EUR"_s, 10}}, 0, 0).isEmpty());
    }

    void sumsAreKeptApartByCurrencyAndExpectedByWhatWasWon()
    {
        open({deal(1, 51, 1, 10), deal(2, 51, 1, 20, u"USD"_s), deal(3, 52, 1, 30), deal(4, 51, 3, 9),
              deal(5, 51, 2, 9)});
        QCOMPARE(sumText(model().column(u"stage/51"_s)->sums()), u"10 EUR, 20 USD"_s);
        QCOMPARE(model().figures().open, 3);
        QCOMPARE(sumText(model().figures().sum), u"40 EUR, 20 USD"_s);
        QCOMPARE(sumText(model().figures().expected), u"20 EUR, 10 USD"_s); // one won, one lost
    }

    void whatWaitsToBeSavedStandsWhereItIsToBe()
    {
        open({deal(1, 51, 1, 10), deal(2, 52, 1, 20)});
        m_bench->laid.values[u"1/stepId"_s] = 52;
        model().tellOverlaid({u"1"_s});
        QCOMPARE(cards(u"stage/52"_s), (QStringList {u"1"_s, u"2"_s})); // on top
        QVERIFY(model().card(u"1"_s)->isMoved);
        QVERIFY(model()
                    .column(u"stage/52"_s)
                    ->index(0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"Waits."_s));
        m_bench->laid.values[u"1/status"_s] = u"3"_s;
        model().tellOverlaid({u"1"_s});
        QCOMPARE(cards(u"state/3"_s), QStringList {u"1"_s});
        m_bench->laid.values.clear();
        model().tellOverlaid({u"1"_s});
        QCOMPARE(cards(u"stage/51"_s), QStringList {u"1"_s});
    }

    void aMoveIsAChangeOfStageAndState()
    {
        open({deal(1, 51, 1, 10), deal(2, 51, 3, 20)});
        Ledger ledger;
        ledger.openInMemory();
        Staging staging(ledger);
        const auto to = [&](const QString &column, const QString &key) {
            const BoardMoves moves =
                movesTo(*model().column(column), {key}, model(), staging, m_bench->contract);
            staging.replace(moves.after);
            return staging.find(u"crm/deals"_s, key);
        };
        const StagedRow *row = to(u"stage/52"_s, u"1"_s);
        QVERIFY(row);
        QCOMPARE(row->cells.size(), 1);
        QCOMPARE(row->cell(u"stepId"_s)->before, QJsonValue(51));
        QCOMPARE(row->cell(u"stepId"_s)->after, QJsonValue(52));
        row = to(u"state/2"_s, u"1"_s); // lost in the stage where it stands
        QCOMPARE(row->cell(u"status"_s)->after, QJsonValue(u"2"_s));
        QVERIFY(row->cell(u"stepId"_s));
        row = to(u"stage/52"_s, u"2"_s); // won, and open again elsewhere
        QCOMPARE(row->cell(u"status"_s)->after, QJsonValue(u"1"_s));
        QCOMPARE(row->cell(u"stepId"_s)->after, QJsonValue(52));
    }

    void aMoveBackLeavesNothingToSave()
    {
        open({deal(1, 51, 1, 10)});
        Ledger ledger;
        ledger.openInMemory();
        Staging staging(ledger);
        const auto to = [&](int stage) {
            staging.replace(movesTo(*model().column(u"stage/%1"_s.arg(stage)), {u"1"_s}, model(), staging,
                                    m_bench->contract)
                                .after);
        };
        to(52);
        QCOMPARE(staging.changeCount(), 1);
        m_bench->laid.values[u"1/stepId"_s] = 52;
        model().tellOverlaid({u"1"_s});
        to(51);
        QCOMPARE(staging.changeCount(), 0);
    }

    void whatIsBeingSavedCannotBeMoved()
    {
        open({deal(1, 51, 1, 10)});
        Ledger ledger;
        ledger.openInMemory();
        Staging staging(ledger);
        const auto move = [&](const QString &to) {
            return movesTo(*model().column(to), {u"1"_s}, model(), staging, m_bench->contract);
        };
        StagedRow sending = *move(u"stage/52"_s).after.first().row;
        sending.state = StagedRow::State::Sending;
        staging.replace({{sending.id(), sending}});
        const BoardMoves moves = move(u"state/3"_s);
        QVERIFY(moves.after.isEmpty());
        QCOMPARE(moves.left, QStringList {u"Deal 1"_s});
    }

    void aSearchLooksIntoNamesOwnersAndAmounts()
    {
        open({deal(1, 51, 1, 4711), deal(2, 51, 1, 20)});
        QTRY_COMPARE(model().owners().size(), 2);
        model().setLook({.words = u"4711"_s});
        QCOMPARE(cards(u"stage/51"_s), QStringList {u"1"_s});
        model().setLook({.words = u"marta deal"_s});
        QCOMPARE(cards(u"stage/51"_s), QStringList {u"2"_s});
        QCOMPARE(model().figures().open, 1);
        model().setLook({.owner = u"302"_s});
        QCOMPARE(cards(u"stage/51"_s), QStringList {u"1"_s});
    }

    void cardsAreOrderedByWhatIsAsked()
    {
        open({aged(deal(1, 51, 1, 10), 3), aged(deal(2, 51, 1, 30), 1), aged(deal(3, 51, 1, 20), 9)});
        QCOMPARE(cards(u"stage/51"_s), (QStringList {u"1"_s, u"2"_s, u"3"_s}));
        model().setLook({.order = BoardLook::Order::Amount});
        QCOMPARE(cards(u"stage/51"_s), (QStringList {u"2"_s, u"3"_s, u"1"_s}));
        model().setLook({.order = BoardLook::Order::Days});
        QCOMPARE(cards(u"stage/51"_s), (QStringList {u"3"_s, u"1"_s, u"2"_s}));
    }

    void stuckIsTwiceAsLongAsUsual()
    {
        open({aged(deal(1, 51, 1, 1), 5), aged(deal(2, 51, 1, 1), 6), aged(deal(3, 51, 1, 1), 7),
              aged(deal(4, 51, 1, 1), 40), aged(deal(5, 51, 3, 1), 90)});
        QCOMPARE(model().column(u"stage/51"_s)->usualDays(), 7);
        QVERIFY(model().card(u"4"_s)->isStuck);
        QVERIFY(!model().card(u"3"_s)->isStuck);
        QVERIFY(!model().card(u"5"_s)->isStuck); // it is won
        model().setLook({.columns = BoardLook::Columns::Periods}); // which cards of all stages share
        QCOMPARE(model().column(u"due/none"_s)->rowCount(), 4);
        QVERIFY(!model().card(u"4"_s)->isStuck);
    }

    void daysAreExactOnlyWhereTheHistoryTells()
    {
        QJsonObject unknown = deal(2, 51, 1, 1);
        unknown["updatedAt"] = QDateTime::currentDateTimeUtc().addDays(-4).toString(Qt::ISODate);
        open({aged(deal(1, 51, 1, 1), 3), unknown, deal(3, 51, 1, 1)});
        QCOMPARE(model().card(u"1"_s)->days, 3);
        QVERIFY(model().card(u"1"_s)->facts.isSinceExact);
        QCOMPARE(model().card(u"2"_s)->days, 4);
        QVERIFY(!model().card(u"2"_s)->facts.isSinceExact);
        QVERIFY(daysText(*model().card(u"3"_s)).isEmpty());
    }

    void aRefreshDropsWhatIsGone()
    {
        open({deal(1, 51, 1, 10), deal(2, 51, 1, 20)});
        QSignalSpy columns(&model(), &BoardModel::columnsChanged);
        m_bench->service.expect("POST", u"/crm/v1/deals/get-list"_s)
            .answer(listOf({deal(2, 52, 1, 25), deal(3, 51, 1, 30)}));
        model().refresh();
        QCOMPARE(cards(u"stage/51"_s), (QStringList {u"1"_s, u"2"_s})); // until there are newer ones
        QTRY_COMPARE(cards(u"stage/51"_s), QStringList {u"3"_s});
        QCOMPARE(cards(u"stage/52"_s), QStringList {u"2"_s});
        QVERIFY(!model().card(u"1"_s));
        QVERIFY(columns.isEmpty()); // the same pipeline: nothing is built anew
    }

    void onlyCardsThatAreSeenAreAskedForTheirPeople()
    {
        open({deal(1, 51, 1, 10), deal(2, 51, 1, 20)});
        m_bench->service.expect("GET", u"/crm/v1/deals/2/contacts"_s)
            .answer(
                R"({"data": [{"id": 1, "firstName": "Ann", "lastName": "Lee"}, {"id": 2, "firstName": "Bo"}]})");
        model().wantPeople({u"2"_s});
        QTRY_COMPARE(model().card(u"2"_s)->people, u"Ann Lee and 1 more"_s);
        model().wantPeople({u"2"_s}); // known
        QVERIFY(model().card(u"1"_s)->people.isEmpty());
        QVERIFY(m_bench->service.unexpected().isEmpty());
    }

    void theFunnelCountsStagesThatWerePassed()
    {
        open({deal(1, 51, 1, 10), deal(2, 52, 1, 20), deal(3, 51, 3, 30), deal(4, 52, 2, 40),
              deal(5, 51, 2, 50)});
        const Funnel funnel = funnelOf(model());
        QCOMPARE(funnel.all, 5);
        QCOMPARE(funnel.won, 1);
        QCOMPARE(funnel.steps.at(0).reached, 5);
        QCOMPARE(funnel.steps.at(1).reached, 3); // there, won, or lost there
        QCOMPARE(funnel.steps.at(0).lost, 1);
        QCOMPARE(funnel.steps.at(1).open, 1);
        QCOMPARE(sumText(funnel.steps.at(1).sum), u"20 EUR"_s);
    }

    void columnsCanBeTheDaysWhenCardsAreDue()
    {
        const auto due = [](QJsonObject deal, int days) {
            const QString then = QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODate);
            deal["expiration"] = QJsonObject {{"dateTime", then}, {"expired", days < 0}};
            return deal;
        };
        open({due(deal(1, 51, 1, 1), -2), due(deal(2, 52, 1, 1), 3), due(deal(3, 51, 1, 1), 40),
              deal(4, 51, 1, 1), due(deal(5, 51, 3, 1), -2)});
        model().setLook({.columns = BoardLook::Columns::Periods});
        QCOMPARE(cards(u"due/overdue"_s), QStringList {u"1"_s}); // what was won is late no more
        QCOMPARE(cards(u"due/week"_s), QStringList {u"2"_s});
        QCOMPARE(cards(u"due/later"_s), QStringList {u"3"_s});
        QCOMPARE(cards(u"due/none"_s), QStringList {u"4"_s});
        QCOMPARE(model().column(u"due/week"_s)->stageAt(0), u"Offer"_s);
        QVERIFY(!takesCards(*model().column(u"due/week"_s)));
    }

    void anotherPipelineIsAnotherQuestion()
    {
        open({deal(1, 51, 1, 10)});
        m_bench->service.expect("POST", u"/crm/v1/deals/get-list"_s).answer(listOf({}));
        model().chooseSet(u"6"_s);
        QCOMPARE(model().cardCount(), 0);
        QVERIFY(!model().column(u"stage/51"_s));
        QTRY_VERIFY(model().isComplete());
        QCOMPARE(m_bench->service.exchanges().last().json()["pipelineIds"].toArray(), QJsonArray {6});
    }
};

QTEST_GUILESS_MAIN(BoardModelTest)
#include "boardmodel.moc"
