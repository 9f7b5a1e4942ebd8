// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/scopes.h"
#include "tests/support/demowindow.h"
#include "tests/support/pagebench.h"
#include "ui/files/importdialog.h"
#include "ui/files/importfilestep.h"
#include "ui/form/formdialog.h"
#include "ui/form/formrow.h"
#include "ui/page/listpage.h"
#include "ui/page/reportpage.h"
#include "ui/scopes/texts/phonesdesk.h"
#include "ui/scopes/texts/phonespage.h"
#include "ui/table/resourcetable.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// The phones of a mailing list are worked on in the real window: added, given variables, tagged, looked up,
/// removed.
class PhonesTest : public QObject {
    Q_OBJECT

    const QString listName = u"Online shop customers"_s;

    std::optional<DemoWindow> m_window;
    int m_list = 0;

    PhonesDesk *desk() const { return m_window->shown<PhonesDesk>(); }
    PhonesPage *page() const { return m_window->shown<PhonesPage>(); }
    FormDialog *dialog() const { return m_window->shown<FormDialog>(); }
    QString counts() const { return page()->findChild<QLabel *>(u"counts"_s)->text(); }
    QJsonValue told(const QString &phone)
    {
        const QJsonValue json = m_window->demo.get(u"/sms/numbers/info/%1/%2"_s.arg(m_list).arg(phone)).json;
        return (json.isArray() ? json[0] : json)[u"data"];
    }
    void openList()
    {
        QVERIFY(m_window->openByMouse(Scope::Sms, u"sms/phones"_s));
        QTRY_VERIFY(desk());
        QTRY_VERIFY(desk()->choice().findText(listName) >= 0);
        desk()->choice().setFocus();
        QTest::keyClicks(&desk()->choice(), listName);
        QTRY_VERIFY(page());
        QCOMPARE(desk()->choice().currentText(), listName);
        QTRY_COMPARE(page()->list()->model().rowAt(0)[u"phone"].toVariant().toString(), u"380501112233"_s);
    }
    /// A button of the page, or an entry of its menu behind "More".
    bool run(const QString &text)
    {
        for (QAction *action : page()->findChildren<QAction *>()) {
            if (action->text() != text || !action->isEnabled())
                continue;
            action->trigger();
            return true;
        }
        return false;
    }
    bool answer(const QString &key, const QJsonValue &value)
    {
        for (FormRow *row : dialog()->findChildren<FormRow *>()) {
            if (row->field().key == key)
                return row->take(value), true;
        }
        return false;
    }
    bool agree(const QString &text)
    {
        for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
            if (!button->isVisible() || button->text().remove(u'&') != text)
                continue;
            DemoWindow::click(button);
            return true;
        }
        return false;
    }

private slots:
    void init()
    {
        m_window.emplace(Scope::Sms | Scope::Emails);
        QVERIFY(m_window->isReady());
        const QJsonValue lists = m_window->demo.get(u"/addressbooks?limit=100"_s).json;
        for (const QJsonValue list : lists.toArray()) {
            if (list[u"name"] == listName)
                m_list = list[u"id"].toInt();
        }
        const QString address =
            m_window->demo.get(u"/addressbooks/%1/emails?limit=1"_s.arg(m_list)).json[0][u"email"].toString();
        m_window->demo.send("PUT", u"/addressbooks/%1/phone"_s.arg(m_list),
                            {{u"email"_s, address}, {u"phone"_s, u"380501112233"_s}});
        m_window->demo.post(u"/sms/numbers"_s,
                            {{u"addressBookId"_s, m_list}, {u"phones"_s, QJsonArray {u"380501112233"_s}}});
    }
    void cleanup() { m_window.reset(); }

    void phonesAreAddedWithTheirVariables()
    {
        openList();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(run(u"Add phones…"_s));
        QTRY_VERIFY(dialog());
        QVERIFY(answer(u"phones"_s, u"380671112233"_s));
        QVERIFY(answer(u"variables"_s, QJsonObject {{u"city"_s, u"Kyiv"_s}}));
        QVERIFY(agree(u"Add phone numbers to mailing list"_s));
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(told(u"380671112233"_s)[u"variables"][u"city"].toString(), u"Kyiv"_s);
    }

    void selectedPhonesGetVariablesAndAreRemoved()
    {
        openList();
        if (QTest::currentTestFailed())
            return;
        page()->list()->table().selectRow(0);
        QVERIFY(run(u"Set variables…"_s));
        QTRY_VERIFY(dialog());
        QVERIFY(answer(u"variables"_s, QJsonObject {{u"city"_s, u"Lviv"_s}}));
        QVERIFY(agree(u"Set variables"_s));
        QTRY_COMPARE(told(u"380501112233"_s)[u"variables"][u"city"].toString(), u"Lviv"_s);
        QTRY_VERIFY(!dialog());
        const auto asksToRemove = [this] { // the list may be being read anew just now
            if (!dialog()) {
                page()->list()->table().selectRow(0);
                run(u"Remove phones…"_s);
            }
            return dialog();
        };
        QTRY_VERIFY(asksToRemove());
        QVERIFY(!told(u"380501112233"_s).toObject().isEmpty());
        QVERIFY(agree(u"Remove phones"_s));
        QTRY_VERIFY(told(u"380501112233"_s).toObject().isEmpty());
    }

    void thePageOpensWithTheListOfLastTime()
    {
        QVERIFY(m_window->openByMouse(Scope::Sms, u"sms/phones"_s));
        QTRY_VERIFY(page());
        QVERIFY(!desk()->choice().currentText().isEmpty());
        QVERIFY(page()->accessibleName().contains(desk()->choice().currentText()));
        QVERIFY(desk()->choice().currentText() != listName);
        desk()->choice().setFocus();
        QTest::keyClicks(&desk()->choice(), listName);
        QTRY_VERIFY(page() && page()->accessibleName() == u"Phones of “%1”"_s.arg(listName));
        PageContext &context = m_window->view().context();
        const auto again = std::make_unique<PhonesDesk>(m_window->view().session()->client(),
                                                        resourcesOf(Scope::Sms)[1], context);
        QVERIFY(again->page());
        QCOMPARE(again->choice().currentText(), listName);
    }

    void aRowIsLookedUpByItsPhone()
    {
        openList();
        if (QTest::currentTestFailed())
            return;
        page()->list()->table().selectRow(0);
        page()->list()->table().setFocus();
        DemoWindow::press(Qt::Key_Return);
        QTRY_VERIFY(m_window->shown<ReportPage>());
    }

    void aFileIsImportedIntoTheListThatIsShown()
    {
        openList();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(run(u"Import…"_s));
        auto *import = m_window->window->findChild<ImportDialog *>();
        QVERIFY(import);
        QCOMPARE(import->windowTitle(), u"Import into “%1”"_s.arg(listName));
        import->file().setBytes("phone;shelf\n+380 67 111 22 44;upper\n380501112233;lower\n",
                                u"phones.csv"_s);
        for (const QString &text : {u"Next"_s, u"Next"_s, u"Import"_s}) {
            QTRY_VERIFY(button(*import, text) && button(*import, text)->isEnabled());
            button(*import, text)->click();
        }
        QTRY_COMPARE(told(u"380671112244"_s)[u"variables"][u"shelf"].toString(), u"upper"_s);
        QTRY_COMPARE(told(u"380501112233"_s)[u"variables"][u"shelf"].toString(), u"lower"_s);
    }

    void whereNothingIsImportedItIsSaidWhere()
    {
        QVERIFY(m_window->openByMouse(Scope::Sms, u"sms/campaigns"_s));
        DemoWindow::press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        const auto says = [this](const QString &text) {
            const QList<QLabel *> labels = m_window->window->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
                return label->isVisible() && label->text().contains(text);
            });
        };
        QTRY_VERIFY(says(u"Open one of these first: Phones › Phones of a list, Blacklist."_s));
    }

    void aListOpensItsPhones()
    {
        m_window->view().context().open(
            {Scope::Emails, u"emails/mailing-lists"_s, {{u"id"_s, m_list}, {u"name"_s, listName}}, 2});
        QTRY_VERIFY(page());
        QCOMPARE(page()->accessibleName(), u"Phones of “%1”"_s.arg(listName));
        QTRY_VERIFY2(counts().contains(u"active phone"_s), qPrintable(counts()));
    }
};

QTEST_MAIN(PhonesTest)
#include "phones.moc"
