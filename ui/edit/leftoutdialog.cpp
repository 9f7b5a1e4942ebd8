// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/leftoutdialog.h"

#include "app/values/convert.h"
#include "app/values/leaving.h"
#include "ui/context/pagecontext.h"
#include "ui/look/dialogsize.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/table/plaintable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static QTableWidget *tableOf(const QList<LeftOut> &left)
{
    const QStringList titles {LeftOutDialog::tr("Row"), LeftOutDialog::tr("Field"),
                              LeftOutDialog::tr("Value"), LeftOutDialog::tr("Reason")};
    auto *table = new QTableWidget(int(left.size()), int(titles.size()));
    table->setHorizontalHeaderLabels(titles);
    for (int row = 0; row < left.size(); ++row) {
        const LeftOut &one = left.at(row);
        int column = 0;
        for (const QString &text : {one.row, one.column, one.value, one.reason}) {
            auto *item = new QTableWidgetItem(format::oneLine(text));
            item->setToolTip(plainToolTip(text));
            table->setItem(row, column++, item);
        }
    }
    makePlain(*table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->resizeColumnsToContents();
    // Of rows that stay no value is told.
    table->setColumnHidden(
        2, std::all_of(left.begin(), left.end(), [](const LeftOut &one) { return one.value.isEmpty(); }));
    const int most = table->fontMetrics().averageCharWidth() * 34;
    for (int column = 0; column < titles.size() - 1; ++column)
        table->setColumnWidth(column, qMin(table->columnWidth(column), most));
    wrapRows(*table);
    return table;
}

LeftOutDialog::LeftOutDialog(const QList<LeftOut> &left, QWidget *window) : QDialog(window)
{
    setObjectName(u"leftOut"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What was not taken"));
    auto *copy = new QPushButton(icon(u"copy"_s), tr("C&opy"));
    auto *close = new QPushButton(tr("&Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    QTableWidget *table = tableOf(left);
    table->setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
    layout->addWidget(headingLabel(windowTitle(), 1.25));
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(copy, &QPushButton::clicked, this, [left] {
        QList<QStringList> lines;
        for (const LeftOut &one : left)
            lines << QStringList {leaving::textCell(one.row), leaving::textCell(one.column),
                                  leaving::textCell(one.value), leaving::textCell(one.reason)};
        QGuiApplication::clipboard()->setText(leaving::tabbed(lines));
    });
    copy->setAutoDefault(false);
    sizeDialog(*this, 110, 24);
}

/// @p several words what @p count of them came to, where they were more than one.
static void tell(const QList<LeftOut> &left, qsizetype all, PageContext &context, QWidget *page,
                 QString (*several)(int count))
{
    if (left.isEmpty())
        return;
    Message message {.text = left.first().reason, .tone = Message::Tone::Warning};
    if (all > 1) {
        const int count = std::accumulate(left.begin(), left.end(), 0,
                                          [](int sum, const LeftOut &one) { return sum + one.cells; });
        message.text = several(count).arg(QLocale().toString(all), left.first().reason);
        message.actionText = LeftOutDialog::tr("&Show");
        message.action = [left, page = QPointer(page)] {
            if (page)
                (new LeftOutDialog(left, page->window()))->open();
        };
    }
    context.say(message);
}

void tellLeftOut(const QList<LeftOut> &left, qsizetype all, PageContext &context, QWidget *page)
{
    tell(left, all, context, page, [](int count) {
        //: %1: how many there were; %2: why the first one was not taken
        return LeftOutDialog::tr("%Ln of %1 cells were not taken. %2", nullptr, count);
    });
}

void tellKept(const QList<LeftOut> &rows, qsizetype all, PageContext &context, QWidget *page)
{
    tell(rows, all, context, page, [](int count) {
        //: %1: how many were to be deleted; %2: why the first one is not
        return LeftOutDialog::tr("%Ln of %1 rows stay. %2", nullptr, count);
    });
}

void tellWaitingForNames(PageContext &context)
{
    context.say({.text = LeftOutDialog::tr("This is taken as soon as the names that it needs are read.")});
}

} // namespace pulsedeck
