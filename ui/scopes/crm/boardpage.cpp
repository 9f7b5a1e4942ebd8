// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/boardpage.h"

#include "app/boards/boardmoves.h"
#include "app/jobs/jobs.h"
#include "app/values/convert.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/stagededit.h"
#include "ui/edit/stagedlay.h"
#include "ui/files/listimport.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/notice/stateview.h"
#include "ui/scopes/crm/boardbar.h"
#include "ui/scopes/crm/boardmemory.h"
#include "ui/scopes/crm/boardtools.h"
#include "ui/scopes/crm/boardview.h"
#include "ui/scopes/crm/columnview.h"
#include "ui/table/counttext.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// So many rows are read one by one.
constexpr qsizetype fewEnough = 10;

BoardPage::BoardPage(Client &client, const Resource &resource, const Board &board, PageContext &context,
                     QWidget *parent)
    : QWidget(parent), m_client(client), m_context(context), m_board(client, resource, board),
      m_sets(new QComboBox), m_summary(textLabel()), m_bar(new BoardBar(board.amount.has_value())),
      m_error(new ErrorBox), m_stack(new QStackedWidget), m_view(new BoardView(m_board)),
      m_tools(new BoardTools(client, m_board, *m_bar, *m_view, context)), m_state(new StateView),
      m_words(quietLabel()), m_actions(new ResourceActions(
                                 client, resource, context, [this] { return selectedRows(); }, this))
{
    setAccessibleName(resource.title);
    build();
    m_error->retryWhenBack(client);
    m_state->retryWhenBack(client);
    new BoardMemory(m_board, context.history(), this);
    const QSettings &state = m_context.uiState();
    QStringList ends;
    for (const Board::End &end : board.ends)
        ends << u"state/"_s + end.state;
    m_view->setFolded(state.value(settingsKey("folded"), ends).toStringList());
    m_board.chooseSet(state.value(settingsKey("set")).toString());
    connectBoard();
    connectStaging();
    BoardLook look;
    look.order = BoardLook::Order(state.value(settingsKey("order"), 0).toInt());
    m_bar->setLook(look);
    follow();
}

BoardPage::~BoardPage() = default;

void BoardPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(10);
    buildHead(*layout);
    layout->addWidget(m_bar);
    layout->addWidget(m_tools);
    layout->addWidget(m_error);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    m_words->setWordWrap(false);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_words);
    showHint();
}

void BoardPage::showHint()
{
    const bool canMove = m_context.staging() && m_columns == BoardLook::Columns::Stages;
    m_words->setText(canMove ? tr("Drag cards to another column, or press Ctrl+Left and Ctrl+Right. "
                                  "Return opens a card.")
                             : tr("Return opens a card."));
}

void BoardPage::setColumns(BoardLook::Columns columns)
{
    if (m_columns == columns)
        return;
    m_columns = columns;
    showHint();
    m_bar->setLook(m_bar->look());
}

void BoardPage::buildHead(QVBoxLayout &layout)
{
    m_sets->setAccessibleName(m_board.board().setTitle);
    m_sets->setToolTip(m_board.board().setTitle);
    m_sets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setWordWrap(true); // after the policy, which it changes
    auto *bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({fontMetrics().height(), fontMetrics().height()});
    bar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_actions->addTo(*bar);
    QAction *refresh = bar->addAction(icon(u"refresh"_s), tr("Refresh"));
    refresh->setShortcut(QKeySequence::Refresh);
    refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    refresh->setToolTip(tr("%1 (%2)", "an action and its shortcut")
                            .arg(refresh->text(), refresh->shortcut().toString(QKeySequence::NativeText)));
    addAction(refresh);
    connect(refresh, &QAction::triggered, this, &BoardPage::refresh);
    if (!ListImport::kindsFor(m_board.resource(), m_client).isEmpty()) {
        auto *importer = new ListImport(m_client, m_board.resource(), m_context, this);
        bar->addAction(importer->action());
        connect(importer, &ListImport::imported, this, &BoardPage::refresh);
    }
    // The sum of it all needs the room; buttons of toolbars are left out of the tab order by Qt.
    const QAction *create = m_actions->first(Action::Role::Create);
    for (QToolButton *button : bar->findChildren<QToolButton *>()) {
        button->setFocusPolicy(Qt::TabFocus);
        if (button->defaultAction() && button->defaultAction() != create)
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    auto *search = new QAction(tr("Search"), this);
    search->setShortcut(QKeySequence::Find);
    search->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(search);
    connect(search, &QAction::triggered, m_bar, &BoardBar::focusSearch);
    auto *head = new QHBoxLayout;
    head->addWidget(m_sets);
    head->addWidget(m_summary, 1);
    head->addWidget(bar);
    layout.addLayout(head);
}

void BoardPage::connectBoard()
{
    connect(&m_board, &BoardModel::setsChanged, this, &BoardPage::fillSets);
    connect(&m_board, &BoardModel::changed, this, &BoardPage::summarise);
    connect(&m_board, &BoardModel::statusChanged, this, &BoardPage::follow);
    connect(m_sets, &QComboBox::activated, this, [this] {
        const QString id = m_sets->currentData().toString();
        m_context.uiState().setValue(settingsKey("set"), id);
        m_board.chooseSet(id);
    });
    connect(m_bar, &BoardBar::lookChanged, this, [this](BoardLook look) {
        look.columns = m_columns;
        m_context.uiState().setValue(settingsKey("order"), int(look.order));
        m_board.setLook(look);
        follow();
    });
    connect(m_bar, &BoardBar::leftDownwards, this, [this] {
        for (ColumnView *column : m_view->columns()) {
            if (column->isVisible() && !column->isFolded() && column->column().rowCount() > 0)
                return m_view->select(column->column().facts().id, {column->column().cardAt(0).key});
        }
    });
    connect(m_view, &BoardView::opened, this, &BoardPage::open);
    connect(m_view, &BoardView::menuWanted, this, &BoardPage::showMenu);
    connect(m_view, &BoardView::moveWanted, this, &BoardPage::move);
    connect(m_view, &BoardView::stageMenuWanted, m_tools, &BoardTools::showStageMenu);
    connect(m_tools, &BoardTools::resourceOpened, this, &BoardPage::resourceOpened);
    connect(m_view, &BoardView::selectionChanged, this, &BoardPage::selectionChanged);
    connect(m_view, &BoardView::foldedChanged, this,
            [this] { m_context.uiState().setValue(settingsKey("folded"), m_view->folded()); });
    connect(m_view, &BoardView::seenChanged, this, [this] { m_board.wantPeople(m_view->seenKeys()); });
    connect(m_actions, &ResourceActions::carriedOut, this, &BoardPage::takeOver);
    connect(m_actions, &ResourceActions::opened, this, &BoardPage::resourceOpened);
    connect(m_actions, &ResourceActions::checkWanted, this, &BoardPage::refresh);
    connect(m_error, &ErrorBox::actionTriggered, this, &BoardPage::refresh);
    connect(m_state, &StateView::firstTriggered, this,
            [this] { isFiltered() && m_board.isComplete() ? showAll() : refresh(); });
}

void BoardPage::connectStaging()
{
    if (!m_context.staging() || !m_context.undo())
        return;
    m_lay = std::make_unique<StagedLay>(*m_context.staging(), placeOf(m_board.resource()));
    m_board.setOverlay(m_lay.get());
    connect(m_lay.get(), &StagedLay::changed, &m_board, &BoardModel::tellOverlaid);
    connect(m_lay.get(), &StagedLay::removed, &m_board, &BoardModel::dropRows);
    connect(m_context.staging(), &Staging::changed, this,
            [this](const QString &place) { m_stagesChanged |= m_tools->isStageList(place); });
    if (Jobs *jobs = m_context.jobs()) {
        connect(jobs, &Jobs::ended, this, [this](const Job &job) {
            if (job.kind == Job::Kind::Action && job.place == placeOf(m_board.resource()) && job.fine() > 0)
                refresh();
            if (job.kind == Job::Kind::Save && std::exchange(m_stagesChanged, false))
                refresh();
            readSaved();
        });
    }
}

bool BoardPage::isFiltered() const
{
    return m_board.look().isFilter() || m_tools->isFiltered();
}

void BoardPage::showAll()
{
    m_bar->clear();
    if (m_tools->isFiltered())
        m_tools->clearFilters();
}

QString BoardPage::settingsKey(const char *name) const
{
    return u"pages/%1/board/%2"_s.arg(m_board.resource().id, QLatin1String(name));
}

void BoardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void BoardPage::ask()
{
    if (!m_board.isAsked())
        refresh();
}

void BoardPage::fillSets()
{
    const QSignalBlocker quiet(m_sets);
    m_sets->clear();
    for (const BoardModel::Set &set : m_board.sets())
        m_sets->addItem(format::harmlessLine(set.name), set.id);
    m_sets->setCurrentIndex(m_sets->findData(m_board.set()));
    m_sets->setVisible(m_sets->count() > 0);
    m_bar->setOwners(m_board.owners());
}

void BoardPage::follow()
{
    if (m_lay && m_board.readAt() != m_readAt) {
        m_readAt = m_board.readAt();
        m_lay->noteRead();
    }
    const bool hasCards = m_board.cardCount() > 0;
    const bool isNoHit = (hasCards || m_tools->isFiltered()) && isFiltered() && m_board.isComplete()
        && m_board.figures().open + m_board.figures().good + m_board.figures().bad == 0;
    const bool isBoard = !m_board.columns().isEmpty() && !isNoHit && (hasCards || m_board.isComplete());
    m_stack->setCurrentIndex(isBoard ? 0 : 1);
    m_bar->setVisible(hasCards || m_tools->isFiltered());
    const ApiError error = m_board.error();
    m_error->setVisible(error.isSet() && isBoard && !m_board.isReading());
    if (error.isSet() && isBoard)
        m_error->show(error, m_board.rememberedAt().isValid() ? ageText() : tr("The board is not complete."),
                      tr("&Try again"));
    if (!isBoard)
        sayState();
    summarise();
}

/// Of a board that was not read now.
QString BoardPage::ageText() const
{
    const QString read = tr("What you see was read on %1.").arg(readAtText(m_board.rememberedAt()));
    return m_board.cardCount() < BoardMemory::mostCards
        ? read
        : read + u' ' + tr("No more than %Ln card(s) are kept.", nullptr, BoardMemory::mostCards);
}

void BoardPage::sayState()
{
    if (m_board.cardCount() > 0 || (m_tools->isFiltered() && m_board.isComplete()))
        return m_state->say({.sign = u"search"_s,
                             .title = tr("No card fits"),
                             .text = tr("All cards of this board were searched."),
                             .first = tr("&Show all cards")});
    if (m_board.isReading() || !m_board.isAsked())
        return m_state->say({.sign = u"busy"_s, .text = tr("Reading %1…").arg(m_board.resource().title)});
    if (m_board.error().isSet())
        return m_state->say(m_board.error());
    m_state->say({.sign = u"list"_s,
                  .title = tr("Nothing here yet"),
                  .text = m_board.sets().isEmpty() ? m_board.board().noSets : m_board.resource().emptyText,
                  .first = tr("&Read again")});
}

/// The answer first: what is open, and what may come of it.
void BoardPage::summarise()
{
    const BoardModel::Figures &figures = m_board.figures();
    if (m_board.sets().isEmpty() || m_board.cardCount() == 0)
        return m_summary->clear();
    QStringList parts {m_board.board().ends.isEmpty() ? tr("%Ln card(s)", nullptr, figures.open)
                                                      : tr("%Ln open", nullptr, figures.open),
                       sumText(figures.sum)};
    if (!figures.expected.isEmpty() && !figures.sum.isEmpty())
        //: %1: a sum of money.
        parts << tr("expected %1").arg(sumText(figures.expected));
    if (m_board.isReading() && m_board.total() > 0)
        parts << tr("%1 of %2 read")
                     .arg(QLocale().toString(m_board.cardCount()), QLocale().toString(m_board.total()));
    parts.removeAll(QString());
    m_summary->setText(parts.join(u" · "_s));
    m_summary->setToolTip(
        figures.expected.isEmpty()
            ? QString()
            : plainToolTip(
                tr("Expected: the sum of what is open, times the share of what was won "
                   "here: %1 won of %2 that ended.")
                    .arg(QLocale().toString(figures.good), QLocale().toString(figures.good + figures.bad))));
}

QString BoardPage::lastWords() const
{
    return m_words->text();
}

void BoardPage::announce(const QString &text)
{
    m_words->setText(text);
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void BoardPage::move(const QStringList &keys, const QString &id)
{
    const ColumnModel *column = m_board.column(id);
    if (!column || !m_lay)
        return;
    const BoardMoves moves = movesTo(*column, keys, m_board, *m_context.staging(), m_client.contract());
    const QString title = format::harmlessLine(column->facts().title);
    const int count = int(moves.moved.size());
    QStringList said;
    if (count > 0) {
        const QString first = m_board.card(moves.moved.first())->name;
        auto edit = std::make_unique<StagedEdit>(
            *m_context.staging(), tr("move of %Ln card(s) to %1", nullptr, count).arg(title), moves.after);
        if (edit->isChange())
            m_context.undo()->push(edit.release());
        m_view->select(id, moves.moved);
        //: %1: the name of a column.
        said << (count > 1
                     ? tr("%Ln card(s) moved to “%1”. They wait to be saved.", nullptr, count).arg(title)
                     : tr("“%1” moved to “%2”. It waits to be saved.")
                           .arg(format::harmlessLine(first), title));
    }
    if (!moves.left.isEmpty())
        said << tr("%Ln card(s) cannot be moved now: they are being saved, or are to be deleted.", nullptr,
                   int(moves.left.size()));
    if (!said.isEmpty())
        announce(said.join(u' '));
}

void BoardPage::takeOver(const Action &action, const ActionRunner::Outcome &outcome)
{
    if (!outcome.changed)
        return;
    QStringList keys;
    for (const QJsonObject &row : outcome.rows)
        keys << format::toText(valueAt(row, m_board.resource().key));
    if (keys.isEmpty() || action.role == Action::Role::Create || keys.size() > fewEnough)
        return refresh();
    if (action.role == Action::Role::Remove)
        return m_board.dropRows(keys);
    readAgain(keys);
}

/// What was saved is shown as it was wanted until it is read.
void BoardPage::readSaved()
{
    const QStringList keys = m_lay->keysToRead();
    if (keys.isEmpty())
        return;
    if (keys.size() > fewEnough || !m_board.resource().detail)
        return refresh();
    readAgain(keys);
}

void BoardPage::readAgain(const QStringList &keys)
{
    const Resource &resource = m_board.resource();
    for (const QString &key : keys) {
        const QJsonObject row = m_board.row(key);
        if (row.isEmpty() || !resource.detail) {
            if (m_lay)
                m_lay->noteRead({key});
            continue;
        }
        m_client.send(describe::request(resource.scope, resource.detail(row)), this,
                      [this, row, key](const Reply &reply) {
                          if (!reply.ok())
                              return;
                          m_board.replaceRow(detailRow(m_board.resource(), row, reply.json));
                          if (m_lay)
                              m_lay->noteRead({key});
                      });
    }
}

QList<QJsonObject> BoardPage::selectedRows() const
{
    QList<QJsonObject> rows;
    for (const QString &key : m_view->selectedKeys())
        rows << m_board.row(key);
    return rows;
}

void BoardPage::selectionChanged()
{
    // Enough to know what can be done.
    constexpr int sampleSize = 100;
    const QStringList keys = m_view->selectedKeys();
    QList<QJsonObject> sample;
    for (const QString &key : keys.mid(0, sampleSize))
        sample << m_board.row(key);
    m_actions->setSelection(sample, int(keys.size()));
}

void BoardPage::showMenu(const QPoint &where)
{
    const QStringList keys = m_view->selectedKeys();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (keys.size() == 1)
        connect(menu->addAction(tr("Open")), &QAction::triggered, this,
                [this, key = keys.first()] { open(key); });
    if (!keys.isEmpty() && m_lay) {
        QMenu *to = menu->addMenu(tr("Move to"));
        for (const ColumnModel *column : m_board.columns()) {
            if (takesCards(*column))
                connect(to->addAction(withoutMnemonics(column->facts().title)), &QAction::triggered, this,
                        [this, keys, id = column->facts().id] { move(keys, id); });
        }
    }
    menu->addSeparator();
    m_actions->addTo(*menu);
    menu->popup(where);
}

void BoardPage::open(const QString &key)
{
    const QJsonObject row = m_board.row(key);
    const QList<Child> &children = m_board.resource().children;
    for (int child = 0; child < children.size() && !row.isEmpty(); ++child) {
        if (!children.at(child).aside)
            return emit rowOpened(row, child);
    }
}

} // namespace pulsedeck
