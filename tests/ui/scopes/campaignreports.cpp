// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desks/recipientsearch.h"
#include "app/store/history.h"
#include "tests/support/demowindow.h"
#include "ui/context/pagecontext.h"
#include "ui/files/exportdialog.h"
#include "ui/files/fileactions.h"
#include "ui/page/comparepage.h"
#include "ui/page/listpage.h"
#include "ui/report/figureboard.h"
#include "ui/report/figurecard.h"
#include "ui/scopes/emails/campaignoverview.h"
#include "ui/scopes/emails/campaignreport.h"
#include "ui/scopes/emails/countriesview.h"
#include "ui/scopes/emails/datesview.h"
#include "ui/scopes/emails/hotlinksview.h"
#include "ui/scopes/emails/letterview.h"
#include "ui/scopes/emails/recipientsview.h"
#include "ui/table/resourcetable.h"

#include <QFileDialog>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What a campaign brought, in the real window against the demo service.
class CampaignReportsTest : public QObject {
    Q_OBJECT

    std::optional<DemoWindow> m_window;
    QTemporaryDir m_folder;

    CampaignReport *report() const { return m_window->shown<CampaignReport>(); }
    ListPage *list() const { return m_window->shown<ListPage>(); }
    /// The row of the campaign that was sent last, in the list.
    int lastSent() const
    {
        for (int row = 0; row < list()->model().rowCount(); ++row) {
            if (list()->model().rowAt(row)[u"status"].toInt() == 3)
                return row;
        }
        return -1;
    }
    /// To the shortest list of those in which some people clicked.
    QJsonObject smallCampaign()
    {
        QHash<int, int> sizes;
        for (const QJsonValue one : m_window->demo.get(u"/addressbooks"_s).json.toArray())
            sizes[one[u"id"].toInt()] = one[u"all_email_qty"].toInt();
        QJsonObject found;
        int least = 1000;
        for (const QJsonValue one : m_window->demo.get(u"/campaigns?limit=100"_s).json.toArray()) {
            const int size = sizes.value(one[u"message"][u"list_id"].toInt(), 1000);
            const bool isClicked = one[u"statistics"][u"link_redirected"].toInt() >= 8;
            if (one[u"status"].toInt() == 3 && isClicked && size < least) {
                least = size;
                found = one.toObject();
            }
        }
        return found;
    }
    void openReport(const QJsonObject &campaign)
    {
        m_window->view().openDoor({Scope::Emails, u"emails/campaigns"_s, campaign, Door::report});
        QTRY_VERIFY(report() && !report()->sentence().isEmpty());
    }
    QString noteOf(int card) const { return report()->overview().rates().cards().at(card)->change(); }
    /// The last step of every export.
    QList<QByteArray> takeFile(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QPushButton *choose = nullptr;
        ExportDialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] {
                dialog = m_window->window->findChild<ExportDialog *>();
                return dialog && dialog->isVisible();
            }))
            return {};
        for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (QString(one->text()).remove(u'&').startsWith(u"Choose a file"_s))
                choose = one;
        }
        choose->click();
        emit dialog->findChild<QFileDialog *>()->fileSelected(path);
        QFile file(path);
        const bool isThere = QTest::qWaitFor([&] { return file.exists() && file.size() > 0; });
        return isThere && file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n')
                                                         : QList<QByteArray>();
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_window.emplace(Scopes(Scope::Emails));
        QVERIFY(m_window->isReady());
    }
    void cleanup() { m_window.reset(); }

    void theLastCampaignAgainstTheOneBeforeByKeyboard()
    {
        QVERIFY(m_window->openByKeyboard(u"campaigns"_s));
        QTRY_VERIFY(list() && list()->model().rowCount() > 5);
        list()->table().setFocus();
        list()->table().selectRow(lastSent());
        DemoWindow::press(Qt::Key_Return); // one
        QTRY_VERIFY(report() && !report()->sentence().isEmpty());
        QTRY_VERIFY(noteOf(0).contains(u"the average"_s));
        DemoWindow::press(Qt::Key_O, Qt::AltModifier); // two
        QTRY_VERIFY(noteOf(0).contains(u"the one before"_s));
        QVERIFY(report()->sentence().contains(u"before."_s));
        QCOMPARE(report()->overview().yardstick(), emails::Yardstick::Previous);
    }

    void theLastCampaignAgainstTheOneBeforeByMouse()
    {
        QVERIFY(m_window->openByMouse(Scope::Emails, u"emails/campaigns"_s));
        QTRY_VERIFY(list() && list()->model().rowCount() > 5);
        ResourceTable &table = list()->table();
        const QRect row = table.visualRect(list()->model().index(lastSent(), 0));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, row.center());
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, row.center());
        QTRY_VERIFY(report() && !report()->sentence().isEmpty());
        auto *previous = report()->findChild<QPushButton *>(u"previous"_s);
        QTRY_VERIFY(previous->isEnabled());
        DemoWindow::click(previous);
        QTRY_VERIFY(noteOf(0).contains(u"the one before"_s));
    }

    void marksAsSpamAreReadOfThoseComparedForTheirListLeavesThemOut()
    {
        openReport(smallCampaign());
        const QList<FigureCard *> &cards = report()->overview().rates().cards();
        const auto spam = std::find_if(cards.begin(), cards.end(), [](const FigureCard *card) {
            return card->figure().key == "spam-rate";
        });
        QVERIFY(spam != cards.end());
        QTRY_VERIFY((*spam)->change().contains(u"the average"_s));
        QTRY_VERIFY(!(*spam)->change().contains(u"not known"_s));
    }

    void ratesStandBeforeCountsAndCountriesOnAMapAndInATable()
    {
        openReport(smallCampaign());
        for (const FigureCard *card : report()->overview().rates().cards())
            QCOMPARE(card->figure().kind, Kind::Percent);
        QVERIFY(report()->overview().rates().cards().size() >= 6);
        QTRY_VERIFY(report()->overview().countries().table().model()->rowCount() > 0);
    }

    void clicksStandOnTheLetterAndInATable()
    {
        openReport(smallCampaign());
        report()->tabs().setCurrentWidget(&report()->links());
        QTableView &table = report()->links().table();
        QTRY_VERIFY(table.model()->rowCount() > 0 && table.model()->index(0, 0).data().toString() != u"–"_s);
        QString shop;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, 3).data().toString().endsWith(u"/shop"_s))
                shop = table.model()->index(row, 0).data().toString();
        }
        QVERIFY(!shop.isEmpty());
        QVERIFY(report()->links().letter().shownText().contains(shop));
    }

    void thePeopleWhoClickedAsAFileByKeyboard()
    {
        const QJsonObject campaign = smallCampaign();
        openReport(campaign);
        report()->tabs().setCurrentWidget(&report()->recipients());
        RecipientsView &people = report()->recipients();
        QTRY_VERIFY(m_window->canPress(u"Find out"_s));
        QVERIFY(m_window->tabTo(m_window->button(u"Find out"_s)));
        DemoWindow::press(Qt::Key_Space);
        QTRY_VERIFY(m_window->canPress(u"Count the people"_s));
        QVERIFY(m_window->shown<RecipientsView>());
        QVERIFY(m_window->button(u"Count the people"_s)->hasFocus()); // the next step stays at hand
        DemoWindow::press(Qt::Key_Space);
        QTRY_VERIFY(m_window->canPress(u"Ask"_s));
        const qint64 asked = people.search()->callsToAsk(emails::RecipientQuestion::WhoClicked);
        QVERIFY(asked > 0 && asked < people.search()->people().size());
        QTRY_VERIFY(m_window->button(u"Ask"_s)->hasFocus());
        DemoWindow::press(Qt::Key_Space);
        QTRY_COMPARE(people.search()->phase(), RecipientSearch::Phase::Finished);

        QTRY_VERIFY(m_window->canPress(u"Clicked ("_s));
        DemoWindow::click(m_window->button(u"Clicked ("_s));
        QStringList clicked;
        for (const emails::Recipient &one : people.search()->people()) {
            const QString path = u"/campaigns/%1/email/%2"_s.arg(campaign[u"id"].toInt()).arg(one.address);
            if (m_window->demo.get(path).json[u"detail_status"].toInt() == 4)
                clicked << one.address;
        }
        QVERIFY(!clicked.isEmpty());
        QCOMPARE(people.table().model()->rowCount(), clicked.size());
        QVERIFY(m_window->tabTo(m_window->button(u"Save as a file"_s)));
        DemoWindow::press(Qt::Key_Space);
        const QList<QByteArray> lines = takeFile(u"clicked.csv"_s);
        QCOMPARE(lines.size(), clicked.size() + 1);
        QVERIFY(lines.at(1).startsWith(clicked.first().toUtf8()));
    }

    void aSearchIsHeldAndCalledOff()
    {
        openReport(smallCampaign());
        report()->tabs().setCurrentWidget(&report()->recipients());
        RecipientSearch &search = *report()->recipients().search();
        search.prepare();
        QTRY_COMPARE(search.phase(), RecipientSearch::Phase::Prepared);
        search.count();
        QTRY_COMPARE(search.phase(), RecipientSearch::Phase::Counted);
        QVERIFY(search.isWhole());
        search.ask(emails::RecipientQuestion::Everything);
        search.hold(true);
        QTRY_VERIFY(m_window->canPress(u"Go on"_s));
        QCOMPARE(search.phase(), RecipientSearch::Phase::Asking);
        DemoWindow::click(m_window->button(u"Stop"_s));
        QCOMPARE(search.phase(), RecipientSearch::Phase::Finished);
        QVERIFY(search.callsToAsk(emails::RecipientQuestion::Everything) > 0);
        QVERIFY(m_window->canPress(u"Ask"_s));
    }

    void whatBecameOfOneAddressIsToldByOneCall()
    {
        const QJsonObject campaign = smallCampaign();
        openReport(campaign);
        report()->tabs().setCurrentWidget(&report()->recipients());
        const QString address =
            m_window->demo
                .get(u"/addressbooks/%1/emails?limit=1"_s.arg(campaign[u"message"][u"list_id"].toInt()))
                .json[0][u"email"]
                .toString();
        auto *field = report()->recipients().findChild<QLineEdit *>();
        field->setFocus();
        DemoWindow::type(address);
        DemoWindow::press(Qt::Key_Return);
        QTRY_VERIFY(report()->recipients().answer().contains(u"Sent "_s));
    }

    void whatWasAddedBetweenTwoRememberedDatesIsTold()
    {
        const QJsonObject campaign = smallCampaign();
        QJsonObject earlier = campaign;
        QJsonObject figures = campaign[u"statistics"].toObject();
        figures[u"opening"] = figures[u"opening"].toInt() - 3;
        earlier[u"statistics"] = figures;
        const Call call {u"GET /campaigns/{id}"_s, {{u"id"_s, campaign[u"id"].toVariant()}}};
        m_window->view().context().history().remember(Scope::Emails, call, earlier,
                                                      QDateTime::currentDateTimeUtc().addDays(-2));
        openReport(campaign);
        report()->tabs().setCurrentWidget(&report()->dates());
        const QAbstractItemModel *table = report()->dates().table().model();
        const auto added = [table](const QString &figure) {
            for (int row = 0; row < table->rowCount(); ++row) {
                if (table->index(row, 0).data().toString() == figure)
                    return table->index(row, 3).data().toString();
            }
            return QString();
        };
        QTRY_VERIFY(added(u"Opened"_s).startsWith(u"+3"_s));
        QCOMPARE(added(u"Sent"_s), u"The same"_s);
        QCOMPARE(added(u"Marked as spam"_s), u"Not known"_s); // the earlier answer does not tell it
    }

    void twoSelectedCampaignsAreComparedByAButtonThatSaysSo()
    {
        QVERIFY(m_window->openByMouse(Scope::Emails, u"emails/campaigns"_s));
        QTRY_VERIFY(list() && list()->model().rowCount() > 5);
        list()->table().setFocus();
        list()->table().selectRow(lastSent());
        QAction *compare = list()->findChild<QAction *>(u"compare"_s);
        QVERIFY(!compare->isEnabled());
        DemoWindow::press(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(compare->text(), u"Compare (2)"_s);
        for (QToolButton *button : list()->findChildren<QToolButton *>()) {
            if (button->defaultAction() == compare) {
                QVERIFY(button->isVisible());
                QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
                DemoWindow::click(button);
            }
        }
        QTRY_VERIFY(m_window->shown<ComparePage>());
    }

    void selectedCampaignsAreComparedFromThePalette()
    {
        QVERIFY(m_window->openByMouse(Scope::Emails, u"emails/campaigns"_s));
        QTRY_VERIFY(list() && list()->model().rowCount() > 5);
        list()->table().setFocus();
        list()->table().selectRow(lastSent());
        DemoWindow::press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_window->openByKeyboard(u"compare"_s));
        QTRY_VERIFY(m_window->shown<ComparePage>());
    }

    void aListIsExportedByKeyboard()
    {
        QVERIFY(m_window->openByKeyboard(u"campaigns"_s));
        QTRY_VERIFY(list() && list()->model().rowCount() > 5 && !list()->model().isLoading());
        list()->table().setFocus();
        const int rows = list()->model().rowCount();
        DemoWindow::press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(takeFile(u"campaigns.csv"_s).size(), rows + 1);
    }
};

QTEST_MAIN(CampaignReportsTest)
#include "campaignreports.moc"
