// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/appearance.h"
#include "ui/look/headrow.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/tabmenu.h"
#include "ui/look/theme.h"
#include "ui/look/wraplayout.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;

class LookTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyTextCanBeRead()
    {
        QFETCH(bool, dark);
        const Theme &theme = dark ? darkTheme() : lightTheme();
        QList<std::pair<QColor, QColor>> pairs {
            {theme.onAccent, theme.accent}, {theme.onSelection, theme.selection}, {theme.onDemo, theme.demo}};
        for (const QColor &text : {theme.text, theme.muted, theme.accent, theme.info, theme.good, theme.busy,
                                   theme.warning, theme.bad})
            for (const QColor &ground : {theme.window, theme.base, theme.alternate})
                pairs.append({text, ground});
        for (const QColor &colour : theme.accounts)
            pairs.append({theme.onAccent, colour});
        for (const auto &[text, ground] : std::as_const(pairs)) {
            const QByteArray what = QStringLiteral("%1 on %2").arg(text.name(), ground.name()).toUtf8();
            QVERIFY2(contrast(text, ground) >= 4.5, what.constData());
        }
    }

    void chartColoursStandOutFromTheirGround()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()})
            for (const QColor &colour : theme->series)
                QVERIFY2(contrast(colour, theme->base) >= 3, qPrintable(colour.name()));
    }

    void tabsThatDoNotFitAreInAMenu()
    {
        QTabWidget tabs;
        tabs.setUsesScrollButtons(true);
        for (int tab = 0; tab < 12; ++tab)
            tabs.addTab(new QWidget, QStringLiteral("Some part %1").arg(tab));
        TabMenu menu(tabs);
        tabs.resize(2000, 300);
        tabs.show();
        QVERIFY(menu.isHidden());
        tabs.resize(400, 300);
        QTRY_VERIFY(menu.isVisible());
        QVERIFY(tabs.rect().contains(menu.geometry()));
        emit menu.menu()->aboutToShow();
        QCOMPARE(menu.menu()->actions().size(), 12);
        QVERIFY(menu.menu()->actions().first()->isChecked());
        menu.menu()->actions().last()->trigger();
        QCOMPARE(tabs.currentIndex(), 11);
        tabs.resize(2000, 300);
        QTRY_VERIFY(menu.isHidden());
        tabs.setTabText(3, QString(400, u'x'));
        QTRY_VERIFY(menu.isVisible());
    }

    void everyIconIsDrawn()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(files.size() > 40);
        for (const QString &file : files) {
            const QImage image = icon(file.section(u'.', 0, 0), Qt::red).pixmap(24, 24).toImage();
            int inked = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    inked += image.pixelColor(x, y).alpha() > 128;
            QVERIFY2(inked > 8, qPrintable(file));
        }
    }

    void withoutRoomNoIconIsDrawn()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        QVERIFY(icon(QStringLiteral("add")).pixmap(QSize(0, 0)).isNull());
    }

    void iconsFollowThePalette()
    {
        Appearance appearance(*qApp);
        const auto darkest = [] {
            const QImage image = icon(QStringLiteral("add")).pixmap(24, 24).toImage();
            return image.pixelColor(12, 12).lightness();
        };
        appearance.setMode(Appearance::Mode::Light);
        const int onLight = darkest();
        appearance.setMode(Appearance::Mode::Dark);
        QVERIFY(darkest() > onLight + 100);
    }

    void whatDoesNotFitALineGoesOnInTheNext()
    {
        QWidget box;
        auto *layout = new WrapLayout(6, &box);
        layout->setContentsMargins(12, 3, 12, 5);
        for (int i = 0; i < 4; ++i) {
            auto *part = new QWidget;
            part->setFixedSize(100, 20);
            layout->addWidget(part);
        }
        QCOMPARE(layout->heightForWidth(1000), 3 + 20 + 5);
        QCOMPARE(layout->heightForWidth(12 + 206 + 12), 3 + 20 + 6 + 20 + 5);
        layout->setGeometry({0, 0, 230, 60});
        QCOMPARE(layout->itemAt(0)->geometry().topLeft(), QPoint(12, 3));
        QCOMPARE(layout->itemAt(1)->geometry().topLeft(), QPoint(118, 3));
        QCOMPARE(layout->itemAt(2)->geometry().topLeft(), QPoint(12, 29));
    }

    /// A form keeps the height that goes with the hint.
    void whatFitsALineAsksForOne()
    {
        QWidget box;
        auto *layout = new WrapLayout(6, &box);
        const auto add = [layout] {
            auto *part = new QWidget;
            part->setFixedSize(100, 20);
            layout->addWidget(part);
        };
        add();
        add();
        add();
        QCOMPARE(layout->totalSizeHint(), QSize(312, 20));
        QCOMPARE(layout->minimumSize(), QSize(100, 20));
        add();
        add();
        QCOMPARE(layout->totalSizeHint().height(), 20 + 6 + 20);
    }

    void wordsStandAboveWhatHasNoRoomBesideThem()
    {
        HeadRow head;
        auto *words = textLabel(QStringLiteral("Some words about it, which are more than one"));
        auto *tools = new QWidget;
        tools->setFixedSize(300, 20);
        head.addWords(words);
        head.setTools(tools);
        head.resize(900, 60);
        head.show();
        QTRY_VERIFY(tools->x() > words->x());
        QCOMPARE(tools->geometry().right(), head.rect().right());
        head.resize(400, 60);
        QTRY_COMPARE(words->width(), 400);
        QVERIFY(tools->y() >= words->geometry().bottom());
        head.resize(900, 60);
        QTRY_VERIFY(tools->x() > words->x());
    }

    void whatCanBeChosenIsSeenWhole()
    {
        Appearance appearance(*qApp);
        QComboBox box;
        box.addItems({QStringLiteral("One"), QString(80, u'w')});
        box.setFixedWidth(80);
        box.show();
        box.showPopup();
        QVERIFY(box.view()->viewport()->width()
                >= qMin(box.view()->sizeHintForColumn(0), box.screen()->availableGeometry().width() - 40));
    }

    void altWithALetterIsNotTyped()
    {
        Appearance appearance(*qApp);
        QLineEdit edit;
        edit.show();
        QTest::keyClick(&edit, 'n', Qt::AltModifier);
        QTest::keyClick(&edit, 'o');
        QCOMPARE(edit.text(), QStringLiteral("o"));
    }

    void choosingAModeOverridesTheSystem()
    {
        Appearance appearance(*qApp);
        QSignalSpy changed(&appearance, &Appearance::changed);
        appearance.setMode(Appearance::Mode::Dark);
        QVERIFY(appearance.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkTheme().window);
        appearance.setMode(Appearance::Mode::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightTheme().window);
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_MAIN(LookTest)
#include "look.moc"
