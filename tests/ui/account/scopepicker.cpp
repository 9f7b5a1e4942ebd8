// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/scopepicker.h"

#include "tests/support/desk.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;

class ScopePickerTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsPickedUnasked()
    {
        ScopePicker picker({});
        QCOMPARE(picker.picked(), Scopes());
        QCOMPARE(picker.findChildren<QCheckBox *>().size(), 11);
    }

    void eachScopeSaysWhatItReadsAndChanges()
    {
        ScopePicker picker({});
        for (const Scope scope : allScopes()) {
            const ScopeInfo info = scopeInfo(scope);
            const auto *card = picker.findChild<ScopeCard *>(info.name);
            QVERIFY(card);
            QStringList words;
            for (const QLabel *label : card->findChildren<QLabel *>())
                words << label->text();
            const QString all = words.join(u' ');
            QVERIFY2(all.contains(info.reads), qPrintable(info.name));
            QVERIFY2(all.contains(info.changes.isEmpty() ? QStringLiteral("nothing") : info.changes),
                     qPrintable(info.name));
        }
    }

    void spaceAndClickPick()
    {
        ScopePicker picker({});
        picker.resize(900, 700);
        picker.show();
        auto *card = picker.findChild<ScopeCard *>(scopeName(Scope::Crm));
        QTest::mouseClick(card, Qt::LeftButton, {}, card->rect().bottomRight() - QPoint(8, 8));
        QCOMPARE(picker.picked(), Scopes(Scope::Crm));
        QTest::keyClick(picker.findChild<ScopeCard *>(scopeName(Scope::Sms))->findChild<QCheckBox *>(),
                        Qt::Key_Space);
        QCOMPARE(picker.picked(), Scope::Crm | Scope::Sms);
    }

    void allCanBePickedAtOnce()
    {
        ScopePicker picker(Scope::Emails);
        QCOMPARE(picker.picked(), Scopes(Scope::Emails));
        picker.findChild<QPushButton *>(QStringLiteral("selectAll"))->click();
        QCOMPARE(picker.picked(), test::everyScope());
    }

    void anAccountNeedsAtLeastOneScope()
    {
        ScopeDialog dialog(Scope::Emails);
        QSignalSpy picked(&dialog, &ScopeDialog::picked);
        auto *picker = dialog.findChild<ScopePicker *>();
        picker->setPicked({});
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                QVERIFY(!button->isEnabled());
        }
        picker->setPicked(Scope::Viber);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.at(0).at(0).value<Scopes>(), Scopes(Scope::Viber));
    }
};

QTEST_MAIN(ScopePickerTest)
#include "scopepicker.moc"
