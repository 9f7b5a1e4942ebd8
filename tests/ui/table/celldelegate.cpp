// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/celldelegate.h"
#include "app/table/resourcemodel.h"
#include "app/values/kind.h"
#include "ui/look/pulsestyle.h"
#include "ui/table/kindlook.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

namespace {

/// Leaves everything to the style.
class StyledCells : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    }
};

} // namespace

class CellDelegateTest : public QObject {
    Q_OBJECT

    QStandardItemModel m_model {0, 2};
    QTableView m_table;

    void addRow(const QString &text, Kind kind = Kind::Text, Tone tone = Tone::Neutral)
    {
        QList<QStandardItem *> items;
        for (const Qt::AlignmentFlag side : {Qt::AlignLeft, Qt::AlignRight}) {
            auto *item = new QStandardItem(text);
            item->setTextAlignment(side | Qt::AlignVCenter);
            item->setData(int(kind), ResourceModel::ColumnKindRole);
            item->setData(int(tone), ResourceModel::ToneRole);
            items << item;
        }
        m_model.appendRow(items);
    }
    QImage painted(QAbstractItemDelegate &delegate)
    {
        m_table.setItemDelegate(&delegate);
        return m_table.grab().toImage();
    }

private slots:
    void initTestCase()
    {
        QApplication::setStyle(new PulseStyle);
        m_table.setModel(&m_model);
        m_table.setSelectionBehavior(QTableView::SelectRows);
        m_table.setAlternatingRowColors(true);
        m_table.setWordWrap(false);
        m_table.setColumnWidth(0, 300);
        m_table.setColumnWidth(1, 300);
        m_table.resize(700, 500);
    }
    void init() { m_model.setRowCount(0); }

    void cellsLookAsTheStylePaintsThem()
    {
        for (const QString &text :
             {u"anna@example.com"_s, u"1,234.50"_s, u"+380 50 000 0777"_s, u"5/17/1980"_s, u"Їжак – «Київ»"_s,
              u"Ünïcödé…"_s, u"e\u0301 stacked"_s, u"שלום"_s, u"नमस्ते"_s, u"日本"_s, u"😀"_s, QString()})
            addRow(text);
        addRow(u"Active"_s, Kind::Status, Tone::Good);
        addRow(u"Draft"_s, Kind::Status, Tone::Neutral);
        m_table.selectRow(1);
        m_table.selectionModel()->select(m_model.index(12, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        CellDelegate ours;
        StyledCells theirs;
        const QImage image = painted(ours);
        QCOMPARE(image, painted(theirs));
        m_table.clearSelection();
        QVERIFY(image != painted(theirs));
        QCOMPARE(painted(ours), painted(theirs));
        m_table.setEnabled(false);
        QCOMPARE(painted(ours), painted(theirs));
        m_table.setEnabled(true);
    }

    void whatIsUsualIsNotWorthAWord()
    {
        class Seen : public CellDelegate {
        public:
            using CellDelegate::initStyleOption;
        } delegate;
        addRow(u"Active"_s, Kind::Status);
        m_model.item(0, 0)->setData({}, ResourceModel::ToneRole);
        addRow(u"Won"_s, Kind::Status, Tone::Good);
        addRow(u"Blocked"_s, Kind::Status, Tone::Bad);
        QStyleOptionViewItem usual, good, bad;
        delegate.initStyleOption(&usual, m_model.index(0, 0));
        delegate.initStyleOption(&good, m_model.index(1, 0));
        delegate.initStyleOption(&bad, m_model.index(2, 0));
        QCOMPARE(usual.text, QString());
        QCOMPARE(good.text, u"Won"_s);
        QCOMPARE(bad.text, u"Blocked"_s);
        // Words without a sign begin where the others' signs do.
        QVERIFY(!good.features.testFlag(QStyleOptionViewItem::HasDecoration));
        QVERIFY(!bad.icon.isNull());

        QHelpEvent help(QEvent::ToolTip, {5, 5}, m_table.mapToGlobal(QPoint(5, 5)));
        QStyleOptionViewItem option;
        option.rect = m_table.visualRect(m_model.index(0, 0));
        delegate.helpEvent(&help, &m_table, option, m_model.index(0, 0));
        QVERIFY2(QToolTip::text().contains(u"Active"_s), qPrintable(QToolTip::text()));
    }

    void datesOfThisYearHaveNoYear()
    {
        QCOMPARE(withoutYear(u"28/11/2026 09:14"_s, 2026), u"28/11 09:14"_s);
        QCOMPARE(withoutYear(u"28 Nov 2026 09:14"_s, 2026), u"28 Nov 09:14"_s);
        QCOMPARE(withoutYear(u"Nov 28, 2026, 9:14"_s, 2026), u"Nov 28, 9:14"_s);
        QCOMPARE(withoutYear(u"28.11.2026 09:14"_s, 2026), u"28.11. 09:14"_s);
        QCOMPARE(withoutYear(u"11/28/2026"_s, 2026), u"11/28"_s);
        QCOMPARE(withoutYear(u"2026-11-28 09:14"_s, 2026), u"11-28 09:14"_s);
        QCOMPARE(withoutYear(u"28/11/2025 20:26"_s, 2026), u"28/11/2025 20:26"_s);
        QCOMPARE(withoutYear({}, 2026), QString());
        const QString year = QString::number(QDate::currentDate().year());
        addRow(u"28/11/"_s + year, Kind::Date);
        QStyleOptionViewItem option;
        class Seen : public CellDelegate {
        public:
            using CellDelegate::initStyleOption;
        } delegate;
        delegate.initStyleOption(&option, m_model.index(0, 0));
        QCOMPARE(option.text, u"28/11"_s);
        // What could not be read is shown as it was told.
        for (const QString &told : {year + u"-13-40"_s, u"Fri, 20 Nov %1 10:00:00 GMT"_s.arg(year)}) {
            m_model.item(0, 0)->setText(told);
            m_model.item(0, 0)->setData(QJsonValue(told), ResourceModel::RawRole);
            delegate.initStyleOption(&option, m_model.index(0, 0));
            QCOMPARE(option.text, told);
        }
        m_model.item(0, 0)->setText(u"28/11/"_s + year);
        m_model.item(0, 0)->setData(QJsonValue(year + u"-11-28"_s), ResourceModel::RawRole);
        delegate.initStyleOption(&option, m_model.index(0, 0));
        QCOMPARE(option.text, u"28/11"_s);
    }

    void longTextsEndInAnEllipsisAsWell()
    {
        const QString text = u"Kovalenko & Kovalenko, Example Trading 77, Kharkiv"_s;
        for (int length = 1; length <= text.size(); length += 4)
            addRow(text.first(length));
        addRow(u"Коваленко і Коваленко, приклад торгівлі"_s);
        CellDelegate ours;
        StyledCells theirs;
        for (const int width : {10, 40, 77, 150, 201}) {
            m_table.setColumnWidth(0, width);
            m_table.setColumnWidth(1, width);
            QCOMPARE(painted(ours), painted(theirs));
        }
        m_table.setColumnWidth(0, 300);
        m_table.setColumnWidth(1, 300);
    }
};

QTEST_MAIN(CellDelegateTest)
#include "celldelegate.moc"
