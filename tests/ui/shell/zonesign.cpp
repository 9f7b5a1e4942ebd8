// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/zonesign.h"
#include "app/values/format.h"
#include "app/values/zone.h"
#include "app/vocabulary/action.h"
#include "ui/form/fieldinput.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// In which zone times stand is said, asked once an account, and kept.
class ZoneSignTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<QSettings> m_shop;
    std::optional<QSettings> m_school;

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::C);
        m_shop.emplace(m_folder.filePath(u"shop.ini"_s), QSettings::IniFormat);
        m_school.emplace(m_folder.filePath(u"school.ini"_s), QSettings::IniFormat);
        m_shop->clear();
        m_school->clear();
    }
    void cleanup() { format::setZone({}); }

    void eachAccountHasItsZone()
    {
        ZoneSign sign;
        QSignalSpy changes(&sign, &ZoneSign::changed);
        sign.follow(&*m_shop);
        QVERIFY2(sign.text().startsWith(u"Times: this computer’s (UTC"_s), qPrintable(sign.text()));
        sign.pick("Asia/Tokyo");
        QCOMPARE(changes.size(), 1);
        QCOMPARE(sign.text(), u"Times: Asia/Tokyo (UTC+9)"_s);
        QCOMPARE(format::zone().id(), QByteArray("Asia/Tokyo"));
        sign.follow(&*m_school);
        QVERIFY(sign.text().contains(u"this computer’s"_s));
        QCOMPARE(format::zone(), QTimeZone::systemTimeZone());
        ZoneSign next;
        next.follow(&*m_shop);
        QCOMPARE(next.text(), u"Times: Asia/Tokyo (UTC+9)"_s);
        next.follow(nullptr);
        QVERIFY(!next.isVisible());
        QCOMPARE(format::zone(), QTimeZone::systemTimeZone());
    }

    void garbageIsNoZone()
    {
        m_shop->setValue(u"timeZone"_s, u"Mars/Olympus"_s);
        ZoneSign sign;
        sign.follow(&*m_shop);
        QVERIFY(sign.text().contains(u"this computer’s"_s));
        QCOMPARE(format::zone(), QTimeZone::systemTimeZone());
    }

    void aClickAsksForIt()
    {
        QMainWindow window;
        auto *sign = new ZoneSign(&window);
        sign->follow(&*m_shop);
        window.show();
        sign->click();
        auto *dialog = window.findChild<QDialog *>(u"zone"_s);
        QVERIFY(dialog && dialog->isVisible());
        auto *choice = dialog->findChild<QComboBox *>();
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        choice->setEditText(u"Europe/Atlantis"_s);
        QVERIFY(!ok->isEnabled());
        choice->setEditText(u"Europe/Kyiv"_s);
        QVERIFY(ok->isEnabled());
        ok->click();
        QVERIFY(sign->text().startsWith(u"Times: Europe/Kyiv"_s));
    }

    /// What a form shows of a time without a zone is what it sends, wherever this computer stands.
    void aFormSendsBackWhatItShows()
    {
        for (const char *zone : {"Asia/Tokyo", "America/New_York", "Pacific/Chatham"}) {
            format::setZone(QTimeZone(zone));
            std::unique_ptr<FieldInput> input(
                makeInput({.key = u"at"_s, .title = u"At"_s, .input = FormField::Input::DateTime}, nullptr));
            for (const QString &time : {u"2026-11-20 10:00:00"_s, u"2026-07-01 23:30:00"_s}) {
                input->setValue(time);
                QCOMPARE(input->value().toString(), time);
            }
        }
    }
};

QTEST_MAIN(ZoneSignTest)
#include "zonesign.moc"
