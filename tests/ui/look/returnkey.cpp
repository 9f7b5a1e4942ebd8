// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"
#include "ui/account/signindialog.h"
#include "ui/form/formdialog.h"
#include "ui/look/appearance.h"
#include "ui/scopes/chatbots/deeddialogs.h"
#include "ui/shell/accountactions.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/reach.h"

#include <QComboBox>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Return presses the button that has the focus, and no other one, in every dialog.
class ReturnKeyTest : public QObject {
    Q_OBJECT

    std::optional<test::Desk> m_desk;
    std::optional<MainWindow> m_window;

    /// Buttons that are pressed do nothing here, so that the dialog stays.
    static void check(QDialog &dialog, const QString &where)
    {
        QList<QPointer<QAbstractButton>> buttons; // a chart that is drawn anew has others
        for (QAbstractButton *one : dialog.findChildren<QAbstractButton *>()) {
            const bool isKind = qobject_cast<QPushButton *>(one) || qobject_cast<QToolButton *>(one);
            // What has no name is a part inside of one of Qt's widgets.
            const bool isNamed = !one->text().isEmpty() || !one->accessibleName().isEmpty();
            const bool hasMenu = one->findChild<QMenu *>() || !one->isEnabled();
            if (isKind && isNamed && !hasMenu && one->isVisible() && one->focusPolicy() != Qt::NoFocus)
                buttons << one;
        }
        QVERIFY2(!buttons.isEmpty(), qPrintable(where));
        QHash<QAbstractButton *, int> pressed;
        for (const QPointer<QAbstractButton> &one : std::as_const(buttons)) {
            one->disconnect(SIGNAL(clicked(bool)));
            connect(one, &QAbstractButton::clicked, &dialog,
                    [&pressed, one = one.data()] { ++pressed[one]; });
        }
        for (const QPointer<QAbstractButton> &one : std::as_const(buttons)) {
            pressed.clear();
            if (one)
                one->setFocus();
            if (one)
                QTest::keyClick(one, Qt::Key_Return);
            if (!one)
                continue;
            const QString button = where + u": "_s + one->text() + u' ' + one->accessibleName();
            QVERIFY2(pressed.value(one) == 1 && pressed.size() == 1, qPrintable(button));
            QVERIFY2(dialog.isVisible(), qPrintable(button));
        }
    }
    void checkDialogs(const QString &where)
    {
        QCoreApplication::processEvents();
        const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
        QVERIFY2(!dialogs.isEmpty(), qPrintable(where));
        for (QDialog *dialog : dialogs) {
            check(*dialog, where);
            delete dialog;
        }
    }

private slots:
    void initTestCase() { new Appearance(*qApp); }
    void init()
    {
        m_desk.emplace();
        m_desk->addAccount(u"Shop"_s, test::everyScope());
        m_window.emplace(m_desk->bench());
        m_window->show();
        QTRY_VERIFY(m_window->currentView()->session()
                    && m_window->currentView()->session()->state() == Session::State::Ready);
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void inEveryDialogOfTheWindow()
    {
        m_window->openSettings();
        checkDialogs(u"settings"_s);
        m_window->openAbout();
        checkDialogs(u"about"_s);
        m_window->reach().openRequestLog();
        checkDialogs(u"log"_s);
        m_window->reach().openApiUse();
        checkDialogs(u"use"_s);
        const QString id = m_desk->accounts.currentId();
        m_desk->setReadOnly(id, true);
        AccountActions &actions = m_window->accountActions();
        for (const auto act :
             {&AccountActions::checkAccess, &AccountActions::editLook, &AccountActions::pickScopes,
              &AccountActions::remove, &AccountActions::signInAgain, &AccountActions::allowChanges}) {
            (actions.*act)();
            checkDialogs(u"account"_s);
        }
    }

    void inEveryStateOfAForm()
    {
        using namespace describe;
        for (const bool isDangerous : {false, true}) {
            auto *dialog = new FormDialog(u"A form"_s, {u"Send"_s, isDangerous}, &*m_window);
            dialog->setForm({line(u"name"_s, u"Name"_s)});
            dialog->open();
            checkDialogs(u"filling"_s);

            dialog = new FormDialog(u"A form"_s, {u"Send"_s, isDangerous}, &*m_window);
            dialog->ask(u"Really?"_s, {});
            dialog->open();
            // What is hard to take back is not where the focus is at first.
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            const auto *first = qobject_cast<QAbstractButton *>(dialog->focusWidget());
            QVERIFY(!isDangerous || !first || first->text() != u"Send"_s);
            checkDialogs(u"asking"_s);

            dialog = new FormDialog(u"A form"_s, {u"Send"_s, isDangerous}, &*m_window);
            dialog->setForm({line(u"name"_s, u"Name"_s)});
            dialog->open();
            QTest::keyClicks(dialog->focusWidget(), u"Ann"_s);
            dialog->reject();
            checkDialogs(u"discarding"_s);
        }
    }

    void returnInAFieldNeverCancels()
    {
        AssignDialog dialog(m_window->currentView()->session()->client(), &*m_window);
        QSignalSpy chosen(&dialog, &AssignDialog::chosen);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *person = dialog.findChild<QComboBox *>();
        person->setEditText({});
        QTest::keyClick(person, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        person->setEditText(u"1042"_s);
        QTest::keyClick(person, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }

    void aHeldKeyPressesOnce()
    {
        QPushButton button(u"Save"_s);
        button.show();
        QSignalSpy pressed(&button, &QPushButton::clicked);
        for (const bool isRepeated : {false, true, true}) {
            QKeyEvent key(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, isRepeated);
            QApplication::sendEvent(&button, &key);
        }
        QCOMPARE(pressed.size(), 1);
    }
};

QTEST_MAIN(ReturnKeyTest)
#include "returnkey.moc"
