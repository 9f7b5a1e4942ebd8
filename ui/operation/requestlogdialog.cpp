// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/operation/requestlogdialog.h"

#include "app/scopes/scopes.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/operation/operationdesk.h"
#include "ui/operation/requestlogmodel.h"
#include "ui/table/celldelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

RequestLogDialog::RequestLogDialog(Client &client, OperationDesk &desk, const QString &account,
                                   QWidget *window)
    : QDialog(window), m_client(client), m_desk(desk), m_model(new RequestLogModel(client.log(), this)),
      m_filter(new RequestLogFilter(this)), m_table(new QTableView), m_count(quietLabel()),
      m_repeat(new QPushButton(icon(u"refresh"_s), tr("&Repeat")))
{
    setObjectName(u"requestLog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Request log of %1").arg(account));
    m_filter->setSourceModel(m_model);
    buildTable();
    auto *clear = new QPushButton(tr("C&lear"));
    auto *close = new QPushButton(tr("&Close"));
    for (QPushButton *button : {m_repeat, clear, close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_repeat);
    buttons->addWidget(clear);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
    layout->addWidget(headingLabel(windowTitle(), 1.25));
    layout->addWidget(
        quietLabel(tr("Since Pulsedeck was started, in memory only. Values that may belong to a "
                      "person are hidden; contents and keys are never kept.")));
    layout->addWidget(makeBar());
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_repeat, &QPushButton::clicked, this, &RequestLogDialog::repeatCurrent);
    connect(clear, &QPushButton::clicked, &client.log(), &RequestLog::clear);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, change, this, &RequestLogDialog::follow);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &RequestLogDialog::follow);
    follow();
    resize(qMin(window->width() - 80, 1040), qMin(window->height() - 80, 620));
}

void RequestLogDialog::buildTable()
{
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setSectionResizeMode(RequestLogModel::Path, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(RequestLogModel::Time, letter * 12);
    m_table->setColumnWidth(RequestLogModel::Name, letter * 38);
    m_table->setColumnWidth(RequestLogModel::Answer, letter * 16);
    m_table->setColumnWidth(RequestLogModel::Duration, letter * 13);
    m_table->setAccessibleName(tr("Requests, the newest first"));
    connect(m_table, &QTableView::activated, this, &RequestLogDialog::repeatCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RequestLogDialog::follow);
}

QWidget *RequestLogDialog::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Search operations, paths, answers"));
    search->setAccessibleName(tr("Search"));
    search->setClearButtonEnabled(true);
    search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    auto *kind = new QComboBox;
    kind->setAccessibleName(tr("Which requests"));
    kind->addItems({tr("All requests"), tr("Failed"), tr("Changes")});
    layout->addWidget(search, 1);
    layout->addWidget(kind);
    layout->addWidget(m_count);
    const auto after = [this] { follow(); };
    connect(search, &QLineEdit::textChanged, m_filter, &RequestLogFilter::setWords);
    connect(search, &QLineEdit::textChanged, this, after);
    connect(kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setKind(RequestLogFilter::Kind(index));
        follow();
    });
    return bar;
}

const RequestLog::Entry *RequestLogDialog::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->entryAt(index.row()) : nullptr;
}

void RequestLogDialog::follow()
{
    const QLocale locale;
    m_count->setText(tr("%1 of %2 shown")
                         .arg(locale.toString(m_filter->rowCount()), locale.toString(m_model->rowCount())));
    const RequestLog::Entry *entry = current();
    const Operation *operation = entry ? entry->operation : nullptr;
    m_repeat->setEnabled(operation);
    const bool atOnce = operation && factOf(operation->scope, operation->id).effect == Effect::Reads;
    m_repeat->setText(!entry || atOnce ? tr("&Repeat") : tr("&Repeat by its form…"));
}

void RequestLogDialog::repeatCurrent()
{
    const RequestLog::Entry *entry = current();
    if (entry && entry->operation)
        m_desk.repeat(*entry->operation, entry->repeat);
}

} // namespace pulsedeck
