// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/totalsrow.h"

#include "app/table/celloverlay.h"
#include "app/table/resourcemodel.h"
#include "app/vocabulary/columntext.h"
#include "ui/look/overlay.h"
#include "ui/look/theme.h"
#include "ui/table/resourcetable.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QPromise>
#include <QScrollBar>
#include <QThreadPool>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr int margin = 6;

TotalsRow::TotalsRow(ResourceTable &table, ResourceModel &model, QWidget *parent)
    : QWidget(parent), m_table(table), m_model(model)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    keepInSight(*this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(120);
    const auto later = qOverload<>(&QTimer::start);
    connect(&m_rest, &QTimer::timeout, this, &TotalsRow::workOut);
    connect(&m_job, &QFutureWatcherBase::finished, this, &TotalsRow::show);
    connect(&model, &ResourceModel::statusChanged, &m_rest, later);
    connect(&model, &ResourceModel::columnsChanged, &m_rest, later);
    connect(&model, &QAbstractItemModel::dataChanged, &m_rest, later);
    connect(&model, &QAbstractItemModel::modelReset, &m_rest, later);
    connect(&model, &QAbstractItemModel::layoutChanged, &m_rest, later);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, &m_rest, later);
    const auto repaint = qOverload<>(&QWidget::update);
    const QHeaderView *header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, repaint);
    connect(header, &QHeaderView::sectionMoved, this, repaint);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    hide();
}

QWidget *TotalsRow::under(ResourceTable &table, ResourceModel &model)
{
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(&table, 1);
    layout->addWidget(new TotalsRow(table, model));
    return both;
}

TotalsRow::~TotalsRow()
{
    m_job.cancel();
}

QSize TotalsRow::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() + 12};
}

void TotalsRow::workOut()
{
    const QList<Column> columns = m_model.columns();
    const bool any =
        std::any_of(columns.begin(), columns.end(), [](const Column &column) { return hasTotal(column); });
    const bool isOfSome = m_table.selectedRowCount() > 1;
    QList<int> numbers = m_model.shownRows();
    if (!any || numbers.size() < 2)
        return hide();
    if (isOfSome) {
        QList<int> chosen;
        for (const int row : m_table.selectedRowNumbers())
            chosen << numbers.value(row);
        numbers = chosen;
    }
    const int count = int(numbers.size());
    m_nextCount = count;
    m_nextRows = isOfSome     ? tr("%Ln selected row(s)", nullptr, count)
        : m_model.isPartial() ? tr("%Ln loaded row(s)", nullptr, count)
                              : tr("%Ln row(s)", nullptr, count);
    if (const CellOverlay *overlay = m_model.overlay(); overlay && !overlay->isEmpty())
        //: %1: "84 rows"; totals are of what the service has.
        m_nextRows = tr("%1, as SendPulse has them").arg(m_nextRows);
    const auto promise = std::make_shared<QPromise<QList<std::optional<Total>>>>();
    m_job.cancel();
    promise->start();
    m_job.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, rows = m_model.answered().rows, numbers, columns] {
        promise->addResult(totalsOf(rows, numbers, columns, [&promise] { return promise->isCanceled(); }));
        promise->finish();
    });
}

/// Where second calls tell of each row, the fewest rows that a sum is made of.
int TotalsRow::knownCount() const
{
    qint64 known = m_count;
    for (int column = 0; m_model.resource().supplement && column < m_totals.size(); ++column) {
        const std::optional<Total> &total = m_totals.at(column);
        if (total && hasSum(m_model.columns().at(column).kind))
            known = qMin(known, total->count);
    }
    return int(known);
}

/// "9 rows", or "5 of 9 rows" where the others have no number.
QString TotalsRow::rowsOf(const Total &total) const
{
    //: %1: a number of rows that have a value, of all that %2 names: "9 rows".
    return total.count < m_count ? tr("%1 of %2").arg(QLocale().toString(total.count), m_rows) : m_rows;
}

void TotalsRow::show()
{
    if (m_job.isCanceled() || m_job.future().resultCount() == 0)
        return;
    m_totals = m_job.result();
    m_rows = m_heading = m_nextRows;
    m_count = m_nextCount;
    if (const int known = knownCount(); known < m_count)
        //: %1: "9 rows", %2: of how many of them the numbers are known so far.
        m_heading = tr("%1, numbers of %2").arg(m_rows, QLocale().toString(known));
    QStringList words {m_heading};
    for (int column = 0; column < m_totals.size(); ++column) {
        if (const QString told = spoken(column); !told.isEmpty() && !m_table.isColumnHidden(column))
            words << tr("%1: %2", "a column and its total").arg(m_model.columns().at(column).title, told);
    }
    setAccessibleName(words.join(u", "_s));
    setVisible(words.size() > 1);
    update();
}

/// As it stands in the column. An average has digits without end.
static QString shown(double number, const Column &column, const Total &total)
{
    constexpr double steps = 100;
    const bool isCut = column.kind == Kind::Count || column.kind == Kind::Number;
    const bool isRounded = isCut && std::abs(number) * steps >= 1;
    Column described = column;
    described.currency = total.currency;
    return format::display(isRounded ? std::round(number * steps) / steps : number, described);
}

QString TotalsRow::text(int column) const
{
    const std::optional<Total> total = m_totals.value(column);
    if (!total || column >= m_model.columns().size())
        return {};
    const Column &described = m_model.columns().at(column);
    if (hasSum(described.kind))
        return shown(total->sum, described, *total);
    if (total->isWeighed)
        return shown(total->average(), described, *total);
    //: An average: %1 is a number.
    return tr("ø %1").arg(shown(total->average(), described, *total));
}

QString TotalsRow::tip(int column) const
{
    const std::optional<Total> total = m_totals.value(column);
    if (!total || column >= m_model.columns().size())
        return {};
    const Column &described = m_model.columns().at(column);
    const QString average = shown(total->average(), described, *total);
    if (total->isWeighed)
        //: %3 is a formula: "Opened / delivered".
        return tr("%1 together: %2 (%3)").arg(rowsOf(*total), average, described.explanation);
    if (!hasSum(described.kind))
        return tr("Average of %1: %2. Each row counts the same, however large it is.")
            .arg(rowsOf(*total), average);
    return tr("Sum of %1: %2, average %3").arg(rowsOf(*total), shown(total->sum, described, *total), average);
}

/// As it is told to those who do not see it: an average of rows is one.
QString TotalsRow::spoken(int column) const
{
    const std::optional<Total> total = m_totals.value(column);
    const QString told = text(column);
    if (!total || told.isEmpty() || total->isWeighed || hasSum(m_model.columns().at(column).kind))
        return told;
    return tr("%1, an average of rows").arg(shown(total->average(), m_model.columns().at(column), *total));
}

QRect TotalsRow::place(int column) const
{
    const QHeaderView *header = m_table.horizontalHeader();
    const bool isKept = m_table.keptWidth() > 0 && column == m_table.keptColumn();
    const int left = isKept ? 0 : header->sectionViewportPosition(column);
    return {left, 0, header->sectionSize(column), height()};
}

void TotalsRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
    const int kept = m_table.keptWidth();
    const QRect whole(0, 0, m_table.viewport()->width(), height());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    int free = width();
    for (int column = 0; column < m_totals.size(); ++column) {
        const QString told = text(column);
        if (told.isEmpty() || m_table.isColumnHidden(column))
            continue;
        const QRect room = place(column).adjusted(margin, 1, -margin, 0);
        const bool isKept = kept > 0 && column == m_table.keptColumn();
        painter.setClipRect(isKept ? whole : whole.adjusted(kept, 0, 0, 0));
        painter.setFont(strong);
        painter.setPen(palette().color(QPalette::Text));
        // A sum has more digits than what it was made of.
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextDontClip, told);
        if (kept == 0 || isKept)
            free = qMin(free, room.right() - QFontMetrics(strong).horizontalAdvance(told) - margin);
    }
    if (kept > 0)
        free = qMin(free, kept);
    painter.setClipRect(whole);
    painter.setFont(font());
    painter.setPen(theme.muted);
    const QString words = fontMetrics().elidedText(m_heading, Qt::ElideRight, free - margin);
    painter.drawText(QRect(margin, 1, free - margin, height() - 1), Qt::AlignVCenter | Qt::AlignLeft, words);
}

bool TotalsRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int column = 0; column < m_totals.size(); ++column) {
        if (!m_table.isColumnHidden(column) && place(column).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), tip(column), this);
            return true;
        }
    }
    return true;
}

} // namespace pulsedeck
