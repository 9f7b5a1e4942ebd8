// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/editbench.h"
#include "ui/files/exportdialog.h"
#include "ui/files/fileactions.h"
#include "ui/look/language.h"
#include "ui/page/detailsview.h"

#include <QClipboard>
#include <QLabel>
#include <QRadioButton>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What waits to be saved is what is seen, wherever a row goes.
class SeeingChangesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatIsCopiedIsWhatIsSeen();
    void anExportAsksWhichValuesAreMeant();
    void thePaneShowsWhatWaits();

private:
    Language m_language; ///< English has plurals, too.
    std::unique_ptr<EditBench> m_bench;
};

void SeeingChangesTest::init()
{
    m_language.set(u"en"_s);
    m_bench.reset();
    m_bench = std::make_unique<EditBench>(4);
    QVERIFY(m_bench->open());
}

void SeeingChangesTest::whatIsCopiedIsWhatIsSeen()
{
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    m_bench->goTo(0, u"City"_s);
    EditBench::press(Qt::Key_Down, Qt::ShiftModifier);
    EditBench::press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.at(1).contains(u"Kyiv"_s));
    QVERIFY(lines.at(2).contains(u"Lviv"_s));
}

void SeeingChangesTest::anExportAsksWhichValuesAreMeant()
{
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    const QString path = m_bench->folder.filePath(u"contacts.csv"_s);
    const auto exported = [&](int choice) {
        QFile::remove(path);
        shownExportAction(*m_bench->page)->trigger();
        auto *dialog = dialogOf<ExportDialog>(*m_bench->page);
        const QStringList choices {u"As you see them, with the changes that wait to be saved"_s,
                                   u"As SendPulse has them"_s};
        for (QRadioButton *one : dialog->findChildren<QRadioButton *>()) {
            if (one->text() == choices.at(choice))
                one->setChecked(true);
        }
        emit dialog->fileChosen(path);
        dialog->close();
        return QTest::qWaitFor([&] { return QFile::exists(path); });
    };
    const auto content = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(exported(0));
    QVERIFY(content().contains("Kyiv"));
    QVERIFY(exported(1));
    QVERIFY(content().contains("Lviv") && !content().contains("Kyiv"));
}

void SeeingChangesTest::thePaneShowsWhatWaits()
{
    const auto told = [this] {
        QStringList texts;
        for (const QLabel *label : m_bench->page->findChild<DetailsView *>()->findChildren<QLabel *>())
            texts << (label->accessibleName() == u"City"_s ? label->text() : QString());
        texts.removeAll(QString());
        return texts.join(u'|');
    };
    QTRY_COMPARE(told(), u"Lviv"_s);
    EditBench::type(u"Kyiv"_s);
    EditBench::press(Qt::Key_Return);
    m_bench->goTo(0, u"City"_s);
    QTRY_COMPARE(told(), u"Kyiv (not saved yet)"_s);
    m_bench->context.undo()->undo();
    QTRY_COMPARE(told(), u"Lviv"_s);
}

QTEST_MAIN(SeeingChangesTest)
#include "seeingchanges.moc"
