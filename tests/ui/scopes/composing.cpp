// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/demowindow.h"
#include "tests/support/editbench.h"
#include "ui/form/formdialog.h"
#include "ui/page/resourcepage.h"
#include "ui/palette/palette.h"
#include "ui/scopes/emails/composerpage.h"
#include "ui/scopes/emails/letterview.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"
#include "ui/table/pickdialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// A campaign in the window of the program, against the demo service: written, priced, tested and scheduled.
class ComposingTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void writtenAndScheduledByKeyboard();
    void writtenAndScheduledByMouse();
    void thePaletteLeadsToIt();
    void draftsComeBack();
    void severalListsAreAnUpperBound();
    void aReaderFillsTheVariables();
    void aSegmentIsNamedHere();
    void smtpTestsGoToAnyAddress();
    void draftsAreHandedOver();
    void theZoneIsPickedWhereItMatters();
    void scheduledCampaignsWarnOfDmarc();
    void whatIsMissingIsSaidAtTheButton();
    void aRefusalStandsInTheDialog();
    void readOnlyAccountsSendNothing();

private:
    AccountView &view() const { return *m_shop->window->currentView(); }
    ListPage *list() const;
    void openPage(const QString &resource);
    ComposerPage *composer() const;
    ComposerPage *write();
    QJsonObject newest();
    template<typename Widget> Widget *named(const QString &name) const
    {
        return composer() ? composer()->findChild<Widget *>(name) : nullptr;
    }
    QString people() const { return named<QLabel>(u"people"_s)->text(); }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        EditBench::press(key, modifiers);
    }
    /// As a window manager does when a dialog closes.
    void comeBack()
    {
        m_shop->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*m_shop->window));
    }
    void tabTo(QWidget *wanted);
    void pickFirst(const QString &search);
    void answer(const QString &dialog);
    void fillIn();
    QString said() const;

    std::optional<DemoWindow> m_shop;
};

void ComposingTest::init()
{
    m_shop.emplace(Scopes(Scope::Emails) | Scope::Smtp);
    QVERIFY(m_shop->isReady());
    QTest::keyClick(&*m_shop->window, Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(view().panel(0)->view());
}

void ComposingTest::cleanup()
{
    QVERIFY2(m_shop->demo.service.misfits().isEmpty(),
             qPrintable(m_shop->demo.service.misfits().join(u'\n')));
    m_shop.reset();
}

ListPage *ComposingTest::list() const
{
    for (ListPage *one : m_shop->window->findChildren<ListPage *>()) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

void ComposingTest::openPage(const QString &resource)
{
    view().panel(0)->view()->open(resource);
    QTRY_VERIFY(list() && list()->model().resource().id == resource && list()->model().rowCount() > 0);
    list()->table().setFocus();
}

ComposerPage *ComposingTest::composer() const
{
    for (ComposerPage *one : m_shop->window->findChildren<ComposerPage *>()) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

ComposerPage *ComposingTest::write()
{
    openPage(u"emails/campaigns"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return composer(); }) ? composer() : nullptr;
}

QJsonObject ComposingTest::newest()
{
    return m_shop->demo.get(u"/campaigns?limit=1"_s).json[0].toObject();
}

void ComposingTest::tabTo(QWidget *wanted)
{
    for (int presses = 0; presses < 80 && QApplication::focusWidget() != wanted; ++presses)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), wanted);
}

/// In the chooser that is open: what @p search finds first.
void ComposingTest::pickFirst(const QString &search)
{
    QTRY_VERIFY(dialogOf<PickDialog>(*m_shop->window));
    auto *dialog = dialogOf<PickDialog>(*m_shop->window);
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY(dialog->table()->model()->rowCount() > 0);
    type(search);
    QTRY_VERIFY(dialog->table()->model()->rowCount() > 0
                && dialog->table()->model()->index(0, 0).data().toString().contains(search));
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialogOf<PickDialog>(*m_shop->window));
    comeBack();
}

/// The question is there, and Return says yes.
void ComposingTest::answer(const QString &name)
{
    QTRY_VERIFY(dialogOf<FormDialog>(*m_shop->window));
    auto *dialog = dialogOf<FormDialog>(*m_shop->window);
    QCOMPARE(dialog->objectName(), name);
    QTRY_VERIFY(dialog->isActiveWindow());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialogOf<FormDialog>(*m_shop->window));
    comeBack();
}

QString ComposingTest::said() const
{
    QString all;
    for (const MessageBar *bar : view().findChildren<MessageBar *>()) {
        for (const QLabel *label : bar->findChildren<QLabel *>())
            all += label->text();
    }
    return all;
}

void ComposingTest::writtenAndScheduledByKeyboard()
{
    QVERIFY(write());
    QTRY_VERIFY(composer()->draft().senderEmail.contains(u'@'));
    tabTo(named<QPushButton>(u"addList"_s));
    press(Qt::Key_Space);
    pickFirst(u"Online shop customers"_s);
    QTRY_VERIFY2(people().contains(u"people, covered by the plan"_s), qPrintable(people()));
    QVERIFY(!people().startsWith(u"At most"_s));
    tabTo(named<QLineEdit>(u"subject"_s));
    type(u"Running low, friends?"_s);
    press(Qt::Key_Tab);
    type(u"Your usual in one click"_s);
    tabTo(composer()->findChild<QPlainTextEdit *>());
    type(u"<p>Hi {{Name}}</p><a href='{{unsubscribe_url}}'>Unsubscribe</a>"_s);
    QTRY_VERIFY(composer()->letter().shownText().contains(u"Hi {{Name}}"_s));

    tabTo(named<QPushButton>(u"test"_s));
    // The menu of a button comes back when it is closed.
    QTimer::singleShot(0, this, [] {
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    });
    press(Qt::Key_Space);
    answer(u"sendTest"_s);
    QTRY_VERIFY(said().contains(u"A test is on its way"_s));
    QCOMPARE(newest().value("all_email_qty").toInt(), 1);

    named<QRadioButton>(u"later"_s)->setFocus();
    press(Qt::Key_Space);
    tabTo(named<QLineEdit>(u"sendAt"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    const QDate day = QDate::currentDate().addDays(3);
    type(day.toString(Qt::ISODate) + u" 10:30"_s);
    QTRY_COMPARE(composer()->draft().date, day.toString(Qt::ISODate) + u" 10:30:00"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(dialogOf<FormDialog>(*m_shop->window));
    QStringList words;
    for (const QLabel *label : dialogOf<FormDialog>(*m_shop->window)->findChildren<QLabel *>())
        words << label->text();
    QVERIFY2(words.join(u' ').contains(u"people, covered by the plan"_s), qPrintable(words.join(u' ')));
    answer(u"sendCampaign"_s);

    QTRY_VERIFY(!composer()); // back at the campaigns
    const QJsonObject made = newest();
    QCOMPARE(made["message"]["subject"].toString(), u"Running low, friends?"_s);
    QCOMPARE(made["send_date"].toString(), day.toString(Qt::ISODate) + u" 10:30:00"_s);
    QVERIFY(made["all_email_qty"].toInt() > 100);
    QTRY_VERIFY(list()->model().rowOfKey(QString::number(made["id"].toInteger())) >= 0);
}

void ComposingTest::writtenAndScheduledByMouse()
{
    openPage(u"emails/campaigns"_s);
    const auto click = [](QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); };
    for (QToolButton *button : list()->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text() == u"Write a campaign"_s)
            click(button);
    }
    QTRY_VERIFY(composer());
    QTRY_VERIFY(composer()->draft().senderEmail.contains(u'@'));
    click(named<QPushButton>(u"addList"_s));
    QTRY_VERIFY(dialogOf<PickDialog>(*m_shop->window));
    auto *lists = dialogOf<PickDialog>(*m_shop->window);
    QTRY_VERIFY(lists->table()->model()->rowCount() > 0);
    const QRect place = lists->table()->visualRect(lists->table()->model()->index(1, 0));
    QTest::mouseClick(lists->table()->viewport(), Qt::LeftButton, {}, place.center());
    click(button(*lists, u"OK"_s));
    comeBack();
    QTRY_VERIFY2(people().contains(u"covered by the plan"_s), qPrintable(people()));
    click(named<QLineEdit>(u"subject"_s));
    type(u"Spring tasting"_s);

    // The letter is a template, chosen by its name.
    auto *letter = named<QPushButton>(u"template"_s);
    // Clicks move no pointer, and to a menu of Qt 6.8 one that was nowhere has not moved since it opened.
    QTest::mouseMove(letter);
    QMenu *menu = letter->menu();
    menu->popup(QPoint(0, 0));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().first()).center());
    pickFirst(u"Monthly newsletter"_s);
    QTRY_COMPARE(composer()->draft().templateName, u"Monthly newsletter"_s);
    QTRY_VERIFY(composer()->letter().shownText().contains(u"LUMEN COFFEE"_s));
    for (QToolButton *look : composer()->letter().findChildren<QToolButton *>()) {
        click(look);
        QVERIFY(look->isChecked());
        QVERIFY(composer()->letter().shownText().contains(u"Unsubscribe"_s));
    }
    click(named<QRadioButton>(u"later"_s));
    QTRY_VERIFY(!composer()->draft().date.isEmpty());
    click(named<QPushButton>(u"send"_s));
    QTRY_VERIFY(dialogOf<FormDialog>(*m_shop->window));
    click(button(*dialogOf<FormDialog>(*m_shop->window), u"Schedule"_s));
    QTRY_VERIFY(!composer());
    QCOMPARE(newest().value("message")["subject"].toString(), u"Spring tasting"_s);
}

void ComposingTest::fillIn()
{
    QVERIFY(write());
    QTRY_VERIFY(composer()->draft().senderEmail.contains(u'@'));
    QTest::mouseClick(named<QPushButton>(u"addList"_s), Qt::LeftButton);
    pickFirst(u"Newsletter"_s);
    named<QLineEdit>(u"subject"_s)->setText(u"Hello"_s);
    composer()->findChild<QPlainTextEdit *>()->setPlainText(u"<p>Hello</p>"_s);
}

void ComposingTest::thePaletteLeadsToIt()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(dialogOf<Palette>(*m_shop->window));
    dialogOf<Palette>(*m_shop->window)->type(u"write a campaign"_s);
    QTest::keyClick(dialogOf<Palette>(*m_shop->window)->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(composer());
}

void ComposingTest::draftsComeBack()
{
    fillIn();
    QTRY_VERIFY(!composer()->draft().changedAt.isNull());
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(!composer());
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(composer());
    QVERIFY(composer()->draft().subject.isEmpty());
    QMenu *menu = named<QPushButton>(u"drafts"_s)->menu();
    QTRY_VERIFY(!menu->actions().isEmpty() && menu->actions().last()->text().startsWith(u"Hello"_s));
    menu->actions().last()->trigger();
    QCOMPARE(composer()->draft().subject, u"Hello"_s);
    QCOMPARE(composer()->draft().lists.size(), 1);
    QTRY_VERIFY(composer()->letter().shownText().contains(u"Hello"_s));
}

void ComposingTest::severalListsAreAnUpperBound()
{
    fillIn();
    QTRY_VERIFY(people().contains(u"covered"_s));
    QTest::mouseClick(named<QPushButton>(u"addList"_s), Qt::LeftButton);
    pickFirst(u"Club Madrid"_s);
    QTRY_VERIFY2(people().startsWith(u"At most "_s), qPrintable(people()));
}

void ComposingTest::aReaderFillsTheVariables()
{
    fillIn();
    composer()->findChild<QPlainTextEdit *>()->setPlainText(u"<p>Hi {{Name}}, {{Nick|friend}}!</p>"_s);
    QTRY_VERIFY(composer()->letter().shownText().contains(u"{{Name}}"_s));
    QTest::mouseClick(named<QPushButton>(u"reader"_s), Qt::LeftButton);
    QTRY_VERIFY(dialogOf<PickDialog>(*m_shop->window));
    ResourceTable *contacts = dialogOf<PickDialog>(*m_shop->window)->table();
    QTRY_VERIFY(contacts->model()->rowCount() > 0);
    contacts->selectRow(0);
    emit contacts->opened(contacts->model()->index(0, 0));
    QTRY_VERIFY(!dialogOf<PickDialog>(*m_shop->window));
    QTRY_VERIFY2(!composer()->letter().shownText().contains(u"{{"_s),
                 qPrintable(composer()->letter().shownText()));
    QVERIFY(composer()->letter().shownText().contains(u", friend!"_s));
}

void ComposingTest::aSegmentIsNamedHere()
{
    QVERIFY(write());
    named<QComboBox>(u"audience"_s)->setCurrentIndex(1);
    named<QComboBox>(u"segment"_s)->setFocus();
    type(u"77"_s);
    named<QLineEdit>(u"segmentName"_s)->setFocus();
    type(u"Regulars"_s);
    press(Qt::Key_Tab);
    QTRY_COMPARE(composer()->draft().segment, 77);
    QTRY_VERIFY(people().contains(u"only when it is sent"_s));
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(!composer());
    QVERIFY(write());
    QTRY_VERIFY(named<QComboBox>(u"segment"_s)->findText(u"Regulars (77)"_s) >= 0);
}

void ComposingTest::smtpTestsGoToAnyAddress()
{
    fillIn();
    named<QPushButton>(u"test"_s)->menu()->actions().at(1)->trigger();
    QTRY_VERIFY(dialogOf<FormDialog>(*m_shop->window));
    dialogOf<FormDialog>(*m_shop->window)->findChild<QLineEdit *>()->setText(u"ann@example.com"_s);
    QTest::keyClick(dialogOf<FormDialog>(*m_shop->window), Qt::Key_Return);
    QTRY_VERIFY(!dialogOf<FormDialog>(*m_shop->window));
    QTRY_VERIFY2(said().contains(u"handed over to SMTP"_s), qPrintable(said()));
    const QJsonValue sent = m_shop->demo.get(u"/smtp/emails?recipient=ann@example.com"_s).json;
    QCOMPARE(sent[0]["subject"].toString(), u"Hello"_s);
}

void ComposingTest::draftsAreHandedOver()
{
    fillIn();
    QTest::mouseClick(button(*composer(), u"Hand over as a draft…"_s), Qt::LeftButton);
    QTRY_VERIFY(dialogOf<FormDialog>(*m_shop->window));
    QTest::keyClick(dialogOf<FormDialog>(*m_shop->window), Qt::Key_Return);
    QTRY_VERIFY(!dialogOf<FormDialog>(*m_shop->window));
    QCOMPARE(newest().value("status").toInt(), 26);
    QVERIFY(composer());
}

void ComposingTest::theZoneIsPickedWhereItMatters()
{
    QVERIFY(write());
    named<QRadioButton>(u"later"_s)->click();
    named<QLineEdit>(u"sendAt"_s)->setText(u"2031-01-15 10:00"_s);
    auto *zones = named<QComboBox>(u"zones"_s);
    zones->setCurrentIndex(zones->findData(QByteArray("America/New_York")));
    QVERIFY(composer()); // the page stays
    QString all;
    for (const QLabel *label : composer()->findChildren<QLabel *>())
        all += label->text();
    all.replace(QChar(0x202f), u' '); // newer versions of Qt write the time of day with a narrow space
    QVERIFY2(all.contains(u"in America/New_York, 5:00 PM on this computer"_s), qPrintable(all));
    QCOMPARE(view().context().uiState().value(u"timeZone"_s).toByteArray(), "America/New_York");
    QTRY_COMPARE(composer()->draft().date, u"2031-01-15 10:00:00"_s);
}

void ComposingTest::scheduledCampaignsWarnOfDmarc()
{
    fillIn();
    const auto said = [this] {
        QString all;
        for (const QLabel *label : composer()->findChildren<QLabel *>())
            all += label->text();
        return all;
    };
    QTRY_VERIFY(said().contains(u"No link to unsubscribe"_s));
    QVERIFY(!said().contains(u"DMARC"_s));
    named<QRadioButton>(u"later"_s)->click();
    QTRY_VERIFY(said().contains(u"has a strict DMARC policy, SendPulse sends the campaign at once"_s));
    QVERIFY(button(*composer(), u"Look it up"_s));
}

void ComposingTest::whatIsMissingIsSaidAtTheButton()
{
    QVERIFY(write());
    QTest::mouseClick(named<QPushButton>(u"send"_s), Qt::LeftButton);
    QVERIFY(!dialogOf<FormDialog>(*m_shop->window));
    QString all;
    for (const QLabel *label : composer()->findChildren<QLabel *>())
        all += label->isVisible() ? label->text() : QString();
    QVERIFY2(all.contains(u"Choose a mailing list."_s) && all.contains(u"Write a subject."_s),
             qPrintable(all));
}

void ComposingTest::aRefusalStandsInTheDialog()
{
    fillIn();
    // The service takes four an hour.
    const QJsonObject letter {
        {"sender_name", "a"}, {"sender_email", composer()->draft().senderEmail}, {"subject", "x"},
        {"body", "eA=="},     {"list_id", composer()->draft().lists.first().id}, {"type", "draft"}};
    for (int made = 0; made < 4; ++made)
        QCOMPARE(m_shop->demo.post(u"/campaigns"_s, letter).status, 200);
    QTest::mouseClick(named<QPushButton>(u"send"_s), Qt::LeftButton);
    QTRY_VERIFY(dialogOf<FormDialog>(*m_shop->window));
    QTest::keyClick(dialogOf<FormDialog>(*m_shop->window), Qt::Key_Return);
    QTRY_VERIFY(button(*dialogOf<FormDialog>(*m_shop->window), u"Copy details"_s));
    dialogOf<FormDialog>(*m_shop->window)->reject();
    QTRY_VERIFY(!dialogOf<FormDialog>(*m_shop->window));
    QCOMPARE(composer()->draft().subject, u"Hello"_s);
}

void ComposingTest::readOnlyAccountsSendNothing()
{
    fillIn();
    view().session()->client().setReadOnly(true);
    const QJsonObject before = newest();
    QTest::mouseClick(named<QPushButton>(u"send"_s), Qt::LeftButton);
    QVERIFY(!dialogOf<FormDialog>(*m_shop->window));
    QCOMPARE(newest(), before);
}

QTEST_MAIN(ComposingTest)
#include "composing.moc"
