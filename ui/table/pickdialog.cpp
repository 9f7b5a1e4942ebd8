// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/pickdialog.h"

#include "app/table/resourcemodel.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/notice/slowbar.h"
#include "ui/notice/stateview.h"
#include "ui/table/kindlook.h"
#include "ui/table/resourcetable.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

PickDialog::PickDialog(Client &client, const Pick &pick, const QString &field, QWidget *parent)
    : QDialog(parent), m_client(client), m_pick(pick), m_title(headingLabel({}, 1.2)),
      m_search(new QLineEdit), m_pages(new QStackedWidget), m_state(new StateView), m_gaps(new QWidget),
      m_slow(new SlowBar)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Choose: %1").arg(field));
    m_search->setPlaceholderText(tr("Search in what is loaded"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_pages->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_search);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_gaps);
    layout->addWidget(m_slow);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 28);
    connect(buttons, &QDialogButtonBox::accepted, this, &PickDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_state, &StateView::firstTriggered, this, [this] {
        const bool goesOn = m_model->isPartial() && !m_model->error().isSet();
        goesOn ? m_model->loadAll() : m_model->refresh();
    });
    auto *again = new QPushButton(tr("&Read again"));
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, [this] { m_model->refresh(); });
    auto *gapsLine = new QHBoxLayout(m_gaps);
    gapsLine->setContentsMargins({});
    gapsLine->addWidget(quietLabel(tr("The list may be incomplete.")), 1);
    gapsLine->addWidget(again);
    m_state->retryWhenBack(client);
    m_slow->follow(&client);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setSearch(words);
        chooseFirstHit();
    });
    m_search->installEventFilter(this);
    showList(m_pick.first);
}

void PickDialog::showList(const Resource &resource)
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    delete m_table;
    delete m_model;
    m_title->setText(resource.title);
    m_model = new ResourceModel(m_client, resource, this);
    m_table = new ResourceTable(*m_model, this);
    setSeveral(m_several);
    m_table->setAccessibleName(resource.title);
    for (int column = 0; column < m_model->columns().size(); ++column) {
        const Column &described = m_model->columns().at(column);
        m_table->setColumnHidden(column, described.hidden);
        m_table->setColumnWidth(column, usualWidth(described, fontMetrics()));
    }
    m_pages->addWidget(m_table);
    connect(m_model, &ResourceModel::statusChanged, this, &PickDialog::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PickDialog::follow);
    // Not at once: a list that leads to another one goes away.
    connect(m_table, &ResourceTable::opened, this, &PickDialog::take, Qt::QueuedConnection);
    m_model->refresh();
    follow();
    m_search->setFocus();
}

void PickDialog::setSeveral(bool several)
{
    m_several = several;
    m_table->setSelectionMode(several && !m_pick.next ? QAbstractItemView::ExtendedSelection
                                                      : QAbstractItemView::SingleSelection);
}

/// What a search finds is chosen by Return; without one nobody asked for the first row.
void PickDialog::chooseFirstHit()
{
    if (!m_search->text().trimmed().isEmpty() && m_table->selectedRowCount() == 0)
        m_table->selectRow(0);
}

bool PickDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    if (m_table->selectedRowCount() == 0)
        m_table->selectRow(0);
    else
        QCoreApplication::sendEvent(m_table, event);
    return true;
}

void PickDialog::follow()
{
    const bool hasRows = m_model->rowCount() > 0;
    chooseFirstHit();
    const int chosen = m_table->selectedRowCount();
    m_ok->setEnabled(hasRows && (chosen == 1 || (m_several && chosen > 1)));
    m_pages->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_state);
    const bool hasGaps = !m_model->isPartial() && m_model->pager().mayHaveGaps();
    m_gaps->setVisible(hasGaps);
    if (hasRows)
        return;
    const bool isHidden = m_model->loadedCount() > 0;
    if (m_model->error().isSet())
        m_state->say(m_model->error());
    else if (m_model->isLoading())
        m_state->say({.sign = u"busy"_s, .text = tr("Reading %1…").arg(m_model->resource().title)});
    else
        m_state->say({.sign = u"list"_s,
                      .title = isHidden ? tr("No row fits the search")
                          : hasGaps     ? tr("Rows are missing")
                                        : tr("Nothing here yet"),
                      .text = isHidden || hasGaps ? QString() : m_model->resource().emptyText,
                      .first = isHidden && m_model->isPartial() ? tr("&Load all and search") : QString()});
}

void PickDialog::take()
{
    const QList<int> rows = m_table->selectedRowNumbers();
    if (rows.isEmpty() || (rows.size() > 1 && !m_several))
        return;
    if (m_pick.next)
        return showList(std::exchange(m_pick.next, {})(m_model->rowAt(rows.first())));
    for (const int row : rows)
        emit chosen(valueAt(m_model->rowAt(row), m_model->resource().key));
    accept();
}

} // namespace pulsedeck
