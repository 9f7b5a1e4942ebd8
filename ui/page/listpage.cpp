// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/listpage.h"

#include "app/desks/outcomes.h"
#include "app/jobs/jobs.h"
#include "app/table/names.h"
#include "app/values/format.h"
#include "app/vocabulary/alsoin.h"
#include "app/vocabulary/watch.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/addedrows.h"
#include "ui/edit/gridediting.h"
#include "ui/files/listfiles.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/notice/stateview.h"
#include "ui/page/comparepage.h"
#include "ui/page/detailpane.h"
#include "ui/page/outcomecolumn.h"
#include "ui/page/rowaddress.h"
#include "ui/page/savedsearches.h"
#include "ui/table/celllink.h"
#include "ui/table/columnsmenu.h"
#include "ui/table/filterbar.h"
#include "ui/table/headermemory.h"
#include "ui/table/headermenu.h"
#include "ui/table/listheader.h"
#include "ui/table/listmemory.h"
#include "ui/table/loadprogress.h"
#include "ui/table/namefilter.h"
#include "ui/table/resourcetable.h"
#include "ui/table/savedviews.h"
#include "ui/table/selectonly.h"
#include "ui/table/totalsrow.h"

#include <QApplication>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ListPage::ListPage(Client &client, const Resource &resource, PageContext &context, QWidget *parent)
    : QWidget(parent), m_client(client), m_context(context),
      m_model(client, withOutcomes(resource, client, context)), m_header(new ListHeader(m_model)),
      m_filters(new FilterBar(m_model.resource().filters, m_model.resource().list->query,
                              NameFilter::makerFor(m_model.resource(), client.contract(), context.names()))),
      m_error(new ErrorBox), m_stack(new QStackedWidget), m_table(new ResourceTable(m_model)),
      m_stateView(new StateView), m_splitter(new QSplitter(Qt::Horizontal)),
      m_pane(new DetailPane(client, resource, context)),
      m_memory(new HeaderMemory(*m_table, m_model, context.uiState())),
      m_actions(new ResourceActions(
          client, resource, context, [this] { return selectedRows(); }, this)),
      m_remembered(new ListMemory(m_model, context.history(), this)),
      m_editing(new GridEditing(*m_table, m_model, client, context)),
      m_added(new AddedRows(m_model, client, context))
{
    m_table->setAccessibleName(resource.title);
    build();
    connectModel();
    m_model.useNames(context.names());
    m_error->retryWhenBack(client);
    m_stateView->retryWhenBack(client);
    new LoadProgress(m_model, m_context, this);
    connectEditing();
    fillToolBar();
    connect(m_actions, &ResourceActions::carriedOut, this, &ListPage::takeOver);
    connect(m_actions, &ResourceActions::opened, this, &ListPage::resourceOpened);
    connect(m_actions, &ResourceActions::checkWanted, this, &ListPage::refresh);
    connect(m_pane, &DetailPane::childWanted, this, [this](int child) {
        if (const QList<QJsonObject> rows = selectedRows(1); !rows.isEmpty())
            emit rowOpened(rows.first(), child);
    });
    if (const Outcomes *outcomes = outcomesOf(context))
        connect(outcomes, &Outcomes::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    m_patience.setSingleShot(true);
    m_patience.setInterval(200);
    connect(&m_patience, &QTimer::timeout, this, &ListPage::follow);
    follow();
}

void ListPage::build()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(m_error);
    column->addWidget(m_added);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(TotalsRow::under(*m_table, m_model));
    m_stack->addWidget(m_stateView);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_pane->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_placed = m_splitter->restoreState(m_context.uiState().value(settingsKey("splitter")).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_placed = true;
        m_context.uiState().setValue(settingsKey("splitter"), m_splitter->saveState());
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(m_splitter, 1);
    connect(m_stateView, &StateView::firstTriggered, this, &ListPage::firstWayOn);
    connect(m_stateView, &StateView::secondTriggered, this, &ListPage::secondWayOn);
    connect(m_error, &ErrorBox::actionTriggered, this, [this] {
        const bool isOfAPage = m_model.pager().state() == Pager::State::Failed;
        isOfAPage ? m_model.pager().fetchNext(Priority::Click) : m_model.refresh();
    });
}

ListPage::~ListPage()
{
    m_editing->hurry();
    m_added->hurry();
}

void ListPage::connectModel()
{
    if (Jobs *jobs = m_context.jobs()) {
        const auto take = [this](const Job &job) {
            if (job.mayHaveChanged(m_model.resource()))
                refresh();
            else if (const QString key = job.rowAbove(m_model.resource()); !key.isEmpty())
                readSaved({key});
        };
        connect(jobs, &Jobs::ended, this, take);
        connect(jobs, &Jobs::told, this, take);
    }
    connect(&m_model, &ResourceModel::statusChanged, this, &ListPage::follow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ListPage::follow);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ListPage::follow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ListPage::follow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ListPage::selectionChanged);
    connect(&m_model, &ResourceModel::columnsChanged, this, [this] {
        m_pane->setColumns(m_model.columns());
        m_actions->setColumns(m_model.columns());
    });
    connect(m_filters, &FilterBar::searchChanged, &m_model, &ResourceModel::setSearch);
    connect(m_filters, &FilterBar::filterChanged, this, &ListPage::setFilter);
    connect(m_filters, &FilterBar::onlyChanged, &m_model, &ResourceModel::setOnly);
    connect(m_filters, &FilterBar::leftDownwards, this, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid())
            selectOnly(*m_table, m_model.index(0, m_table->shownColumns().value(0)));
    });
    const auto followSort = [this] { m_header->setSorted(!m_model.sortKeys().isEmpty()); };
    connect(&m_model, &ResourceModel::sortChanged, this, followSort);
    followSort();
    new HeaderMenu(*m_table, m_model, *m_memory);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListPage::selectionChanged);
    connect(m_table, &ResourceTable::opened, this, &ListPage::openCurrent);
    connect(m_table, &ResourceTable::menuWanted, this, &ListPage::showMenu);
}

void ListPage::connectEditing()
{
    connect(m_editing, &GridEditing::possibleChanged, this,
            [this] { m_actions->setEditsCells(m_editing->isPossible()); });
    connect(m_editing, &GridEditing::saved, this, &ListPage::readSaved);
    m_pane->setOverlay(m_model.overlay());
    connect(m_added, &AddedRows::made, this, &ListPage::refresh);
    connect(m_added, &AddedRows::left, m_table, qOverload<>(&QWidget::setFocus));
    if (!m_added->isPossible())
        return;
    m_addRows = new QAction(icon(u"add"_s), tr("Add rows here"), this);
    m_addRows->setObjectName(u"addRows"_s);
    m_addRows->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Insert), QKeySequence(Qt::CTRL | Qt::Key_Plus)});
    connect(m_addRows, &QAction::triggered, m_added, &AddedRows::begin);
    addAction(m_addRows);
}

QAction *ListPage::addTool(const QString &iconName, const QString &text, const QKeySequence &keys)
{
    addAction(m_header->addTool(iconName, text, keys));
    return actions().last();
}

void ListPage::fillToolBar()
{
    QToolBar &bar = m_header->toolBar();
    m_actions->addTo(bar);
    if (m_addRows) {
        auto *button =
            qobject_cast<QToolButton *>(bar.widgetForAction(m_actions->first(Action::Role::Create)));
        button->setPopupMode(QToolButton::MenuButtonPopup);
        button->addAction(m_addRows);
    }
    connect(addTool(u"refresh"_s, tr("Refresh"), QKeySequence::Refresh), &QAction::triggered, this,
            &ListPage::refresh);
    auto *columns = new QToolButton;
    columns->setText(tr("Columns"));
    columns->setToolTip(tr("Choose the columns"));
    columns->setIcon(icon(u"columns"_s));
    columns->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new ColumnsMenu(*m_table, m_model, *m_memory, columns);
    menu->setViews(
        std::make_unique<SavedViews>(m_context.uiState(), m_model.resource(), *m_memory, *m_filters), this);
    if (SavedSearches *searches = SavedSearches::of(m_model.resource(), *m_actions, m_context, this))
        menu->setMore([searches](QMenu &more) { searches->addTo(more); });
    columns->setMenu(menu);
    bar.addWidget(columns);
    m_details = addTool(u"info"_s, tr("Show details"), tr("Ctrl+I"));
    m_details->setCheckable(true);
    m_details->setChecked(m_context.uiState().value(settingsKey("details"), true).toBool());
    connect(m_details, &QAction::toggled, this, [this](bool on) {
        m_context.uiState().setValue(settingsKey("details"), on);
        follow();
    });
    m_compare = addTool(u"chart"_s, tr("Compare"), tr("Ctrl+Shift+E"));
    m_compare->setObjectName(u"compare"_s);
    m_compare->setVisible(bool(m_model.resource().reports));
    connect(m_compare, &QAction::triggered, this, [this] { emit comparisonWanted(selectedRows()); });
    offerContact();
    auto *files = new ListFiles(m_client, m_model, *m_table, m_context, this);
    files->addTo(bar);
    if (!m_context.jobs()) // which tell it also when the dialog was closed
        connect(files, &ListFiles::imported, this, &ListPage::refresh);
    // Buttons of toolbars are left out of the tab order by Qt.
    for (QToolButton *button : bar.findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);

    auto *search = new QAction(tr("Search"), this);
    search->setShortcut(QKeySequence::Find);
    addAction(search);
    connect(search, &QAction::triggered, m_filters, &FilterBar::focusSearch);
}

void ListPage::offerContact()
{
    const QList<Column> columns = m_model.resource().columns;
    const bool isOfPeople = std::any_of(columns.begin(), columns.end(), [](const Column &column) {
        return column.kind == Kind::Email && !column.hidden;
    });
    if (!isOfPeople || !m_context.canOpen({Scope::Emails, u"emails/people"_s}))
        return;
    m_contact = addTool(u"user_data"_s, tr("All about the contact"), tr("Ctrl+Shift+P"));
    connect(m_contact, &QAction::triggered, this, [this] {
        m_context.open({Scope::Emails, u"emails/people"_s, {{u"email"_s, currentAddress()}}, 0});
    });
}

QString ListPage::currentAddress() const
{
    return addressIn(m_table->currentIndex(), m_model.columns());
}

QString ListPage::settingsKey(const char *name) const
{
    return u"pages/%1/%2"_s.arg(m_model.resource().id, QLatin1String(name));
}

void ListPage::setTitleShown(bool shown)
{
    m_header->setTitleShown(shown);
}

void ListPage::addFilters(const QList<Filter> &filters)
{
    m_filters->setMore(filters);
}

void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_asked)
        return;
    m_asked = true;
    setFilter(m_filters->values());
}

void ListPage::setFilter(const QVariantMap &values)
{
    m_patience.start();
    m_isChoosing = true; // what the model goes through meanwhile is not worth a look
    m_model.setFilter(values);
    m_isChoosing = false;
    follow();
}

/// Until somebody moves it, the pane gets what it needs but never more than two fifths.
void ListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_placed)
        return;
    const int pane = qMin(fontMetrics().averageCharWidth() * 56, width() * 2 / 5);
    m_splitter->setSizes({width() - pane, pane});
}

void ListPage::follow()
{
    if (m_isChoosing)
        return;
    const State now = state();
    // While a quick answer is awaited, an empty table stands still; nothing jumps.
    if (now != State::Reading || !m_patience.isActive()) {
        m_stack->setCurrentIndex(now == State::Rows ? 0 : 1);
        m_isShown = now == State::Rows;
    }
    const bool isRemembered = m_model.age() == ResourceModel::Age::Remembered;
    m_table->setAccessibleDescription(isRemembered ? whatIsShown() : QString());
    if (now != State::Rows)
        sayState(now);
    sayError(now);
    selectionChanged();
    chooseWanted();
}

void ListPage::choose(const QString &key)
{
    m_wanted = key;
    chooseWanted();
}

QJsonObject ListPage::rowBeside(const QString &key, int step) const
{
    const int row = m_model.rowOfKey(key);
    const bool isThere = row >= 0 && row + step >= 0 && row + step < m_model.rowCount();
    return isThere ? m_model.rowAt(row + step) : QJsonObject();
}

void ListPage::chooseWanted()
{
    if (m_wanted.isEmpty())
        return;
    if (m_model.rowOfKey(m_wanted) >= 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->selectRowOfKey(std::exchange(m_wanted, {}));
    } else if (m_isShown && m_model.isPartial() && !m_model.isLoading()) {
        m_model.loadAll();
    }
}

QList<QJsonObject> ListPage::selectedRows(qsizetype most) const
{
    QList<QJsonObject> rows;
    for (int row : m_table->selectedRowNumbers()) {
        if (most >= 0 && rows.size() == most)
            break;
        rows << m_model.rowAt(row);
    }
    return rows;
}

void ListPage::selectionChanged()
{
    // Enough to know what can be done: a hundred thousand rows are not unpacked for that.
    constexpr int sampleSize = 100;
    const int count = m_table->selectedRowCount();
    const QList<QJsonObject> sample = selectedRows(sampleSize);
    m_actions->setSelection(sample, count);
    if (m_contact)
        m_contact->setEnabled(count == 1 && !currentAddress().isEmpty());
    offerComparison(count);
    const QList<QAction *> deeds = count > 1 ? m_actions->withSeveral() : QList<QAction *>();
    // There is nothing to tell before a row is chosen, nor of several with which nothing can be done.
    const bool isWanted = m_isShown && (count == 1 || !deeds.isEmpty()) && m_details->isChecked();
    // A second click may follow, and belongs to what is under the pointer now.
    if (isWanted && m_pane->isHidden() && QApplication::mouseButtons() != Qt::NoButton)
        QTimer::singleShot(QApplication::doubleClickInterval(), this, &ListPage::selectionChanged);
    else
        m_pane->setVisible(isWanted);
    m_pane->setSelection(sample.value(0), count);
    m_pane->setDeeds(deeds);
}

/// Says how many it is of; a sign alone while there is nothing to compare.
void ListPage::offerComparison(int count)
{
    const bool isPossible = m_model.resource().reports && count >= 2 && count <= ComparePage::mostRows;
    m_compare->setEnabled(isPossible);
    m_compare->setText(isPossible ? tr("Compare (%1)").arg(QLocale().toString(count)) : tr("Compare"));
    if (auto *button = qobject_cast<QToolButton *>(m_header->toolBar().widgetForAction(m_compare)))
        button->setToolButtonStyle(isPossible ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void ListPage::openCurrent()
{
    const Resource &resource = m_model.resource();
    const QList<QJsonObject> rows = selectedRows(2);
    if (rows.size() != 1)
        return;
    QAction *edit = m_actions->first(Action::Role::Edit);
    for (int child = 0; child < resource.children.size(); ++child) {
        if (!resource.children.at(child).aside)
            return emit rowOpened(rows.first(), child);
    }
    if (edit && edit->isEnabled())
        edit->trigger();
    else if (resource.reports)
        emit rowOpened(rows.first(), int(resource.children.size()));
}

void ListPage::showMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Resource &resource = m_model.resource();
    const int selected = m_table->selectedRowCount();
    const int ways = int(resource.children.size()) + (resource.reports ? 1 : 0);
    for (int child = 0; child < ways && selected == 1; ++child) {
        const QString title =
            child < resource.children.size() ? resource.children.at(child).title : tr("Report");
        connect(menu->addAction(tr("Open: %1").arg(withoutMnemonics(title))), &QAction::triggered, this,
                [this, row = selectedRows(1).value(0), child] { emit rowOpened(row, child); });
    }
    if (m_contact && m_contact->isEnabled())
        menu->addAction(m_contact);
    if (m_compare->isEnabled())
        menu->addAction(m_compare);
    menu->addSeparator();
    m_actions->addTo(*menu);
    if (m_addRows)
        menu->addAction(m_addRows);
    menu->addSeparator();
    QAction *copyRows = menu->addAction(icon(u"copy"_s), tr("Copy %Ln row(s)", nullptr, selected));
    copyRows->setEnabled(selected > 0);
    connect(copyRows, &QAction::triggered, m_table, &ResourceTable::copySelection);
    if (const QString address = linkIn(m_table->currentIndex()); !address.isEmpty())
        connect(menu->addAction(tr("Open the link")), &QAction::triggered, this,
                [address] { openLink(address); });
    QAction *copyCell = menu->addAction(tr("Copy this cell"));
    copyCell->setEnabled(m_table->currentIndex().isValid());
    connect(copyCell, &QAction::triggered, m_table, &ResourceTable::copyCell);
    m_editing->addTo(*menu);
    menu->addSeparator();
    if (!alsoIn(m_model.resource()))
        m_remembered->whole().addTo(*menu);
    menu->popup(where);
}

/// So many rows are read one by one.
static constexpr qsizetype fewEnough = 10;

void ListPage::takeOver(const Action &action, const ActionRunner::Outcome &outcome)
{
    if (!outcome.changed)
        return;
    if (action.role == Action::Role::Remove && !outcome.rows.isEmpty()) {
        QStringList keys;
        for (const QJsonObject &row : outcome.rows)
            keys << format::toText(valueAt(row, m_model.resource().key));
        m_model.dropRows(keys);
        if (m_model.age() == ResourceModel::Age::None)
            m_model.refresh(); // whether there are more is not known
    } else if (m_model.resource().detail && !outcome.rows.isEmpty() && outcome.rows.size() <= fewEnough) {
        readAgain(outcome.rows);
    } else {
        m_model.refresh();
    }
}

void ListPage::readAgain(const QList<QJsonObject> &rows)
{
    const Resource &resource = m_model.resource();
    for (const QJsonObject &row : rows) {
        m_client.send(describe::request(resource.scope, resource.detail(row)), this,
                      [this, row](const Reply &reply) {
                          if (!reply.ok())
                              return;
                          m_model.replaceRow(detailRow(m_model.resource(), row, reply.json));
                          m_editing->noteRead({format::toText(valueAt(row, m_model.resource().key))});
                      });
    }
}

/// What was saved is shown until it is read.
void ListPage::readSaved(const QStringList &keys)
{
    QList<QJsonObject> rows;
    for (const QString &key : keys) {
        const int row = m_model.rowOfKey(key);
        if (row < 0)
            m_editing->noteRead({key});
        else if (rows.size() <= fewEnough)
            rows << m_model.rowAt(row);
    }
    if (m_model.resource().detail && rows.size() <= fewEnough)
        readAgain(rows);
    else
        m_model.refresh();
}

} // namespace pulsedeck
